package netsh.commands.ip.inet;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import netsh.commands.completion.Words;
import netsh.commands.tool.Candidate;
import netsh.commands.tool.CandidateGroup;
import netsh.commands.tool.CandidateSource;

/** Names of numbers in routing messages, as Debian's /etc/iproute2 has them. */
public enum NumberNames {
    /** Route tables (rt_tables). */
    TABLE(0xffff_ffffL, 0, "unspec", 253, "default", 254, "main", 255, "local"),
    /** Makers of routes (rt_protos). */
    PROTOCOL(255, 0, "unspec", 1, "redirect", 2, "kernel", 3, "boot", 4, "static", 8, "gated", 9, "ra", 10, "mrt",
            11, "zebra", 12, "bird", 13, "dnrouted", 14, "xorp", 15, "ntk", 16, "dhcp", 18, "keepalived", 42, "babel",
            186, "bgp", 187, "isis", 188, "ospf", 189, "rip", 192, "eigrp"),
    /** Distances (rt_scopes). */
    SCOPE(255, 0, "global", 200, "site", 253, "link", 254, "host", 255, "nowhere"),
    /** Types of routes. */
    ROUTE_TYPE(255, 0, "none", 1, "unicast", 2, "local", 3, "broadcast", 4, "anycast", 5, "multicast", 6, "blackhole",
            7, "unreachable", 8, "prohibit", 9, "throw", 10, "nat", 11, "xresolve"),
    /** Types of service (rt_dsfield). */
    SERVICE(255, 0, "default", 0x28, "AF11", 0x30, "AF12", 0x38, "AF13", 0x48, "AF21", 0x50, "AF22", 0x58, "AF23",
            0x68, "AF31", 0x70, "AF32", 0x78, "AF33", 0x88, "AF41", 0x90, "AF42", 0x98, "AF43", 0x20, "CS1",
            0x40, "CS2", 0x60, "CS3", 0x80, "CS4", 0xa0, "CS5", 0xc0, "CS6", 0xe0, "CS7", 0xb8, "EF");

    private final long most;
    private final Map<Long, String> byNumber = new LinkedHashMap<>();
    private final Map<String, Long> byName = new LinkedHashMap<>();

    NumberNames(long most, Object... pairs) {
        this.most = most;
        for (int i = 0; i < pairs.length; i += 2) {
            long number = (Integer) pairs[i];
            byNumber.put(number, (String) pairs[i + 1]);
            byName.put((String) pairs[i + 1], number);
        }
    }

    /** The number of a name, or of a number written out. */
    public Optional<Long> number(String word) {
        Long named = byName.get(word);
        if (named != null) {
            return Optional.of(named);
        }
        return this == SERVICE ? hexadecimal(word) : Numbers.unsigned(word, most);
    }

    /** Types of service are read as hexadecimal numbers, whatever they look like. */
    private static Optional<Long> hexadecimal(String word) {
        String digits = word.startsWith("0x") ? word.substring(2) : word;
        return digits.matches("[0-9a-fA-F]{1,2}") ? Optional.of(Long.parseLong(digits, 16)) : Optional.empty();
    }

    /** The name of a number, or the number where it has none. */
    public String name(long number) {
        String name = byNumber.get(number);
        return name != null ? name : figures(number);
    }

    /** The same, but always the number where numbers are wanted (-N). */
    public String name(long number, boolean numeric) {
        return numeric ? figures(number) : name(number);
    }

    private String figures(long number) {
        return this == SERVICE ? String.format(Locale.ROOT, "0x%02x", number) : Long.toString(number);
    }

    /** All names, for completion; numbers may stand there too. */
    public CandidateSource words() {
        return Words.of(byName.entrySet().stream().map(name -> new Candidate(
                name.getKey(), "number " + name.getValue(), CandidateGroup.VALUE)).toList()).orOthers();
    }
}
