package netsh.commands.dhclient;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * dhclient's command line (dhclient(8)).
 *
 * @param flags what is on
 * @param pidFile where its process number is written
 * @param leaseFile where leases are remembered
 * @param scriptFile the program that applies what happens
 * @param configurationFile its settings
 * @param environment variables for the script
 * @param links the interfaces; none for all that can broadcast
 */
record DhclientArguments(
        Set<Flag> flags,
        String pidFile,
        String leaseFile,
        String scriptFile,
        String configurationFile,
        Map<String, String> environment,
        List<String> links) {
    /** The usage in words of our own; the sentences around it are ISC's. */
    static final String USAGE = """
            Usage: dhclient [-4] [-v|-q] [-d] [-1] [-nw] [-r|-x] [--no-pid] [-e VARIABLE=VALUE]
                            [-pf FILE] [-lf FILE] [-sf FILE] [-cf FILE] [INTERFACE]...
                   dhclient {--version|--help|-h}
            """;

    static final String DEFAULT_CONFIGURATION = "/etc/dhcp/dhclient.conf";

    private static final Set<String> UNSUPPORTED = Set.of(
            "-6", "-S", "-N", "-T", "-P", "-R", "-I", "-i", "-w", "-n", "-D", "-s", "-p", "-g", "-df",
            "--dad-wait-time", "--decline-wait-time", "--prefix-len-hint", "--address-prefix-len");

    /** Options without a value. */
    enum Flag {
        VERBOSE,
        FOREGROUND,
        ONE_TRY,
        NO_WAIT,
        RELEASE,
        EXIT,
        NO_PID,
        VERSION,
        HELP
    }

    /** A line that cannot be done. */
    static final class Refused extends Exception {
        private static final long serialVersionUID = 1L;

        Refused(String message) {
            super(message, null, false, false);
        }
    }

    boolean has(Flag flag) {
        return flags.contains(flag);
    }

    /** Whether it only ends what another one began. */
    boolean endsOldClient() {
        return has(Flag.RELEASE) || has(Flag.EXIT);
    }

    static DhclientArguments parse(List<String> words) throws Refused {
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        Map<String, String> files = new LinkedHashMap<>();
        Map<String, String> environment = new LinkedHashMap<>();
        List<String> links = new ArrayList<>();
        Iterator<String> rest = words.iterator();
        while (rest.hasNext()) {
            String word = rest.next();
            switch (word) {
                case "-pf", "-lf", "-sf", "-cf" -> files.put(word, valueOf(word, rest));
                case "-e" -> addVariable(valueOf(word, rest), environment);
                default -> {
                    if (word.startsWith("-")) {
                        addFlag(word, flags);
                    } else {
                        links.add(word);
                    }
                }
            }
        }
        return new DhclientArguments(
                flags,
                files.getOrDefault("-pf", "/run/dhclient.pid"),
                files.getOrDefault("-lf", "/var/lib/dhcp/dhclient.leases"),
                files.getOrDefault("-sf", "/sbin/dhclient-script"),
                files.getOrDefault("-cf", DEFAULT_CONFIGURATION),
                environment,
                links);
    }

    private static String valueOf(String word, Iterator<String> rest) throws Refused {
        if (!rest.hasNext()) {
            throw new Refused("No argument for command: " + word);
        }
        return rest.next();
    }

    private static void addVariable(String text, Map<String, String> environment) throws Refused {
        int equals = text.indexOf('=');
        if (equals <= 0) {
            throw new Refused("Wrong -e: " + text + " (want VARIABLE=VALUE)");
        }
        environment.put(text.substring(0, equals), text.substring(equals + 1));
    }

    private static void addFlag(String word, Set<Flag> flags) throws Refused {
        switch (word) {
            case "-4" -> {
                // What it does anyway.
            }
            case "-v" -> flags.add(Flag.VERBOSE);
            case "-q" -> flags.remove(Flag.VERBOSE);
            case "-d" -> flags.addAll(EnumSet.of(Flag.FOREGROUND, Flag.VERBOSE));
            case "-1" -> flags.add(Flag.ONE_TRY);
            case "-nw" -> flags.add(Flag.NO_WAIT);
            case "-r" -> flags.add(Flag.RELEASE);
            case "-x" -> flags.add(Flag.EXIT);
            case "--no-pid" -> flags.add(Flag.NO_PID);
            case "--version" -> flags.add(Flag.VERSION);
            case "--help", "-h" -> flags.add(Flag.HELP);
            default -> throw new Refused(
                    UNSUPPORTED.contains(word)
                            ? "This lab's dhclient does not support " + word
                            : "Unknown command: " + word);
        }
    }
}
