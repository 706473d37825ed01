package netsh.shell.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What checks came to, as one JSON document for programs. */
final class JsonReport {
    private static final int FORMAT = 1;

    private JsonReport() {}

    static String of(List<Checked> files) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("format", FORMAT);
        document.put("files", files.stream().map(JsonReport::file).toList());
        return Json.of(document) + "\n";
    }

    private static Map<String, Object> file(Checked checked) {
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("file", checked.name());
        file.put("status", checked.status());
        checked.error().ifPresent(error -> file.put("error", error));
        checked.report().ifPresent(report -> {
            file.put("findings", report.findings().stream().map(JsonReport::finding).toList());
            file.put("remarks", report.document().remarks());
            file.put("labs", report.sessions().stream().map(outcome -> lab(outcome.session())).toList());
            file.put("byShape", report.byShape().entrySet().stream()
                    .map(entry -> Map.of(name(entry.getKey()), entry.getValue()))
                    .toList());
            file.put("commands", report.judgements().stream().map(JsonReport::command).toList());
        });
        return file;
    }

    private static Map<String, Object> finding(Finding finding) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("kind", finding.kind().id());
        fields.put("line", finding.line());
        fields.put("otherLines", finding.otherLines());
        fields.put("command", finding.command());
        fields.put("explanation", finding.explanation());
        fields.put("details", finding.details());
        return fields;
    }

    private static Map<String, Object> lab(Session session) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("line", session.line());
        fields.put("reason", session.reason());
        return fields;
    }

    private static Map<String, Object> command(Judgement judgement) {
        Map<String, Object> fields = new LinkedHashMap<>();
        Result result = judgement.result();
        fields.put("line", judgement.entry().line());
        fields.put("command", judgement.entry().command());
        judgement.entry().place().ifPresent(place -> fields.put("place", place));
        fields.put("verdict", name(judgement.verdict()));
        result.notRun().ifPresent(reason -> fields.put("notRun", reason));
        fields.put("status", result.status());
        fields.put("text", judgement.entry().output());
        fields.put("machine", result.printed());
        fields.put("byShape", judgement.difference().byShape().stream().sorted().map(JsonReport::name).toList());
        return fields;
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
