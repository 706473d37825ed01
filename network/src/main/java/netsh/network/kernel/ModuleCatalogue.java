package netsh.network.kernel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import netsh.network.kernel.KernelModule.Field;

/**
 * The modules of the simulated kernel, as modinfo shows them on Debian 12. A module's users are listed in the order in
 * which the modules stand here.
 */
public final class ModuleCatalogue {
    private static final Map<String, KernelModule> BY_NAME = new LinkedHashMap<>();

    /** What a machine of the lab has loaded when it starts, oldest first. */
    static final List<String> LOADED_AT_START = List.of("virtio_ring", "virtio", "virtio_pci_modern_dev",
            "virtio_pci_legacy_dev", "virtio_pci", "failover", "net_failover", "virtio_net");

    static {
        module("br_netfilter", "net/bridge", 36864)
                .says("description", "Linux ethernet netfilter firewall bridge")
                .says("author", "Bart De Schuymer <bdschuym@pandora.be>")
                .says("author", "Lennert Buytenhek <buytenh@gnu.org>").says("license", "GPL")
                .needs("bridge").after("llc", "stp", "bridge").greets("Bridge firewalling registered").add();
        module("bridge", "net/bridge", 294912).says("alias", "rtnl-link-bridge").says("version", "2.3")
                .says("license", "GPL").says("srcversion", "5A957968BE9B1402DE66F7C")
                .needs("llc", "stp").after("llc", "stp")
                .greets("bridge: filtering via arp/ip/ip6tables is no longer available by default. "
                        + "Update your scripts to load br_netfilter if you need this.").add();
        module("8021q", "net/8021q", 40960).says("version", "1.8").says("license", "GPL")
                .says("alias", "rtnl-link-vlan").says("srcversion", "8F230831BED834866CBC113")
                .needs("mrp", "garp").after("llc", "mrp", "stp", "garp").greets("8021q: 802.1Q VLAN Support v1.8").add();
        module("stp", "net/802", 16384).says("license", "GPL").needs("llc").after("llc").add();
        module("garp", "net/802", 16384).says("license", "GPL")
                .says("parm", "garp_join_time:Join time in ms (default 200ms) (uint)")
                .needs("stp", "llc").after("llc", "stp").add();
        module("mrp", "net/802", 20480).says("license", "GPL")
                .says("parm", "mrp_join_time:Join time in ms (default 200ms) (uint)")
                .says("parm", "mrp_periodic_time:Periodic time in ms (default 1s) (uint)").add();
        module("llc", "net/llc", 16384).says("description", "LLC IEEE 802.2 core support")
                .says("author", "Procom 1997, Jay Schullist 2001, Arnaldo C. Melo 2001-2003")
                .says("license", "GPL").add();
        module("veth", "drivers/net", 36864).says("alias", "rtnl-link-veth").says("license", "GPL v2")
                .says("description", "Virtual Ethernet Tunnel").add();
        module("dummy", "drivers/net", 16384).says("alias", "rtnl-link-dummy").says("license", "GPL")
                .says("parm", "numdummies:Number of dummy pseudo devices (int)").add();
        module("tun", "drivers/net", 61440).says("alias", "devname:net/tun").says("alias", "char-major-10-200")
                .says("license", "GPL").says("author", "(C) 1999-2004 Max Krasnyansky <maxk@qualcomm.com>")
                .says("description", "Universal TUN/TAP device driver")
                .greets("tun: Universal TUN/TAP device driver, 1.6").add();
        addStackedLinkModules();
        addTrafficModules();
        addTunnelModules();
        addVirtualMachineModules();
        addOpenvswitchModules();
        addStartModules();
    }

    private static final String LOGS_CONGESTION_ERRORS =
            "log_ecn_error:Log packets received with corrupted ECN (bool)";

    private ModuleCatalogue() {}

