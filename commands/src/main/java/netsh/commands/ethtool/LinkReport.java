package netsh.commands.ethtool;

import java.util.List;
import java.util.Optional;
import netsh.commands.tool.ToolContext;
import netsh.network.kernel.KernelModule;
import netsh.network.link.Link;
import netsh.network.link.LinkKind;
import netsh.network.link.LinkStatistics;

/** What {@code ethtool} shows of a link, in the words of its driver. */
final class LinkReport {
    private static final int NO_DATA = 75;
    private static final int NO_DRIVER = 71;
    private static final int NO_STATISTICS = 94;
    private static final List<LinkKind> SETTINGLESS =
            List.of(LinkKind.DUMMY, LinkKind.IFB, LinkKind.VRF,
                    LinkKind.GRE, LinkKind.GRETAP, LinkKind.ERSPAN, LinkKind.IPIP, LinkKind.SIT, LinkKind.IP6TNL,
                    LinkKind.IP6GRE, LinkKind.IP6GRETAP);
    private static final List<LinkKind> STAMPING =
            List.of(LinkKind.PHYSICAL, LinkKind.VETH, LinkKind.TUN, LinkKind.MACVLAN);
    private static final int TAP_SPEED = 10;

    private LinkReport() {}

    static int settings(ToolContext context, Link link) {
        if (SETTINGLESS.contains(link.kind())) {
            context.err().println("No data available");
            return NO_DATA;
        }
        StringBuilder text = new StringBuilder("Settings for " + link.name() + ":\n");
        if (!link.isLoopback()) {
            describe(text, link);
        }
        text.append("\tLink detected: ").append(link.isOperationallyRunning() ? "yes" : "no");
        context.out().println(text.toString());
        return 0;
    }

    private static void describe(StringBuilder text, Link link) {
        text.append("\tSupported ports: [  ]\n"
                + "\tSupported link modes:   Not reported\n"
                + "\tSupported pause frame use: No\n"
                + "\tSupports auto-negotiation: No\n"
                + "\tSupported FEC modes: Not reported\n"
                + "\tAdvertised link modes:  Not reported\n"
                + "\tAdvertised pause frame use: No\n"
                + "\tAdvertised auto-negotiation: No\n"
                + "\tAdvertised FEC modes: Not reported\n");
        int speed = link.kind() == LinkKind.TUN ? TAP_SPEED : link.speedMegabits();
        boolean isTwistedPair = standsOnVeth(link);
        text.append("\tSpeed: ").append(speed == 0 ? "Unknown!" : speed + "Mb/s").append('\n');
        text.append("\tDuplex: ").append(speed == 0 ? "Unknown! (255)" : "Full").append('\n');
        text.append("\tAuto-negotiation: off\n\tPort: ").append(isTwistedPair ? "Twisted Pair" : "Other").append('\n');
        text.append("\tPHYAD: 0\n\tTransceiver: internal\n").append(isTwistedPair ? "\tMDI-X: Unknown\n" : "");
        if (link.kind() == LinkKind.TUN || link.kind() == LinkKind.IPVLAN) {
            text.append("        Current message level: 0x00000000 (0)\n                              \n");
        }
    }

    private static boolean standsOnVeth(Link link) {
        boolean passesOn = link.kind() == LinkKind.VLAN || link.kind() == LinkKind.MACVLAN
                || link.kind() == LinkKind.IPVLAN || link.kind() == LinkKind.VXLAN;
        return passesOn ? link.lowers().stream().anyMatch(LinkReport::standsOnVeth)
                : link.kind() == LinkKind.VETH || link.kind() == LinkKind.TUN;
    }

    /** What a driver says of itself. */
    private record Driver(String name, String version, String firmware, String bus, boolean hasStatistics) {}

    private static Optional<Driver> driver(Link link) {
        return Optional.ofNullable(switch (link.kind()) {
            case PHYSICAL -> new Driver("virtio_net", "1.0.0", "", "0000:00:03.0", true);
            case VETH -> new Driver("veth", "1.0", "", "", true);
            case BRIDGE -> new Driver("bridge", "2.3", "N/A", "N/A", false);
            case DUMMY -> new Driver("dummy", KernelModule.KERNEL_RELEASE, "", "", false);
            case VLAN -> new Driver("802.1Q VLAN Support", "1.8", "N/A", "", false);
            case TUN -> new Driver("tun", "1.6", "", "tap", false);
            case MACVLAN -> new Driver("macvlan", "0.1", "", "", false);
            case BOND -> new Driver("bonding", KernelModule.KERNEL_RELEASE, "2", "", false);
            case IFB -> new Driver("ifb", KernelModule.KERNEL_RELEASE, "", "", true);
            case VRF -> new Driver("vrf", "1.1", "", "", false);
            case IPVLAN -> new Driver("ipvlan", "0.1", "", "", false);
            case VXLAN -> new Driver("vxlan", "0.1", "", "", false);
            case GRE, GRETAP, ERSPAN, IPIP, SIT, IP6TNL, IP6GRE, IP6GRETAP ->
                    new Driver(link.kind().infoKind().orElseThrow(), KernelModule.KERNEL_RELEASE, "", "", false);
            default -> null;
        });
    }

