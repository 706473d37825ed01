package netsh.commands.completion;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import netsh.commands.tool.CandidateSource;

/** What the placeholders of synopses stand for: the one place to teach completion a new kind of word. */
public final class Placeholders {
    /** Stands for a command with its arguments. */
    static final String COMMAND = "COMMAND";
    private static final Map<String, CandidateSource> BY_LABEL = new TreeMap<>();

    static {
        put(Files.ALL, "FILE", "FILES", "PATH", "FILENAME", "SOURCE", "DEST", "TARGET", "IMAGE", "INPUT", "OUTPUT", "SCRIPTFILE");
        put(Files.DIRECTORIES, "DIRECTORY", "DIR");
        put(Files.PROGRAMS, "PROGRAM");
        put(Links.ALL, "LINK", "INTERFACE", "DEVICE", "DEV", "IFNAME");
        put(Links.BRIDGES, "BRIDGE", "BR");
        put(Links.TAPS, "TAP");
        put(Names.NAMESPACES, "NETNS", "NETNSNAME");
        put(Names.HOSTS, "HOST", "DESTINATION", "GATEWAY");
        put(Names.HOSTS, "SERVER", "QUERY");
        put(Names.ADDRESSES, "ADDRESS");
        put(Names.PREFIXES, "PREFIX");
        put(Words.of("tcp: TCP", "udp: UDP", "icmp: ICMP").orOthers(), "PROTOCOL");
        put(Names.PROCESSES, "PID");
        put(Names.PROGRAMS, "RUNNING");
        put(Names.SIGNALS, "SIGNAL", "SIG");
        put(Names.MODULES, "MODULE");
        put(Names.LOADED_MODULES, "LOADED");
        put(Names.VARIABLES, "VARIABLE");
        put(Names.USERS, "USER");
        put(Names.TOOLS, "PROGRAMNAME");
        put(Names.CAPTURE_LINKS, "ANYLINK");
        put(Words.of("filter: what may pass", "nat: addresses that change", "mangle: headers that change",
                "raw: before connections are tracked", "security: marks of mandatory access control"), "TABLE");
        put(Words.of("on: switched on", "off: switched off"), "ON|OFF");
    }

    private Placeholders() {}

    private static void put(CandidateSource source, String... labels) {
        List.of(labels).forEach(label -> BY_LABEL.put(label, source));
    }

    /**
     * The words of a placeholder as synopses write it: {@code [FILE]...}, {@code <bridge>}, {@code {on|off}}; several
     * divided by bars stand for words of their own. A value that nothing is known of where the name says nothing.
     */
    public static CandidateSource of(String placeholder) {
        String plain = placeholder.replaceAll("[\\[\\]<>{}.]", "");
        String label = plain.toUpperCase(Locale.ROOT).replaceAll("[0-9]+$", "");
        CandidateSource known = BY_LABEL.get(label);
        if (known != null) {
            return known;
        }
        if (plain.indexOf('|') > 0 && plain.equals(plain.toLowerCase(Locale.ROOT))) {
            return Words.alike("one of these words", Arrays.stream(plain.split("\\|")).map(String::strip).toList());
        }
        return new FreeValue(plain.isEmpty() ? "a value" : plain);
    }
}
