package netsh.commands.openvswitch.appctl;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import netsh.commands.openvswitch.appctl.AppctlCommand.Request;
import netsh.network.link.Link;
import netsh.network.link.OpenvswitchLink;
import netsh.network.openvswitch.Attachment;
import netsh.network.openvswitch.Datapath;
import netsh.network.openvswitch.DatapathFlow;
import netsh.network.openvswitch.FlowCache;
import netsh.network.openvswitch.OfPort;
import netsh.network.openvswitch.Ofproto;

/** The commands about the datapath: its ports, its cached flows, its counters. */
final class DatapathCommands {
    private static final String NAME = "ovs-system";

    private DatapathCommands() {}

    static List<AppctlCommand> all() {
        return List.of(
                new AppctlCommand("dpctl/dump-dps", "", 0, 0, request -> names(request)),
                new AppctlCommand("dpctl/dump-flows", "[-m] [--names] [dp] [filter=..] [type=..] [pmd=..]", 0, 6,
                        DatapathCommands::dumpFlows),
                new AppctlCommand("dpctl/del-flows", "[dp] [file]", 0, 1, request -> {
                    datapath(request, 0).ifPresent(datapath -> datapath.cache().purge());
                    return "";
                }),
                new AppctlCommand("dpctl/show", "[-s] [dp...]", 0, 1, DatapathCommands::show),
                new AppctlCommand("dpif/dump-dps", "", 0, 0, request -> names(request)),
                new AppctlCommand("dpif/dump-flows", "[-m] [--names | --no-names] bridge", 1, 4,
                        DatapathCommands::dumpBridgeFlows),
                new AppctlCommand("dpif/show", "", 0, 0, DatapathCommands::showBridges),
                new AppctlCommand("revalidator/purge", "", 0, 0, request -> {
                    request.daemon().datapath().ifPresent(datapath -> datapath.cache().purge());
                    return "";
                }),
                new AppctlCommand("revalidator/wait", "", 0, 0, request -> ""));
    }

    private static String names(Request request) {
        return request.daemon().datapath().map(datapath -> "system@" + NAME + "\n").orElse("");
    }

    /** The datapath that an argument names, or the only one; empty where there is none. */
    private static Optional<Datapath> datapath(Request request, int index) throws AppctlException {
        if (request.arguments().size() > index) {
            String name = request.arguments().get(index);
            if (!name.equals(NAME) && !name.equals("system@" + NAME) || request.daemon().datapath().isEmpty()) {
                throw new AppctlException("ovs-vswitchd: opening datapath " + name + " failed (No such device)");
            }
        }
        return request.daemon().datapath();
    }

    private static String show(Request request) throws AppctlException {
        Optional<Datapath> found = datapath(request, 0);
        if (found.isEmpty()) {
            return "";
        }
        Datapath datapath = found.get();
        FlowCache cache = datapath.cache();
        long packets = cache.hits() + cache.misses();
        StringBuilder text = new StringBuilder("system@" + NAME + ":\n");
        text.append("  lookups: hit:").append(cache.hits()).append(" missed:").append(cache.misses()).append(" lost:0\n");
        text.append("  flows: ").append(datapath.flows().size()).append('\n');
        text.append(String.format(Locale.ROOT, "  masks: hit:%d total:%d hit/pkt:%.2f\n", cache.masksTried(),
                cache.masks(), packets == 0 ? 0.0 : (double) cache.masksTried() / packets));
        if (cache.rememberedHits() > 0) {
            text.append(String.format(Locale.ROOT, "  cache: hit:%d hit-rate:%.2f%%\n", cache.rememberedHits(),
                    100.0 * cache.rememberedHits() / packets));
        }
        text.append("  caches:\n    masks-cache: size:").append(FlowCache.MASKS_REMEMBERED).append('\n');
        for (Map.Entry<Integer, Link> port : datapath.links().entrySet()) {
            text.append("  port ").append(port.getKey()).append(": ").append(port.getValue().name())
                    .append(kind(port.getValue())).append('\n');
        }
        return text.toString();
    }

    private static String kind(Link link) {
        if (link instanceof OpenvswitchLink) {
            return " (internal)";
        }
        return link.name().startsWith("vxlan_sys_") ? " (vxlan: packet_type=ptap)" : "";
    }

    private static String dumpFlows(Request request) throws AppctlException {
        boolean names = request.arguments().contains("--names");
        for (String argument : request.arguments()) {
            if (!argument.equals("--names") && !argument.equals("--no-names") && !argument.equals(NAME)
                    && !argument.equals("system@" + NAME)) {
                throw new AppctlException("this lab's Open vSwitch does not support dpctl/dump-flows " + argument);
            }
        }
        if (request.daemon().datapath().isEmpty()) {
            throw new AppctlException("ovs-vswitchd: no datapaths exist\novs-vswitchd: datapath not found (Invalid argument)");
        }
        return flows(request, names, Optional.empty());
    }

    private static String dumpBridgeFlows(Request request) throws AppctlException {
        String name = request.arguments().get(request.arguments().size() - 1);
        Ofproto bridge = request.daemon().bridge(name).orElseThrow(() -> new AppctlException("no such bridge"));
        return flows(request, request.arguments().contains("--names"), Optional.of(bridge));
    }

    private static String flows(Request request, boolean names, Optional<Ofproto> bridge) {
        Datapath datapath = request.daemon().datapath().orElseThrow();
        DatapathText text = new DatapathText(datapath.links(), names);
        StringBuilder lines = new StringBuilder();
        for (DatapathFlow flow : datapath.flows()) {
            Optional<OfPort> port = datapath.portOf(flow);
            if (bridge.isEmpty() || port.filter(found -> found.bridge() == bridge.get()).isPresent()) {
                lines.append(text.flow(flow, request.nowNanos())).append('\n');
            }
        }
        return lines.toString();
    }

    private static String showBridges(Request request) {
        Optional<Datapath> datapath = request.daemon().datapath();
        if (datapath.isEmpty()) {
            return "";
        }
        StringBuilder text = new StringBuilder("system@" + NAME + ": hit:" + datapath.get().cache().hits() + " missed:"
                + datapath.get().cache().misses() + "\n");
        List<Ofproto> bridges = new ArrayList<>(request.daemon().bridges());
        bridges.sort(Comparator.comparing(Ofproto::name));
        for (Ofproto bridge : bridges) {
            text.append("  ").append(bridge.name()).append(":\n");
            List<OfPort> ports = new ArrayList<>(bridge.ports());
            ports.sort(Comparator.comparing(OfPort::name));
            for (OfPort port : ports) {
                text.append("    ").append(port.name()).append(' ').append(port.number()).append('/')
                        .append(port.datapathNumber().map(String::valueOf).orElse("none")).append(": (")
                        .append(kind(port)).append(")\n");
            }
        }
        return text.toString();
    }

    private static String kind(OfPort port) {
        if (port.attachment() instanceof Attachment.Patch patch) {
            return "patch: peer=" + patch.peer();
        }
        if (port.attachment() instanceof Attachment.Tunnel tunnel) {
            List<String> options = new ArrayList<>();
            Optional<Long> key = tunnel.keyIn();
            if (key.isEmpty()) {
                options.add("key=flow");
            } else if (key.get() != 0) {
                options.add("key=" + key.get());
            }
            tunnel.local().ifPresent(local -> options.add("local_ip=" + local));
            options.add("remote_ip=" + tunnel.remote().map(Object::toString).orElse("flow"));
            return tunnel.kind() + ": " + String.join(", ", options);
        }
        return port.link().filter(OpenvswitchLink.class::isInstance).isPresent() ? "internal" : "system";
    }
}
