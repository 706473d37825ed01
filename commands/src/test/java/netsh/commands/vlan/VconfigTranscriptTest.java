package netsh.commands.vlan;

import static org.assertj.core.api.Assertions.assertThat;

import netsh.commands.ip.IpTools;
import netsh.commands.kernel.KernelTools;
import netsh.commands.shell.ShellFixture;
import netsh.commands.text.TextTools;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The original vconfig 1.9; its sentences are those that public logs show. */
class VconfigTranscriptTest {
    private final ShellFixture fixture =
            ShellFixture.onNewMachine(new VlanTools(), new KernelTools(), new IpTools(), new TextTools());

    @BeforeEach
    void makeTheParent() {
        fixture.userland().files().mount("/proc/net/vlan", new VlanDirectory());
        fixture.transcript("ip link add eth0 address 02:00:00:00:00:01 type dummy", "ip link set eth0 up");
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

    @Test
    void addsAndRemoves() {
        runs("""
                # vconfig add eth0 5
                WARNING:  Could not open /proc/net/vlan/config.  Maybe you need to load the 8021q module, or maybe you are not using PROCFS??
                Added VLAN with VID == 5 to IF -:eth0:-
                # lsmod
                Module                  Size  Used by
                8021q                  40960  0
                garp                   16384  1 8021q
                stp                    16384  1 garp
                mrp                    20480  1 8021q
                llc                    16384  2 stp,garp
                dummy                  16384  0
                virtio_net             73728  0
                net_failover           24576  1 virtio_net
                failover               16384  1 net_failover
                virtio_pci             24576  0
                virtio_pci_legacy_dev    16384  1 virtio_pci
                virtio_pci_modern_dev    20480  1 virtio_pci
                virtio                 20480  2 virtio_pci,virtio_net
                virtio_ring            49152  3 virtio_pci,virtio,virtio_net
                # vconfig add eth0 5
                ERROR: trying to add VLAN #5 to IF -:eth0:-  error: File exists
                [exit 3]
                # vconfig add eth0 1
                Added VLAN with VID == 1 to IF -:eth0:-
                WARNING:  VLAN 1 does not work with many switches,
                consider another number if you have problems.
                # vconfig add eth0 4095
                ERROR: trying to add VLAN #4095 to IF -:eth0:-  error: Numerical result out of range
                [exit 3]
                # vconfig add nosuch 5
                ERROR: trying to add VLAN #5 to IF -:nosuch:-  error: No such device
                [exit 3]
                # vconfig add lo 5
                ERROR: trying to add VLAN #5 to IF -:lo:-  error: Operation not supported
                [exit 3]
                # vconfig rem eth0.5
                Removed VLAN -:eth0.5:-
                # vconfig rem eth0.5
                ERROR: trying to remove VLAN -:eth0.5:- error: No such device
                [exit 4]
                # vconfig rem eth0
                ERROR: trying to remove VLAN -:eth0:- error: Invalid argument
                [exit 4]
                """);
    }

    @Test
    void namesByTheNameType() {
        fixture.transcript("modprobe 8021q");
        runs("""
                # vconfig add eth0 5
                Added VLAN with VID == 5 to IF -:eth0:-
                # vconfig set_name_type VLAN_PLUS_VID
                Set name-type for VLAN subsystem. Should be visible in /proc/net/vlan/config
                # vconfig add eth0 6
                Added VLAN with VID == 6 to IF -:eth0:-
                # vconfig set_name_type VLAN_PLUS_VID_NO_PAD
                Set name-type for VLAN subsystem. Should be visible in /proc/net/vlan/config
                # vconfig add eth0 7
                Added VLAN with VID == 7 to IF -:eth0:-
                # vconfig set_name_type DEV_PLUS_VID
                Set name-type for VLAN subsystem. Should be visible in /proc/net/vlan/config
                # vconfig add eth0 8
                Added VLAN with VID == 8 to IF -:eth0:-
                # cat /proc/net/vlan/config
                VLAN Dev name	 | VLAN ID
                Name-Type: VLAN_NAME_TYPE_RAW_PLUS_VID
                eth0.5         | 5  | eth0
                vlan0006       | 6  | eth0
                vlan7          | 7  | eth0
                eth0.0008      | 8  | eth0
                """);
    }

    @Test
    void mapsPrioritiesAndSetsFlags() {
        fixture.transcript("modprobe 8021q", "vconfig add eth0 5");
        runs("""
                # vconfig set_egress_map eth0.5 1 2
                Set egress mapping on device -:eth0.5:- Should be visible in /proc/net/vlan/eth0.5
                # vconfig set_ingress_map eth0.5 3 4
                Set ingress mapping on device -:eth0.5:- Should be visible in /proc/net/vlan/eth0.5
                # vconfig set_flag eth0.5 1 0
                Set flag on device -:eth0.5:- Should be visible in /proc/net/vlan/eth0.5
                # cat /proc/net/vlan/eth0.5
                eth0.5  VID: 5	 REORDER_HDR: 0  dev->priv_flags: 81021
                         total frames received            0
                          total bytes received            0
                      Broadcast/Multicast Rcvd            0

                      total frames transmitted            0
                       total bytes transmitted            0
                Device: eth0
                INGRESS priority mappings: 0:0  1:0  2:0  3:0  4:3  5:0  6:0 7:0
                 EGRESS priority mappings: 1:2\s
                # vconfig set_flag eth0 1 1
                ERROR: trying to set flag on device -:eth0:- error: Invalid argument
                [exit 7]
                # vconfig set_flag eth0.5 32 1
                ERROR: trying to set flag on device -:eth0.5:- error: Invalid argument
                [exit 7]
                # vconfig set_egress_map nosuch 1 2
                ERROR: trying to set egress map on device -:nosuch:- error: No such device
                [exit 5]
                # vconfig set_ingress_map nosuch 1 2
                ERROR: trying to set ingress map on device -:nosuch:- error: No such device
                [exit 6]
                """);
    }

    @Test
    void refusesOtherLines() {
        fixture.transcript("modprobe 8021q");
        assertThat(fixture.transcript("vconfig --help"))
                .startsWith("# vconfig --help\nExpecting argc to be 3-5, inclusive.  Was: 2\n\nUsage: ")
                .endsWith("[exit 1]\n");
        assertThat(fixture.transcript("vconfig add averyveryverylongname 5"))
                .isEqualTo("""
                        # vconfig add averyveryverylongname 5
                        ERROR:  if_name must be 15 characters or less.
                        [exit 1]
                        """);
        assertThat(fixture.transcript("vconfig set_name_type BOGUS")).contains("Invalid name type.").endsWith("[exit 1]\n");
    }
}
