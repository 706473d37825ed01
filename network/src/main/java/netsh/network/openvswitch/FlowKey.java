package netsh.network.openvswitch;

import java.util.Arrays;

/** The fields of a packet, or a mask of fields (struct flow, struct flow_wildcards). */
public final class FlowKey {
    private final long[] places;

    /** All fields zero. */
    public FlowKey() {
        this(new long[Field.PLACES]);
    }

    private FlowKey(long[] places) {
        this.places = places;
    }

    /** A copy that can be changed apart from this one. */
    public FlowKey copy() {
        return new FlowKey(places.clone());
    }

    /** The value of a field; of a wide field, its high half. */
    public long get(Field field) {
        return places[field.place()];
    }

    /** The low half of a wide field. */
    public long low(Field field) {
        return places[field.place() + 1];
    }

    /** Sets a field; of a wide field, its high half. */
    public void set(Field field, long value) {
        places[field.place()] = value;
    }

    /** Sets the low half of a wide field. */
    public void setLow(Field field, long value) {
        places[field.place() + 1] = value;
    }

    /** Takes a field over from another key. */
    void copyField(Field field, FlowKey from) {
        places[field.place()] = from.places[field.place()];
        if (field.isWide()) {
            places[field.place() + 1] = from.places[field.place() + 1];
        }
    }

    /** Whether a field is the same in another key. */
    boolean sameField(Field field, FlowKey other) {
        return get(field) == other.get(field) && (!field.isWide() || low(field) == other.low(field));
    }

    /** In a mask: looks at all bits of a field. */
    public void look(Field field) {
        places[field.place()] = field.fullMask();
        if (field.isWide()) {
            places[field.place() + 1] = -1L;
        }
    }

    /** In a mask: looks at some more bits of a field. */
    public void look(Field field, long mask) {
        places[field.place()] |= mask;
    }

    /** In a mask: looks at all that another mask looks at, of the stages before {@code end}. */
    void lookAtAll(FlowKey mask, int end) {
        for (int i = 0; i < end; i++) {
            places[i] |= mask.places[i];
        }
    }

    /** In a mask: looks at all that another mask looks at. */
    void lookAtAll(FlowKey mask) {
        lookAtAll(mask, places.length);
    }

    /** In a mask: whether any bit of a field counts. */
    public boolean looksAt(Field field) {
        return get(field) != 0 || field.isWide() && low(field) != 0;
    }

    /** In a mask: whether all bits of a field count. */
    public boolean looksAtAll(Field field) {
        return get(field) == field.fullMask() && (!field.isWide() || low(field) == -1L);
    }

    /** In a mask: whether nothing counts in places {@code from} to {@code to}. */
    boolean matchesNothing(int from, int to) {
        for (int i = from; i < to; i++) {
            if (places[i] != 0) {
                return false;
            }
        }
        return true;
    }

    /** In a mask: forgets a field. */
    void forget(Field field) {
        places[field.place()] = 0;
        if (field.isWide()) {
            places[field.place() + 1] = 0;
        }
    }

    /** Only the bits that a mask looks at. */
    public FlowKey masked(FlowKey mask) {
        long[] result = new long[places.length];
        for (int i = 0; i < result.length; i++) {
            result[i] = places[i] & mask.places[i];
        }
        return new FlowKey(result);
    }

    /** Whether this value, which has no bits outside the mask, is that of a packet in places {@code from} to {@code to}. */
    boolean matches(FlowKey packet, FlowKey mask, int from, int to) {
        for (int i = from; i < to; i++) {
            if ((packet.places[i] & mask.places[i]) != places[i]) {
                return false;
            }
        }
        return true;
    }

    boolean matches(FlowKey packet, FlowKey mask) {
        return matches(packet, mask, 0, places.length);
    }

    /** As a mask: whether it looks at nothing that {@code other} does not look at. */
    boolean isWithin(FlowKey other) {
        for (int i = 0; i < places.length; i++) {
            if ((places[i] & ~other.places[i]) != 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether two keys agree in all that a mask looks at. */
    boolean agrees(FlowKey other, FlowKey mask) {
        for (int i = 0; i < places.length; i++) {
            if (((places[i] ^ other.places[i]) & mask.places[i]) != 0) {
                return false;
            }
        }
        return true;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FlowKey key && Arrays.equals(places, key.places);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(places);
    }
}