    private static void addStackedLinkModules() {
        module("macvtap", "drivers/net", 16384).says("alias", "rtnl-link-macvtap").says("license", "GPL")
                .says("author", "Arnd Bergmann <arnd@arndb.de>").needs("macvlan", "tap").after("macvlan", "tap").add();
        module("macvlan", "drivers/net", 28672).says("alias", "rtnl-link-macvlan")
                .says("description", "Driver for MAC address based VLANs")
                .says("author", "Patrick McHardy <kaber@trash.net>").says("license", "GPL").add();
        module("ipvlan", "drivers/net/ipvlan", 40960).says("alias", "rtnl-link-ipvlan")
                .says("description", "Driver for L3 (IPv6/IPv4) based VLANs")
                .says("author", "Mahesh Bandewar <maheshb@google.com>").says("license", "GPL").add();
        module("bonding", "drivers/net/bonding", 229376).says("author", "Thomas Davis, tadavis@lbl.gov and many others")
                .says("description", "Ethernet Channel Bonding Driver").says("license", "GPL")
                .says("alias", "rtnl-link-bond").needs("tls").after("tls").add();
        module("tls", "net/tls", 135168).says("alias", "tcp-ulp-tls").says("alias", "tls")
                .says("license", "Dual BSD/GPL").says("description", "Transport Layer Security Support")
                .says("author", "Mellanox Technologies").add();
        module("vrf", "drivers/net", 36864).says("alias", "rtnl-link-vrf").says("version", "1.1").says("license", "GPL")
                .says("description", "Device driver to instantiate VRF domains")
                .says("author", "Shrijeet Mukherjee, David Ahern").add();
        module("ifb", "drivers/net", 16384).says("alias", "rtnl-link-ifb").says("author", "Jamal Hadi Salim")
                .says("license", "GPL").says("parm", "numifbs:Number of ifb devices (int)").add();
        module("tap", "drivers/net", 32768).says("license", "GPL")
                .says("author", "Sainath Grandhi <sainath.grandhi@intel.com>")
                .says("author", "Arnd Bergmann <arnd@arndb.de>").add();
    }

    private static void addTunnelModules() {
        module("vxlan", "drivers/net/vxlan", 106496).says("alias", "rtnl-link-vxlan")
                .says("description", "Driver for VXLAN encapsulated traffic")
                .says("author", "Stephen Hemminger <stephen@networkplumber.org>").says("version", "0.1")
                .says("license", "GPL").says("srcversion", "3F0D9C813FC1176AB08E385")
                .says("parm", "udp_port:Destination UDP port (ushort)").says("parm", LOGS_CONGESTION_ERRORS)
                .needs("udp_tunnel", "ip6_udp_tunnel").after("udp_tunnel", "ip6_udp_tunnel").add();
        module("ip6_udp_tunnel", "net/ipv6", 20480).says("license", "GPL").add();
        module("udp_tunnel", "net/ipv4", 28672).says("license", "GPL").says("license", "GPL").add();
        module("ipip", "net/ipv4", 16384).says("alias", "netdev-tunl0").says("alias", "rtnl-link-ipip")
                .says("license", "GPL").says("parm", LOGS_CONGESTION_ERRORS)
                .needs("tunnel4", "ip_tunnel").after("ip_tunnel", "tunnel4")
                .greets("ipip: IPv4 and MPLS over IPv4 tunneling driver").add();
        module("ip6_gre", "net/ipv6", 49152).says("alias", "netdev-ip6gre0").says("alias", "rtnl-link-ip6erspan")
                .says("alias", "rtnl-link-ip6gretap").says("alias", "rtnl-link-ip6gre")
                .says("description", "GRE over IPv6 tunneling device").says("author", "D. Kozlov (xeb@mail.ru)")
                .says("license", "GPL").says("parm", LOGS_CONGESTION_ERRORS)
                .needs("ip6_tunnel", "gre").after("gre", "tunnel6", "ip6_tunnel")
                .greets("ip6_gre: GRE over IPv6 tunneling driver").add();
        module("ip_gre", "net/ipv4", 32768).says("alias", "netdev-erspan0").says("alias", "netdev-gretap0")
                .says("alias", "netdev-gre0").says("alias", "rtnl-link-erspan").says("alias", "rtnl-link-gretap")
                .says("alias", "rtnl-link-gre").says("license", "GPL").says("parm", LOGS_CONGESTION_ERRORS)
                .needs("ip_tunnel", "gre").after("ip_tunnel", "gre")
                .greets("ip_gre: GRE over IPv4 tunneling driver").add();
        module("sit", "net/ipv6", 36864).says("alias", "netdev-sit0").says("alias", "rtnl-link-sit")
                .says("license", "GPL").says("parm", LOGS_CONGESTION_ERRORS)
                .needs("tunnel4", "ip_tunnel").after("ip_tunnel", "tunnel4")
                .greets("sit: IPv6, IPv4 and MPLS over IPv4 tunneling driver").add();
        module("gre", "net/ipv4", 16384).says("license", "GPL").says("author", "D. Kozlov (xeb@mail.ru)")
                .says("description", "GRE over IPv4 demultiplexer driver")
                .greets("gre: GRE over IPv4 demultiplexor driver").add();
        module("ip_tunnel", "net/ipv4", 36864).says("license", "GPL").add();
        module("tunnel4", "net/ipv4", 16384).says("license", "GPL").add();
        module("ip6_tunnel", "net/ipv6", 45056).says("alias", "netdev-ip6tnl0").says("alias", "rtnl-link-ip6tnl")
                .says("license", "GPL").says("description", "IPv6 tunneling device").says("author", "Ville Nuorvala")
                .says("parm", LOGS_CONGESTION_ERRORS).needs("tunnel6").after("tunnel6").add();
        module("tunnel6", "net/ipv6", 16384).says("license", "GPL").add();
    }

