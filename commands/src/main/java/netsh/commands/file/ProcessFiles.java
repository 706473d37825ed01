package netsh.commands.file;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import netsh.commands.process.OpenFile;
import netsh.commands.process.Process;
import netsh.network.error.Errno;
import netsh.network.error.NetException;

/**
 * The file tree as one process sees it: relative paths start in its working directory, live files show its namespace.
 */
public final class ProcessFiles {
    private final FileTree tree;
    private final Process process;

    /** The view that {@code process} has of {@code tree}. */
    public ProcessFiles(FileTree tree, Process process) {
        this.tree = tree;
        this.process = process;
    }

    /** The tree itself. */
    public FileTree tree() {
        return tree;
    }

    /** The absolute, normalised form of a path. */
    public String absolute(String path) {
        return Paths.absolute(process.workingDirectory(), path);
    }

    /** What is at a path, symbolic links followed. */
    public Optional<FileStatus> status(String path) {
        return path.isEmpty() ? Optional.empty() : checked(path, tree.status(absolute(path), true, process));
    }

    /** What is at a path; a symbolic link in the last place is not followed. */
    public Optional<FileStatus> linkStatus(String path) {
        return path.isEmpty() ? Optional.empty() : checked(path, tree.status(absolute(path), false, process));
    }

    private static Optional<FileStatus> checked(String path, Optional<FileStatus> status) {
        return path.endsWith("/") ? status.filter(FileStatus::isDirectory) : status;
    }

    /** Whether something is there. */
    public boolean exists(String path) {
        return status(path).isPresent();
    }

    /** Whether a directory is there. */
    public boolean isDirectory(String path) {
        return status(path).filter(FileStatus::isDirectory).isPresent();
    }

    /** The names in a directory, without {@code .} and {@code ..}. */
    public List<String> list(String path) throws NetException {
        return tree.list(absolute(path), process);
    }

    /** Opens a file; put it into the descriptors or release it after a {@link OpenFile#retain()}. */
    public OpenFile open(String path, OpenMode mode) throws NetException {
        if (path.isEmpty()) {
            throw new NetException(Errno.ENOENT);
        }
        if (path.startsWith("/dev/")) {
            OpenFile standard = standardStream(path);
            if (standard != null) {
                return standard;
            }
        }
        return tree.open(absolute(path), mode, process);
    }

    /** The open file that {@code /dev/stdin} and its like stand for; null for another path. */
    private OpenFile standardStream(String path) {
        return switch (path) {
            case "/dev/stdin", "/dev/fd/0" -> process.descriptors().at(0);
            case "/dev/stdout", "/dev/fd/1" -> process.descriptors().at(1);
            case "/dev/stderr", "/dev/fd/2" -> process.descriptors().at(2);
            default -> null;
        };
    }

    /** The whole content of a file; a failing read is a NetException here. */
    public byte[] readBytes(String path) throws NetException {
        OpenFile file = open(path, OpenMode.READ).retain();
        try {
            ByteArrayOutputStream content = new ByteArrayOutputStream();
            byte[] buffer = new byte[8192];
            int count = file.read(process, buffer, 0, buffer.length);
            while (count > 0) {
                content.write(buffer, 0, count);
                count = file.read(process, buffer, 0, buffer.length);
            }
            return content.toByteArray();
        } catch (FileTransferException e) {
            throw new NetException(e.errno());
        } finally {
            file.release();
        }
    }

    /** The whole content of a file as UTF-8 text. */
    public String readText(String path) throws NetException {
        return new String(readBytes(path), StandardCharsets.UTF_8);
    }

    /** Replaces, or for live state writes, the content of a file with UTF-8 text. */
    public void writeText(String path, String text) throws NetException {
        write(path, OpenMode.WRITE, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Replaces, or for live state writes, the content of a file. */
    public void writeBytes(String path, byte[] content) throws NetException {
        write(path, OpenMode.WRITE, content);
    }

    /** Adds UTF-8 text to the end of a file. */
    public void appendText(String path, String text) throws NetException {
        write(path, OpenMode.APPEND, text.getBytes(StandardCharsets.UTF_8));
    }

    private void write(String path, OpenMode mode, byte[] bytes) throws NetException {
        OpenFile file = open(path, mode).retain();
        try {
            file.write(process, bytes, 0, bytes.length);
        } catch (FileTransferException e) {
            throw new NetException(e.errno());
        } finally {
            file.release();
        }
    }

    /** Makes a directory. */
    public void makeDirectory(String path) throws NetException {
        tree.makeDirectory(absolute(path));
    }

    /** Removes a file or symbolic link. */
    public void remove(String path) throws NetException {
        tree.remove(absolute(path));
    }

    /** Removes an empty directory. */
    public void removeDirectory(String path) throws NetException {
        tree.removeDirectory(absolute(path));
    }

    /** Gives a file another name. */
    public void rename(String from, String to) throws NetException {
        tree.rename(absolute(from), absolute(to));
    }

    /** Makes a symbolic link at a path. */
    public void symbolicLink(String path, String target) throws NetException {
        tree.symbolicLink(absolute(path), target);
    }

    /** Where a symbolic link points. */
    public String readLink(String path) throws NetException {
        return tree.readLink(absolute(path), process);
    }

    /** Sets the permission bits. */
    public void setMode(String path, int mode) throws NetException {
        tree.setMode(absolute(path), mode);
    }

    /** Dates a file now. */
    public void touch(String path) throws NetException {
        tree.touch(absolute(path));
    }
}
