package netsh.commands.tcpdump;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import netsh.commands.getopt.OptionException;
import netsh.commands.getopt.OptionRow;
import netsh.commands.getopt.OptionTable;
import netsh.commands.getopt.ParsedOptions;
import netsh.commands.tcpdump.print.PrintOptions;

/**
 * What the command line asks for.
 *
 * @param device the link to listen on; empty for the first one that is up
 * @param most how many packets to capture; 0 for no end
 * @param snapshotLength how much of each packet is captured, in octets
 * @param isNumeric whether addresses and ports stay figures
 * @param isLineBuffered whether each line is handed on at once
 * @param isPromiscuous whether the link shall receive what is for others
 * @param timeStyle what stands before each packet
 * @param printing how much of a packet is told
 * @param expression the filter
 */
record CaptureRequest(
        Optional<String> device,
        long most,
        int snapshotLength,
        boolean isNumeric,
        boolean isLineBuffered,
        boolean isPromiscuous,
        TimeStyle timeStyle,
        PrintOptions printing,
        String expression) {
    private static final int MOST_SNAPSHOT = 262_144;
    static final List<OptionRow> SUPPORTED = List.of(
            OptionRow.valued('i', "ANYLINK", "listen on a link, or on any"),
            OptionRow.valued('c', "COUNT", "end after so many packets"),
            OptionRow.valued('s', "OCTETS", "capture so much of each packet"),
            OptionRow.flag('e', "tell the Ethernet header"),
            OptionRow.flag('l', "hand on each line at once"),
            OptionRow.flag('n', "addresses and ports as figures"),
            OptionRow.flag('p', "do not receive what is for others"),
            OptionRow.flag('q', "tell less"),
            OptionRow.flag('S', "sequence numbers as they are"),
            OptionRow.flag('t', "time: none; twice seconds, three times differences, four times the date"),
            OptionRow.flag('U', "hand on each packet at once"),
            OptionRow.flag('v', "tell more"));
    private static final String UNSUPPORTED_FLAGS = "AbdDfHIJKLNOuxX#";
    private static final String UNSUPPORTED_VALUED = "BCEFGjMQrTVwWyzZ";
    private static final OptionTable OPTIONS = OptionTable.of(SUPPORTED, unsupported());

    private static List<OptionRow> unsupported() {
        Stream<OptionRow> flags = UNSUPPORTED_FLAGS.chars().mapToObj(letter -> OptionRow.flag((char) letter, ""));
        Stream<OptionRow> valued = UNSUPPORTED_VALUED.chars()
                .mapToObj(letter -> OptionRow.valued((char) letter, "", ""));
        return Stream.concat(flags, valued).toList();
    }

    /** Reads a command line. */
    static CaptureRequest of(List<String> arguments) throws OptionException, CaptureFailure {
        ParsedOptions parsed = OPTIONS.parse(arguments);
        for (ParsedOptions.Given given : parsed.options()) {
            if ((UNSUPPORTED_FLAGS + UNSUPPORTED_VALUED).indexOf(given.letter()) >= 0) {
                throw new CaptureFailure("this lab's tcpdump has no option -" + given.letter());
            }
        }
        int times = times(parsed, 't');
        return new CaptureRequest(
                parsed.value('i'),
                count(parsed.value('c')),
                snapshotLength(parsed.value('s')),
                parsed.has('n'),
                parsed.has('l') || parsed.has('U'),
                !parsed.has('p'),
                TimeStyle.values()[Math.min(times, TimeStyle.values().length - 1)],
                new PrintOptions(times(parsed, 'v'), parsed.has('q'), parsed.has('S'), parsed.has('e')),
                String.join(" ", parsed.operands()));
    }

    private static int times(ParsedOptions parsed, char letter) {
        return (int) parsed.options().stream().filter(given -> given.letter() == letter).count();
    }

    private static long count(Optional<String> text) throws CaptureFailure {
        if (text.isEmpty()) {
            return 0;
        }
        if (!text.get().matches("[0-9]{1,9}") || Integer.parseInt(text.get()) == 0) {
            throw new CaptureFailure("invalid packet count " + text.get());
        }
        return Integer.parseInt(text.get());
    }

    private static int snapshotLength(Optional<String> text) throws CaptureFailure {
        if (text.isEmpty() || text.get().equals("0")) {
            return MOST_SNAPSHOT;
        }
        if (!text.get().matches("[0-9]{1,6}") || Integer.parseInt(text.get()) > MOST_SNAPSHOT) {
            throw new CaptureFailure("invalid snaplen " + text.get() + " (must be >= 0 and <= 262144)");
        }
        return Integer.parseInt(text.get());
    }

    /** A help text. */
    static String usage() {
        return OptionTable.of(SUPPORTED).usage("tcpdump", "[expression]");
    }
}
