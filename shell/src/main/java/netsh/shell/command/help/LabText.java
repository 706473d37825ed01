package netsh.shell.command.help;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import netsh.network.ipv4.InterfaceAddress;
import netsh.network.ipv6.AddressScope;
import netsh.network.ipv6.Ipv6InterfaceAddress;
import netsh.network.link.BridgeLink;
import netsh.network.link.BridgePort;
import netsh.network.link.Link;
import netsh.network.link.LinkKind;
import netsh.network.link.VlanLink;
import netsh.shell.scene.Host;
import netsh.shell.scene.Scene;

/** The hosts of a lab with a line for each link. */
final class LabText {
    private final Scene scene;

    LabText(Scene scene) {
        this.scene = scene;
    }

    String text() {
        StringBuilder text = new StringBuilder();
        for (Host host : scene.hosts()) {
            text.append(heading(host)).append('\n');
            List<Link> links = host.namespace().links().all().stream()
                    .filter(link -> isWorthALine(host, link))
                    .toList();
            int width = links.stream().mapToInt(link -> link.name().length()).max().orElse(0);
            for (Link link : links) {
                String line = String.format(Locale.ROOT, "  %-" + width + "s  %-14s  %s", link.name(), link.operState(),
                        String.join(", ", facts(host, link)));
                text.append(line.stripTrailing()).append('\n');
            }
        }
        return text.toString();
    }

    /** A loopback that is up with its usual address is no news. */
    private static boolean isWorthALine(Host host, Link link) {
        return !(link.isLoopback() && link.isUp()
                && host.namespace().ipv4().addresses().of(link).stream().allMatch(own -> own.local().isLoopback()));
    }

    private static String heading(Host host) {
        return host.name() + switch (host.reach()) {
            case DIRECT -> host.machine().isEmpty() ? ", the host" : ", a machine";
            case NAMESPACE -> ", a network namespace";
            case GUEST -> ", a virtual machine";
            case NONE -> ", not part of the lab";
        };
    }

    private List<String> facts(Host host, Link link) {
        List<String> facts = new ArrayList<>();
        String addresses = addresses(host, link);
        if (!addresses.isEmpty()) {
            facts.add(addresses);
        }
        if (link instanceof BridgeLink bridge) {
            facts.add(bridge.ports().isEmpty()
                    ? "bridge without ports"
                    : "bridge of " + bridge.ports().stream().map(BridgePort::name).collect(Collectors.joining(" ")));
        } else if (link instanceof VlanLink vlan) {
            facts.add("VLAN " + vlan.id() + " of " + nameFrom(host, vlan.parent()));
        } else if (link.kind() != LinkKind.VETH) {
            link.kind().infoKind().ifPresent(facts::add);
        }
        if (link.master() != null) {
            facts.add("port of " + link.master().name());
        }
        if (!(link instanceof BridgeLink || link instanceof VlanLink)) {
            link.farEnds().stream().filter(Link::isRegistered).forEach(end -> facts.add("cable to " + nameFrom(host, end)));
        }
        return facts;
    }

    private static String addresses(Host host, Link link) {
        List<String> addresses = new ArrayList<>();
        for (InterfaceAddress address : host.namespace().ipv4().addresses().of(link)) {
            addresses.add(address.local() + "/" + address.prefixLength());
        }
        for (Ipv6InterfaceAddress address : host.namespace().ipv6().addresses().of(link)) {
            if (address.scope() == AddressScope.GLOBAL) {
                addresses.add(address.address() + "/" + address.prefixLength());
            }
        }
        return String.join(" ", addresses);
    }

    private String nameFrom(Host host, Link link) {
        Host other = scene.hostOf(link);
        return other.equals(host) ? link.name() : link.name() + " of " + other.name();
    }
}
