package netsh.shell.document;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import netsh.shell.compare.Variable;

/** What came of the check of a document. */
final class DocumentReport {
    private final Document document;
    private final List<SessionCheck.Outcome> sessions;
    private final List<Finding> findings;

    DocumentReport(Document document, List<SessionCheck.Outcome> sessions, List<Finding> findings) {
        this.document = document;
        this.sessions = List.copyOf(sessions);
        this.findings = findings.stream()
                .sorted(Comparator.comparing((Finding finding) -> finding.kind().group())
                        .thenComparingInt(Finding::line))
                .toList();
    }

    /** Whether the machine does what the document says. */
    boolean agrees() {
        return findings.isEmpty();
    }

    /** The document's name. */
    String name() {
        return document.name();
    }

    Document document() {
        return document;
    }

    List<SessionCheck.Outcome> sessions() {
        return sessions;
    }

    /** Whether the document shows a command at all. */
    boolean hasConsole() {
        return !judgements().isEmpty();
    }

    /** Where text and machine disagree, the most important first. */
    List<Finding> findings() {
        return findings;
    }

    /** Each command's judgement, in the order of the text. */
    List<Judgement> judgements() {
        return sessions.stream()
                .flatMap(session -> session.attempt().judgements().stream())
                .sorted(Comparator.comparingInt(judgement -> judgement.entry().line()))
                .toList();
    }

    int count(Verdict verdict) {
        return (int) judgements().stream().filter(judgement -> judgement.verdict() == verdict).count();
    }

    Map<FindingKind.Group, List<Finding>> byGroup() {
        return findings.stream().collect(Collectors.groupingBy(
                finding -> finding.kind().group(), () -> new EnumMap<>(FindingKind.Group.class), Collectors.toList()));
    }

    /** What was compared by shape only, and below how many commands. */
    Map<Variable, Integer> byShape() {
        Map<Variable, Integer> counts = new EnumMap<>(Variable.class);
        for (Judgement judgement : judgements()) {
            judgement.difference().byShape().forEach(variable -> counts.merge(variable, 1, Integer::sum));
        }
        return counts;
    }
}
