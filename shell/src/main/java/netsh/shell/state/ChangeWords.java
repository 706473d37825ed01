package netsh.shell.state;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Says in words what differs between two states: one sentence a thing. What merely follows from something else that is said
 * (the settings of a link that is new, all that went with a namespace) is left out.
 */
public final class ChangeWords {
    /** Properties of a link that a person did not ask about when something else changed with them. */
    private static final Set<String> QUIET = Set.of("flags", "operstate", "ifindex", "link_index", "link_netnsid", "promiscuity",
            "qdisc", "allmulti", "tso_max_size", "tso_max_segs", "info_data.bridge_id", "info_data.root_id",
            "info_slave_data.bridge_id", "info_slave_data.root_id", "info_slave_kind");
    private static final Set<Fact.Kind> ALWAYS_THERE = Set.of(Fact.Kind.RULE, Fact.Kind.CHAIN, Fact.Kind.FILE);

    private final List<Change> changes;

    /** Words for changes as {@link LabState#since} answers them. */
    public ChangeWords(List<Change> changes) {
        this.changes = changes;
    }

    /** The changes that are worth saying. */
    public List<Change> told() {
        return changes.stream().filter(this::isTold).toList();
    }

    /** One sentence each, the place in front. */
    public List<String> sentences() {
        return told().stream().flatMap(change -> sentences(change).stream()).toList();
    }

    private boolean isTold(Change change) {
        Fact.Key key = change.key();
        boolean comesOrGoes = change.before().isEmpty() || change.after().isEmpty();
        if (key.kind() == Fact.Kind.PLACE) {
            return true;
        }
        if (key.kind() == Fact.Kind.SETTING) {
            return !comesOrGoes && !followsFromAnother(key);
        }
        if (comesOrGoes) {
            return !goesWithPlace(key) && !goesWithLink(key) && !isDefaultChain(change);
        }
        return !sentences(change).isEmpty();
    }

    private boolean goesWithPlace(Fact.Key key) {
        Optional<Change> place = find(new Fact.Key(key.place(), Fact.Kind.PLACE, ""));
        return place.isPresent()
                && (place.get().after().isEmpty() || ALWAYS_THERE.contains(key.kind()) || key.name().equals("lo"));
    }

    /** Whether the other settings of its kind changed with it: {@code conf.all} sets every link's. */
    private boolean followsFromAnother(Fact.Key key) {
        String[] parts = key.name().split("\\.");
        boolean isOfLink = parts.length == 5 && parts[2].equals("conf") && !parts[3].equals("all");
        if (isOfLink && parts[4].equals("mtu")) {
            return find(new Fact.Key(key.place(), Fact.Kind.LINK, parts[3])).isPresent();
        }
        return isOfLink && isChanged(key, "net." + parts[1] + ".conf.all." + parts[4])
                || key.name().startsWith("net.ipv4.conf.all.") && isChanged(key, "net.ipv4.ip_forward");
    }

    private boolean isChanged(Fact.Key other, String setting) {
        return find(new Fact.Key(other.place(), Fact.Kind.SETTING, setting)).isPresent();
    }

    private static boolean isDefaultChain(Change change) {
        return change.key().kind() == Fact.Kind.CHAIN
                && "ACCEPT".equals(change.after().or(change::before).orElseThrow().attributes().get("policy"));
    }

    private Optional<Change> find(Fact.Key key) {
        return changes.stream().filter(change -> change.key().equals(key)).findFirst();
    }

    private boolean goesWithLink(Fact.Key key) {
        return (key.kind() == Fact.Kind.VLAN || key.kind() == Fact.Kind.QDISC) && changes.stream()
                .filter(change -> change.key().kind() == Fact.Kind.LINK && change.key().place().equals(key.place()))
                .filter(change -> change.before().isEmpty() || change.after().isEmpty()
                        || change.attributes().containsKey("master"))
                .anyMatch(change -> key.name().startsWith(change.key().name() + " "));
    }

    private List<String> sentences(Change change) {
        String place = change.key().place() + ": ";
        if (change.before().isEmpty()) {
            return List.of(place + added(change));
        }
        if (change.after().isEmpty()) {
            return List.of(place + removed(change.key()));
        }
        return changed(change).stream().map(words -> place + words).toList();
    }

