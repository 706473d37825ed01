package netsh.commands.nettools;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import netsh.commands.getopt.OptionException;
import netsh.commands.getopt.OptionRow;
import netsh.commands.getopt.OptionTable;
import netsh.commands.getopt.ParsedOptions;

/** What netstat shall show, as letters of its options. */
final class NetstatRequest {
    static final OptionTable OPTIONS = OptionTable.of(
            OptionRow.flag('r', "routes"),
            OptionRow.flag('i', "interfaces"),
            OptionRow.flag('g', "multicast groups"),
            OptionRow.flag('M', "masqueraded connections"),
            OptionRow.flag('v', "more words"),
            OptionRow.flag('W', "whole addresses"),
            OptionRow.flag('n', "addresses, not names"),
            OptionRow.flag('e', "more columns"),
            OptionRow.flag('o', "timers"),
            OptionRow.flag('p', "the programs of sockets"),
            OptionRow.flag('l', "sockets that listen"),
            OptionRow.flag('a', "all sockets or interfaces"),
            OptionRow.flag('F', "the route table"),
            OptionRow.flag('C', "the route cache"),
            OptionRow.flag('t', "TCP"),
            OptionRow.flag('u', "UDP"),
            OptionRow.flag('w', "raw sockets"),
            OptionRow.flag('x', "UNIX sockets"),
            OptionRow.flag('4', "IPv4"),
            OptionRow.flag('6', "IPv6"),
            OptionRow.flag('V', "the version"),
            OptionRow.flag('h', "this help"));
    /** Options of the real tool that have nothing to show here. */
    private static final String UNSUPPORTED = "scNSUZ";
    private static final Map<String, String> LONG = new LinkedHashMap<>();

    static {
        LONG.put("--route", "-r");
        LONG.put("--statistics", "-s");
        LONG.put("--continuous", "-c");
        LONG.put("--interfaces", "-i");
        LONG.put("--groups", "-g");
        LONG.put("--numeric", "-n");
        LONG.put("--numeric-hosts", "-n");
        LONG.put("--numeric-ports", "-n");
        LONG.put("--extend", "-e");
        LONG.put("--all", "-a");
        LONG.put("--listening", "-l");
        LONG.put("--tcp", "-t");
        LONG.put("--udp", "-u");
        LONG.put("--raw", "-w");
        LONG.put("--unix", "-x");
        LONG.put("--programs", "-p");
        LONG.put("--program", "-p");
        LONG.put("--timers", "-o");
        LONG.put("--verbose", "-v");
        LONG.put("--wide", "-W");
        LONG.put("--inet", "-4");
        LONG.put("--inet6", "-6");
        LONG.put("--version", "-V");
        LONG.put("--help", "-h");
    }

    private final Set<Character> letters = new LinkedHashSet<>();
    private int extended;

    /** Reads the options; whether the version is wanted. */
    boolean read(List<String> arguments) throws NetToolsFailure {
        List<String> words = arguments.stream().map(word -> LONG.getOrDefault(word, word)).toList();
        try {
            for (ParsedOptions.Given option : OPTIONS.parse(words).options()) {
                letters.add(option.letter());
                extended += option.letter() == 'e' ? 1 : 0;
            }
        } catch (OptionException wrong) {
            String message = wrong.getMessage();
            char letter = message.charAt(message.length() - 2);
            if (message.startsWith("invalid") && UNSUPPORTED.indexOf(letter) >= 0) {
                throw new NetToolsFailure(1, "netstat: this lab's netstat has no option -" + letter);
            }
            throw new NetToolsFailure(NetToolsFailure.EXIT_OPTIONS, "netstat: " + wrong.getMessage() + "\n" + usage());
        }
        if (has('h')) {
            throw new NetToolsFailure(0, usage());
        }
        return has('V');
    }

    private static String usage() {
        return OPTIONS.usage("netstat", "").replaceFirst("^Usage", "usage").stripTrailing();
    }

    boolean has(char letter) {
        return letters.contains(letter);
    }

    /** How often -e was given. */
    int extended() {
        return extended;
    }

    /** Whether no kind of socket was chosen. */
    boolean takesAllSockets() {
        return !has('t') && !has('u') && !has('w') && !has('x');
    }
}
