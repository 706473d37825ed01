package netsh.shell.compare;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What differs from machine to machine, or from run to run, in the output of the same command. Each kind knows where it
 * stands in a line and what stands for it in the line's {@link Shape}.
 */
public enum Variable {
    /** A MAC address that the kernel drew; those of a vendor or a person are no matter of chance. */
    MAC_ADDRESS(
            "random MAC addresses",
            "(?<![0-9A-Fa-f:.])(?!00:0c:29|00:50:56|52:54:00|33:33|01:|00:00:00:00:00:00|ff:ff:ff:ff:ff:ff)"
                    + "[0-9a-f][26ae](?::[0-9a-f]{2}){5}(?![0-9A-Fa-f:])",
            "MAC"),
    /** What follows from a random MAC address: a bridge's identifier, an IPv6 address that a link made for itself. */
    DERIVED_ADDRESS(
            "bridge ids and link-local addresses, which follow from MAC addresses",
            "\\b[0-9a-f]{4}\\.(?!000c29|525400|000000000000)[0-9a-f][26ae][0-9a-f]{10}\\b"
                    + "|\\bfe80::(?!20c:29ff|5054:ff)[0-9a-f]{1,4}(?::[0-9a-f]{1,4}){3}\\b"
                    + "|\\bff02::1:ff[0-9a-f]{2}:[0-9a-f]{1,4}\\b",
            "ADDRESS"),
    /** How long something took. */
    DURATION(
            "times",
            "(?<=time[=<])[0-9.]+(?= ms)|(?<=, time )[0-9]+(?=ms)|(?<= = )[0-9.]+(?:/[0-9.]+){2,3}(?= ms)"
                    + "|(?<=\\s)[0-9]+\\.[0-9]+(?= ?ms\\b)|(?<=(?:yes|no)\\s{1,8})[0-9]+\\.[0-9]{2}(?=\\s*$)"
                    + "|(?<=timer {1,40})[0-9.]+|(?<=_timer\\s{1,20})[0-9.]+|(?<=_lft )[0-9]+(?=sec)"
                    + "|(?<=expires )[0-9]+(?=sec)|^[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{6}\\b",
            "TIME"),
    /** How much has passed a link, a rule or a socket so far. */
    COUNTER(
            "counters",
            "(?<=[RT]X packets )[0-9]+ +bytes [0-9]+ \\([^)]*\\)|(?<=[RT]X packets:)[0-9]+"
                    + "|(?<=[RT]X bytes:)[0-9]+ \\([^)]*\\)"
                    + "|(?<=policy [A-Z]{4,6} )[0-9]+[KMG]? packets, [0-9]+[KMG]? bytes"
                    + "|^\\s*[0-9]+[KMG]? +[0-9]+[KMG]?(?= +\\S+ +\\S+ +(?:--|-f|!f) )|^\\s*[0-9]+(?:\\s+[0-9]+){4,}\\s*$",
            "COUNT"),
    /** The number that a kernel gave to an interface or to another namespace as seen from here. */
    INDEX("interface indices", "^[0-9]+(?=: [\\w.@-]+: <)|(?<=@if)[0-9]+\\b|(?<=link-netnsid )[0-9]+\\b", "INDEX"),
    /** The number of a process. */
    PROCESS("process numbers", "(?<=^\\[[0-9]\\]) [0-9]+$|(?<=\\bpid[ =])[0-9]+\\b", "PROCESS");

    /** In the order in which a line is searched: what a later kind would take for its own is taken before. */
    static final List<Variable> ALL = List.of(values());

    private final String description;
    private final Pattern pattern;
    private final String placeholder;

    Variable(String description, String pattern, String placeholder) {
        this.description = description;
        this.pattern = Pattern.compile(pattern);
        this.placeholder = "<" + placeholder + ">";
    }

    /** What it is, in words of the plural that fit into a sentence. */
    public String description() {
        return description;
    }

    Pattern pattern() {
        return pattern;
    }

    String placeholder() {
        return placeholder;
    }
}
