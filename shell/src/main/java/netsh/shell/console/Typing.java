package netsh.shell.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import netsh.commands.editing.Insertion;
import netsh.commands.editing.LineCompletion;
import netsh.commands.editing.Span;
import netsh.commands.editing.SpanKind;
import netsh.shell.command.OwnCommand;
import netsh.shell.command.OwnCommands;
import netsh.shell.lab.Lab;

/** What is known of a line that is being typed: by the lab, and by the console's own commands. */
final class Typing {
    private final Supplier<Lab> lab;
    private final OwnCommandWords ownCommands;

    Typing(Supplier<Lab> lab, OwnCommandWords ownCommands) {
        this.lab = lab;
        this.ownCommands = ownCommands;
    }

    boolean isComplete(String line) {
        return lab.get().isComplete(line);
    }

    /** What completes the word at the cursor. */
    LineCompletion complete(String line, int cursor) {
        return withOwn(line.substring(0, cursor), lab.get().complete(line, cursor));
    }

    /** All that can stand at the cursor. */
    LineCompletion whatCanStand(String line, int cursor) {
        return withOwn(line.substring(0, cursor), lab.get().whatCanStand(line, cursor));
    }

    private LineCompletion withOwn(String before, LineCompletion fromLab) {
        Optional<OwnCommand> own = OwnCommands.find(before);
        if (own.isPresent() && before.stripLeading().indexOf(' ') > 0) {
            return ownCommands.complete(own.get(), before);
        }
        if (!before.substring(0, Math.min(fromLab.start(), before.length())).isBlank()) {
            return fromLab;
        }
        List<Insertion> all = new ArrayList<>(fromLab.insertions());
        all.addAll(ownCommands.beginningWith(before.stripLeading()));
        return new LineCompletion(fromLab.start(), all, fromLab.takesFiles(), all.isEmpty() ? fromLab.reason() : Optional.empty());
    }

    /** What the parts of a line are. */
    List<Span> highlight(String line) {
        if (OwnCommands.find(line).isEmpty()) {
            return lab.get().highlight(line);
        }
        int start = line.length() - line.stripLeading().length();
        int end = start;
        while (end < line.length() && !Character.isWhitespace(line.charAt(end))) {
            end++;
        }
        return List.of(new Span(start, end, SpanKind.COMMAND));
    }
}
