package netsh.commands.ping;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import netsh.commands.getopt.OptionException;
import netsh.commands.getopt.OptionRow;
import netsh.commands.getopt.OptionTable;
import netsh.commands.getopt.ParsedOptions;

/**
 * What an arping shall do.
 *
 * @param destination a name or an address, as typed
 * @param letters the options that are only on or off: b D f q A U
 * @param count probes to send; 0 for no end
 * @param timeoutSeconds when to end in any case; 0 for never
 * @param intervalSeconds time between two probes
 * @param device the link's name
 * @param source the source address, as typed
 */
record ArpingRequest(
        String destination,
        Set<Character> letters,
        long count,
        long timeoutSeconds,
        long intervalSeconds,
        Optional<String> device,
        Optional<String> source) {
    static final OptionTable OPTIONS = OptionTable.of(
            OptionRow.flag('f', "end with the first answer"),
            OptionRow.flag('q', "print nothing"),
            OptionRow.flag('b', "send broadcasts only"),
            OptionRow.flag('D', "detect whether somebody has the address"),
            OptionRow.flag('U', "tell the neighbours of an own address"),
            OptionRow.flag('A', "the same with ARP replies"),
            OptionRow.flag('V', "print the version"),
            OptionRow.flag('h', "print this help"),
            OptionRow.valued('c', "count", "end after so many probes"),
            OptionRow.valued('w', "timeout", "end after so many seconds"),
            OptionRow.valued('i', "interval", "seconds between probes"),
            OptionRow.valued('I', "device", "the link to send on"),
            OptionRow.valued('s', "source", "the source address"));

    private static final long MOST_SECONDS = Integer.MAX_VALUE;

    /** Reads options; empty where help is wanted. */
    static Optional<ArpingRequest> read(List<String> arguments) throws OptionException, PingFailure {
        ParsedOptions parsed = OPTIONS.parse(arguments);
        Set<Character> letters = new TreeSet<>();
        long count = 0;
        long timeout = 0;
        long interval = 1;
        Optional<String> device = Optional.empty();
        Optional<String> source = Optional.empty();
        for (ParsedOptions.Given option : parsed.options()) {
            switch (option.letter()) {
                case 'c' -> count = IputilsNumber.between(option.value(), 1, MOST_SECONDS);
                case 'w' -> timeout = IputilsNumber.between(option.value(), 0, MOST_SECONDS);
                case 'i' -> interval = IputilsNumber.between(option.value(), 1, MOST_SECONDS);
                case 'I' -> device = Optional.of(option.value());
                case 's' -> source = Optional.of(option.value());
                default -> letters.add(option.letter());
            }
        }
        if (parsed.operands().size() != 1 && !letters.contains('V')) {
            return Optional.empty();
        }
        String destination = parsed.operands().isEmpty() ? "" : parsed.operands().get(0);
        return Optional.of(new ArpingRequest(destination, letters, count, timeout, interval, device, source));
    }

    boolean has(char letter) {
        return letters.contains(letter);
    }

    /** Whether neighbours are told of an own address rather than asked. */
    boolean isUnsolicited() {
        return has('U') || has('A');
    }
}
