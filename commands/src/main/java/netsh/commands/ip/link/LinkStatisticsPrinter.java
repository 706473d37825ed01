package netsh.commands.ip.link;

import java.util.Locale;
import netsh.commands.ip.IpOptions;
import netsh.commands.print.Fields;

/** Prints a link's counters in columns as wide as their widest number (-s, and -s -s for all of them). */
final class LinkStatisticsPrinter {
    private static final int[] LEAST_WIDTHS = {10, 7, 6, 7, 7, 7};
    private static final String[] RECEIVE = {"bytes", "packets", "errors", "dropped", "missed", "mcast"};
    private static final String[] RECEIVE_ERRORS = {"", "length", "crc", "frame", "fifo", "overrun"};
    private static final String[] TRANSMIT = {"bytes", "packets", "errors", "dropped", "carrier", "collsns"};
    private static final String[] TRANSMIT_ERRORS = {"", "aborted", "fifo", "window", "heartbt", "transns"};
    private static final String COMPRESSED_COLUMN = " ".repeat(11);
    private static final String UNITS = "kMGTPE";

    private final IpOptions options;

    LinkStatisticsPrinter(IpOptions options) {
        this.options = options;
    }

    void print(Fields fields, LinkCounters counters) {
        if (fields.isJson()) {
            printJson(fields, counters);
        } else {
            printText(fields, counters);
        }
    }

    private boolean all() {
        return options.statistics() > 1;
    }

    private void printText(Fields fields, LinkCounters counters) {
        long[] received = {counters.receivedBytes(), counters.receivedPackets(), counters.receiveErrors(),
            counters.receiveDropped(), 0, counters.receivedMulticast()};
        long[] transmitted = {counters.transmittedBytes(), counters.transmittedPackets(), counters.transmitErrors(),
            counters.transmitDropped(), counters.carrierErrors(), counters.collisions()};
        long[] receiveErrors = {0, 0, 0, 0, 0, 0};
        long[] transmitErrors = {0, 0, 0, 0, 0, counters.carrierChanges()};
        int[] widths = LEAST_WIDTHS.clone();
        widen(widths, received);
        widen(widths, transmitted);
        if (all()) {
            widen(widths, transmitErrors);
        }
        printTable(fields, "    RX: ", RECEIVE, received, widths);
        if (all()) {
            fields.newLine();
            printErrors(fields, "    RX errors:", RECEIVE_ERRORS, receiveErrors, widths);
        }
        fields.newLine();
        printTable(fields, "    TX: ", TRANSMIT, transmitted, widths);
        if (all()) {
            fields.newLine();
            printErrors(fields, "    TX errors:", TRANSMIT_ERRORS, transmitErrors, widths);
        }
    }

    private void widen(int[] widths, long[] numbers) {
        for (int i = 0; i < widths.length; i++) {
            widths[i] = Math.max(widths[i], number(numbers[i]).length());
        }
    }

    private void printTable(Fields fields, String title, String[] names, long[] numbers, int[] widths) {
        StringBuilder heading = new StringBuilder(title).append(right(names[0], widths[0] - 4));
        for (int i = 1; i < names.length; i++) {
            heading.append(' ').append(right(names[i], widths[i]));
        }
        fields.text(heading.append(COMPRESSED_COLUMN).toString());
        fields.newLine();
        StringBuilder line = new StringBuilder("    ");
        for (int i = 0; i < numbers.length; i++) {
            line.append(right(number(numbers[i]), widths[i])).append(' ');
        }
        fields.text(line.toString());
    }

    private void printErrors(Fields fields, String title, String[] names, long[] numbers, int[] widths) {
        StringBuilder heading = new StringBuilder(title).append(" ".repeat(widths[0] - 10));
        StringBuilder line = new StringBuilder(" ".repeat(widths[0] + 5));
        for (int i = 1; i < names.length; i++) {
            heading.append(' ').append(right(names[i], widths[i]));
            line.append(right(number(numbers[i]), widths[i])).append(' ');
        }
        fields.text(heading.toString());
        fields.newLine();
        fields.text(line.toString());
    }

    private static String right(String text, int width) {
        return " ".repeat(Math.max(0, width - text.length())) + text;
    }

    /** A number, with -h as three digits and a unit. */
    private String number(long count) {
        int base = options.iec() ? 1024 : 1000;
        if (!options.humanReadable() || count < base) {
            return Long.toString(count);
        }
        double unit = base;
        int exponent = 0;
        while (count / base >= unit && exponent < UNITS.length() - 1) {
            unit *= base;
            exponent++;
        }
        double value = count / unit;
        int decimals = value < 10 ? 2 : value < 100 ? 1 : 0;
        return String.format(Locale.ROOT, "%." + decimals + "f%c%s", value, UNITS.charAt(exponent),
                options.iec() ? "i" : "");
    }

    private void printJson(Fields fields, LinkCounters counters) {
        fields.openObject("stats64");
        fields.openObject("rx");
        fields.json("bytes", counters.receivedBytes());
        fields.json("packets", counters.receivedPackets());
        fields.json("errors", counters.receiveErrors());
        fields.json("dropped", counters.receiveDropped());
        fields.json("over_errors", 0);
        fields.json("multicast", counters.receivedMulticast());
        if (all()) {
            zeros(fields, "length_errors", "crc_errors", "frame_errors", "fifo_errors", "missed_errors");
        }
        fields.closeObject();
        fields.openObject("tx");
        fields.json("bytes", counters.transmittedBytes());
        fields.json("packets", counters.transmittedPackets());
        fields.json("errors", counters.transmitErrors());
        fields.json("dropped", counters.transmitDropped());
        fields.json("carrier_errors", counters.carrierErrors());
        fields.json("collisions", counters.collisions());
        if (all()) {
            zeros(fields, "aborted_errors", "fifo_errors", "window_errors", "heartbeat_errors");
            fields.json("carrier_changes", counters.carrierChanges());
        }
        fields.closeObject();
        fields.closeObject();
    }

    private static void zeros(Fields fields, String... keys) {
        for (String key : keys) {
            fields.json(key, 0);
        }
    }
}
