package netsh.commands.process;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Buffered reading of an open file by one process; waits for what is not there yet. */
public final class Input {
    private final Process process;
    private final OpenFile file;
    private final byte[] buffer = new byte[8192];
    private int next;
    private int end;

    /** Reads {@code file} on behalf of {@code process}. */
    public Input(Process process, OpenFile file) {
        this.process = process;
        this.file = file;
    }

    private boolean fill() {
        if (end < 0) {
            return false;
        }
        next = 0;
        end = file == null ? -1 : file.read(process, buffer, 0, buffer.length);
        return end > 0;
    }

    /** The next byte, 0 to 255; -1 at the end. */
    public int read() {
        return next < end || fill() ? buffer[next++] & 0xff : -1;
    }

    /** Up to {@code length} bytes, at least one; -1 at the end. */
    public int read(byte[] target, int offset, int length) {
        if (next >= end && !fill()) {
            return -1;
        }
        int count = Math.min(length, end - next);
        System.arraycopy(buffer, next, target, offset, count);
        next += count;
        return count;
    }

    /** The next line without its newline, null at the end. */
    public String readLine() {
        byte[] line = readLineBytes();
        if (line == null) {
            return null;
        }
        int length = line.length > 0 && line[line.length - 1] == '\n' ? line.length - 1 : line.length;
        return new String(line, 0, length, StandardCharsets.UTF_8);
    }

    /** The next line with its newline, if it has one; null at the end. */
    public byte[] readLineBytes() {
        if (next >= end && !fill()) {
            return null;
        }
        ByteArrayOutputStream line = null;
        do {
            int from = next;
            while (next < end) {
                if (buffer[next++] == '\n') {
                    return joined(line, from);
                }
            }
            line = line == null ? new ByteArrayOutputStream(256) : line;
            line.write(buffer, from, end - from);
        } while (fill());
        return line.toByteArray();
    }

    private byte[] joined(ByteArrayOutputStream line, int from) {
        if (line == null) {
            return Arrays.copyOfRange(buffer, from, next);
        }
        line.write(buffer, from, next - from);
        return line.toByteArray();
    }

    /** Everything up to the end. */
    public byte[] readAll() {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        while (next < end || fill()) {
            all.write(buffer, next, end - next);
            next = end;
        }
        return all.toByteArray();
    }

    /** Everything up to the end, as UTF-8 text. */
    public String readText() {
        return new String(readAll(), StandardCharsets.UTF_8);
    }

    /** Gives back what was read ahead, so that whoever shares the file goes on where this stopped. */
    public void giveBack() {
        if (end > next && file.unread(end - next)) {
            next = 0;
            end = 0;
        }
    }

    /** The same as a Java stream, for libraries. */
    public InputStream asStream() {
        return new InputStream() {
            @Override
            public int read() {
                return Input.this.read();
            }

            @Override
            public int read(byte[] target, int offset, int length) {
                return Input.this.read(target, offset, length);
            }
        };
    }
}
