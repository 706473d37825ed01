package netsh.commands.tool;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import netsh.commands.file.FileStatus;
import netsh.commands.file.Paths;
import netsh.commands.file.ProcessFiles;
import netsh.network.error.Errno;
import netsh.network.error.NetException;

/** Finds what a command's first word means, as execvp(3) does: tools first, then executable scripts. */
public final class ProgramLoader {
    /** The search path of a process whose environment has none. */
    public static final String DEFAULT_PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";
    static final List<String> TOOL_DIRECTORIES = List.of("/usr/sbin", "/usr/bin", "/sbin", "/bin");
    private static final int MAX_INTERPRETERS = 4;

    private final ToolRegistry tools;

    /** A loader of the installed tools. */
    public ProgramLoader(ToolRegistry tools) {
        this.tools = tools;
    }

    /**
     * The program of a word.
     *
     * @throws NetException ENOENT where there is none, EACCES where it may not be executed, EISDIR for a directory
     */
    public Program find(String word, ProcessFiles files, String searchPath) throws NetException {
        if (word.indexOf('/') >= 0) {
            return load(word, files, 0);
        }
        Optional<Tool> tool = tools.find(word);
        if (tool.isPresent() && searchesTools(searchPath)) {
            return new Program(tool.get(), List.of(), tool.get().directory() + '/' + word);
        }
        NetException refusal = new NetException(Errno.ENOENT);
        for (String directory : searchPath.split(":")) {
            String path = Paths.join(directory.isEmpty() ? "." : directory, word);
            Optional<FileStatus> status = files.status(path);
            if (status.isPresent() && status.get().isRegular()) {
                if (status.get().isExecutable()) {
                    return load(path, files, 0);
                }
                refusal = new NetException(Errno.EACCES);
            }
        }
        throw refusal;
    }

    private static boolean searchesTools(String searchPath) {
        if (searchPath.startsWith("/usr/") || searchPath.equals(DEFAULT_PATH)) {
            return true;
        }
        for (String directory : searchPath.split(":")) {
            if (TOOL_DIRECTORIES.contains(directory)) {
                return true;
            }
        }
        return false;
    }

    private Program load(String path, ProcessFiles files, int depth) throws NetException {
        Optional<Tool> installed = installed(files.absolute(path));
        if (installed.isPresent()) {
            return new Program(installed.get(), List.of(), path);
        }
        Optional<FileStatus> status = files.status(path);
        if (status.isEmpty()) {
            throw new NetException(missing(path, files));
        }
        if (status.get().isDirectory()) {
            throw new NetException(Errno.EISDIR);
        }
        if (!status.get().isExecutable() || !status.get().isRegular()) {
            throw new NetException(Errno.EACCES);
        }
        String text = files.readText(path);
        if (!text.startsWith("#!")) {
            if (text.indexOf('\0') >= 0) {
                throw new NetException(Errno.ENOEXEC);
            }
            return new Program(tools.find("bash").or(() -> tools.find("sh"))
                    .orElseThrow(() -> new NetException(Errno.ENOEXEC)), List.of(path), path);
        }
        if (depth == MAX_INTERPRETERS) {
            throw new NetException(Errno.ELOOP);
        }
        return interpreted(text, path, files, depth);
    }

    private Program interpreted(String text, String path, ProcessFiles files, int depth) throws NetException {
        int end = text.indexOf('\n');
        String line = (end < 0 ? text.substring(2) : text.substring(2, end)).strip();
        int blank = line.indexOf(' ');
        String interpreter = blank < 0 ? line : line.substring(0, blank);
        Program program = load(interpreter, files, depth + 1);
        List<String> leading = new ArrayList<>(program.leadingArguments());
        if (blank >= 0) {
            leading.add(line.substring(blank + 1).strip());
        }
        leading.add(path);
        return new Program(program.tool(), leading, path);
    }

    private Optional<Tool> installed(String absolute) {
        return TOOL_DIRECTORIES.contains(Paths.parent(absolute)) ? tools.find(Paths.name(absolute)) : Optional.empty();
    }

    private static Errno missing(String path, ProcessFiles files) {
        String parent = Paths.parent(files.absolute(path));
        return files.exists(parent) && !files.isDirectory(parent) ? Errno.ENOTDIR : Errno.ENOENT;
    }
}
