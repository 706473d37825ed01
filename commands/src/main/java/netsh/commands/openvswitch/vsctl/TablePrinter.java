package netsh.commands.openvswitch.vsctl;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import netsh.commands.openvswitch.database.Atom;

/** Lays a table out (lib/table.c). */
final class TablePrinter {
    private final TableStyle style;
    private final List<String> headings;
    private final List<List<String>> rows;
    private final StringBuilder text = new StringBuilder();

    TablePrinter(TableStyle style, List<String> headings, List<List<String>> rows) {
        this.style = style;
        this.headings = headings;
        this.rows = rows;
    }

    String text() {
        switch (style.format()) {
            case LIST -> list();
            case TABLE -> table();
            case CSV -> csv();
            case HTML -> html();
            case JSON -> json();
        }
        return text.toString();
    }

    private void list() {
        boolean first = true;
        for (List<String> row : rows) {
            if (!first) {
                text.append('\n');
            }
            first = false;
            for (int i = 0; i < row.size(); i++) {
                if (style.headings()) {
                    text.append(String.format(Locale.ROOT, "%-20s: ", headings.get(i)));
                }
                text.append(row.get(i)).append('\n');
            }
        }
    }

    private void table() {
        int[] widths = new int[headings.size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = style.headings() ? headings.get(i).length() : 0;
            for (List<String> row : rows) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        }
        if (style.headings()) {
            line(headings, widths);
            line(Arrays.stream(widths).mapToObj("-"::repeat).toList(), widths);
        }
        rows.forEach(row -> line(row, widths));
    }

    private void line(List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            line.append(i == 0 ? "" : " ").append(cells.get(i));
            if (i + 1 < cells.size()) {
                line.append(" ".repeat(widths[i] - cells.get(i).length()));
            }
        }
        text.append(line).append('\n');
    }

    private void csv() {
        if (style.headings()) {
            text.append(String.join(",", headings)).append('\n');
        }
        for (List<String> row : rows) {
            text.append(String.join(",", row.stream().map(TablePrinter::csvCell).toList())).append('\n');
        }
    }

    private static String csvCell(String cell) {
        return cell.matches("(?s).*[\",\n\r].*") ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell;
    }

    private void html() {
        text.append("<table border=1>\n");
        if (style.headings()) {
            htmlRow("th", headings);
        }
        rows.forEach(row -> htmlRow("td", row));
        text.append("</table>\n");
    }

    private void htmlRow(String element, List<String> cells) {
        text.append("  <tr>\n");
        for (String cell : cells) {
            String escaped = cell.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
            text.append("    <").append(element).append('>').append(escaped).append("</").append(element).append(">\n");
        }
        text.append("  </tr>\n");
    }

    private void json() {
        List<String> lines = rows.stream().map(row -> "[" + String.join(",", row) + "]").toList();
        List<String> names = headings.stream().map(name -> new Atom.Text(name).json()).toList();
        String compact = "{\"data\":[" + String.join(",", lines) + "],\"headings\":[" + String.join(",", names) + "]}";
        text.append(style.pretty() ? PrettyJson.of(compact) : compact).append('\n');
    }
}