    private static String added(Change change) {
        Fact.Key key = change.key();
        Map<String, String> attributes = change.after().orElseThrow().attributes();
        return switch (key.kind()) {
            case PLACE -> "is new";
            case LINK -> "link " + key.name() + " is new" + linkDetails(attributes);
            case LEARNED -> "learned " + key.name();
            case NEIGHBOR -> "neighbour " + key.name() + " is " + attributes.getOrDefault("lladdr", "not resolved");
            case PROCESS -> "runs in the background: " + key.name();
            case VARIABLE, SETTING -> key.kind().word() + " " + key.name() + " is " + attributes.get("value");
            case CHAIN -> "chain " + key.name() + " is new" + (attributes.get("policy").equals("-") ? "" : ", with policy " + attributes.get("policy"));
            case ROUTE -> "route " + key.name() + " is new" + kernel(attributes);
            default -> key.kind().word() + " " + key.name() + " is new";
        };
    }

    private static String linkDetails(Map<String, String> attributes) {
        List<String> details = new ArrayList<>();
        Optional.ofNullable(attributes.get("info_kind")).ifPresent(details::add);
        Optional.ofNullable(attributes.get("link")).ifPresent(link -> details.add("on " + link));
        Optional.ofNullable(attributes.get("master")).ifPresent(master -> details.add("port of " + master));
        if (List.of(attributes.getOrDefault("flags", "").split(",")).contains("UP")) {
            details.add("up");
        }
        return details.isEmpty() ? "" : " (" + String.join(", ", details) + ")";
    }

    private static String kernel(Map<String, String> attributes) {
        return "kernel".equals(attributes.get("protocol")) ? " (the kernel's, for an address)" : "";
    }

    private static String removed(Fact.Key key) {
        return switch (key.kind()) {
            case PLACE -> "is gone";
            case PROCESS -> "no longer runs: " + key.name();
            default -> key.kind().word() + " " + key.name() + " is gone";
        };
    }

    private static List<String> changed(Change change) {
        Fact.Key key = change.key();
        List<String> sentences = new ArrayList<>();
        String subject = key.kind().word() + " " + key.name();
        Map<String, Change.Attribute> attributes = change.attributes();
        if (key.kind() == Fact.Kind.FILE) {
            return List.of("file " + key.name() + (attributes.containsKey("content") ? " has other content" : " has mode "
                    + change.after().orElseThrow().attributes().get("mode")));
        }
        if (key.kind() == Fact.Kind.LINK && attributes.containsKey("flags")) {
            sentences.addAll(flags(subject, attributes.get("flags")));
        }
        boolean changesBridge = attributes.containsKey("master");
        attributes.forEach((name, attribute) -> {
            boolean isQuiet = key.kind() == Fact.Kind.LINK
                    && (QUIET.contains(name) || changesBridge && name.startsWith("info_slave_data."));
            if (!isQuiet && !isCounter(name)) {
                sentences.add(subject + attribute(name, attribute));
            }
        });
        return sentences;
    }

    private static boolean isCounter(String name) {
        return name.endsWith("_timer") || name.equals("valid_life_time") || name.equals("preferred_life_time") || name.equals("position");
    }

    private static List<String> flags(String subject, Change.Attribute flags) {
        Set<String> before = Set.of(flags.before().orElse("").split(","));
        Set<String> after = Set.of(flags.after().orElse("").split(","));
        List<String> sentences = new ArrayList<>();
        if (before.contains("UP") != after.contains("UP")) {
            sentences.add(subject + (after.contains("UP") ? " is up" : " is down"));
        }
        boolean hadCarrier = before.contains("LOWER_UP");
        boolean hasCarrier = after.contains("LOWER_UP");
        if (hadCarrier != hasCarrier && before.contains("UP") == after.contains("UP")) {
            sentences.add(subject + (hasCarrier ? " has carrier" : " has no carrier"));
        }
        String others = after.stream()
                .filter(flag -> !before.contains(flag) && Set.of("PROMISC", "ALLMULTI", "NOARP").contains(flag))
                .sorted()
                .collect(Collectors.joining(", "));
        if (!others.isEmpty()) {
            sentences.add(subject + " is " + others);
        }
        return sentences;
    }

    private static String attribute(String name, Change.Attribute attribute) {
        String shown = name.replaceFirst("^info_(slave_)?data\\.", "");
        if (name.equals("master")) {
            return attribute.after().map(master -> " is a port of " + master).orElse(" is no longer a port of "
                    + attribute.before().orElse(""));
        }
        if (name.equals("flags")) {
            return attribute.after().orElse("").isEmpty() ? " is usable again" : " is " + attribute.after().orElse("");
        }
        if (shown.equals("value")) {
            return " is " + attribute.after().orElse("") + ", was " + attribute.before().orElse("");
        }
        if (attribute.after().isEmpty()) {
            return " has no " + shown + " any more, it was " + attribute.before().orElse("");
        }
        return " has " + shown + " " + attribute.after().get() + attribute.before().map(was -> ", was " + was).orElse("");
    }
}
