package netsh.shell.conformance;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Replaces in a transcript what differs from run to run of a real machine: random MAC addresses and what follows from
 * them, times, counters, process numbers, the order of neighbours; and the words of usage texts, which are each program's
 * own. What is replaced by the same words in two transcripts is the same in both.
 */
final class Normaliser {
    private static final Set<String> FIXED = Set.of("00:00:00:00:00:00", "ff:ff:ff:ff:ff:ff");
    private static final List<String> FIXED_PREFIXES =
            List.of("00:0c:29", "00:50:56", "52:54:00", "02:00:00", "01:00:5e", "01:80:c2");
    private static final Pattern USAGE = Pattern.compile("\\s*[Uu]sage:.*");
    private static final Pattern INTERFACE_TABLE = Pattern.compile("Iface\\s+MTU\\s+RX-OK.*");
    private static final Pattern COUNTERS = Pattern.compile("\\s+[RT]X:\\s+bytes\\s+packets.*");
    private static final Pattern NEIGHBOUR = Pattern.compile(
            "^[0-9a-f.:]+ .*\\b(REACHABLE|STALE|DELAY|PROBE|FAILED|INCOMPLETE|PERMANENT|NOARP)\\s*$"
                    + "|^\\S+ +(ether  |\\(incomplete\\)) .*");

    private static final Pattern LINK_LOCAL = Pattern.compile("fe80::([0-9a-f]{1,4}(?::[0-9a-f]{1,4}){3})\\b");
    private static final Pattern BRIDGE_ID = Pattern.compile("\\b([0-9a-f]{4}\\.)([0-9a-f]{12})\\b");
    private static final Pattern MAC = Pattern.compile(
            "(?<![0-9A-Fa-f:.])(?:[0-9a-fA-F]{1,2}:){5}[0-9a-fA-F]{1,2}(?![0-9A-Fa-f:])");
    private static final Pattern MAC_OF_BRIDGE_ID =
            Pattern.compile("(?<=^[0-9a-f]{4}\\.)(?:[0-9a-f]{1,2}:){5}[0-9a-f]{1,2}");
    private static final Pattern NAMED_BRIDGE_ID = Pattern.compile(
            "(bridge_id |designated_root |root_id |designated_bridge )([0-9a-f]{4}\\.)((?:[0-9a-f]{1,2}:){5}[0-9a-f]{1,2})");

    /** A replacement by a fixed text. */
    private record Rule(Pattern pattern, String replacement) {
        static Rule of(String pattern, String replacement) {
            return new Rule(Pattern.compile(pattern), replacement);
        }
    }

    private static final List<Rule> RULES = List.of(
            Rule.of("time[=<][0-9.]+ ms", "time=T ms"),
            Rule.of("(packet loss|duplicates|errors), time \\d+ms", "$1, time Tms"),
            Rule.of("rtt min/avg/max/mdev = .*", "rtt min/avg/max/mdev = T"),
            Rule.of("((?:hello|tcn|topology change|gc|forward delay|message age|hold) timer\\s+)[0-9.]+", "$1T"),
            Rule.of("((?:hello|tcn|topology_change|gc|forward_delay|message_age|hold)_timer\\s+)[0-9.]+", "$1T"),
            Rule.of("^(\\s+\\d+\\s+\\S+\\s+(?:yes|no)\\s+)[0-9.]+$", "$1T"),
            Rule.of("([RT]X packets )\\d+(  bytes )\\d+ \\([^)]*\\)", "$1N$2N"),
            Rule.of("((?:valid_lft|preferred_lft) )\\d+sec", "$1Tsec"),
            Rule.of("(expires )\\d+sec", "$1Tsec"),
            Rule.of("((?:total|Broadcast/Multicast|  total).*(?:received|transmitted|Rcvd)\\s+)\\d+$", "$1N"),
            Rule.of("\\b(pid[ =:]+)\\d+", "$1PID"),
            Rule.of("^\\d\\d:\\d\\d:\\d\\d\\.\\d{6} ", "T "),
            Rule.of("^\\[\\d+\\] \\d+$", "[1] PID"),
            Rule.of("^(Unicast reply from .*\\])  [0-9.]+ms$", "$1  Tms"));
    private static final Pattern HOP = Pattern.compile("^( ?\\d+  .*?)((?:  [0-9.]+ ms(?: ![A-Z])?)+)$");

    private final Map<String, String> names = new LinkedHashMap<>();
    private final List<String> result = new ArrayList<>();
    private final List<String> neighbours = new ArrayList<>();

    private Normaliser() {}

    static List<String> normalise(String transcript) {
        Normaliser normaliser = new Normaliser();
        normaliser.read(transcript.lines().toList());
        return normaliser.result;
    }

