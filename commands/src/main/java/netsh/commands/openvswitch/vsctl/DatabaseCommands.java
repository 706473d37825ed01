package netsh.commands.openvswitch.vsctl;

import java.util.List;
import java.util.Optional;
import netsh.commands.openvswitch.database.Atom;
import netsh.commands.openvswitch.database.Column;
import netsh.commands.openvswitch.database.DatabaseException;
import netsh.commands.openvswitch.database.Datum;
import netsh.commands.openvswitch.database.DatumText;
import netsh.commands.openvswitch.database.Row;
import netsh.commands.openvswitch.database.TableSchema;

/** The commands that change and read columns of any table (lib/db-ctl-base.c). */
final class DatabaseCommands {
    private DatabaseCommands() {}

    static List<VsctlCommand> all() {
        return List.of(
                VsctlCommand.of("get", 2, VsctlCommand.ANY, "TABLE RECORD [COLUMN[:KEY]]...",
                        DatabaseCommands::get, "--if-exists", "--id="),
                VsctlCommand.of("list", 1, VsctlCommand.ANY, "TABLE [RECORD]...",
                        RecordTables::list, "--if-exists", "--columns="),
                VsctlCommand.of("find", 1, VsctlCommand.ANY, "TABLE [COLUMN[:KEY]=VALUE]...",
                        RecordTables::find, "--columns="),
                VsctlCommand.of("set", 3, VsctlCommand.ANY, "TABLE RECORD COLUMN[:KEY]=VALUE...",
                        DatabaseCommands::set, "--if-exists"),
                VsctlCommand.of("add", 4, VsctlCommand.ANY, "TABLE RECORD COLUMN [KEY=]VALUE...",
                        DatabaseCommands::add, "--if-exists"),
                VsctlCommand.of("remove", 4, VsctlCommand.ANY, "TABLE RECORD COLUMN KEY|VALUE|KEY=VALUE...",
                        DatabaseCommands::remove, "--if-exists"),
                VsctlCommand.of("clear", 3, VsctlCommand.ANY, "TABLE RECORD COLUMN...",
                        DatabaseCommands::clear, "--if-exists"),
                VsctlCommand.of("create", 2, VsctlCommand.ANY, "TABLE COLUMN[:KEY]=VALUE...",
                        DatabaseCommands::create, "--id="),
                VsctlCommand.of("destroy", 1, VsctlCommand.ANY, "TABLE [RECORD]...",
                        DatabaseCommands::destroy, "--if-exists", "--all"),
                VsctlCommand.of("wait-until", 2, VsctlCommand.ANY, "TABLE RECORD [COLUMN[:KEY]=VALUE]...",
                        DatabaseCommands::waitUntil, "--if-exists"));
    }

    private static void get(VsctlContext context) throws VsctlException, DatabaseException {
        RecordFinder finder = new RecordFinder(context);
        TableSchema table = finder.table(context.argument(0));
        String record = context.argument(1);
        Optional<Row> row = finder.wanted(table, record);
        if (row.isEmpty()) {
            return;
        }
        if (context.option("--id").isPresent()) {
            context.defineFound(checkedId(context.option("--id").get()), row.get().reference());
        }
        for (String argument : context.arguments().subList(2, context.arguments().size())) {
            if (argument.equals("_uuid")) {
                context.print(row.get().id().toString());
                continue;
            }
            print(context, row.get(), record, Setting.parse(table, argument, List.of()));
        }
    }

    private static void print(VsctlContext context, Row row, String record, Setting setting)
            throws VsctlException, DatabaseException {
        Column column = setting.column();
        if (setting.key().isEmpty()) {
            context.print(DatumText.format(column, row.get(column)));
            return;
        }
        if (!column.isMap()) {
            throw new VsctlException("cannot specify key to get for non-map column " + column.name());
        }
        Atom value = row.get(column).elements().get(setting.keyAtom());
        if (value == null && !context.has("--if-exists")) {
            throw new VsctlException("no key \"" + setting.key().get() + "\" in " + row.table().name() + " record \""
                    + record + "\" column " + column.name());
        }
        context.print(value == null ? "" : value.text());
    }

    private static String checkedId(String id) throws VsctlException {
        if (!id.startsWith("@")) {
            throw new VsctlException("row id \"" + id + "\" does not begin with \"@\"");
        }
        return id;
    }

    private static Column changeable(TableSchema table, Column column) throws VsctlException {
        if (column.fixed()) {
            throw new VsctlException("cannot modify read-only column " + column.name() + " in table " + table.name());
        }
        return column;
    }

    private static void set(VsctlContext context) throws VsctlException, DatabaseException {
        RecordFinder finder = new RecordFinder(context);
        TableSchema table = finder.table(context.argument(0));
        List<String> settings = context.arguments().subList(2, context.arguments().size());
        for (String setting : settings) {
            changeable(table, Setting.parse(table, setting, Setting.ASSIGNMENT).column());
        }
        Optional<Row> row = finder.wanted(table, context.argument(1));
        if (row.isPresent()) {
            for (String setting : settings) {
                Setting.apply(context, row.get(), setting);
            }
        }
    }

