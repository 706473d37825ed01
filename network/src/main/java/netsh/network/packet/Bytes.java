package netsh.network.packet;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;

/** An immutable run of octets: what a datagram or an echo carries. */
public final class Bytes implements UdpData {
    /** No octets. */
    public static final Bytes EMPTY = new Bytes(new byte[0]);

    private final byte[] octets;

    private Bytes(byte[] octets) {
        this.octets = octets;
    }

    /** A copy of {@code octets}. */
    public static Bytes of(byte[] octets) {
        return octets.length == 0 ? EMPTY : new Bytes(octets.clone());
    }

    /** The UTF-8 octets of a text. */
    public static Bytes of(String text) {
        return new Bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The octets of a text whose characters are all below 256, one each. */
    public static Bytes ofLatin1(String text) {
        return new Bytes(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** {@code length} zero octets. */
    public static Bytes zeros(int length) {
        return length == 0 ? EMPTY : new Bytes(new byte[length]);
    }

    @Override
    public int length() {
        return octets.length;
    }

    /** Octet {@code index}, 0-255. */
    public int at(int index) {
        return octets[index] & 0xff;
    }

    /** Octets {@code from} (inclusive) to {@code to} (exclusive). */
    public Bytes slice(int from, int to) {
        return from == 0 && to == octets.length ? this : new Bytes(Arrays.copyOfRange(octets, from, to));
    }

    /** Octets {@code from} (inclusive) to {@code to} (exclusive) of an array, copied. */
    public static Bytes of(byte[] octets, int from, int to) {
        return from == to ? EMPTY : new Bytes(Arrays.copyOfRange(octets, from, to));
    }

    /** The array itself, which nobody may change any more. */
    public static Bytes owning(byte[] octets) {
        return octets.length == 0 ? EMPTY : new Bytes(octets);
    }

    /** Puts {@code length} octets from {@code from} on into an array, from {@code offset} on. */
    public void copyTo(int from, byte[] target, int offset, int length) {
        System.arraycopy(octets, from, target, offset, length);
    }

    /** Puts the octets into an array, from {@code offset} on. */
    public void copyTo(byte[] target, int offset) {
        System.arraycopy(octets, 0, target, offset, octets.length);
    }

    /** A copy as an array. */
    public byte[] toArray() {
        return octets.clone();
    }

    /** The octets read as UTF-8. */
    public String text() {
        return new String(octets, StandardCharsets.UTF_8);
    }

    /** The octets as characters below 256, one each. */
    public String latin1() {
        return new String(octets, StandardCharsets.ISO_8859_1);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Bytes bytes && Arrays.equals(octets, bytes.octets);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(octets);
    }

    @Override
    public String toString() {
        return HexFormat.of().formatHex(octets);
    }
}
