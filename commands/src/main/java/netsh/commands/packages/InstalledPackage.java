package netsh.commands.packages;

import java.util.List;
import java.util.Optional;
import netsh.commands.tool.ToolRegistry;

/**
 * A package of which the lab has the tools.
 *
 * @param name its name
 * @param version its version
 * @param tool one of its tools; the package counts as installed where the machine has it
 */
record InstalledPackage(String name, String version, String tool) {
    /** Debian 12's packages. */
    static final List<InstalledPackage> DEBIAN = List.of(
            new InstalledPackage("bridge-utils", "1.7-1", "brctl"),
            new InstalledPackage("iproute2", "6.1.0-3", "ip"),
            new InstalledPackage("vlan", "2.0.5", "vconfig"),
            new InstalledPackage("kmod", "30+20221128-1", "modprobe"),
            new InstalledPackage("net-tools", "2.10-0.1", "ifconfig"),
            new InstalledPackage("iptables", "1.8.9-2", "iptables"),
            new InstalledPackage("conntrack", "1:1.4.7-1+b2", "conntrack"),
            new InstalledPackage("iputils-ping", "3:20221126-1+deb12u1", "ping"),
            new InstalledPackage("tcpdump", "4.99.3-1", "tcpdump"),
            new InstalledPackage("traceroute", "1:2.1.2-1", "traceroute"),
            new InstalledPackage("dnsmasq", "2.90-4~deb12u1", "dnsmasq"),
            new InstalledPackage("udhcpc", "1:1.35.0-4+b3", "udhcpc"),
            new InstalledPackage("isc-dhcp-client", "4.4.3-P1-2", "dhclient"),
            new InstalledPackage("procps", "2:4.0.2-3", "sysctl"),
            new InstalledPackage("qemu-system-x86", "1:7.2+dfsg-7+deb12u15", "qemu-system-x86_64"),
            new InstalledPackage("qemu-kvm", "1:7.2+dfsg-7+deb12u15", "qemu-kvm"),
            new InstalledPackage("qemu-utils", "1:7.2+dfsg-7+deb12u15", "qemu-img"),
            new InstalledPackage("coreutils", "9.1-1", "cat"),
            new InstalledPackage("grep", "3.8-5", "grep"),
            new InstalledPackage("sed", "4.9-1", "sed"),
            new InstalledPackage("mawk", "1.3.4.20200120-3.1", "awk"),
            new InstalledPackage("bash", "5.2.15-2+b7", "bash"));

    /** The packages of CentOS 7, which the course uses. */
    static final List<InstalledPackage> CENTOS = List.of(
            new InstalledPackage("bridge-utils", "1.5-9.el7.x86_64", "brctl"),
            new InstalledPackage("iproute", "4.11.0-30.el7.x86_64", "ip"),
            new InstalledPackage("vconfig", "1.9-16.el7.x86_64", "vconfig"),
            new InstalledPackage("kmod", "20-28.el7.x86_64", "modprobe"),
            new InstalledPackage("net-tools", "2.0-0.25.20131004git.el7.x86_64", "ifconfig"),
            new InstalledPackage("iptables", "1.4.21-35.el7.x86_64", "iptables"),
            new InstalledPackage("iputils", "20160308-10.el7.x86_64", "ping"),
            new InstalledPackage("tcpdump", "14:4.9.2-4.el7_7.1.x86_64", "tcpdump"),
            new InstalledPackage("traceroute", "3:2.0.22-2.el7.x86_64", "traceroute"),
            new InstalledPackage("dnsmasq", "2.76-17.el7_9.3.x86_64", "dnsmasq"),
            new InstalledPackage("dhclient", "12:4.2.5-83.el7.centos.1.x86_64", "dhclient"),
            new InstalledPackage("qemu-kvm", "10:1.5.3-175.el7_9.6.x86_64", "qemu-kvm"),
            new InstalledPackage("qemu-img", "10:1.5.3-175.el7_9.6.x86_64", "qemu-img"));

    /** The package of a name, if the machine has it. */
    static Optional<InstalledPackage> find(List<InstalledPackage> packages, String name, ToolRegistry tools) {
        return packages.stream()
                .filter(candidate -> candidate.name.equals(name) && tools.find(candidate.tool).isPresent())
                .findFirst();
    }
}
