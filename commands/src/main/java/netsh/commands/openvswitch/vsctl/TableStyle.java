package netsh.commands.openvswitch.vsctl;

import netsh.commands.openvswitch.database.Atom;
import netsh.commands.openvswitch.database.Column;
import netsh.commands.openvswitch.database.Datum;
import netsh.commands.openvswitch.database.DatumText;

/**
 * How records are shown.
 *
 * @param format how they are laid out
 * @param data how their values are written
 * @param headings whether the columns' names stand there
 * @param pretty whether JSON is laid out over lines
 */
record TableStyle(Format format, Data data, boolean headings, boolean pretty) {
    static final TableStyle DEFAULT = new TableStyle(Format.LIST, Data.STRING, true, false);

    enum Format {
        TABLE,
        LIST,
        HTML,
        CSV,
        JSON
    }

    enum Data {
        STRING,
        BARE,
        JSON
    }

    TableStyle withFormat(Format newFormat) {
        return new TableStyle(newFormat, data, headings, pretty);
    }

    TableStyle withData(Data newData) {
        return new TableStyle(format, newData, headings, pretty);
    }

    TableStyle withoutHeadings() {
        return new TableStyle(format, data, false, pretty);
    }

    TableStyle prettily() {
        return new TableStyle(format, data, headings, true);
    }

    /** A value as the style writes it. */
    String cell(Column column, Datum datum) {
        if (format == Format.JSON || data == Data.JSON) {
            return DatumText.json(column, datum);
        }
        return data == Data.BARE ? DatumText.bare(column, datum) : DatumText.format(column, datum);
    }

    String cell(Atom identifier) {
        return format == Format.JSON || data == Data.JSON ? identifier.json() : identifier.text();
    }
}
