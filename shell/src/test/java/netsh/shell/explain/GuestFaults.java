package netsh.shell.explain;

import static netsh.shell.explain.WorkingLabs.VM;

import java.util.List;
import netsh.network.trace.DropReason;

/** Virtual machines that are not connected, not configured, or alike. */
final class GuestFaults {
    static final List<Fault> ALL = List.of(
            Fault.in(VM, "a guest's tap is in no bridge", """
                    qemu-kvm -name vm1 -daemonize -display none -net nic,macaddr=52:54:00:aa:bb:01 -net tap,ifname=vm1.0,script=no,downscript=no
                    vm exec vm1 ifconfig eth0 10.0.1.1 netmask 255.255.255.0 up
                    """,
                    "vm1 10.0.1.254", "lab vm1.0", DropReason.DEV_READY, """
                    ip link set vm1.0 master br-in up
                    """),
            Fault.in(VM, "a guest without address", """
                    qemu-kvm -name vm1 -daemonize -display none -net nic,macaddr=52:54:00:aa:bb:01 -net tap,ifname=vm1.0,script=/etc/up,downscript=no
                    """,
                    "vm1 10.0.1.254", "vm1", DropReason.IP_OUTNOROUTES, """
                    vm exec vm1 ip addr add 10.0.1.1/24 dev eth0
                    """),
            Fault.in(VM, "a guest without a default route", """
                    qemu-kvm -name vm1 -daemonize -display none -net nic,macaddr=52:54:00:aa:bb:01 -net tap,ifname=vm1.0,script=/etc/up,downscript=no
                    vm exec vm1 ifconfig eth0 10.0.1.1 netmask 255.255.255.0 up
                    """,
                    "vm1 8.8.8.8", "vm1", DropReason.IP_OUTNOROUTES, """
                    vm exec vm1 ip route add default via 10.0.1.254
                    """),
            Fault.in(VM, "a guest's link is down", """
                    qemu-kvm -name vm1 -daemonize -display none -net nic,macaddr=52:54:00:aa:bb:01 -net tap,ifname=vm1.0,script=/etc/up,downscript=no
                    vm exec vm1 ifconfig eth0 10.0.1.1 netmask 255.255.255.0 down
                    """,
                    "gw 10.0.1.1", "vm1 eth0", DropReason.DEV_READY, """
                    vm exec vm1 ip link set eth0 up
                    """),
            Fault.in(VM, "two guests with one hardware address", """
                    qemu-kvm -name vm1 -daemonize -display none -net nic,macaddr=52:54:00:aa:bb:cc -net tap,ifname=vm1.0,script=/etc/up,downscript=no
                    qemu-kvm -name vm2 -daemonize -display none -net nic,macaddr=52:54:00:aa:bb:cc -net tap,ifname=vm2.0,script=/etc/up,downscript=no
                    vm exec vm1 ifconfig eth0 10.0.1.1 netmask 255.255.255.0 up
                    vm exec vm2 ifconfig eth0 10.0.1.2 netmask 255.255.255.0 up
                    vm exec vm1 ping -c 1 10.0.1.254
                    vm exec vm2 ping -c 1 10.0.1.254
                    """,
                    "gw 10.0.1.1", "vm2 eth0", DropReason.NO_FORWARDING, """
                    vm exec vm2 ip link set eth0 address 02:00:00:00:00:01
                    bridge fdb del 52:54:00:aa:bb:cc dev vm2.0 master
                    """));

    private GuestFaults() {}
}