    private static void addOpenvswitchModules() {
        module("openvswitch", "net/openvswitch", 192512)
                .says("alias", "net-pf-16-proto-16-family-ovs_ct_limit")
                .says("alias", "net-pf-16-proto-16-family-ovs_meter")
                .says("alias", "net-pf-16-proto-16-family-ovs_packet")
                .says("alias", "net-pf-16-proto-16-family-ovs_flow")
                .says("alias", "net-pf-16-proto-16-family-ovs_vport")
                .says("alias", "net-pf-16-proto-16-family-ovs_datapath")
                .says("license", "GPL").says("description", "Open vSwitch switching datapath")
                .needs("nf_conntrack", "nsh", "nf_nat", "nf_defrag_ipv6", "nf_conncount", "libcrc32c")
                .after("crc32c_intel", "libcrc32c", "nf_defrag_ipv4", "nf_defrag_ipv6", "nf_conntrack", "nf_nat",
                        "nf_conncount", "nsh")
                .greets("openvswitch: Open vSwitch switching datapath").add();
        module("nsh", "net/nsh", 16384).says("license", "GPL v2").says("description", "NSH protocol")
                .says("author", "Jiri Benc <jbenc@redhat.com>").add();
        module("nf_conncount", "net/netfilter", 24576).says("license", "GPL")
                .says("description", "netfilter: count number of connections matching a key")
                .says("author", "Florian Westphal <fw@strlen.de>").says("author", "Jan Engelhardt <jengelh@medozas.de>")
                .needs("nf_conntrack").after("libcrc32c", "nf_defrag_ipv4", "nf_defrag_ipv6", "nf_conntrack").add();
        module("nf_nat", "net/netfilter", 57344).says("license", "GPL").needs("nf_conntrack", "libcrc32c")
                .after("libcrc32c", "nf_defrag_ipv4", "nf_defrag_ipv6", "nf_conntrack").add();
        module("nf_conntrack", "net/netfilter", 188416).says("license", "GPL").says("alias", "nf_conntrack-10")
                .says("alias", "nf_conntrack-2").says("alias", "ip_conntrack")
                .says("parm", "tstamp:Enable connection tracking flow timestamping. (bool)")
                .says("parm", "acct:Enable connection tracking flow accounting. (bool)")
                .says("parm", "expect_hashsize:uint")
                .says("parm", "enable_hooks:Always enable conntrack hooks (bool)")
                .needs("nf_defrag_ipv4", "nf_defrag_ipv6", "libcrc32c")
                .after("libcrc32c", "nf_defrag_ipv4", "nf_defrag_ipv6").add();
        module("nf_defrag_ipv6", "net/ipv6/netfilter", 24576).says("license", "GPL").add();
        module("nf_defrag_ipv4", "net/ipv4/netfilter", 16384).says("license", "GPL").add();
        module("libcrc32c", "lib", 16384).says("license", "GPL").says("description", "CRC32c (Castagnoli) calculations")
                .says("author", "Clay Haapala <chaapala@cisco.com>").after("crc32c_intel").add();
        module("crc32c_intel", "arch/x86/crypto", 24576).says("license", "GPL")
                .says("alias", "crypto-crc32c-intel").says("alias", "crc32c-intel")
                .says("alias", "crypto-crc32c").says("alias", "crc32c").add();
    }

