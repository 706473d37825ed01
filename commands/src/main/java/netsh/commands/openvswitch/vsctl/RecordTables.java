package netsh.commands.openvswitch.vsctl;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import netsh.commands.openvswitch.database.Column;
import netsh.commands.openvswitch.database.DatabaseException;
import netsh.commands.openvswitch.database.Row;
import netsh.commands.openvswitch.database.TableSchema;

/** {@code list} and {@code find}: records as a table. */
final class RecordTables {
    private static final String IDENTIFIER = "_uuid";

    private RecordTables() {}

    static void list(VsctlContext context) throws VsctlException, DatabaseException {
        RecordFinder finder = new RecordFinder(context);
        TableSchema table = finder.table(context.argument(0));
        List<Optional<Column>> columns = columns(context, table);
        List<Row> rows = new ArrayList<>();
        if (context.arguments().size() == 1) {
            rows.addAll(context.database().rows(table.name()));
        }
        for (String record : context.arguments().subList(1, context.arguments().size())) {
            finder.wanted(table, record).ifPresent(rows::add);
        }
        print(context, columns, rows);
    }

    static void find(VsctlContext context) throws VsctlException, DatabaseException {
        TableSchema table = new RecordFinder(context).table(context.argument(0));
        List<Optional<Column>> columns = columns(context, table);
        List<Setting> conditions = new ArrayList<>();
        for (String argument : context.arguments().subList(1, context.arguments().size())) {
            Setting condition = Setting.parse(table, argument, Setting.comparisons());
            condition.operand(context);
            conditions.add(condition);
        }
        List<Row> rows = new ArrayList<>();
        for (Row row : context.database().rows(table.name())) {
            boolean all = true;
            for (Setting condition : conditions) {
                all &= Condition.holds(context, row, condition);
            }
            if (all) {
                rows.add(row);
            }
        }
        print(context, columns, rows);
    }

    /** The columns to show; the empty one stands for the identifier. */
    private static List<Optional<Column>> columns(VsctlContext context, TableSchema table) throws DatabaseException {
        List<Optional<Column>> columns = new ArrayList<>();
        Optional<String> wanted = context.option("--columns");
        if (wanted.isEmpty()) {
            columns.add(Optional.empty());
            table.columns().forEach(column -> columns.add(Optional.of(column)));
            return columns;
        }
        for (String name : wanted.get().split("[, \t]+")) {
            if (!name.isEmpty()) {
                columns.add(name.equals(IDENTIFIER) ? Optional.empty() : Optional.of(table.find(name)));
            }
        }
        return columns;
    }

    private static void print(VsctlContext context, List<Optional<Column>> columns, List<Row> rows) {
        TableStyle style = context.style();
        List<String> headings = columns.stream().map(column -> column.map(Column::name).orElse(IDENTIFIER)).toList();
        List<List<String>> cells = new ArrayList<>();
        for (Row row : rows) {
            List<String> line = new ArrayList<>();
            for (Optional<Column> column : columns) {
                line.add(column.map(each -> style.cell(each, row.get(each))).orElseGet(() -> style.cell(row.reference())));
            }
            cells.add(line);
        }
        context.printRaw(new TablePrinter(style, headings, cells).text());
    }
}
