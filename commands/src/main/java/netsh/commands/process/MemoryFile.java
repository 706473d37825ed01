package netsh.commands.process;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes in memory that can be appended to and read from the start: here-documents and captured output. */
public final class MemoryFile extends OpenFile {
    private final ByteArrayOutputStream content = new ByteArrayOutputStream(256);
    private int position;

    /** An empty file. */
    public MemoryFile() {
    }

    /** A file that holds {@code text} in UTF-8. */
    public MemoryFile(String text) {
        content.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public int read(Process reader, byte[] buffer, int offset, int length) {
        int available = Math.min(length, content.size() - position);
        if (available <= 0) {
            return -1;
        }
        byte[] bytes = content.toByteArray();
        System.arraycopy(bytes, position, buffer, offset, available);
        position += available;
        return available;
    }

    @Override
    public boolean unread(int bytes) {
        position -= bytes;
        return true;
    }

    @Override
    public void write(Process writer, byte[] buffer, int offset, int length) {
        content.write(buffer, offset, length);
    }

    /** Everything written so far, as UTF-8 text. */
    public String text() {
        return content.toString(StandardCharsets.UTF_8);
    }

    /** Everything written so far. */
    public byte[] bytes() {
        return content.toByteArray();
    }

    /** Empties the file and answers what was in it, as UTF-8 text. */
    public String drain() {
        String text = text();
        content.reset();
        position = 0;
        return text;
    }

    /** Whether the last byte written is something else than a newline. */
    public boolean endsWithinLine() {
        byte[] bytes = content.toByteArray();
        return bytes.length > 0 && bytes[bytes.length - 1] != '\n';
    }

    @Override
    public String toString() {
        return "MemoryFile" + Arrays.toString(bytes());
    }
}
