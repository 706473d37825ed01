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
    private final List<Integer> updated = new ArrayList<>();

    DocumentUpdate(DocumentReport report) {
        text = report.document().text();
        for (Judgement judgement : report.judgements()) {
            if (judgement.verdict() == Verdict.DIFFERS || judgement.verdict() == Verdict.OTHER_STATUS) {
                rewrite(judgement);
                updated.add(judgement.entry().line());
            }
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

    private void rewrite(Judgement judgement) {
        Entry entry = judgement.entry();
        int begin = entry.outputLine() - 1;
        int printed = 0;
        for (Line line : judgement.difference().lines()) {
            int shown = line.expectedIndex();
            switch (line.kind()) {
                case SAME, ELIDED -> {}
                case MISSING -> delete(begin, judgement.shown().get(shown));
                case CHANGED -> {
                    delete(begin, judgement.shown().get(shown));
                    insert(begin + judgement.shown().get(shown).begin(), entry, judgement, printed);
                }
                case UNEXPECTED -> insert(begin + positionOf(judgement, shown), entry, judgement, printed);
            }
            printed += line.kind() == Kind.MISSING ? 0 : 1;
        }
        ClaimedStatus.line(entry.output()).ifPresent(index -> {
            delete(begin, new Folded("", index, index + 1));
            if (judgement.result().status() != 0) {
                insertions.computeIfAbsent(begin + index, key -> new ArrayList<>())
                        .add(entry.indent() + "[exit " + judgement.result().status() + "]");
            }
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

    private void insert(int at, Entry entry, Judgement judgement, int printed) {
        Folded part = judgement.printed().get(printed);
        List<String> lines = judgement.result().printed().subList(part.begin(), part.end());
        List<String> inserted = insertions.computeIfAbsent(at, key -> new ArrayList<>());
        lines.forEach(line -> inserted.add(line.isEmpty() ? "" : entry.indent() + line));
    }
}
