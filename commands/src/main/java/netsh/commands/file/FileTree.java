package netsh.commands.file;

import com.github.marschall.memoryfilesystem.MemoryFileSystemBuilder;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.UserDefinedFileAttributeView;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import netsh.commands.process.NullFile;
import netsh.commands.process.OpenFile;
import netsh.commands.process.Process;
import netsh.network.error.Errno;
import netsh.network.error.NetException;
import netsh.network.time.EventQueue;

/**
 * The file tree of one machine: what is stored is in memory, what is mounted is live. Paths are absolute and
 * normalised; {@link ProcessFiles} takes them as a process writes them.
 */
public final class FileTree {
    private static final String MODE_ATTRIBUTE = "mode";
    private static final int DEVICE_MODE = 0666;

    private final FileSystem memory;
    private final MountTable mounts = new MountTable();
    private final EventQueue clock;

    /** A tree that holds only its root directory; files are dated by {@code clock}. */
    public FileTree(EventQueue clock) {
        this.clock = clock;
        try {
            memory = MemoryFileSystemBuilder.newEmpty().addRoot("/").setSeparator("/").setCurrentWorkingDirectory("/")
                    .addFileAttributeView(UserDefinedFileAttributeView.class).build();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The stored part as a Java file system, for an editor. */
    public FileSystem storage() {
        return memory;
    }

    /** Shows live state at a path; every directory above must exist or be made later. */
    public void mount(String path, SyntheticNode node) {
        mounts.mount(path, node);
    }

    private Path stored(String path) throws NetException {
        try {
            return memory.getPath(path);
        } catch (IllegalArgumentException e) {
            throw new NetException(Errno.EINVAL);
        }
    }

    /** What is at a path, its last name's symbolic link followed or not. */
    public Optional<FileStatus> status(String path, boolean followLink, Process reader) {
        if (mounts.covers(path)) {
            return mounts.find(path, reader).map(node -> syntheticStatus(node, followLink, reader));
        }
        if (path.equals("/dev/null") || path.equals("/dev/tty")) {
            return Optional.of(new FileStatus(FileType.CHARACTER_DEVICE, DEVICE_MODE, 0, 0, 1));
        }
        try {
            Path file = stored(path);
            LinkOption[] options = followLink ? new LinkOption[0] : new LinkOption[] {LinkOption.NOFOLLOW_LINKS};
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class, options);
            return Optional.of(storedStatus(file, attributes));
        } catch (IOException | NetException | UnsupportedOperationException e) {
            return Optional.empty();
        }
    }

    private static FileStatus storedStatus(Path file, BasicFileAttributes attributes) throws IOException {
        FileType type = FileType.REGULAR;
        int mode = 0644;
        if (attributes.isDirectory()) {
            type = FileType.DIRECTORY;
            mode = 0755;
        } else if (attributes.isSymbolicLink()) {
            return new FileStatus(FileType.SYMBOLIC_LINK, 0777, Files.readSymbolicLink(file).toString().length(),
                    nanos(attributes), 1);
        }
        UserDefinedFileAttributeView view = Files.getFileAttributeView(file, UserDefinedFileAttributeView.class);
        if (view.list().contains(MODE_ATTRIBUTE)) {
            ByteBuffer buffer = ByteBuffer.allocate(Integer.BYTES);
            view.read(MODE_ATTRIBUTE, buffer);
            mode = buffer.flip().getInt();
        }
        long size = type == FileType.DIRECTORY ? 4096 : attributes.size();
        return new FileStatus(type, mode, size, nanos(attributes), type == FileType.DIRECTORY ? 2 : 1);
    }

    private static long nanos(BasicFileAttributes attributes) {
        return attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS);
    }

    private FileStatus syntheticStatus(SyntheticNode node, boolean followLink, Process reader) {
        if (!followLink && node.linkTarget().isPresent()) {
            return new FileStatus(FileType.SYMBOLIC_LINK, 0777, 0, 0, 1);
        }
        if (node instanceof SyntheticFile file) {
            return new FileStatus(FileType.REGULAR, file.mode(), 0, clock.nowNanos(), 1);
        }
        return new FileStatus(FileType.DIRECTORY, 0555, 0, clock.nowNanos(), 2);
    }

