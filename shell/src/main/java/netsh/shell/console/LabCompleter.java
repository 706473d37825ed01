package netsh.shell.console;

import java.util.List;
import netsh.commands.editing.Insertion;
import netsh.commands.editing.LineCompletion;
import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.LineReader;
import org.jline.reader.ParsedLine;

/** Offers what the lab says can stand at the cursor. */
final class LabCompleter implements Completer {
    @Override
    public void complete(LineReader reader, ParsedLine line, List<Candidate> candidates) {
        List<Insertion> insertions = ((CommandLineParser.Line) line).completion()
                .map(LineCompletion::insertions).orElse(List.of());
        int order = 0;
        for (Insertion insertion : insertions) {
            candidates.add(candidate(insertion, order++));
        }
    }

    private static Candidate candidate(Insertion insertion, int order) {
        return new Candidate(insertion.text(), insertion.candidate().word(), null, insertion.candidate().description(),
                null, null, !insertion.candidate().goesOn(), order);
    }
}
