package netsh.shell.explain;

import java.util.List;
import java.util.Locale;
import netsh.shell.wording.Lines;

/** An explanation for reading, at most 80 columns wide. */
public final class ExplanationText {
    private static final int WIDTH = 80;
    private static final int LABEL = 16;
    private static final String RED = "\033[31m";
    private static final String GREEN = "\033[32m";
    private static final String BOLD = "\033[1m";
    private static final String PLAIN = "\033[0m";

    private final boolean coloured;
    private final StringBuilder out = new StringBuilder();

    /** A printer of text; {@code coloured} where its reader shows colours. */
    public ExplanationText(boolean coloured) {
        this.coloured = coloured;
    }

    /** The whole text, with its last line's end. */
    public String of(Explanation explanation) {
        Probe probe = explanation.probe();
        String target = probe.target().equals(probe.to().toString()) ? probe.target() : probe.target() + " (" + probe.to() + ")";
        paragraph("", probe.from() + " sends " + probe.description() + " to " + target + ".");
        way("The request", explanation.request());
        way("The answer", explanation.reply());
        explanation.questions().forEach(question -> way("ARP: " + question.about(), question.rows()));
        out.append('\n');
        verdict(explanation.verdict());
        return out.toString();
    }

    // ---- ways ---------------------------------------------------------------------------------------------------------

    private void way(String title, List<Row> rows) {
        if (rows.isEmpty()) {
            return;
        }
        out.append('\n').append(styled(BOLD, title)).append('\n');
        String host = "";
        for (Row row : rows) {
            if (!row.host().equals(host)) {
                host = row.host();
                out.append("  ").append(host).append('\n');
            }
            String label = "    " + String.format(Locale.ROOT, "%-" + (LABEL - 5) + "s", row.kind()) + " ";
            boolean isLoss = row.kind().equals("LOST");
            List<String> lines = Lines.wrapped(row.text(), WIDTH - LABEL);
            for (int i = 0; i < lines.size(); i++) {
                String line = (i == 0 ? label : " ".repeat(Math.max(LABEL, label.length()))) + lines.get(i);
                out.append(isLoss ? styled(RED, line) : line).append('\n');
            }
        }
    }

    // ---- the verdict --------------------------------------------------------------------------------------------------

    private void verdict(Verdict verdict) {
        if (verdict instanceof Verdict.Arrived arrived) {
            out.append(styled(GREEN, "It arrived, and the answer came back.")).append('\n');
            arrived.reasons().forEach(reason -> paragraph("  - ", reason));
            arrived.warnings().forEach(warning -> paragraph("  ! ", warning));
        } else if (verdict instanceof Verdict.Lost lost) {
            Lines.wrapped(lost.sentence(), WIDTH).forEach(line -> out.append(styled(RED, line)).append('\n'));
            paragraph("  ", lost.reason() + ": " + lost.reason().sentence() + ".");
            lost.causes().forEach(cause -> paragraph("  - ", cause));
            repair(lost.repair());
        }
    }

    private void repair(List<String> commands) {
        if (commands.isEmpty()) {
            paragraph("", "No repair was found that makes it arrive.");
            return;
        }
        out.append("This repairs it, as was tried in a copy of the lab:\n");
        commands.forEach(command -> out.append("    ").append(command).append('\n'));
    }

    // ---- lines --------------------------------------------------------------------------------------------------------

    private void paragraph(String mark, String text) {
        List<String> lines = Lines.wrapped(text, WIDTH - mark.length());
        for (int i = 0; i < lines.size(); i++) {
            out.append(i == 0 ? mark : " ".repeat(mark.length())).append(lines.get(i)).append('\n');
        }
    }

    private String styled(String style, String text) {
        return coloured ? style + text + PLAIN : text;
    }
}
