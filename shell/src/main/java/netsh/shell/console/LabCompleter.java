package netsh.shell.console;

import java.util.List;
import java.util.function.Supplier;
import netsh.shell.lab.Lab;
import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.LineReader;
import org.jline.reader.ParsedLine;

/** Offers what the lab proposes. */
final class LabCompleter implements Completer {
    private final Supplier<Lab> lab;

    LabCompleter(Supplier<Lab> lab) {
        this.lab = lab;
    }

    @Override
    public void complete(LineReader reader, ParsedLine line, List<Candidate> candidates) {
        for (Lab.Proposal proposal : lab.get().complete(line.line(), line.cursor())) {
            String description = proposal.description().isEmpty() ? null : proposal.description();
            boolean isDirectory = proposal.word().endsWith("/");
            candidates.add(new Candidate(
                    proposal.word(), proposal.word(), null, description, null, null, !isDirectory));
        }
    }
}
