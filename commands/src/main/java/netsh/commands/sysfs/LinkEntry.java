package netsh.commands.sysfs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import netsh.commands.file.SyntheticDirectory;
import netsh.commands.file.SyntheticNode;
import netsh.commands.process.Process;
import netsh.network.link.BondLink;
import netsh.network.link.BridgeLink;
import netsh.network.link.BridgePort;
import netsh.network.link.Link;

/**
 * One link's directory under /sys/class/net: its attributes, and what bridges have beside them.
 *
 * @param link the link
 */
record LinkEntry(Link link) implements SyntheticDirectory {
    @Override
    public List<String> list(Process reader) {
        List<String> names = new ArrayList<>(LinkAttributes.names());
        if (link instanceof BridgeLink) {
            names.add("bridge");
            names.add("brif");
        }
        if (BridgeLink.portOfAny(link).isPresent()) {
            names.add("brport");
        }
        if (link instanceof BondLink) {
            names.add("bonding");
        }
        if (BondLink.slaveOfAny(link).isPresent()) {
            names.add("bonding_slave");
        }
        if (link.master() != null) {
            names.add("master");
        }
        names.add("statistics");
        names.sort(null);
        return names;
    }

    @Override
    public Optional<SyntheticNode> find(String name, Process reader) {
        Optional<BridgePort> port = BridgeLink.portOfAny(link);
        return switch (name) {
            case "statistics" -> Optional.of(new StatisticsDirectory(link));
            case "bridge" -> asBridge().map(BridgeDirectory::new);
            case "brif" -> asBridge().map(PortList::new);
            case "brport" -> port.map(BridgePortDirectory::new);
            case "bonding" -> link instanceof BondLink bond ? Optional.of(new BondDirectory(bond)) : Optional.empty();
            case "bonding_slave" -> BondLink.slaveOfAny(link).map(BondSlaveDirectory::new);
            case "master" -> Optional.ofNullable(link.master())
                    .map(master -> new LinkedLink(master, "../" + master.name()));
            default -> LinkAttributes.find(name, link);
        };
    }

    private Optional<BridgeLink> asBridge() {
        return link instanceof BridgeLink bridge ? Optional.of(bridge) : Optional.empty();
    }

    /** The directory {@code brif}: the bridge's ports by name. */
    private record PortList(BridgeLink bridge) implements SyntheticDirectory {
        @Override
        public List<String> list(Process reader) {
            return bridge.ports().stream().map(BridgePort::name).sorted().toList();
        }

        @Override
        public Optional<SyntheticNode> find(String name, Process reader) {
            return bridge.ports().stream().filter(port -> port.name().equals(name)).findFirst()
                    .map(BridgePortDirectory::new);
        }
    }
}
