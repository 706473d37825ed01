package netsh.shell.state;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import netsh.shell.lab.LabPlace;
import netsh.shell.lab.SimulatedLab;

/**
 * Reads a lab's state: by the same tools that a person would look with, so whatever they can show is seen. Leaves no
 * trace in the lab.
 */
public final class StateReader {
    private final SimulatedLab lab;
    private final List<Fact> facts = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    private StateReader(SimulatedLab lab) {
        this.lab = lab;
    }

    /** The state of a lab while no command runs in it. */
    public static LabState read(SimulatedLab lab) {
        StateReader reader = new StateReader(lab);
        for (LabPlace place : lab.places()) {
            reader.readPlace(place);
        }
        reader.facts.addAll(MachineFacts.of(lab));
        return new LabState(reader.facts);
    }

    private void readPlace(LabPlace place) {
        add(place, Fact.Kind.PLACE, "", Map.of());
        for (FlatJson.Entry link : json(place, "ip", "-d", "-j", "link", "show")) {
            Map<String, String> attributes = new LinkedHashMap<>();
            link.values().forEach((name, value) -> attributes.put(name.replaceFirst("^linkinfo\\.", ""), value));
            attributes.remove("ifname");
            add(place, Fact.Kind.LINK, link.value("ifname"), attributes);
        }
        readAddresses(place);
        readRoutes(place);
        readNeighbors(place);
        readBridges(place);
        new NetfilterFacts(place.name()).addTo(facts, look(place, "iptables-save"), "");
        new NetfilterFacts(place.name()).addTo(facts, look(place, "ip6tables-save"), "IPv6 ");
        readSettings(place);
        for (FlatJson.Entry qdisc : json(place, "tc", "-j", "qdisc", "show")) {
            add(place, Fact.Kind.QDISC, qdisc.value("dev") + " " + qdisc.value("kind") + " " + qdisc.value("handle"), qdisc.values());
        }
    }

    private void readAddresses(LabPlace place) {
        for (FlatJson.Entry link : json(place, "ip", "-j", "addr", "show")) {
            for (FlatJson.Entry address : link.list("addr_info")) {
                Map<String, String> attributes = new LinkedHashMap<>(address.values());
                attributes.keySet().removeAll(List.of("local", "prefixlen", "family"));
                add(place, Fact.Kind.ADDRESS,
                        address.value("local") + "/" + address.value("prefixlen") + " dev " + link.value("ifname"), attributes);
            }
        }
    }

    private void readRoutes(LabPlace place) {
        for (String family : List.of("-4", "-6")) {
            for (FlatJson.Entry route : json(place, "ip", family, "-j", "route", "show", "table", "all")) {
                if (!route.value("table").equals("local")) {
                    add(place, Fact.Kind.ROUTE, routeName(route), route.values());
                }
            }
            for (FlatJson.Entry rule : json(place, "ip", family, "-j", "rule")) {
                String version = family.equals("-6") ? "IPv6 " : "";
                add(place, Fact.Kind.RULE, version + rule.value("priority") + " from " + rule.value("src"), rule.values());
            }
        }
    }

    private static String routeName(FlatJson.Entry route) {
        StringBuilder name = new StringBuilder();
        if (!route.value("type").isEmpty()) {
            name.append(route.value("type")).append(' ');
        }
        name.append(route.value("dst"));
        for (String[] part : new String[][] {
            {"via", "gateway"}, {"via", "via.host"}, {"dev", "dev"}, {"table", "table"}, {"metric", "metric"}, {"tos", "tos"}
        }) {
            if (!route.value(part[1]).isEmpty()) {
                name.append(' ').append(part[0]).append(' ').append(route.value(part[1]));
            }
        }
        return name.toString();
    }

    private void readNeighbors(LabPlace place) {
        for (FlatJson.Entry neighbor : json(place, "ip", "-j", "neigh", "show", "nud", "all")) {
            boolean permanent = neighbor.value("state").contains("PERMANENT");
            if (!neighbor.value("state").contains("NOARP")) {
                Map<String, String> attributes = new LinkedHashMap<>(neighbor.values());
                add(place, permanent ? Fact.Kind.PERMANENT_NEIGHBOR : Fact.Kind.NEIGHBOR,
                        neighbor.value("dst") + " dev " + neighbor.value("dev"), attributes);
            }
        }
    }

    private void readBridges(LabPlace place) {
        for (FlatJson.Entry port : json(place, "bridge", "-j", "vlan")) {
            for (FlatJson.Entry vlan : port.list("vlans")) {
                add(place, Fact.Kind.VLAN, port.value("ifname") + " " + vlan.value("vlan"), vlan.values());
            }
        }
        for (FlatJson.Entry entry : json(place, "bridge", "-j", "fdb", "show")) {
            String state = entry.value("state");
            boolean own = state.equals("permanent") && entry.value("dst").isEmpty();
            if (!own) {
                boolean fixed = state.equals("static") || state.equals("permanent");
                String vlan = entry.value("vlan").isEmpty() ? "" : " vlan " + entry.value("vlan");
                String target = entry.value("dst").isEmpty() ? "" : " dst " + entry.value("dst");
                add(place, fixed ? Fact.Kind.FORWARDING : Fact.Kind.LEARNED,
                        entry.value("mac") + " dev " + entry.value("ifname") + vlan + target, entry.values());
            }
        }
    }

    private void readSettings(LabPlace place) {
        for (String line : look(place, "sysctl", "-a").split("\n")) {
            int equals = line.indexOf(" = ");
            if (line.startsWith("net.") && equals > 0) {
                add(place, Fact.Kind.SETTING, line.substring(0, equals), Map.of("value", line.substring(equals + 3)));
            }
        }
    }

    private List<FlatJson.Entry> json(LabPlace place, String... command) {
        return FlatJson.list(look(place, command));
    }

    private String look(LabPlace place, String... command) {
        return lab.look(place, List.of(command));
    }

    /** Adds a fact; a second one of the same name gets a number. */
    private void add(LabPlace place, Fact.Kind kind, String name, Map<String, String> attributes) {
        int number = numbers.merge(place.name() + kind + name, 1, Integer::sum);
        facts.add(new Fact(new Fact.Key(place.name(), kind, number == 1 ? name : name + " #" + number), attributes));
    }
}
