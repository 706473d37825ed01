package netsh.commands.ss;

import java.util.ArrayList;
import java.util.List;
import netsh.commands.process.Output;

/**
 * Lines up the columns of ss. Each is as wide as its widest text; the very last text of all does not count, for the real
 * tool measures a text when the next one begins.
 */
final class SsTable {
    /** The columns, in order. */
    enum Column {
        NETID("Netid", "", false),
        STATE("State", " ", false),
        RECEIVE_QUEUE("Recv-Q", " ", false),
        SEND_QUEUE("Send-Q", " ", false),
        LOCAL_ADDRESS("Local Address:", " ", true),
        LOCAL_PORT("Port", "", false),
        REMOTE_ADDRESS("Peer Address:", " ", true),
        REMOTE_PORT("Port", "", false),
        PROCESS("Process", "", false);

        private final String heading;
        private final String delimiter;
        private final boolean isRightAligned;

        Column(String heading, String delimiter, boolean isRightAligned) {
            this.heading = heading;
            this.delimiter = delimiter;
            this.isRightAligned = isRightAligned;
        }
    }

    private final List<Column> columns = new ArrayList<>();
    private final List<List<String>> lines = new ArrayList<>();

    SsTable(boolean hasNetid, boolean hasState, boolean hasHeading) {
        for (Column column : Column.values()) {
            boolean isHidden = column == Column.NETID && !hasNetid || column == Column.STATE && !hasState;
            if (!isHidden) {
                columns.add(column);
            }
        }
        if (hasHeading) {
            lines.add(columns.stream().map(column -> column.heading).toList());
        }
    }

    /** Adds a line; it has a text for every column, also for hidden ones. */
    void add(List<String> texts) {
        lines.add(columns.stream().map(column -> texts.get(column.ordinal())).toList());
    }

    void print(Output out) {
        int[] widths = widths();
        for (List<String> line : lines) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < columns.size(); i++) {
                Column column = columns.get(i);
                String padding = " ".repeat(Math.max(0, widths[i] - line.get(i).length()));
                text.append(i == 0 ? "" : column.delimiter);
                text.append(column.isRightAligned ? padding + line.get(i) : line.get(i) + padding);
            }
            out.println(text.toString());
        }
    }

    private int[] widths() {
        int[] widths = new int[columns.size()];
        for (int row = 0; row < lines.size(); row++) {
            for (int i = 0; i < widths.length; i++) {
                boolean isVeryLast = row == lines.size() - 1 && i == widths.length - 1 && row > 0;
                if (!isVeryLast) {
                    widths[i] = Math.max(widths[i], lines.get(row).get(i).length());
                }
            }
        }
        return widths;
    }
}
