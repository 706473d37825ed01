package netsh.shell.session;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import netsh.shell.script.PrintedText;

/**
 * A script of the user's that is kept equal to the session: a step is added when it ends, and after an undo the file is
 * written anew. It is complete and readable at every moment.
 */
public final class Recording {
    private Optional<Path> file = Optional.empty();
    private String written = "";

    /** The file, while there is a recording. */
    public Optional<Path> file() {
        return file;
    }

    /** Begins to record; the steps so far come first. */
    public void start(Path target, Session session) throws IOException {
        write(target, SessionScript.of(session));
        written = SessionScript.of(session);
        file = Optional.of(target);
        session.markSaved();
    }

    /** Brings the file up to date with the session. */
    public void update(Session session) throws IOException {
        if (file.isEmpty()) {
            return;
        }
        String text = SessionScript.of(session);
        if (text.startsWith(written)) {
            append(file.get(), text.substring(written.length()));
        } else {
            write(file.get(), text);
        }
        written = text;
        session.markSaved();
    }

    /** Ends the recording; the file stays. */
    public void stop() {
        file = Optional.empty();
        written = "";
    }

    private static void append(Path file, String text) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
            writeAll(channel, text);
        }
    }

    /** Writes a script so that at every moment either the old text or the new is there, whole. */
    public static void write(Path file, String text) throws IOException {
        boolean isNew = !Files.exists(file);
        Path target = isNew ? file.toAbsolutePath() : file.toRealPath();
        Path fresh = target.resolveSibling("." + target.getFileName() + ".new");
        try {
            try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
                    StandardOpenOption.TRUNCATE_EXISTING)) {
                writeAll(channel, text);
            }
            if (isNew && !fresh.toFile().setExecutable(true, false)) {
                throw new IOException("cannot be made executable");
            }
            Files.move(fresh, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private static void writeAll(FileChannel channel, String text) throws IOException {
        ByteBuffer octets = ByteBuffer.wrap(PrintedText.octets(text));
        while (octets.hasRemaining()) {
            channel.write(octets);
        }
        channel.force(false);
    }
}
