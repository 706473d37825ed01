package netsh.network.openvswitch;

/**
 * A search among all prefixes of an address field of a table, made at most once a lookup (struct trie_ctx of lib/classifier.c):
 * masks of whose prefixes none can match are passed over, and only as many bits count as tell that.
 */
final class PrefixSearch {
    private static final int BITS = 32;

    private final Field field;
    private final FlowTable table;
    private final FlowKey packet;
    private boolean done;
    private long matchingLengths;
    private int bitsLookedAt;

    PrefixSearch(Field field, FlowTable table, FlowKey packet) {
        this.field = field;
        this.table = table;
        this.packet = packet;
    }

    /** The length of a mask that is a prefix, else 0. */
    private static int length(long mask) {
        int ones = Long.bitCount(mask);
        return mask == prefix(ones) ? ones : 0;
    }

    private static long prefix(int length) {
        return length == 0 ? 0 : 0xffff_ffffL << BITS - length & 0xffff_ffffL;
    }

    /** Whether no rule of the mask can match the packet's field; notes what that was told from. */
    boolean rulesOut(FlowKey mask, FlowKey looked) {
        int length = length(mask.get(field));
        if (length == 0) {
            return false;
        }
        if (!done) {
            search();
        }
        if ((matchingLengths & 1L << length) != 0) {
            return false;
        }
        long bits = prefix(bitsLookedAt);
        if (bitsLookedAt <= length) {
            looked.look(field, bits);
            return true;
        }
        return (looked.get(field) & bits) == bits;
    }

    private void search() {
        done = true;
        long address = packet.get(field);
        int deepest = 0;
        boolean goesOn = false;
        for (Subtable subtable : table.subtables()) {
            int length = length(subtable.mask().get(field));
            if (length == 0) {
                continue;
            }
            for (FlowRule rule : subtable.rules()) {
                int common = commonBits(rule.match().value().get(field), address, length);
                if (common == length) {
                    matchingLengths |= 1L << length;
                }
                if (common > deepest) {
                    deepest = common;
                    goesOn = common < length;
                } else if (common == deepest) {
                    goesOn |= common < length;
                }
            }
        }
        bitsLookedAt = Math.min(BITS, goesOn ? deepest + 1 : deepest);
    }

    private static int commonBits(long one, long other, int most) {
        long difference = one ^ other;
        int common = difference == 0 ? BITS : Long.numberOfLeadingZeros(difference) - BITS;
        return Math.min(common, most);
    }
}
