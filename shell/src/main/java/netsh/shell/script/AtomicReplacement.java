package netsh.shell.script;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.util.Arrays;

/** Replaces what is in a file so that it has the old octets or the new ones, and never something between. */
final class AtomicReplacement {
    private AtomicReplacement() {}

    /**
     * Replaces them.
     *
     * @param before what the file held when it was read
     * @throws IOException where the file holds something else by now, or nothing can be written beside it
     */
    static void of(Path named, byte[] before, byte[] after) throws IOException {
        if (!Files.isRegularFile(named)) {
            throw new IOException("it is no regular file");
        }
        Path file = named.toRealPath();
        if (!Files.isWritable(file)) {
            throw new IOException("it is write-protected");
        }
        Path beside = Files.createTempFile(file.getParent(), "." + file.getFileName(), ".new");
        try {
            write(beside, after);
            keepPermissions(file, beside);
            if (!Arrays.equals(Files.readAllBytes(file), before)) {
                throw new IOException("somebody else has changed it in the meantime");
            }
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static void write(Path file, byte[] octets) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            ByteBuffer rest = ByteBuffer.wrap(octets);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
    }

    /** The new file belongs to whom the old one did, and may be used by the same. */
    private static void keepPermissions(Path from, Path to) throws IOException {
        PosixFileAttributeView old = Files.getFileAttributeView(from, PosixFileAttributeView.class);
        if (old == null) {
            return;
        }
        PosixFileAttributeView fresh = Files.getFileAttributeView(to, PosixFileAttributeView.class);
        PosixFileAttributes attributes = old.readAttributes();
        if (!fresh.readAttributes().owner().equals(attributes.owner())) {
            fresh.setOwner(attributes.owner());
        }
        if (!fresh.readAttributes().group().equals(attributes.group())) {
            fresh.setGroup(attributes.group());
        }
        fresh.setPermissions(attributes.permissions());
    }
}
