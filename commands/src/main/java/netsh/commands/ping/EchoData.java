package netsh.commands.ping;

import netsh.network.packet.Bytes;

/** The data of an echo request: the time it went, where there is room, and a pattern (struct timeval, fill). */
final class EchoData {
    /** Octets of the time in front. */
    static final int TIME_LENGTH = 16;

    private static final int HALF = 8;

    private final byte[] template;
    private final boolean isTimed;

    EchoData(int length, Bytes pattern) {
        template = new byte[length];
        isTimed = length >= TIME_LENGTH;
        for (int i = 0; i < length; i++) {
            template[i] = pattern.length() == 0 ? (byte) i : (byte) pattern.at(i % pattern.length());
        }
    }

    /** The data of a request that goes now. */
    Bytes sentAt(long micros) {
        if (isTimed) {
            put(0, micros / 1_000_000);
            put(HALF, micros % 1_000_000);
        }
        return Bytes.of(template);
    }

    private void put(int offset, long value) {
        for (int i = 0; i < HALF; i++) {
            template[offset + i] = (byte) (value >>> 8 * i);
        }
    }

    /** When a request went, as its data say; negative where they do not. */
    long micros(Bytes data) {
        return isTimed && data.length() >= TIME_LENGTH ? read(data, 0) * 1_000_000 + read(data, HALF) : -1;
    }

    private static long read(Bytes data, int offset) {
        long value = 0;
        for (int i = HALF - 1; i >= 0; i--) {
            value = value << 8 | data.at(offset + i);
        }
        return value;
    }
}
