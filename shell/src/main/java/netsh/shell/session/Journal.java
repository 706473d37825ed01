package netsh.shell.session;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A session's file: records are appended whole and forced to the disk. */
final class Journal implements AutoCloseable {
    /** Those that this process has open: POSIX gives up all locks on a file when a process closes it anywhere. */
    private static final Set<Path> OPEN_HERE = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;
    private final FileLock lock;
    private long wholeOctets;
    private boolean forcesEach = true;

    private Journal(Path file, FileChannel channel, FileLock lock, long wholeOctets) {
        this.file = file;
        OPEN_HERE.add(file.toAbsolutePath().normalize());
        this.channel = channel;
        this.lock = lock;
        this.wholeOctets = wholeOctets;
    }

    /** Makes a new journal; refuses where the file is there. */
    static Journal create(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        return new Journal(file, channel, channel.tryLock(), 0);
    }

    /**
     * Opens a journal to go on with it, and cuts off what is not whole at its end.
     *
     * @return empty where another netsh has it open
     */
    static Optional<Journal> open(Path file, int wholeOctets) throws IOException {
        if (isOpenHere(file)) {
            return Optional.empty();
        }
        FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
        FileLock lock = tryLock(channel);
        if (lock == null) {
            channel.close();
            return Optional.empty();
        }
        channel.truncate(wholeOctets);
        return Optional.of(new Journal(file, channel, lock, wholeOctets));
    }

    /** Whether another netsh has a journal open. */
    static boolean isInUse(Path file) throws IOException {
        if (isOpenHere(file)) {
            return true;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
                FileLock lock = tryLock(channel)) {
            return lock == null;
        }
    }

    private static boolean isOpenHere(Path file) {
        return OPEN_HERE.contains(file.toAbsolutePath().normalize());
    }

    private static FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldHere) {
            return null;
        }
    }

    static JournalFormat.Content read(Path file) throws IOException {
        return JournalFormat.decode(Files.readAllBytes(file));
    }

    Path file() {
        return file;
    }

    /** While many steps run at once, each is written but only the last is waited for. */
    void setForcesEach(boolean each) throws IOException {
        forcesEach = each;
        if (each) {
            channel.force(false);
        }
    }

    /**
     * Appends a record.
     *
     * @throws IOException where it could not be written; what a full disk took of it is cut off by the next
     */
    void append(JournalEntry entry) throws IOException {
        ByteBuffer record = ByteBuffer.wrap(JournalFormat.encode(entry));
        int length = record.remaining();
        if (channel.size() != wholeOctets) {
            channel.truncate(wholeOctets);
        }
        channel.position(wholeOctets);
        while (record.hasRemaining()) {
            channel.write(record);
        }
        if (forcesEach) {
            channel.force(false);
        }
        wholeOctets += length;
    }

    @Override
    public void close() throws IOException {
        if (lock != null) {
            lock.release();
        }
        channel.close();
        OPEN_HERE.remove(file.toAbsolutePath().normalize());
    }
}
