package netsh.shell.compare;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The MAC addresses that a line has or implies: as such, within the identifier of a bridge (IEEE 802.1D, 9.2.5), and within
 * a link-local address made of one (RFC 4291, appendix A).
 */
public final class MacAddresses {
    private static final Pattern ANY = Pattern.compile(
            "(?<![0-9A-Fa-f:.])(?<mac>(?:[0-9a-fA-F]{2}:){5}[0-9a-fA-F]{2})(?![0-9A-Fa-f:])"
            + "|\\b[0-9a-f]{4}\\.(?<bridge>[0-9a-f]{12})\\b"
                    + "|\\bfe80::(?<local>[0-9a-f]{1,4}(?::[0-9a-f]{1,4}){3})\\b");
    private static final int UNIVERSAL_LOCAL_BIT = 2;

    private MacAddresses() {}

    /** The addresses in the order of the line, in lower case with colons. */
    public static List<String> in(String line) {
        return ANY.matcher(line).results().map(MacAddresses::of).flatMap(Optional::stream).toList();
    }

    /** A line with other addresses in the place of its own, each in the form that it has there. */
    public static String replaced(String line, UnaryOperator<String> other) {
        return ANY.matcher(line).replaceAll(match -> {
            Optional<String> address = of(match);
            String same = match.group();
            return Matcher.quoteReplacement(address.isEmpty() || other.apply(address.get()).equals(address.get())
                    ? same
                    : inFormOf(match, other.apply(address.get())));
        });
    }

    private static String inFormOf(MatchResult match, String address) {
        String digits = address.replace(":", "");
        if (match.group(1) != null) {
            return address;
        }
        if (match.group(2) != null) {
            return match.group().substring(0, match.group().indexOf('.') + 1) + digits;
        }
        long first = Long.parseLong(digits.substring(0, 4), 16) ^ (UNIVERSAL_LOCAL_BIT << 8);
        return String.format(Locale.ROOT, "fe80::%x:%xff:fe%s:%x", first, Long.parseLong(digits.substring(4, 6), 16),
                digits.substring(6, 8), Long.parseLong(digits.substring(8), 16));
    }

    private static Optional<String> of(MatchResult match) {
        if (match.group(1) != null) {
            return Optional.of(match.group(1).toLowerCase(Locale.ROOT));
        }
        return match.group(2) != null
                ? Optional.of(match.group(2).replaceAll("(..)(?=.)", "$1:"))
                : ofInterfaceIdentifier(match.group(3));
    }

    private static Optional<String> ofInterfaceIdentifier(String groups) {
        StringBuilder digits = new StringBuilder();
        for (String group : groups.split(":")) {
            digits.append("0".repeat(4 - group.length())).append(group);
        }
        if (!digits.substring(6, 10).equals("fffe")) {
            return Optional.empty();
        }
        int first = Integer.parseInt(digits.substring(0, 2), 16) ^ UNIVERSAL_LOCAL_BIT;
        String mac = String.format(Locale.ROOT, "%02x", first) + digits.substring(2, 6) + digits.substring(10);
        return Optional.of(mac.replaceAll("(..)(?=.)", "$1:"));
    }
}
