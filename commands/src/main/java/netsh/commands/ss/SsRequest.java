package netsh.commands.ss;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import netsh.commands.getopt.OptionException;
import netsh.commands.getopt.OptionRow;
import netsh.commands.getopt.OptionTable;
import netsh.commands.getopt.ParsedOptions;
import netsh.network.tcp.TcpState;

/**
 * What the command line asks for.
 *
 * @param options the options as they were given
 * @param kinds which sockets: tcp, udp, raw, unix and so on
 * @param hasIpv4 whether sockets of IPv4 are wanted
 * @param hasIpv6 whether sockets of IPv6 are wanted
 * @param states the states that are wanted
 * @param filter what else a socket must be like
 */
record SsRequest(
        ParsedOptions options,
        Set<String> kinds,
        boolean hasIpv4,
        boolean hasIpv6,
        Set<TcpState> states,
        Predicate<SocketRow> filter) {
    private static final List<String> ALL_KINDS = List.of("unix", "raw", "udp", "tcp");
    static final OptionTable OPTIONS = OptionTable.of(
            OptionRow.flag('h', "this help"),
            OptionRow.flag('V', "the version"),
            OptionRow.flag('n', "ports as figures"),
            OptionRow.flag('a', "sockets in all states"),
            OptionRow.flag('l', "sockets that listen"),
            OptionRow.flag('o', "timers"),
            OptionRow.flag('e', "the socket itself"),
            OptionRow.flag('m', "memory"),
            OptionRow.flag('p', "who holds the socket"),
            OptionRow.flag('i', "TCP's figures"),
            OptionRow.flag('s', "a summary"),
            OptionRow.flag('4', "IPv4 only"),
            OptionRow.flag('6', "IPv6 only"),
            OptionRow.flag('t', "TCP"),
            OptionRow.flag('u', "UDP"),
            OptionRow.flag('w', "raw sockets"),
            OptionRow.flag('x', "UNIX sockets"),
            OptionRow.flag('H', "no heading"),
            OptionRow.flag('O', "one line for each socket"),
            OptionRow.valued('f', "FAMILY", "inet, inet6 or unix"),
            OptionRow.valued('A', "KINDS", "all, inet, tcp, udp, raw or unix, separated by commas"),
            OptionRow.valued('N', "NETNS", "the sockets of another namespace"));
    private static final Map<String, String> LONG = Map.ofEntries(
            Map.entry("--help", "-h"), Map.entry("--version", "-V"), Map.entry("--numeric", "-n"),
            Map.entry("--all", "-a"), Map.entry("--listening", "-l"), Map.entry("--options", "-o"),
            Map.entry("--extended", "-e"), Map.entry("--memory", "-m"), Map.entry("--processes", "-p"),
            Map.entry("--info", "-i"), Map.entry("--summary", "-s"), Map.entry("--ipv4", "-4"),
            Map.entry("--ipv6", "-6"), Map.entry("--tcp", "-t"), Map.entry("--udp", "-u"),
            Map.entry("--raw", "-w"), Map.entry("--unix", "-x"), Map.entry("--no-header", "-H"),
            Map.entry("--oneline", "-O"), Map.entry("--net", "-N"));
    /** Options of the real tool that have nothing to show here. */
    private static final String UNSUPPORTED = "rTbEZz0MSdKDF";

    /** Reads a command line. */
    static SsRequest of(List<String> arguments) throws SsFailure {
        ParsedOptions options = parse(arguments.stream().map(SsRequest::shortened).toList());
        List<String> words = new ArrayList<>(options.operands());
        Set<TcpState> states = states(options, words);
        Set<String> kinds = kinds(options);
        boolean hasOnlyIpv4 = options.has('4') || options.value('f').filter("inet"::equals).isPresent();
        boolean hasOnlyIpv6 = options.has('6') || options.value('f').filter("inet6"::equals).isPresent();
        return new SsRequest(options, kinds, !hasOnlyIpv6 || hasOnlyIpv4, !hasOnlyIpv4 || hasOnlyIpv6, states,
                SocketFilter.of(words));
    }

    private static String shortened(String word) {
        for (String valued : List.of("--family=", "--query=", "--socket=")) {
            if (word.startsWith(valued)) {
                return (valued.equals("--family=") ? "-f" : "-A") + word.substring(valued.length());
            }
        }
        return LONG.getOrDefault(word, word);
    }

    private static ParsedOptions parse(List<String> arguments) throws SsFailure {
        try {
            return OPTIONS.parse(arguments);
        } catch (OptionException wrong) {
            String message = wrong.getMessage();
            char letter = message.charAt(message.length() - 2);
            if (message.startsWith("invalid") && UNSUPPORTED.indexOf(letter) >= 0) {
                throw SsFailure.option("ss: this lab's ss has no option -" + letter);
            }
            throw SsFailure.option("ss: " + message + "\n" + usage());
        }
    }

    // ---- states ------------------------------------------------------------------------------------------------------------

    /** Takes the words about states from the front of a filter. */
    private static Set<TcpState> states(ParsedOptions options, List<String> words) throws SsFailure {
        Set<TcpState> states = EnumSet.copyOf(initialStates(options));
        boolean isFirst = true;
        while (words.size() > 1 && (words.get(0).equals("state") || words.get(0).equals("exclude"))) {
            Set<TcpState> named = StateNames.typed(words.get(1));
            if (words.get(0).equals("exclude")) {
                states.removeAll(named);
            } else {
                if (isFirst) {
                    states.clear();
                }
                states.addAll(named);
            }
            isFirst = false;
            words.subList(0, 2).clear();
        }
        if (List.of("state", "exclude").stream().anyMatch(word -> words.size() == 1 && words.get(0).equals(word))) {
            throw SsFailure.option("ss: wrong state name: ");
        }
        return states;
    }

    private static Set<TcpState> initialStates(ParsedOptions options) {
        if (options.has('a')) {
            return EnumSet.allOf(TcpState.class);
        }
        return options.has('l') ? StateNames.LISTENING : StateNames.CONNECTED;
    }

    // ---- kinds -------------------------------------------------------------------------------------------------------------

    private static Set<String> kinds(ParsedOptions options) throws SsFailure {
        Set<String> kinds = new LinkedHashSet<>();
        for (ParsedOptions.Given option : options.options()) {
            switch (option.letter()) {
                case 't' -> kinds.add("tcp");
                case 'u' -> kinds.add("udp");
                case 'w' -> kinds.add("raw");
                case 'x' -> kinds.add("unix");
                case 'A' -> kinds.addAll(named(option.value()));
                case 'f' -> checkFamily(option.value());
                default -> { /* says nothing of kinds */ }
            }
        }
        if (!kinds.isEmpty()) {
            return kinds;
        }
        boolean isInternet = options.has('4') || options.has('6')
                || options.value('f').filter(family -> family.startsWith("inet")).isPresent();
        boolean isUnix = options.value('f').filter("unix"::equals).isPresent();
        return new LinkedHashSet<>(isUnix ? List.of("unix") : isInternet ? List.of("raw", "udp", "tcp") : ALL_KINDS);
    }

    private static List<String> named(String list) throws SsFailure {
        List<String> kinds = new ArrayList<>();
        for (String word : list.split(",")) {
            switch (word) {
                case "all" -> kinds.addAll(ALL_KINDS);
                case "inet" -> kinds.addAll(List.of("raw", "udp", "tcp"));
                case "tcp", "udp", "raw", "unix" -> kinds.add(word);
                default -> throw SsFailure.option("ss: \"" + word + "\" is illegal socket table id\n" + usage());
            }
        }
        return kinds;
    }

    private static void checkFamily(String family) throws SsFailure {
        if (!List.of("inet", "inet6", "unix").contains(family)) {
            throw SsFailure.option("ss: \"" + family + "\" is invalid family\n" + usage());
        }
    }

    // ---- questions ---------------------------------------------------------------------------------------------------------

    /** Whether an option was given. */
    boolean has(char letter) {
        return options.has(letter);
    }

    /** Whether a socket is to be shown. */
    boolean takes(SocketRow row) {
        return states.contains(row.state()) && (row.isIpv6() ? hasIpv6 : hasIpv4) && filter.test(row);
    }

    /** A help text. */
    static String usage() {
        return OPTIONS.usage("ss", "[ FILTER ]").stripTrailing();
    }
}
