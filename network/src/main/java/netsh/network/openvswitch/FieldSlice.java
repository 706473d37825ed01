package netsh.network.openvswitch;

/**
 * Some adjoining bits of a field (struct mf_subfield).
 *
 * @param offset the lowest of them; bits of a wide field are counted within its low half first
 * @param bits how many, at most 64
 */
public record FieldSlice(Field field, int offset, int bits) {
    /** The whole of a field that is not wide. */
    public static FieldSlice of(Field field) {
        return new FieldSlice(field, 0, field.bits());
    }

    /** The bits of the field that it takes, in their places. */
    public long mask() {
        long ones = bits >= 64 ? -1L : (1L << bits) - 1;
        return ones << (offset & 63);
    }

    /** Whether it is the whole field. */
    public boolean isWhole() {
        return bits == field.bits();
    }

    private boolean isHigh() {
        return field.isWide() && offset >= 64;
    }

    long read(FlowKey key) {
        long word = field.isWide() && !isHigh() ? key.low(field) : key.get(field);
        return (word & mask()) >>> (offset & 63);
    }

    void write(FlowKey key, long value) {
        long word = value << (offset & 63) & mask();
        if (field.isWide() && !isHigh()) {
            key.setLow(field, key.low(field) & ~mask() | word);
        } else {
            key.set(field, key.get(field) & ~mask() | word);
        }
    }

    void look(FlowKey looked) {
        if (field.isWide() && !isHigh()) {
            looked.setLow(field, looked.low(field) | mask());
        } else {
            looked.look(field, mask());
        }
    }
}
