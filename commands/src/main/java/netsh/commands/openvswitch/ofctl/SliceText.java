package netsh.commands.openvswitch.ofctl;

import netsh.network.openvswitch.FieldSlice;

/** Bits of fields as texts such as {@code NXM_NX_REG0[0..15]} (mf_parse_subfield, mf_format_subfield). */
final class SliceText {
    private SliceText() {}

    static FieldSlice parse(String text) throws OfctlException {
        int bracket = text.indexOf('[');
        FieldName field = field(text);
        String range = bracket < 0 || !text.endsWith("]") ? "" : text.substring(bracket + 1, text.length() - 1);
        if (range.isEmpty()) {
            return field.slice();
        }
        if (!range.matches("[0-9]{1,3}(\\.\\.[0-9]{1,3})?")) {
            throw new OfctlException(text + ": syntax error expecting [] or [<bit>] or [<start>..<end>]");
        }
        String[] ends = range.split("\\.\\.");
        int first = Integer.parseInt(ends[0]);
        int last = ends.length > 1 ? Integer.parseInt(ends[1]) : first;
        if (last < first) {
            throw new OfctlException(text + ": starting bit " + first + " is after ending bit " + last);
        }
        if (last >= field.slice().bits()) {
            throw new OfctlException(text + ": starting bit " + first + " is not valid because field is only "
                    + field.slice().bits() + " bits wide");
        }
        return new FieldSlice(field.slice().field(), field.slice().offset() + first, last - first + 1);
    }

    /** The field whose bits they are. */
    static FieldName field(String text) throws OfctlException {
        int bracket = text.indexOf('[');
        String name = bracket < 0 ? text : text.substring(0, bracket);
        return FieldName.findExtended(name)
                .orElseThrow(() -> new OfctlException(text + ": unknown field `" + name + "'"));
    }

    /** The text of bits of packets of which something is known. */
    static String format(FieldSlice slice, Prerequisites known) {
        FieldName field = known.containing(slice);
        int first = slice.offset() - field.slice().offset();
        if (slice.bits() == field.slice().bits()) {
            return field.extended() + "[]";
        }
        return field.extended() + "[" + first + (slice.bits() == 1 ? "" : ".." + (first + slice.bits() - 1)) + "]";
    }
}
