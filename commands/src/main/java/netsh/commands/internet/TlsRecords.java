package netsh.commands.internet;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * The records of TLS (RFC 8446, 5.1) without its secrets: what goes over port 443 has the form that a capture of it would
 * show, but the lab encrypts nothing.
 */
public final class TlsRecords {
    /** Octets of a record's header. */
    public static final int HEADER_LENGTH = 5;

    private static final int HANDSHAKE = 22;
    private static final int APPLICATION_DATA = 23;
    private static final int VERSION = 3;
    private static final int HELLO_LENGTH = 512;
    private static final int MOST_LENGTH = 16_384;

    private TlsRecords() {}

    /**
     * A record.
     *
     * @param isHandshake whether it opens the connection, else it carries data
     * @param content what it carries
     * @param length its length with its header
     */
    public record TlsRecord(boolean isHandshake, byte[] content, int length) {}

    /** What a side says first; a client names whom it wants to speak to. */
    public static byte[] hello(String host) {
        byte[] content = new byte[HELLO_LENGTH];
        byte[] name = host.getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(name, 0, content, HELLO_LENGTH / 4, Math.min(name.length, HELLO_LENGTH / 2));
        return record(HANDSHAKE, content, 0, HELLO_LENGTH);
    }

    /** Data in as many records as it needs. */
    public static byte[] data(byte[] octets, int offset, int length) {
        ByteArrayOutputStream records = new ByteArrayOutputStream(length + HEADER_LENGTH);
        for (int done = 0; done < length; done += MOST_LENGTH) {
            records.writeBytes(record(APPLICATION_DATA, octets, offset + done, Math.min(MOST_LENGTH, length - done)));
        }
        return records.toByteArray();
    }

    private static byte[] record(int type, byte[] octets, int offset, int length) {
        byte[] record = new byte[HEADER_LENGTH + length];
        record[0] = (byte) type;
        record[1] = VERSION;
        record[2] = VERSION;
        record[3] = (byte) (length >> 8);
        record[4] = (byte) length;
        System.arraycopy(octets, offset, record, HEADER_LENGTH, length);
        return record;
    }

    /** The first record of what came; empty while it is not complete. */
    public static Optional<TlsRecord> first(byte[] received) {
        if (received.length < HEADER_LENGTH) {
            return Optional.empty();
        }
        int length = (received[3] & 0xff) << 8 | received[4] & 0xff;
        if (received.length < HEADER_LENGTH + length) {
            return Optional.empty();
        }
        byte[] content = Arrays.copyOfRange(received, HEADER_LENGTH, HEADER_LENGTH + length);
        return Optional.of(new TlsRecord(received[0] == HANDSHAKE, content, HEADER_LENGTH + length));
    }

    /** Whether octets can be the beginning of a record. */
    public static boolean isRecord(byte[] received) {
        return received.length < 2
                || (received[0] == HANDSHAKE || received[0] == APPLICATION_DATA) && received[1] == VERSION;
    }
}
