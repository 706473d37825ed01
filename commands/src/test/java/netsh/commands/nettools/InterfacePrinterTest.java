package netsh.commands.nettools;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import netsh.network.addr.Ipv4Address;
import netsh.network.addr.Ipv6Address;
import netsh.network.addr.MacAddress;
import netsh.network.link.LinkFlag;
import org.junit.jupiter.api.Test;

class InterfacePrinterTest {
    private final InterfaceRow row = new InterfaceRow(
            "v0",
            EnumSet.of(LinkFlag.UP, LinkFlag.BROADCAST, LinkFlag.RUNNING, LinkFlag.MULTICAST, LinkFlag.LOWER_UP),
            1500,
            1000,
            new Hardware("ether 02:00:00:00:00:01", "Ethernet", Optional.of(MacAddress.of("02:00:00:00:00:01"))),
            Optional.of(new InterfaceRow.Inet(Ipv4Address.of("10.50.0.1"), Ipv4Address.of("255.255.255.0"),
                    Ipv4Address.of("10.50.0.255"), Ipv4Address.of("10.50.0.1"))),
            List.of(new InterfaceRow.Inet6(Ipv6Address.of("fe80::ff:fe00:1"), 64)),
            Optional.of(new InterfaceRow.Counters(new InterfaceRow.Direction(6, 516, 0, 0, 0),
                    new InterfaceRow.Direction(11, 1032, 0, 0, 0), 0)));

    @Test
    void theLongForm() {
        assertThat(InterfacePrinter.longForm(row)).isEqualTo("""
                v0: flags=4163<UP,BROADCAST,RUNNING,MULTICAST>  mtu 1500
                        inet 10.50.0.1  netmask 255.255.255.0  broadcast 10.50.0.255
                        inet6 fe80::ff:fe00:1  prefixlen 64  scopeid 0x20<link>
                        ether 02:00:00:00:00:01  txqueuelen 1000  (Ethernet)
                        RX packets 6  bytes 516 (516.0 B)
                        RX errors 0  dropped 0  overruns 0  frame 0
                        TX packets 11  bytes 1032 (1.0 KiB)
                        TX errors 0  dropped 0 overruns 0  carrier 0  collisions 0

                """);
    }

    @Test
    void theTable() {
        assertThat(InterfacePrinter.ifconfigHeading() + InterfacePrinter.shortForm(row)).isEqualTo("""
                Iface      MTU    RX-OK RX-ERR RX-DRP RX-OVR    TX-OK TX-ERR TX-DRP TX-OVR Flg
                v0               1500        6      0      0 0            11      0      0      0 BMRU
                """);
    }
}