    private static void add(VsctlContext context) throws VsctlException, DatabaseException {
        RecordFinder finder = new RecordFinder(context);
        TableSchema table = finder.table(context.argument(0));
        Column column = changeable(table, table.find(context.argument(2)));
        Optional<Row> row = finder.wanted(table, context.argument(1));
        if (row.isEmpty()) {
            return;
        }
        Datum datum = row.get().get(column);
        for (String text : context.arguments().subList(3, context.arguments().size())) {
            Datum more = DatumText.parse(column, text, context::symbol);
            for (var element : more.elements().entrySet()) {
                datum = datum.with(element.getKey(), element.getValue());
            }
        }
        row.get().set(column.name(), datum);
    }

    private static void remove(VsctlContext context) throws VsctlException, DatabaseException {
        RecordFinder finder = new RecordFinder(context);
        TableSchema table = finder.table(context.argument(0));
        Column column = changeable(table, table.find(context.argument(2)));
        Optional<Row> row = finder.wanted(table, context.argument(1));
        if (row.isEmpty()) {
            return;
        }
        Datum datum = row.get().get(column);
        for (String text : context.arguments().subList(3, context.arguments().size())) {
            datum = without(datum, column, text, context);
        }
        if (datum.size() < column.least()) {
            throw new VsctlException("\"remove\" operation would put " + datum.size() + " values in column "
                    + column.name() + " but the minimum number is " + column.least());
        }
        row.get().set(column.name(), datum);
    }

    private static Datum without(Datum datum, Column column, String text, VsctlContext context) throws DatabaseException {
        Datum changed = datum;
        if (column.isMap() && text.indexOf('=') < 0) {
            return changed.without(DatumText.parseAtom(column.key(), text, context::symbol));
        }
        for (var element : DatumText.parse(column, text, context::symbol).elements().entrySet()) {
            if (element.getValue().equals(changed.elements().get(element.getKey()))) {
                changed = changed.without(element.getKey());
            }
        }
        return changed;
    }

    private static void clear(VsctlContext context) throws VsctlException, DatabaseException {
        RecordFinder finder = new RecordFinder(context);
        TableSchema table = finder.table(context.argument(0));
        Optional<Row> row = finder.wanted(table, context.argument(1));
        if (row.isEmpty()) {
            return;
        }
        for (String name : context.arguments().subList(2, context.arguments().size())) {
            Column column = changeable(table, table.find(name));
            if (column.least() > 0) {
                throw new VsctlException("\"clear\" operation cannot be applied to column " + column.name()
                        + " of table " + table.name() + ", which is not allowed to be empty");
            }
            row.get().set(column.name(), Datum.EMPTY);
        }
    }

    private static void create(VsctlContext context) throws VsctlException, DatabaseException {
        RecordFinder finder = new RecordFinder(context);
        Optional<String> id = context.option("--id");
        if (id.isPresent()) {
            checkedId(id.get());
        }
        TableSchema table = finder.table(context.argument(0));
        if (id.isEmpty() && !table.isRoot()) {
            context.warn("db_ctl_base", "applying \"create\" command to table " + table.name()
                    + " without --id option will have no effect");
        }
        Row row = context.database().insert(table.name());
        for (String setting : context.arguments().subList(1, context.arguments().size())) {
            Setting.apply(context, row, setting);
        }
        if (id.isPresent()) {
            context.define(id.get(), row.reference());
        }
        context.print(row.id().toString());
    }

    private static void destroy(VsctlContext context) throws VsctlException, DatabaseException {
        RecordFinder finder = new RecordFinder(context);
        TableSchema table = finder.table(context.argument(0));
        List<String> records = context.arguments().subList(1, context.arguments().size());
        if (context.has("--all")) {
            if (!records.isEmpty()) {
                throw new VsctlException("--all and records argument should not be specified together");
            }
            context.database().rows(table.name()).forEach(row -> destroy(context, row));
            return;
        }
        if (records.isEmpty()) {
            throw new VsctlException("either --all or records argument should be specified");
        }
        for (String record : records) {
            finder.wanted(table, record).ifPresent(row -> destroy(context, row));
        }
    }

    /** A row that lives by being referred to goes when nothing refers to it any more, and not before. */
    private static void destroy(VsctlContext context, Row row) {
        if (row.table().isRoot()) {
            context.database().delete(row);
        }
    }

    private static void waitUntil(VsctlContext context) throws VsctlException, DatabaseException {
        RecordFinder finder = new RecordFinder(context);
        TableSchema table = finder.table(context.argument(0));
        Optional<Row> row = finder.find(table, context.argument(1));
        if (row.isEmpty()) {
            if (!context.has("--if-exists")) {
                throw new NotYetException();
            }
            return;
        }
        for (String condition : context.arguments().subList(2, context.arguments().size())) {
            Setting setting = Setting.parse(table, condition, Setting.comparisons());
            if (!Condition.holds(context, row.get(), setting)) {
                throw new NotYetException();
            }
        }
    }
}
