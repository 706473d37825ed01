package netsh.network.tcp;

/** Comparison of sequence numbers, which wrap around (RFC 9293, 3.4). */
final class Sequence {
    private Sequence() {}

    static boolean isBefore(int one, int other) {
        return one - other < 0;
    }

    static boolean isAfter(int one, int other) {
        return one - other > 0;
    }

    static int later(int one, int other) {
        return isAfter(one, other) ? one : other;
    }
}
