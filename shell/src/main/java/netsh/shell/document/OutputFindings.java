package netsh.shell.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import netsh.shell.compare.Difference;
import netsh.shell.compare.Difference.Kind;
import netsh.shell.compare.Difference.Line;
import netsh.shell.compare.DifferenceText;
import netsh.shell.compare.Shape;

/**
 * Findings about output. The same change of a value below several commands is told once, with all its places; what is left
 * is told command by command.
 */
final class OutputFindings {
    /** A line with more changes than that is another line. */
    private static final int MOST_CHANGES = 4;

    private final List<Judgement> judgements;
    private final Map<ValueChange, Set<Integer>> places = new LinkedHashMap<>();
    private final Map<ValueChange, ValueChange> examples = new LinkedHashMap<>();
    private final Map<Integer, Judgement> byLine = new LinkedHashMap<>();

    OutputFindings(List<Judgement> judgements) {
        this.judgements = judgements.stream().filter(judgement -> judgement.verdict() == Verdict.DIFFERS).toList();
        for (Judgement judgement : this.judgements) {
            for (Line line : judgement.difference().lines()) {
                for (ValueChange change : changes(line)) {
                    places.computeIfAbsent(change.kind(), key -> new TreeSet<>()).add(lineOf(judgement, line));
                    examples.putIfAbsent(change.kind(), change);
                }
                byLine.put(lineOf(judgement, line), judgement);
            }
        }
    }

    List<Finding> all() {
        List<Finding> findings = new ArrayList<>();
        judgements.forEach(judgement -> findings.addAll(ofCommand(judgement)));
        places.forEach((change, lines) -> {
            if (isRepeated(change)) {
                List<Integer> all = List.copyOf(lines);
                String command = byLine.get(all.get(0)).entry().shortCommand();
                findings.add(new Finding(FindingKind.REPEATED_VALUE, all.get(0), command,
                        examples.get(change).words(), List.of(), all.subList(1, all.size())));
            }
        });
        return findings;
    }

    private boolean isRepeated(ValueChange change) {
        return places.get(change.kind()).stream().map(byLine::get).distinct().count() > 1;
    }

    private static List<ValueChange> changes(Line line) {
        if (line.kind() != Kind.CHANGED) {
            return List.of();
        }
        List<ValueChange> changes = ValueChange.between(line.expected(), line.actual());
        return changes.size() > MOST_CHANGES ? List.of() : changes;
    }

    private static int lineOf(Judgement judgement, Line line) {
        int index = Math.min(line.expectedIndex(), judgement.shown().size() - 1);
        return judgement.entry().outputLine() + judgement.shown().get(index).begin();
    }

    private List<Finding> ofCommand(Judgement judgement) {
        List<Line> lines = judgement.difference().lines().stream().map(this::withoutRepeated).toList();
        Difference rest = new Difference(lines, judgement.difference().byShape());
        if (rest.isEmpty()) {
            return List.of();
        }
        boolean valuesOnly = rest.count(Kind.MISSING) + rest.count(Kind.UNEXPECTED) == 0;
        Entry entry = judgement.entry();
        String sentence = (valuesOnly ? values(lines) : sentence(rest)) + watched(judgement.result());
        List<String> details = valuesOnly && !sentence.isEmpty()
                ? List.of()
                : new DifferenceText("text", "machine").of(rest);
        return List.of(new Finding(valuesOnly ? FindingKind.OTHER_VALUE : FindingKind.OTHER_LINES,
                entry.line(), entry.shortCommand(), sentence, details, List.of()));
    }

    private Line withoutRepeated(Line line) {
        List<ValueChange> changes = changes(line);
        boolean told = !changes.isEmpty() && changes.stream().allMatch(this::isRepeated);
        return told ? new Line(Kind.SAME, line.expected(), line.actual(), line.expectedIndex()) : line;
    }

    private static String values(List<Line> lines) {
        List<ValueChange> changes = lines.stream().flatMap(line -> changes(line).stream()).distinct().toList();
        return changes.size() > MOST_CHANGES
                ? ""
                : changes.stream().map(ValueChange::words).collect(Collectors.joining(", "));
    }

    /** A command that waits for what others do was alone here. */
    private static String watched(Result result) {
        boolean alone = result.interrupted() && Endless.isWatching(result.step().command());
        return alone ? "; it ran alone, as nobody types at another terminal meanwhile" : "";
    }

    private static String sentence(Difference difference) {
        int missing = difference.count(Kind.MISSING);
        int unexpected = difference.count(Kind.UNEXPECTED);
        List<String> parts = new ArrayList<>();
        if (isOtherOrder(difference)) {
            return "the machine prints the same lines in another order";
        }
        if (missing > 0) {
            parts.add("the machine does not print " + lines(missing) + " of the text");
        }
        if (unexpected > 0) {
            parts.add("the text does not show " + lines(unexpected) + " of the machine's"
                    + (missing > 0 ? "" : " ('...' says that lines are left out)"));
        }
        return String.join("; ", parts);
    }

    private static boolean isOtherOrder(Difference difference) {
        List<String> missing = difference.lines().stream()
                .filter(line -> line.kind() == Kind.MISSING)
                .map(line -> Shape.of(line.expected()).text())
                .sorted()
                .toList();
        List<String> unexpected = difference.lines().stream()
                .filter(line -> line.kind() == Kind.UNEXPECTED)
                .map(line -> Shape.of(line.actual()).text())
                .sorted()
                .toList();
        return missing.equals(unexpected) && difference.count(Kind.CHANGED) == 0;
    }

    private static String lines(int count) {
        return count == 1 ? "a line" : count + " lines";
    }
}
