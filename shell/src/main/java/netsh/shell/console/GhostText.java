package netsh.shell.console;

import java.util.ListIterator;
import java.util.Optional;
import netsh.commands.editing.Insertion;
import netsh.commands.editing.LineCompletion;
import org.jline.reader.History;

/** What a line may be meant to go on with: the newest line of the history that begins so, else what the lab expects. */
final class GhostText {
    private final Typing typing;
    private final History history;
    private String line = "";
    private String ghost = "";

    GhostText(Typing typing, History history) {
        this.typing = typing;
        this.history = history;
    }

    /** The text behind a line; empty where there is no idea. */
    String behind(String typed) {
        if (!typed.equals(line)) {
            line = typed;
            ghost = typed.isBlank() || typed.indexOf('\n') >= 0 ? ""
                    : fromHistory(typed).or(() -> fromLab(typed)).orElse("");
        }
        return ghost;
    }

    private Optional<String> fromHistory(String typed) {
        ListIterator<History.Entry> entries = history.iterator(history.last() + 1);
        while (entries.hasPrevious()) {
            String entry = entries.previous().line();
            if (entry.length() > typed.length() && entry.startsWith(typed) && entry.indexOf('\n') < 0) {
                return Optional.of(entry.substring(typed.length()));
            }
        }
        return Optional.empty();
    }

    private Optional<String> fromLab(String typed) {
        LineCompletion completion = typing.complete(typed, typed.length());
        boolean begun = completion.start() < typed.length();
        if (!begun && completion.insertions().size() != 1) {
            return Optional.empty();
        }
        String word = typed.substring(completion.start());
        boolean isWhole = completion.insertions().stream().anyMatch(insertion -> insertion.text().equals(word));
        return isWhole ? Optional.empty() : completion.insertions().stream().map(Insertion::text)
                .filter(text -> text.length() > word.length() && text.startsWith(word))
                .findFirst().map(text -> text.substring(word.length()));
    }
}
