package netsh.network.sysctl;

/**
 * Numbers of one kind at one place, such as a link's IPv4 settings. Copies share the numbers until one of them is changed,
 * so ten thousand namespaces with the same settings cost one array.
 */
public final class SettingBlock {
    /** Never changed in place once it is shared. */
    private int[] values;

    /** Which numbers were set here and do not follow the default any more, by bit. */
    private long explicit;

    private SettingBlock(int[] values, long explicit) {
        this.values = values;
        this.explicit = explicit;
    }

    /** A block with these numbers, at most 64; the array must not be changed afterwards. */
    public static SettingBlock of(int[] values) {
        if (values.length > Long.SIZE) {
            throw new IllegalArgumentException("too many settings for one block: " + values.length);
        }
        return new SettingBlock(values, 0);
    }

    /** A block that starts with the same numbers, and the same knowledge of which were set. */
    public SettingBlock copy() {
        return new SettingBlock(values, explicit);
    }

    /** A number. */
    public int value(int index) {
        return values[index];
    }

    /** Sets a number here. */
    public void set(int index, int value) {
        explicit |= 1L << index;
        assign(index, value);
    }

    /** Changes a number without noting that it was set here. */
    public void assign(int index, int value) {
        if (values[index] != value) {
            values = values.clone();
            values[index] = value;
        }
    }

    /** Follows a change of the default, unless the number was set here. */
    public void inherit(int index, int value) {
        if ((explicit & 1L << index) == 0) {
            assign(index, value);
        }
    }

    /** Notes that all numbers are as they shall be, whatever the default becomes. */
    public void detach() {
        explicit = -1;
    }
}