    static int driver(ToolContext context, Link link) {
        Optional<Driver> driver = link == null ? Optional.empty() : driver(link);
        if (driver.isEmpty()) {
            context.err().println("Cannot get driver information: "
                    + (link == null ? "No such device" : "Operation not supported"));
            return NO_DRIVER;
        }
        Driver known = driver.get();
        context.out().println("driver: " + known.name + "\nversion: " + known.version + "\nfirmware-version: "
                + known.firmware + "\nexpansion-rom-version: \nbus-info: " + known.bus + "\nsupports-statistics: "
                + (known.hasStatistics ? "yes" : "no") + "\nsupports-test: no\nsupports-eeprom-access: no\n"
                + "supports-register-dump: no\nsupports-priv-flags: no");
        return 0;
    }

    static int statistics(ToolContext context, Link link) {
        if (link.kind() == LinkKind.PHYSICAL) {
            LinkStatistics counters = link.statistics();
            context.out().println("NIC statistics:");
            queue(context, "rx_queue_0", counters.receivedPackets(), counters.receivedBytes(), List.of("drops",
                    "xdp_packets", "xdp_tx", "xdp_redirects", "xdp_drops", "kicks"));
            queue(context, "tx_queue_0", counters.transmittedPackets(), counters.transmittedBytes(),
                    List.of("xdp_tx", "xdp_tx_drops", "kicks", "tx_timeouts"));
            return 0;
        }
        if (link.kind() == LinkKind.VETH) {
            context.out().println("NIC statistics:\n     peer_ifindex: " + link.lower().map(Link::index).orElse(0));
            for (String name : List.of("rx_queue_0_xdp_packets", "rx_queue_0_xdp_bytes", "rx_queue_0_drops",
                    "rx_queue_0_xdp_redirect", "rx_queue_0_xdp_drops", "rx_queue_0_xdp_tx", "rx_queue_0_xdp_tx_errors",
                    "tx_queue_0_xdp_xmit", "tx_queue_0_xdp_xmit_errors")) {
                context.out().println("     " + name + ": 0");
            }
            return 0;
        }
        if (link.kind() == LinkKind.IFB) {
            LinkStatistics counters = link.statistics();
            context.out().println("NIC statistics:");
            queue(context, "rx_queue_0", counters.receivedPackets(), counters.receivedBytes(), List.of());
            queue(context, "tx_queue_0", counters.transmittedPackets(), counters.transmittedBytes(), List.of());
            return 0;
        }
        context.err().println("no stats available");
        return NO_STATISTICS;
    }

    private static void queue(ToolContext context, String queue, long packets, long bytes, List<String> others) {
        context.out().println("     " + queue + "_packets: " + packets + "\n     " + queue + "_bytes: " + bytes);
        others.forEach(other -> context.out().println("     " + queue + "_" + other + ": 0"));
    }

    static int features(ToolContext context, Link link) {
        if (!Feature.isKnownOf(link)) {
            return EthtoolTool.unsupported(context, "the features of this kind of link");
        }
        FeatureState state = new FeatureState(link);
        context.out().println("Features for " + link.name() + ":");
        Optional<Feature.Group> shown = Optional.empty();
        for (Feature feature : Feature.values()) {
            if (feature.group().isPresent() && !feature.group().equals(shown)) {
                Feature.Group group = feature.group().get();
                context.out().println(group.shown() + ": " + (state.isAnyOn(group) ? "on" : "off"));
            }
            shown = feature.group();
            String indent = feature.group().isPresent() ? "\t" : "";
            context.out().println(indent + feature.shown() + ": " + state.text(feature));
        }
        return 0;
    }

    static int permanentAddress(ToolContext context, Link link) {
        boolean isCard = link.kind() == LinkKind.PHYSICAL || link.kind() == LinkKind.IPVLAN;
        context.out().println("Permanent address: "
                + (isCard ? link.permanentAddress().orElse(link.address()).toString() : "not set"));
        return 0;
    }

    static int timestamping(ToolContext context, Link link) {
        context.out().println("Time stamping parameters for " + link.name() + ":\nCapabilities:\n"
                + (STAMPING.contains(link.kind()) ? "\tsoftware-transmit\n" : "") + "\tsoftware-receive\n\tsoftware-system-clock\nPTP Hardware Clock: none\n"
                + "Hardware Transmit Timestamp Modes: none\nHardware Receive Filter Modes: none");
        return 0;
    }

    static int rings(ToolContext context, Link link) {
        if (link.kind() != LinkKind.PHYSICAL) {
            return EthtoolTool.notSupportedByDriver(context);
        }
        String sizes = "RX:\t\t256\nRX Mini:\tn/a\nRX Jumbo:\tn/a\nTX:\t\t256\n";
        context.out().println("Ring parameters for " + link.name() + ":\nPre-set maximums:\n" + sizes
                + "Current hardware settings:\n" + sizes + "RX Buf Len:\t\tn/a\nCQE Size:\t\tn/a\nTX Push:\toff\n"
                + "TCP data split:\tn/a");
        return 0;
    }

    static int channels(ToolContext context, Link link) {
        if (link.kind() != LinkKind.PHYSICAL && link.kind() != LinkKind.VETH) {
            return EthtoolTool.notSupportedByDriver(context);
        }
        String counts = link.kind() == LinkKind.VETH
                ? "RX:\t\t1\nTX:\t\t1\nOther:\t\tn/a\nCombined:\tn/a"
                : "RX:\t\tn/a\nTX:\t\tn/a\nOther:\t\tn/a\nCombined:\t1";
        context.out().println("Channel parameters for " + link.name() + ":\nPre-set maximums:\n" + counts
                + "\nCurrent hardware settings:\n" + counts);
        return 0;
    }
}
