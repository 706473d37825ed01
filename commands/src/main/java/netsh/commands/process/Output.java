package netsh.commands.process;

import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Printing to an open file with the C library's buffering: standard output appears line by line on a terminal and in
 * blocks of 4096 bytes elsewhere, standard error at once. What a process killed by a signal had not flushed is lost, as
 * on a real machine.
 */
public final class Output {
    private static final int BLOCK_BYTES = 4096;

    /** When what was printed is handed on. */
    public enum Buffering {
        /** At once: standard error, and programs that call write(2). */
        NONE,
        /** At the end of each line: a terminal, or a program that asks for it. */
        LINE,
        /** When a block is full, at {@link #flush()} and at the end. */
        BLOCK
    }

    private final Process process;
    private final OpenFile file;
    private Buffering buffering;
    private byte[] buffer;
    private int used;

    /** Prints to {@code file} (null: nowhere) on behalf of {@code process}. */
    public Output(Process process, OpenFile file, Buffering buffering) {
        this.process = process;
        this.file = file;
        this.buffering = buffering;
    }

    /** The C library's choice for standard output. */
    public static Output standardOutput(Process process) {
        OpenFile file = process.descriptors().at(1);
        boolean terminal = file != null && file.isTerminal();
        return new Output(process, file, terminal ? Buffering.LINE : Buffering.BLOCK);
    }

    /** Standard error: nothing is held back. */
    public static Output standardError(Process process) {
        return new Output(process, process.descriptors().at(2), Buffering.NONE);
    }

    /** Changes when what is printed is handed on, as setvbuf(3) does. */
    public void setBuffering(Buffering buffering) {
        flush();
        this.buffering = buffering;
    }

    /** Whether this prints on a person's terminal. */
    public boolean isTerminal() {
        return file != null && file.isTerminal();
    }

    /** Whether there is somewhere to print to. */
    public boolean isOpen() {
        return file != null;
    }

    /** Prints text in UTF-8. */
    public Output print(String text) {
        int length = text.length();
        if (buffering == Buffering.NONE) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            write(bytes, 0, bytes.length);
            return this;
        }
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                byte[] bytes = text.substring(i).getBytes(StandardCharsets.UTF_8);
                write(bytes, 0, bytes.length);
                return this;
            }
            put((byte) c);
        }
        return this;
    }

    /** Prints text and a newline. */
    public Output println(String text) {
        if (buffering == Buffering.NONE) {
            return print(text + '\n');
        }
        print(text);
        put((byte) '\n');
        return this;
    }

    /** Prints a newline. */
    public Output println() {
        return print("\n");
    }

    /** Prints as {@link String#format(Locale, String, Object...)} with no locale's habits. */
    public Output printf(String format, Object... arguments) {
        return print(String.format(Locale.ROOT, format, arguments));
    }

    /** Prints bytes as they are. */
    public void write(byte[] bytes, int offset, int length) {
        if (buffering == Buffering.NONE) {
            if (file != null && length > 0) {
                file.write(process, bytes, offset, length);
            }
            return;
        }
        for (int i = 0; i < length; i++) {
            put(bytes[offset + i]);
        }
    }

    private void put(byte b) {
        if (buffer == null) {
            buffer = new byte[256];
        } else if (used == buffer.length) {
            buffer = java.util.Arrays.copyOf(buffer, Math.min(BLOCK_BYTES, buffer.length * 4));
        }
        buffer[used++] = b;
        if (used == BLOCK_BYTES || (b == '\n' && buffering == Buffering.LINE)) {
            flush();
        }
    }

    /** Hands on what is held back. */
    public void flush() {
        if (used > 0) {
            int count = used;
            used = 0;
            if (file != null) {
                file.write(process, buffer, 0, count);
            }
        }
    }

    /** The same as a Java writer, for libraries; its flush is {@link #flush()}. */
    public PrintWriter asWriter() {
        return new PrintWriter(new Writer() {
            @Override
            public void write(char[] text, int offset, int length) {
                print(new String(text, offset, length));
            }

            @Override
            public void flush() {
                Output.this.flush();
            }

            @Override
            public void close() {
                flush();
            }
        });
    }
}
