package netsh.shell.document;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import netsh.shell.compare.Difference.Kind;
import netsh.shell.compare.Difference.Line;

/**
 * A document with the machine's output in the place of what it shows, wherever the two disagree. Lines that agree stay as
 * they are, and so does everything around, byte for byte. A command that fails keeps what stands below it: not its output
 * is wrong, and what others print is what they will print when their author has put it right.
 */
final class DocumentUpdate {
    private final DocumentText text;
    private final Map<Integer, List<String>> insertions = new TreeMap<>();
    private final Set<Integer> deletions = new TreeSet<>();
    private final Set<Integer> updated = new TreeSet<>();

    DocumentUpdate(DocumentReport report) {
        text = report.document().text();
        for (SessionCheck.Outcome session : report.sessions()) {
            AddressTranslation addresses = new AddressTranslation(session.attempt().judgements());
            session.attempt().judgements().forEach(judgement -> rewrite(judgement, addresses));
        }
    }

    /** The lines, from 1, of the commands whose output was written anew. */
    List<Integer> updated() {
        return List.copyOf(updated);
    }

    byte[] octets() {
        StringBuilder all = new StringBuilder(text.mark());
        for (int i = 0; i <= text.size(); i++) {
            for (String line : insertions.getOrDefault(i, List.of())) {
                if (i == text.size() && all.length() > 0 && all.charAt(all.length() - 1) != '\n') {
                    all.append(text.lineEnd());
                }
                all.append(line).append(text.lineEnd());
            }
            if (i < text.size() && !deletions.contains(i)) {
                all.append(text.at(i)).append(text.lines().get(i).end());
            }
        }
        return all.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void rewrite(Judgement judgement, AddressTranslation addresses) {
        Verdict verdict = judgement.verdict();
        if (verdict == Verdict.AGREES || verdict == Verdict.DIFFERS || verdict == Verdict.OTHER_STATUS) {
            rewriteOutput(judgement, addresses);
        }
        if (verdict == Verdict.OTHER_STATUS) {
            rewriteStatus(judgement);
        }
        int begin = judgement.entry().outputLine() - 1;
        int end = begin + judgement.entry().output().size();
        boolean changed = deletions.stream().anyMatch(line -> line >= begin && line < end)
                || insertions.keySet().stream().anyMatch(line -> line >= begin && line <= end);
        if (changed) {
            updated.add(judgement.entry().line());
        }
    }

    private void rewriteOutput(Judgement judgement, AddressTranslation addresses) {
        int begin = judgement.entry().outputLine() - 1;
        int printed = 0;
        for (Line line : judgement.difference().lines()) {
            List<String> actual = line.kind() == Kind.MISSING ? List.of() : printed(judgement, printed++, addresses);
            int shown = line.expectedIndex();
            switch (line.kind()) {
                case ELIDED -> {}
                case SAME -> keep(judgement, line, addresses);
                case MISSING -> delete(begin, judgement.shown().get(shown));
                case CHANGED -> {
                    delete(begin, judgement.shown().get(shown));
                    insert(begin + judgement.shown().get(shown).begin(), judgement, actual);
                }
                case UNEXPECTED -> insert(begin + positionOf(judgement, shown), judgement, actual);
            }
        }
    }

    /** The lines of a part of what the machine printed, with the text's addresses. */
    private static List<String> printed(Judgement judgement, int index, AddressTranslation addresses) {
        Folded part = judgement.printed().get(index);
        return judgement.result().printed().subList(part.begin(), part.end()).stream().map(addresses::of).toList();
    }

    private void keep(Judgement judgement, Line line, AddressTranslation addresses) {
        Folded part = judgement.shown().get(line.expectedIndex());
        String text = judgement.entry().output().get(part.begin());
        String consistent = addresses.consistent(line, text);
        if (!consistent.equals(text)) {
            delete(judgement.entry().outputLine() - 1, part);
            insert(judgement.entry().outputLine() - 1 + part.begin(), judgement, List.of(consistent));
        }
    }

    private void rewriteStatus(Judgement judgement) {
        int begin = judgement.entry().outputLine() - 1;
        int status = judgement.result().status();
        ClaimedStatus.line(judgement.entry().output()).ifPresent(index -> {
            delete(begin, new Folded("", index, index + 1));
            insert(begin + index, judgement, status == 0 ? List.of() : List.of("[exit " + status + "]"));
        });
    }

    /** How many lines of the output stand before a part of it, or before what follows the last. */
    private static int positionOf(Judgement judgement, int shown) {
        List<Folded> parts = judgement.shown();
        if (shown < parts.size()) {
            return parts.get(shown).begin();
        }
        return parts.isEmpty() ? 0 : parts.get(parts.size() - 1).end();
    }

    private void delete(int begin, Folded part) {
        for (int i = part.begin(); i < part.end(); i++) {
            deletions.add(begin + i);
        }
    }

    private void insert(int at, Judgement judgement, List<String> lines) {
        List<String> inserted = insertions.computeIfAbsent(at, key -> new ArrayList<>());
        lines.forEach(line -> inserted.add(line.isEmpty() ? "" : judgement.entry().indent() + line));
    }
}