    private void read(List<String> lines) {
        boolean countersFollow = false;
        boolean inTable = false;
        boolean inUsage = false;
        for (String original : lines) {
            String line = original;
            boolean announces = line.startsWith("# ") || line.startsWith("[exit ");
            inUsage &= !announces;
            inTable &= !announces;
            if (inUsage) {
                continue;
            }
            if (USAGE.matcher(line).matches()) {
                inUsage = true;
                put("Usage: ...");
                continue;
            }
            if (inTable) {
                String[] row = line.strip().split("\\s+");
                line = row.length > 3 ? row[0] + " " + row[1] + " N " + row[row.length - 1] : line;
            }
            if (INTERFACE_TABLE.matcher(line).matches()) {
                line = line.replaceAll("\\s+", " ");
                inTable = true;
            }
            if (countersFollow) {
                line = line.replaceAll("\\s+", " ").replaceAll("\\d+", "N");
                countersFollow = false;
            }
            if (COUNTERS.matcher(line).matches()) {
                line = line.replaceAll("\\s+", " ");
                countersFollow = true;
            }
            put(replaced(line));
        }
        flushNeighbours();
    }

    private String replaced(String line) {
        String text = LINK_LOCAL.matcher(line).replaceAll(match -> quote(linkLocal(match)));
        text = text.replaceAll("ff02::1:ff[0-9a-f]{2}:[0-9a-f]{1,4}", "ff02::1:ffSN");
        text = BRIDGE_ID.matcher(text).replaceAll(match -> quote(bridgeId(match)));
        text = MAC.matcher(text).replaceAll(match -> quote(mac(match.group())));
        text = MAC_OF_BRIDGE_ID.matcher(text).replaceAll(match -> quote(mac(match.group())));
        text = NAMED_BRIDGE_ID
                .matcher(text)
                .replaceAll(match -> quote(match.group(1) + match.group(2) + mac(match.group(3))));
        for (Rule rule : RULES) {
            text = rule.pattern().matcher(text).replaceAll(rule.replacement());
        }
        Matcher hop = HOP.matcher(text);
        if (hop.matches()) {
            text = hop.group(1) + hop.group(2).replaceAll("[0-9.]+ ms", "T ms");
        }
        return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
    }

    private static String quote(String text) {
        return Matcher.quoteReplacement(text);
    }

    /** The kernel keeps neighbours in a hash with a random seed: their order means nothing. */
    private void put(String line) {
        if (NEIGHBOUR.matcher(line).find()) {
            neighbours.add(line);
            return;
        }
        flushNeighbours();
        result.add(line);
    }

    private void flushNeighbours() {
        Collections.sort(neighbours);
        result.addAll(neighbours);
        neighbours.clear();
    }

    private String nameOf(String fullMac) {
        return names.computeIfAbsent(fullMac, mac -> "MAC" + (names.size() + 1));
    }

    private static boolean isFixed(String fullMac) {
        return FIXED.contains(fullMac) || FIXED_PREFIXES.stream().anyMatch(fullMac::startsWith);
    }

    private String mac(String text) {
        StringBuilder full = new StringBuilder();
        for (String octet : text.split(":")) {
            full.append(full.isEmpty() ? "" : ":").append(octet.length() == 1 ? "0" : "").append(octet);
        }
        String mac = full.toString().toLowerCase(java.util.Locale.ROOT);
        if (isFixed(mac)) {
            return text;
        }
        if (mac.startsWith("33:33")) {
            boolean solicitedNode = mac.startsWith("33:33:ff") && !mac.startsWith("33:33:ff:00:00");
            return solicitedNode ? "33:33:ff:SN" : text;
        }
        return nameOf(mac);
    }

    private String bridgeId(MatchResult match) {
        String full = match.group(2).replaceAll("(..)(?=.)", "$1:");
        return isFixed(full) ? match.group() : match.group(1) + nameOf(full);
    }

    private String linkLocal(MatchResult match) {
        StringBuilder eui = new StringBuilder();
        for (String group : match.group(1).split(":")) {
            eui.append("0".repeat(4 - group.length())).append(group);
        }
        if (!eui.substring(6, 10).equals("fffe")) {
            return match.group();
        }
        int first = Integer.parseInt(eui.substring(0, 2), 16) ^ 2;
        String mac = String.format("%02x:%s:%s:%s:%s:%s", first, eui.substring(2, 4), eui.substring(4, 6),
                eui.substring(10, 12), eui.substring(12, 14), eui.substring(14, 16));
        return FIXED_PREFIXES.stream().anyMatch(mac::startsWith) ? match.group() : "fe80::" + nameOf(mac);
    }
}
