package netsh.shell.document;

import java.util.List;
import java.util.stream.Collectors;

/** What checks came to, in the form that continuous integration reads as the results of JUnit tests. */
final class JunitReport {
    private final StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>\n");

    private JunitReport() {}

    static String of(List<Checked> files) {
        JunitReport junit = new JunitReport();
        files.forEach(junit::add);
        return junit.xml.append("</testsuites>\n").toString();
    }

    private void add(Checked checked) {
        List<Judgement> commands = checked.report().map(DocumentReport::judgements).orElse(List.of());
        long failures = checked.report().stream()
                .flatMap(report -> commands.stream().filter(command -> !findings(report, command).isEmpty()))
                .count();
        long skipped = commands.stream().filter(command -> !command.result().ran()).count();
        int errors = checked.error().isPresent() ? 1 : 0;
        xml.append("  <testsuite name=\"").append(escaped(checked.name()))
                .append("\" tests=\"").append(commands.size() + errors)
                .append("\" failures=\"").append(failures)
                .append("\" errors=\"").append(errors)
                .append("\" skipped=\"").append(skipped).append("\">\n");
        checked.error().ifPresent(error -> {
            open(checked.name(), "the document can be read");
            xml.append("      <error message=\"").append(escaped(error)).append("\"/>\n");
            xml.append("    </testcase>\n");
        });
        checked.report().ifPresent(report -> commands.forEach(command -> add(report, command)));
        xml.append("  </testsuite>\n");
    }

    private void add(DocumentReport report, Judgement command) {
        open(report.name(), "line " + command.entry().line() + ": " + command.entry().shortCommand());
        List<Finding> findings = findings(report, command);
        if (!findings.isEmpty()) {
            String message = findings.stream()
                    .map(finding -> finding.explanation().isEmpty() ? finding.kind().words() : finding.explanation())
                    .collect(Collectors.joining("; "));
            String details = findings.stream()
                    .map(finding -> report.name() + ":" + finding.line() + ": " + finding.kind().words() + "\n"
                            + String.join("\n", finding.details()))
                    .collect(Collectors.joining("\n"));
            xml.append("      <failure type=\"").append(findings.get(0).kind().id())
                    .append("\" message=\"").append(escaped(message)).append("\">")
                    .append(escaped(details)).append("</failure>\n");
        }
        command.result().notRun().ifPresent(reason ->
                xml.append("      <skipped message=\"").append(escaped(reason)).append("\"/>\n"));
        xml.append("    </testcase>\n");
    }

    private void open(String name, String test) {
        xml.append("    <testcase classname=\"").append(escaped(name))
                .append("\" name=\"").append(escaped(test)).append("\">\n");
    }

    /** The findings at a command, in its output or in the file that it shows. */
    private static List<Finding> findings(DocumentReport report, Judgement command) {
        Entry entry = command.entry();
        int end = entry.outputLine() + entry.output().size();
        return report.findings().stream()
                .filter(finding -> within(finding.line(), entry.line(), end)
                        || finding.otherLines().stream().anyMatch(line -> within(line, entry.line(), end)))
                .toList();
    }

    private static boolean within(int line, int begin, int end) {
        return line >= begin && line < end;
    }

    /** Text of XML 1.0, which cannot have most control characters at all. */
    private static String escaped(String text) {
        return text.replaceAll("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\ufffe\\uffff]", "?")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("\n", "&#10;");
    }
}
