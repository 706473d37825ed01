package netsh.commands.dhclient;

import static org.assertj.core.api.Assertions.assertThat;

import netsh.commands.coreutils.Coreutils;
import netsh.commands.dnsmasq.DnsmasqTools;
import netsh.commands.grep.GrepTools;
import netsh.commands.ip.IpTools;
import netsh.commands.shell.ShellFixture;
import netsh.commands.text.TextTools;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** ISC's dhclient 4.4.3-P1 against dnsmasq; seconds that are chance there are chance of the seed here. */
class DhclientTranscriptTest {
    private final ShellFixture fixture = ShellFixture.onNewMachine(
            new DhclientTools(), new DnsmasqTools(), new IpTools(), new TextTools(), new Coreutils(), new GrepTools());

    @BeforeEach
    void connect() {
        fixture.transcript(
                "ip netns add server",
                "ip link add eth0 address 02:00:00:00:00:01 type veth peer name eth0s netns server",
                "ip -n server addr add 10.0.0.1/24 dev eth0s",
                "ip -n server link set eth0s up");
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    private void runs(String transcript) {
        String[] commands = transcript.lines().filter(line -> line.startsWith("# "))
                .map(line -> line.substring(2)).toArray(String[]::new);
        assertThat(fixture.transcript(commands)).isEqualTo(transcript);
    }

    private void serve() {
        fixture.transcript("ip netns exec server dnsmasq -p 0 --dhcp-range=10.0.0.50,10.0.0.60,255.255.255.0,120"
                + " --dhcp-option=6,10.0.0.1 --dhcp-option=15,lab.example");
    }

    @Test
    void getsKeepsAndReleasesAnAddress() {
        serve();
        runs("""
                # dhclient -v eth0
                Internet Systems Consortium DHCP Client 4.4.3-P1
                Copyright 2004-2022 Internet Systems Consortium.
                All rights reserved.
                For info, please visit https://www.isc.org/software/dhcp/

                Listening on LPF/eth0/02:00:00:00:00:01
                Sending on   LPF/eth0/02:00:00:00:00:01
                Sending on   Socket/fallback
                DHCPDISCOVER on eth0 to 255.255.255.255 port 67 interval 7
                DHCPOFFER of 10.0.0.55 from 10.0.0.1
                DHCPREQUEST for 10.0.0.55 on eth0 to 255.255.255.255 port 67
                DHCPACK of 10.0.0.55 from 10.0.0.1
                bound to 10.0.0.55 -- renewal in 51 seconds.
                # ip -4 -br addr show eth0
                eth0@if2         UP             10.0.0.55/24\s
                # ip route
                default via 10.0.0.1 dev eth0\s
                10.0.0.0/24 dev eth0 proto kernel scope link src 10.0.0.55\s
                # cat /etc/resolv.conf
                domain lab.example
                search lab.example
                nameserver 10.0.0.1
                # grep -v dhcp /var/lib/dhcp/dhclient.leases
                lease {
                  interface "eth0";
                  fixed-address 10.0.0.55;
                  option subnet-mask 255.255.255.0;
                  option routers 10.0.0.1;
                  option domain-name-servers 10.0.0.1;
                  option broadcast-address 10.0.0.255;
                  option host-name "lab";
                  option domain-name "lab.example";
                  renew 4 2026/01/01 08:00:54;
                  rebind 4 2026/01/01 08:01:48;
                  expire 4 2026/01/01 08:02:03;
                }
                # sleep 300; ip -4 -br addr show eth0
                eth0@if2         UP             10.0.0.55/24\s
                # dhclient eth0
                RTNETLINK answers: File exists
                # dhclient -r -v eth0 2>&1 | grep -e Killed -e DHCP[A-Z]
                Killed old client process
                DHCPRELEASE of 10.0.0.55 on eth0 to 10.0.0.1 port 67
                # ip -4 -br addr show eth0
                # ip netns exec server cat /var/lib/misc/dnsmasq.leases
                """);
    }

    @Test
    void givesUpWhereNobodyAnswers() {
        runs("""
                # echo 'timeout 9;' > /tmp/impatient.conf
                # dhclient -1 -d -cf /tmp/impatient.conf eth0 2>&1 | tail -n 4
                DHCPDISCOVER on eth0 to 255.255.255.255 port 67 interval 7
                DHCPDISCOVER on eth0 to 255.255.255.255 port 67 interval 3
                No DHCPOFFERS received.
                Unable to obtain a lease on first try.  Exiting.
                # dhclient -1 -cf /tmp/impatient.conf eth0
                [exit 2]
                # dhclient -timeout 9 eth0 2>&1 | grep command
                Unknown command: -timeout
                # dhclient nosuch
                Cannot find device "nosuch"
                [exit 1]
                """);
    }
}
