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

    /** A copy as an array. */
    public byte[] toArray() {
        return octets.clone();
    }

    /** The octets read as UTF-8. */
    public String text() {
        return new String(octets, StandardCharsets.UTF_8);
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
