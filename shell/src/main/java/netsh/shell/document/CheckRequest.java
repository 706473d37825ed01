package netsh.shell.document;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What is to be checked, and how it is told.
 *
 * @param paths documents and directories
 * @param exact whether everything is compared to the letter
 * @param json whether the report is for programs
 * @param junit where a report for continuous integration goes, if anywhere
 * @param update whether outputs that disagree are written anew into the documents
 */
public record CheckRequest(List<Path> paths, boolean exact, boolean json, Optional<Path> junit, boolean update) {
    /** Keeps its own copy of the paths. */
    public CheckRequest {
        paths = List.copyOf(paths);
    }
}
