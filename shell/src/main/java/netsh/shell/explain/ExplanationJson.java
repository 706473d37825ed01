package netsh.shell.explain;

import java.util.List;
import netsh.commands.print.JsonFields;

/** An explanation for programs. */
public final class ExplanationJson {
    private final JsonFields json = new JsonFields(true);

    /** The whole text, with its last line's end. */
    public String of(Explanation explanation) {
        json.openObject(null);
        Probe probe = explanation.probe();
        json.json("from", probe.from());
        json.json("to", probe.to().toString());
        json.json("protocol", probe.transport().text());
        if (probe.port() != 0) {
            json.json("port", probe.port());
        }
        json.json("arrived", explanation.arrived());
        way("request", explanation.request());
        way("reply", explanation.reply());
        json.openArray("questions", "");
        explanation.questions().forEach(question -> {
            json.openObject(null);
            json.json("about", question.about());
            way("way", question.rows());
            json.closeObject();
        });
        json.closeArray("");
        verdict(explanation.verdict());
        json.closeObject();
        return json.take() + "\n";
    }

    private void way(String key, List<Row> rows) {
        json.openArray(key, "");
        for (Row row : rows) {
            json.openObject(null);
            json.json("host", row.host());
            json.json("step", row.kind());
            json.json("text", row.text());
            row.fields().forEach((name, value) -> json.json(name.equals("text") ? "written" : name, value));
            json.closeObject();
        }
        json.closeArray("");
    }

    private void verdict(Verdict verdict) {
        if (verdict instanceof Verdict.Arrived arrived) {
            list("why", arrived.reasons());
            list("warnings", arrived.warnings());
        } else if (verdict instanceof Verdict.Lost lost) {
            json.json("lost", lost.reply() ? "reply" : "request");
            json.json("place", lost.place());
            json.json("reason", lost.reason().name());
            json.json("sentence", lost.reason().sentence());
            list("causes", lost.causes());
            list("repair", lost.repair());
        }
    }

    private void list(String key, List<String> words) {
        json.openArray(key, "");
        words.forEach(word -> json.element("", word, ""));
        json.closeArray("");
    }
}
