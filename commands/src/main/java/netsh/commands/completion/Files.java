package netsh.commands.completion;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import netsh.commands.file.FileStatus;
import netsh.commands.file.Paths;
import netsh.commands.file.ProcessFiles;
import netsh.commands.tool.Candidate;
import netsh.commands.tool.CandidateGroup;
import netsh.commands.tool.CandidateSource;
import netsh.commands.tool.ToolContext;
import netsh.commands.tool.WordMeaning;
import netsh.network.error.NetException;

/** Files by their paths, one directory at a time; hidden ones where a dot was typed. */
public final class Files implements CandidateSource {
    /** Files and directories. */
    public static final CandidateSource ALL = new Files("a file", false, false);
    /** Directories. */
    public static final CandidateSource DIRECTORIES = new Files("a directory", true, false);
    /** Files that can be run, and directories on the way to them. */
    public static final CandidateSource PROGRAMS = new Files("a program", false, true);

    private final String what;
    private final boolean onlyDirectories;
    private final boolean onlyPrograms;

    private Files(String what, boolean onlyDirectories, boolean onlyPrograms) {
        this.what = what;
        this.onlyDirectories = onlyDirectories;
        this.onlyPrograms = onlyPrograms;
    }

    @Override
    public String what() {
        return what;
    }

    @Override
    public Stream<Candidate> candidates(ToolContext place, String begun) {
        int slash = begun.lastIndexOf('/') + 1;
        String directory = begun.substring(0, slash);
        String name = begun.substring(slash);
        List<String> names;
        try {
            names = place.files().list(directory.isEmpty() ? "." : resolve(place, directory));
        } catch (NetException noDirectory) {
            return Stream.empty();
        }
        return names.stream().sorted()
                .filter(file -> file.startsWith(name) && (name.startsWith(".") || !file.startsWith(".")))
                .flatMap(file -> candidate(place, directory, file).stream());
    }

    private Optional<Candidate> candidate(ToolContext place, String directory, String file) {
        String path = directory + file;
        Optional<FileStatus> status = place.files().status(resolve(place, path));
        boolean isDirectory = status.isPresent() && status.get().isDirectory();
        boolean fits = isDirectory || !onlyDirectories
                && (!onlyPrograms || status.isPresent() && status.get().isExecutable());
        return fits ? Optional.of(new Candidate(path + (isDirectory ? "/" : ""),
                describe(status), CandidateGroup.FILE, isDirectory)) : Optional.empty();
    }

    private static String describe(Optional<FileStatus> status) {
        if (status.isEmpty()) {
            return "broken link";
        }
        return status.get().isDirectory() ? "directory" : status.get().isExecutable() ? "program" : "file";
    }

    /** A path whose tilde stands for the home directory. */
    private static String resolve(ToolContext place, String path) {
        return path.startsWith("~/") ? Paths.join(place.environment("HOME").orElse("/"), path.substring(2)) : path;
    }

    @Override
    public WordMeaning meaning(ToolContext place, String word) {
        ProcessFiles files = place.files();
        return files.exists(resolve(place, word)) ? WordMeaning.NAME : WordMeaning.VALUE;
    }

    @Override
    public String whyNone(ToolContext place) {
        return "expected here: " + what + "; none begins so";
    }
}
