package netsh.commands.internet;

import java.util.Arrays;
import java.util.Optional;
import netsh.commands.process.OpenFile;
import netsh.commands.process.Process;

/** A client's stream in the form of TLS over another one. */
public final class TlsStream extends OpenFile {
    private static final int BUFFER = 4096;

    private final OpenFile carrier;
    private byte[] received = new byte[0];
    private byte[] content = new byte[0];

    /** A stream over {@code carrier}, which stays the caller's. */
    public TlsStream(OpenFile carrier) {
        this.carrier = carrier;
    }

    /** Greets the server; false where it does not answer in kind. */
    public boolean shakeHands(Process process, String host) {
        byte[] hello = TlsRecords.hello(host);
        carrier.write(process, hello, 0, hello.length);
        Optional<TlsRecords.TlsRecord> answer = next(process);
        return answer.isPresent() && answer.get().isHandshake();
    }

    private Optional<TlsRecords.TlsRecord> next(Process process) {
        byte[] buffer = new byte[BUFFER];
        Optional<TlsRecords.TlsRecord> record = TlsRecords.first(received);
        while (record.isEmpty()) {
            int count = carrier.read(process, buffer, 0, buffer.length);
            if (count < 0) {
                return Optional.empty();
            }
            int before = received.length;
            received = Arrays.copyOf(received, before + count);
            System.arraycopy(buffer, 0, received, before, count);
            if (!TlsRecords.isRecord(received)) {
                return Optional.empty();
            }
            record = TlsRecords.first(received);
        }
        received = Arrays.copyOfRange(received, record.get().length(), received.length);
        return record;
    }

    @Override
    public int read(Process reader, byte[] buffer, int offset, int length) {
        if (content.length == 0) {
            Optional<TlsRecords.TlsRecord> record = next(reader);
            if (record.isEmpty()) {
                return -1;
            }
            content = record.get().content();
        }
        int count = Math.min(length, content.length);
        System.arraycopy(content, 0, buffer, offset, count);
        content = Arrays.copyOfRange(content, count, content.length);
        return count;
    }

    @Override
    public void write(Process writer, byte[] buffer, int offset, int length) {
        byte[] records = TlsRecords.data(buffer, offset, length);
        carrier.write(writer, records, 0, records.length);
    }
}
