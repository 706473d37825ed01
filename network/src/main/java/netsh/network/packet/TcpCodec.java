package netsh.network.packet;

/** Writes TCP headers as they are on the wire. */
public final class TcpCodec {
    private static final int END_OF_WORD = 16;
    private static final int NOP = 1;

    private TcpCodec() {}

    /** The segment's octets with a checksum of the caller's. */
    public static byte[] encode(TcpSegment segment, int checksum) {
        byte[] octets = new byte[segment.length()];
        int header = TcpSegment.HEADER_LENGTH + segment.options().length();
        putShort(octets, 0, segment.sourcePort());
        putShort(octets, 2, segment.destinationPort());
        putInt(octets, 4, segment.sequence());
        putInt(octets, 8, segment.acknowledgment());
        octets[12] = (byte) (header / 4 << 4);
        octets[13] = (byte) segment.flags();
        putShort(octets, 14, segment.window());
        putShort(octets, END_OF_WORD, checksum);
        putOptions(octets, segment.options());
        segment.data().copyTo(octets, header);
        return octets;
    }

    private static void putOptions(byte[] octets, TcpOptions options) {
        int at = TcpSegment.HEADER_LENGTH;
        if (options.maximumSegmentSize() > 0) {
            putShort(octets, at, 0x0204);
            putShort(octets, at + 2, options.maximumSegmentSize());
            at += 4;
        }
        if (options.hasTimestamps()) {
            putShort(octets, at, options.selectiveAcknowledgments() ? 0x0402 : NOP << 8 | NOP);
            putShort(octets, at + 2, 0x080a);
            putInt(octets, at + 4, options.timestamp());
            putInt(octets, at + 8, options.timestampEcho());
            at += TcpOptions.TIMESTAMPS_LENGTH;
        } else if (options.selectiveAcknowledgments()) {
            putInt(octets, at, 0x01010402);
            at += 4;
        }
        if (options.windowScale() >= 0) {
            putInt(octets, at, 0x01030300 | options.windowScale());
            at += 4;
        }
        if (!options.blocks().isEmpty()) {
            putInt(octets, at, 0x01010500 | 2 + 8 * options.blocks().size());
            at += 4;
            for (TcpOptions.Block block : options.blocks()) {
                putInt(octets, at, block.begin());
                putInt(octets, at + 4, block.end());
                at += 8;
            }
        }
    }

    private static void putShort(byte[] octets, int at, int value) {
        octets[at] = (byte) (value >> 8);
        octets[at + 1] = (byte) value;
    }

    private static void putInt(byte[] octets, int at, int value) {
        putShort(octets, at, value >>> 16);
        putShort(octets, at + 2, value);
    }
}
