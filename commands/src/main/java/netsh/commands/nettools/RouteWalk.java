package netsh.commands.nettools;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import netsh.network.addr.Ipv4Address;
import netsh.network.addr.Ipv4Prefix;
import netsh.network.route.RouteMetric;
import netsh.network.route.RouteMetrics;

/** Route's walk over the words behind "add" and "del" (INET_setroute of inet_sr.c): what they ask for, or a refusal. */
final class RouteWalk {
    private static final int EXIT_LOOKUP = 6;
    private static final int HOST_LENGTH = 32;
    private static final int RTT_UNIT = 8;
    private static final int HEADERS = 40;

    private final HostInput hosts;
    private final Deque<String> words;
    private boolean isHost;
    private boolean isNet;
    private Ipv4Address target = Ipv4Address.ANY;
    private OptionalInt length = OptionalInt.empty();
    private Optional<Ipv4Address> gateway = Optional.empty();
    private Optional<String> device = Optional.empty();
    private boolean rejects;
    private int metric;
    private final Map<RouteMetric, Integer> metrics = new EnumMap<>(RouteMetric.class);

    RouteWalk(HostInput hosts, List<String> words) {
        this.hosts = hosts;
        this.words = new ArrayDeque<>(words);
    }

    /**
     * What the words ask for.
     *
     * @param target where the route leads
     * @param length how many bits count; the host bits of the target may be set
     * @param gateway the next router
     * @param device the link's name
     * @param rejects whether it refuses
     * @param metric its metric
     * @param metrics its attributes
     */
    record Wish(
            Ipv4Address target,
            int length,
            Optional<Ipv4Address> gateway,
            Optional<String> device,
            boolean rejects,
            int metric,
            RouteMetrics metrics) {}

    Wish read() throws NetToolsFailure {
        readKind();
        if (words.isEmpty()) {
            throw RouteTool.wrongUsage("");
        }
        readTarget(words.remove());
        while (!words.isEmpty()) {
            readClause(words.remove());
        }
        if (isHost && length.isPresent() && length.getAsInt() != HOST_LENGTH) {
            throw RouteTool.wrongUsage(String.format("route: netmask %08x doesn't make sense with host route",
                    ~Ipv4Prefix.mask(length.getAsInt())));
        }
        int settled = length.orElse(target.isUnspecified() ? 0 : isNet ? 0 : HOST_LENGTH);
        boolean hasHostBits = (target.bits() & ~Ipv4Prefix.mask(settled)) != 0;
        if (length.isPresent() && !isHost && hasHostBits) {
            throw RouteTool.wrongUsage("route: netmask doesn't match route address");
        }
        return new Wish(target, settled, gateway, device, rejects, metric,
                new RouteMetrics(metrics, EnumSet.noneOf(RouteMetric.class), Optional.empty()));
    }

    private void readKind() {
        isNet = accept("-net");
        isHost = !isNet && accept("-host");
    }

    private boolean accept(String word) {
        if (word.equals(words.peek())) {
            words.remove();
            return true;
        }
        return false;
    }

    private void readTarget(String word) throws NetToolsFailure {
        int slash = word.indexOf('/');
        if (slash >= 0) {
            Ipv4Address mask = HostInput.maskOfLength(word.substring(slash + 1))
                    .orElseThrow(() -> RouteTool.wrongUsage(""));
            length = OptionalInt.of(Integer.bitCount(mask.bits()));
        }
        target = lookUp(slash < 0 ? word : word.substring(0, slash));
        if (word.equals("default")) {
            length = OptionalInt.of(0);
        }
    }

    private Ipv4Address lookUp(String word) throws NetToolsFailure {
        try {
            return hosts.ipv4(word);
        } catch (NetToolsFailure failure) {
            throw new NetToolsFailure(EXIT_LOOKUP, failure.getMessage());
        }
    }

    private void readClause(String word) throws NetToolsFailure {
        switch (word) {
            case "metric" -> metric = number();
            case "netmask" -> netmask();
            case "gw", "gateway" -> gateway();
            case "mss" -> metrics.put(RouteMetric.ADVMSS, number() - HEADERS);
            case "window" -> metrics.put(RouteMetric.WINDOW, number());
            case "irtt" -> metrics.put(RouteMetric.RTT, number() * RTT_UNIT);
            case "reject" -> rejects = true;
            case "mod", "dyn", "reinstate" -> { /* flags that the kernel passes over */ }
            case "device", "dev" -> device(value());
            default -> {
                if (words.isEmpty() && device.isEmpty()) {
                    device(word);
                } else {
                    throw RouteTool.wrongUsage("");
                }
            }
        }
    }

    private String value() throws NetToolsFailure {
        if (words.isEmpty()) {
            throw RouteTool.wrongUsage("");
        }
        return words.remove();
    }

    private int number() throws NetToolsFailure {
        return IntegerText.leading(value()).value();
    }

    private void netmask() throws NetToolsFailure {
        String word = value();
        if (length.isPresent()) {
            throw RouteTool.wrongUsage("");
        }
        Ipv4Address mask = lookUp(word);
        int bits = Integer.bitCount(mask.bits());
        if (mask.bits() != Ipv4Prefix.mask(bits)) {
            throw RouteTool.wrongUsage("route: bogus netmask " + word);
        }
        length = OptionalInt.of(bits);
    }

    private void gateway() throws NetToolsFailure {
        String word = value();
        if (gateway.isPresent()) {
            throw RouteTool.wrongUsage("");
        }
        if (word.indexOf('/') >= 0) {
            throw new NetToolsFailure(EXIT_LOOKUP, "route: " + word + ": cannot use a NETWORK as gateway!");
        }
        gateway = Optional.of(lookUp(word));
    }

    private void device(String word) throws NetToolsFailure {
        if (device.isPresent()) {
            throw RouteTool.wrongUsage("");
        }
        device = Optional.of(word);
    }
}
