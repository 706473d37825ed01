package netsh.commands.ss;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import netsh.commands.iptables.extension.Services;
import netsh.network.addr.IpAddress;
import netsh.network.addr.Ipv4Address;
import netsh.network.addr.Ipv4Prefix;
import netsh.network.addr.Ipv6Address;
import netsh.network.addr.Ipv6Prefix;

/** Reads a filter expression, such as {@code ( sport = :22 or dst 10.0.0.0/8 )}. */
final class SocketFilter {
    private static final Map<String, String> OPERATORS = Map.ofEntries(
            Map.entry("=", "="), Map.entry("==", "="), Map.entry("eq", "="),
            Map.entry("!=", "!="), Map.entry("neq", "!="), Map.entry("ne", "!="),
            Map.entry("<", "<"), Map.entry("lt", "<"),
            Map.entry(">", ">"), Map.entry("gt", ">"),
            Map.entry("<=", "<="), Map.entry("le", "<="), Map.entry("leq", "<="),
            Map.entry(">=", ">="), Map.entry("ge", ">="), Map.entry("geq", ">="));

    private final List<String> words;
    private int next;

    private SocketFilter(List<String> words) {
        this.words = words;
    }

    /** The test that the words make; without words, everything passes. */
    static Predicate<SocketRow> of(List<String> operands) throws SsFailure {
        List<String> words = new ArrayList<>();
        for (String operand : operands) {
            for (String word : operand.replace("(", " ( ").replace(")", " ) ").strip().split("\\s+")) {
                if (!word.isEmpty()) {
                    words.add(word);
                }
            }
        }
        if (words.isEmpty()) {
            return row -> true;
        }
        SocketFilter filter = new SocketFilter(words);
        Predicate<SocketRow> test = filter.alternatives();
        if (filter.next < words.size()) {
            throw syntaxError();
        }
        return test;
    }

    private static SsFailure syntaxError() {
        return SsFailure.option("ss: bison bellows (while parsing filter): \"syntax error!\" Sorry.");
    }

    private boolean takes(String... alternatives) {
        if (next < words.size() && List.of(alternatives).contains(words.get(next))) {
            next++;
            return true;
        }
        return false;
    }

    private String word() throws SsFailure {
        if (next >= words.size()) {
            throw syntaxError();
        }
        return words.get(next++);
    }

    private Predicate<SocketRow> alternatives() throws SsFailure {
        Predicate<SocketRow> test = conjunction();
        while (takes("or", "|", "||")) {
            test = test.or(conjunction());
        }
        return test;
    }

    private Predicate<SocketRow> conjunction() throws SsFailure {
        Predicate<SocketRow> test = negation();
        while (next < words.size() && !List.of(")", "or", "|", "||").contains(words.get(next))) {
            takes("and", "&", "&&");
            test = test.and(negation());
        }
        return test;
    }

    private Predicate<SocketRow> negation() throws SsFailure {
        if (takes("not", "!")) {
            return negation().negate();
        }
        if (takes("(")) {
            Predicate<SocketRow> test = alternatives();
            if (!takes(")")) {
                throw syntaxError();
            }
            return test;
        }
        return primitive();
    }

    private Predicate<SocketRow> primitive() throws SsFailure {
        if (takes("sport")) {
            IntPredicate port = portComparison();
            return row -> port.test(row.local().port());
        }
        if (takes("dport")) {
            IntPredicate port = portComparison();
            return row -> port.test(row.remote().port());
        }
        if (takes("src")) {
            takes("=", "==", "eq");
            Predicate<SocketRow.End> end = end(word());
            return row -> end.test(row.local());
        }
        takes("dst");
        takes("=", "==", "eq");
        Predicate<SocketRow.End> end = end(word());
        return row -> end.test(row.remote());
    }

    private IntPredicate portComparison() throws SsFailure {
        String operator = Optional.ofNullable(OPERATORS.get(word())).orElse("");
        if (operator.isEmpty()) {
            next--;
            operator = "=";
        }
        String text = word();
        int wanted = port(text.substring(text.lastIndexOf(':') + 1));
        return switch (operator) {
            case "=" -> port -> port == wanted;
            case "!=" -> port -> port != wanted;
            case "<" -> port -> port < wanted;
            case ">" -> port -> port > wanted;
            case "<=" -> port -> port <= wanted;
            default -> port -> port >= wanted;
        };
    }

    private static int port(String text) throws SsFailure {
        if (text.matches("[0-9]{1,5}")) {
            return Integer.parseInt(text);
        }
        return Services.port(text, "tcp").or(() -> Services.port(text, "udp")).orElseThrow(() -> SsFailure.expression(
                "Error: \"" + text + "\" does not look like a port.\nCannot parse dst/src address."));
    }

    /** An address, a network, a port, or an address with a port. */
    private static Predicate<SocketRow.End> end(String text) throws SsFailure {
        int colon = text.lastIndexOf(':');
        boolean isBareIpv6 = text.indexOf(':') != colon && !text.contains("]");
        String host = colon < 0 || isBareIpv6 ? text : text.substring(0, colon);
        String port = colon < 0 || isBareIpv6 ? "" : text.substring(colon + 1);
        Predicate<SocketRow.End> test = host.isEmpty() || host.equals("*") ? end -> true : address(host);
        if (port.isEmpty() || port.equals("*")) {
            return test;
        }
        int wanted = port(port);
        return test.and(end -> end.port() == wanted);
    }

    private static Predicate<SocketRow.End> address(String text) throws SsFailure {
        String plain = text.replace("[", "").replace("]", "");
        int slash = plain.indexOf('/');
        String address = slash < 0 ? plain : plain.substring(0, slash);
        String length = slash < 0 ? "" : plain.substring(slash + 1);
        if (!length.isEmpty() && !length.matches("[0-9]{1,3}")) {
            throw notAPrefix(text);
        }
        Optional<Ipv4Address> ipv4 = Ipv4Address.parse(address);
        if (ipv4.isPresent()) {
            Ipv4Prefix network = Ipv4Prefix.containing(ipv4.get(), length.isEmpty() ? 32 : Integer.parseInt(length));
            return end -> end.address() instanceof Ipv4Address own && network.contains(own);
        }
        Ipv6Address ipv6 = Ipv6Address.parse(address).orElseThrow(() -> notAPrefix(text));
        Ipv6Prefix network = Ipv6Prefix.containing(ipv6, length.isEmpty() ? 128 : Integer.parseInt(length));
        return end -> isWithin(end.address(), network);
    }

    private static boolean isWithin(IpAddress address, Ipv6Prefix network) {
        return address instanceof Ipv6Address own && network.contains(own);
    }

    private static SsFailure notAPrefix(String text) {
        return SsFailure.expression(
                "Error: an inet prefix is expected rather than \"" + text + "\".\nCannot parse dst/src address.");
    }
}