    /** The names in a directory; stored ones sorted, so that nothing depends on the store. */
    public List<String> list(String path, Process reader) throws NetException {
        if (mounts.covers(path)) {
            SyntheticNode node = mounts.find(path, reader).orElseThrow(() -> new NetException(Errno.ENOENT));
            if (node instanceof SyntheticDirectory directory) {
                return directory.list(reader);
            }
            throw new NetException(Errno.ENOTDIR);
        }
        Set<String> names = new TreeSet<>(mounts.namesIn(path, reader));
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(stored(path))) {
            for (Path entry : entries) {
                names.add(entry.getFileName().toString());
            }
        } catch (IOException e) {
            throw refusal(e, path);
        }
        if (path.equals("/dev")) {
            names.add("null");
        }
        return new ArrayList<>(names);
    }

    /** Opens a file. */
    public OpenFile open(String path, OpenMode mode, Process opener) throws NetException {
        if (path.equals("/dev/null") || path.equals("/dev/tty")) {
            return new NullFile();
        }
        if (mounts.covers(path)) {
            return openSynthetic(path, mode, opener);
        }
        Path file = stored(path);
        if (Files.isDirectory(file)) {
            if (mode == OpenMode.READ) {
                return new DirectoryFile();
            }
            throw new NetException(Errno.EISDIR);
        }
        boolean created = mode != OpenMode.READ && !Files.exists(file);
        try {
            SeekableByteChannel channel = Files.newByteChannel(file, options(mode));
            if (created || mode == OpenMode.WRITE) {
                touch(file);
            }
            return new StoredFile(channel, mode, mode == OpenMode.READ ? null : () -> touch(file));
        } catch (IOException e) {
            throw refusal(e, path);
        }
    }

    private static Set<OpenOption> options(OpenMode mode) {
        return switch (mode) {
            case READ -> Set.of(StandardOpenOption.READ);
            case WRITE -> Set.of(StandardOpenOption.WRITE, StandardOpenOption.CREATE,
                    StandardOpenOption.TRUNCATE_EXISTING);
            case APPEND -> Set.of(StandardOpenOption.APPEND, StandardOpenOption.CREATE);
            case READ_WRITE -> Set.of(StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.CREATE);
        };
    }

    private OpenFile openSynthetic(String path, OpenMode mode, Process opener) throws NetException {
        Optional<SyntheticNode> found = mounts.find(path, opener);
        if (found.isEmpty()) {
            throw new NetException(mode == OpenMode.READ || mounts.find(Paths.parent(path), opener).isEmpty()
                    ? Errno.ENOENT : creationRefusal(path));
        }
        if (!(found.get() instanceof SyntheticFile file)) {
            if (mode == OpenMode.READ) {
                return new DirectoryFile();
            }
            throw new NetException(Errno.EISDIR);
        }
        return new SyntheticOpenFile(file, mode);
    }

    /** A process file system refuses new names as missing, sysfs and others as forbidden. */
    private static Errno creationRefusal(String path) {
        return path.startsWith("/proc/") ? Errno.ENOENT : Errno.EACCES;
    }

    private void touch(Path file) {
        try {
            // by its name: the store's attribute views are proxies, whose making takes long at a start
            Files.setAttribute(file, "lastModifiedTime", FileTime.from(clock.nowNanos(), TimeUnit.NANOSECONDS));
        } catch (IOException e) {
            // the file was removed while it was open: nobody can see its date
        }
    }

    /** Dates a file now (utimensat(2)). */
    public void touch(String path) throws NetException {
        refuseMounted(path);
        touch(stored(path));
    }

    /** Makes a directory. */
    public void makeDirectory(String path) throws NetException {
        refuseMounted(path);
        try {
            Path directory = Files.createDirectory(stored(path));
            touch(directory);
        } catch (IOException e) {
            throw refusal(e, path);
        }
    }

    /** Removes a file or symbolic link (unlink(2)). */
    public void remove(String path) throws NetException {
        refuseMounted(path);
        Path file = stored(path);
        if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new NetException(Errno.EISDIR);
        }
        delete(file, path);
    }

    /** Removes an empty directory (rmdir(2)). */
    public void removeDirectory(String path) throws NetException {
        refuseMounted(path);
        Path file = stored(path);
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new NetException(Errno.ENOTDIR);
        }
        if (path.equals("/") || mounts.leadsTo(path)) {
            throw new NetException(Errno.EBUSY);
        }
        delete(file, path);
    }

    private void delete(Path file, String path) throws NetException {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw refusal(e, path);
        }
    }

    /** Gives a file another name, replacing what has it (rename(2)). */
    public void rename(String from, String to) throws NetException {
        refuseMounted(from);
        refuseMounted(to);
        try {
            Files.move(stored(from), stored(to), EnumSet.of(StandardCopyOption.REPLACE_EXISTING)
                    .toArray(new StandardCopyOption[0]));
        } catch (IOException e) {
            throw refusal(e, from);
        }
    }

    /** Makes a symbolic link. */
    public void symbolicLink(String path, String target) throws NetException {
        refuseMounted(path);
        try {
            Files.createSymbolicLink(stored(path), memory.getPath(target));
        } catch (IOException e) {
            throw refusal(e, path);
        }
    }

    /** Where a symbolic link points; EINVAL where the path is something else. */
    public String readLink(String path, Process reader) throws NetException {
        if (mounts.covers(path)) {
            SyntheticNode node = mounts.find(path, reader).orElseThrow(() -> new NetException(Errno.ENOENT));
            return node.linkTarget().orElseThrow(() -> new NetException(Errno.EINVAL));
        }
        Path file = stored(path);
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new NetException(Errno.ENOENT);
        }
        if (!Files.isSymbolicLink(file)) {
            throw new NetException(Errno.EINVAL);
        }
        try {
            return Files.readSymbolicLink(file).toString();
        } catch (IOException e) {
            throw refusal(e, path);
        }
    }

    /** Sets the permission bits (chmod(2)). */
    public void setMode(String path, int mode) throws NetException {
        refuseMounted(path);
        Path file = stored(path);
        if (!Files.exists(file)) {
            throw new NetException(Errno.ENOENT);
        }
        try {
            ByteBuffer value = ByteBuffer.allocate(Integer.BYTES).putInt(mode).flip();
            Files.getFileAttributeView(file, UserDefinedFileAttributeView.class).write(MODE_ATTRIBUTE, value);
        } catch (IOException e) {
            throw refusal(e, path);
        }
    }

    private void refuseMounted(String path) throws NetException {
        if (path.equals("/dev/null")) {
            throw new NetException(Errno.EPERM);
        }
        if (mounts.covers(path)) {
            throw new NetException(path.startsWith("/sys/") ? Errno.EPERM : Errno.EACCES);
        }
    }

    private NetException refusal(IOException e, String path) {
        if (e instanceof NoSuchFileException) {
            return new NetException(hasFileAbove(path) ? Errno.ENOTDIR : Errno.ENOENT);
        }
        if (e instanceof FileAlreadyExistsException) {
            return new NetException(Errno.EEXIST);
        }
        if (e instanceof DirectoryNotEmptyException) {
            return new NetException(Errno.ENOTEMPTY);
        }
        if (e instanceof NotDirectoryException || hasFileAbove(path)) {
            return new NetException(Errno.ENOTDIR);
        }
        if (e instanceof FileSystemException fileSystem && "file is a directory".equals(fileSystem.getReason())) {
            return new NetException(Errno.EISDIR);
        }
        return new NetException(Errno.EIO);
    }

    private boolean hasFileAbove(String path) {
        for (String above = Paths.parent(path); above.length() > 1; above = Paths.parent(above)) {
            Path file = memory.getPath(above);
            if (Files.exists(file)) {
                return !Files.isDirectory(file);
            }
        }
        return false;
    }
}
