package netsh.shell.doctor;

import java.util.List;
import netsh.commands.print.JsonFields;
import netsh.shell.wording.Lines;
import netsh.shell.wording.Words;

/** Findings for people, at most 80 columns wide, and for programs. */
public final class FindingsText {
    private static final int WIDTH = 80;

    private FindingsText() {}

    /** As text, with its last line's end. */
    public static String text(List<Finding> findings) {
        if (findings.isEmpty()) {
            return "Nothing wrong was found.\n";
        }
        StringBuilder out = new StringBuilder();
        for (Finding finding : findings) {
            String mark = Words.lower(finding.severity()) + ": ";
            String indentation = " ".repeat(4);
            List<String> lines = Lines.wrapped(mark + finding.sentence(), WIDTH - indentation.length());
            for (int i = 0; i < lines.size(); i++) {
                out.append(i == 0 ? "" : indentation).append(lines.get(i)).append('\n');
            }
            finding.repair().forEach(command -> out.append(indentation).append("$ ").append(command).append('\n'));
        }
        return out.toString();
    }

    /** As JSON, with its last line's end. */
    public static String json(List<Finding> findings) {
        JsonFields json = new JsonFields(true);
        json.openArray(null, "");
        for (Finding finding : findings) {
            json.openObject(null);
            json.json("severity", Words.lower(finding.severity()));
            json.json("kind", finding.kind());
            json.json("place", finding.place());
            json.json("sentence", finding.sentence());
            json.openArray("repair", "");
            finding.repair().forEach(command -> json.element("", command, ""));
            json.closeArray("");
            json.closeObject();
        }
        json.closeArray("");
        return json.take() + "\n";
    }
}