    private static void addTrafficModules() {
        scheduler("sch_netem", 24576, "Network characteristics emulator qdisc");
        scheduler("sch_tbf", 20480, "");
        scheduler("sch_prio", 16384, "");
        scheduler("sch_htb", 36864, "");
        scheduler("sch_sfq", 24576, "");
        scheduler("sch_ingress", 16384, "");
        scheduler("cls_u32", 28672, "");
        scheduler("cls_matchall", 16384, "Match-all classifier");
        scheduler("cls_flower", 57344, "Flower classifier");
        scheduler("act_mirred", 20480, "Device Mirror/redirect actions");
        scheduler("act_gact", 16384, "Generic Classifier actions");
    }

    private static void scheduler(String name, int sizeBytes, String description) {
        Builder module = module(name, "net/sched", sizeBytes);
        if (!description.isEmpty()) {
            module.says("description", description);
        }
        module.says("license", "GPL").add();
    }

    private static void addVirtualMachineModules() {
        module("kvm_intel", "arch/x86/kvm", 380928).says("license", "GPL").says("author", "Qumranet")
                .needs("kvm").after("irqbypass", "kvm").add();
        module("kvm", "arch/x86/kvm", 1142784).says("license", "GPL").says("author", "Qumranet")
                .needs("irqbypass").after("irqbypass").add();
        module("irqbypass", "virt/lib", 16384).says("description", "IRQ bypass manager utility module")
                .says("author", "Red Hat, Inc.").says("license", "GPL v2").says("version", "0.1").add();
    }

    private static void addStartModules() {
        module("virtio_pci", "drivers/virtio", 24576).says("license", "GPL")
                .needs("virtio", "virtio_pci_legacy_dev", "virtio_pci_modern_dev", "virtio_ring").add();
        module("virtio", "drivers/virtio", 20480).says("license", "GPL").needs("virtio_ring").add();
        module("virtio_net", "drivers/net", 73728).says("license", "GPL").says("description", "Virtio network driver")
                .needs("virtio", "virtio_ring", "net_failover").add();
        module("net_failover", "drivers/net", 24576).says("license", "GPL v2").needs("failover").add();
        module("failover", "net/core", 16384).says("license", "GPL v2").add();
        module("virtio_pci_legacy_dev", "drivers/virtio", 16384).says("license", "GPL").add();
        module("virtio_pci_modern_dev", "drivers/virtio", 20480).says("license", "GPL").add();
        module("virtio_ring", "drivers/virtio", 49152).says("license", "GPL").add();
    }

    /** The module of a name, in which a dash is as good as an underscore. */
    public static Optional<KernelModule> find(String name) {
        return Optional.ofNullable(BY_NAME.get(name.replace('-', '_')));
    }

    /** All modules. */
    public static List<KernelModule> all() {
        return List.copyOf(BY_NAME.values());
    }

    private static Builder module(String name, String directory, int sizeBytes) {
        return new Builder(name, directory, sizeBytes);
    }

    /** Puts a module together. */
    private static final class Builder {
        private final String name;
        private final String directory;
        private final int sizeBytes;
        private final List<Field> information = new ArrayList<>();
        private List<String> depends = List.of();
        private List<String> loadedBefore = List.of();
        private String greeting = "";

        private Builder(String name, String directory, int sizeBytes) {
            this.name = name;
            this.directory = directory;
            this.sizeBytes = sizeBytes;
        }

        Builder says(String key, String value) {
            information.add(new Field(key, value));
            return this;
        }

        Builder needs(String... modules) {
            depends = List.of(modules);
            return this;
        }

        Builder after(String... modules) {
            loadedBefore = List.of(modules);
            return this;
        }

        Builder greets(String text) {
            greeting = text;
            return this;
        }

        void add() {
            BY_NAME.put(name,
                    new KernelModule(name, directory, sizeBytes, information, depends, loadedBefore, greeting));
        }
    }
}
