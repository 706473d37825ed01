package netsh.shell.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A report for people: the most important first, what belongs together once, and numbers at the end. */
final class TextReport {
    private static final int MOST_LINES_NAMED = 12;
    private static final int MOST_CHARACTERS = 100;

    private final DocumentReport report;
    private final List<String> text = new ArrayList<>();

    private TextReport(DocumentReport report) {
        this.report = report;
    }

    /** The report on a document, a line at a time, without line ends. */
    static List<String> of(DocumentReport report) {
        TextReport text = new TextReport(report);
        text.write();
        return text.text;
    }

    private void write() {
        if (!report.hasConsole()) {
            text.add(report.name() + ": no console block with a command");
            return;
        }
        report.byGroup().forEach(this::writeGroup);
        writeNotes();
        writeSummary();
    }

    private void writeGroup(FindingKind.Group group, List<Finding> findings) {
        text.add(group.title());
        text.add("-".repeat(group.title().length()));
        for (Finding finding : findings) {
            write(finding);
        }
        text.add("");
    }

    private void write(Finding finding) {
        text.add(report.name() + ":" + finding.line() + ": " + finding.kind().words() + others(finding.otherLines()));
        text.add("    " + shortened(finding.command()));
        if (!finding.explanation().isEmpty()) {
            finding.explanation().lines().forEach(line -> text.add("  " + line));
        }
        finding.details().forEach(line -> text.add("    " + line));
    }

    private static String shortened(String command) {
        return command.length() <= MOST_CHARACTERS ? command : command.substring(0, MOST_CHARACTERS - 2) + " …";
    }

    private static String others(List<Integer> lines) {
        if (lines.isEmpty()) {
            return "";
        }
        String named = lines.stream().limit(MOST_LINES_NAMED).map(String::valueOf).collect(Collectors.joining(", "));
        String more = lines.size() > MOST_LINES_NAMED ? ", …" : "";
        return " (also line" + (lines.size() == 1 ? " " : "s ") + named + more + ")";
    }

    /** What a reader has to know of how it was checked. */
    private void writeNotes() {
        List<String> notes = new ArrayList<>();
        notes.add("the machine is netsh's lab, a Debian 12 with Linux 6.1");
        notes.addAll(report.document().remarks());
        for (SessionCheck.Outcome outcome : report.sessions()) {
            if (!outcome.session().reason().isEmpty()) {
                notes.add(report.name() + ":" + outcome.session().line() + ": a fresh lab begins here: "
                        + outcome.session().reason());
            }
        }
        for (Judgement judgement : report.judgements()) {
            judgement.result().notRun().ifPresent(reason -> notes.add(report.name() + ":" + judgement.entry().line()
                    + ": not run: " + judgement.entry().shortCommand() + ": " + reason));
        }
        String byShape = report.byShape().entrySet().stream()
                .map(entry -> entry.getKey().description() + " (" + commands(entry.getValue()) + ")")
                .collect(Collectors.joining("; "));
        if (!byShape.isEmpty()) {
            notes.add("compared by shape only: " + byShape);
        }
        if (notes.size() > 1 || !report.agrees()) {
            text.add("How it was checked");
            text.add("------------------");
            text.addAll(notes);
            text.add("");
        }
    }

    private void writeSummary() {
        List<String> counts = new ArrayList<>();
        counts.add(report.count(Verdict.AGREES) + " agree");
        counts.add(report.count(Verdict.NOTHING_SHOWN) + " work, and the text shows no output");
        int differ = report.count(Verdict.DIFFERS) + report.count(Verdict.OTHER_STATUS);
        counts.add(differ + " print something else");
        counts.add(report.count(Verdict.FAILS) + " fail");
        counts.add(report.count(Verdict.NOT_RUN) + " not run");
        int repaired = report.sessions().stream().mapToInt(outcome -> outcome.repaired().size()).sum();
        text.add(report.name() + ": " + commands(report.judgements().size()) + " in "
                + (report.sessions().size() == 1 ? "one lab" : report.sessions().size() + " labs")
                + (repaired == 0 ? "" : ", " + repaired + " of them put right as said above") + ": "
                + counts.stream().filter(count -> !count.startsWith("0 ")).collect(Collectors.joining(", ")));
        if (report.agrees()) {
            text.add(report.name() + ": text and machine agree");
        } else {
            int findings = report.findings().size();
            text.add(report.name() + ": " + findings + (findings == 1 ? " finding: " : " findings: ") + byKind());
        }
    }

    private String byKind() {
        Map<String, Long> counts = report.findings().stream()
                .collect(Collectors.groupingBy(
                        finding -> finding.kind().words(), LinkedHashMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .map(entry -> entry.getValue() + " " + entry.getKey())
                .collect(Collectors.joining("; "));
    }

    private static String commands(int count) {
        return count == 1 ? "1 command" : count + " commands";
    }
}
