package netsh.shell.script;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes expectations into the text of a script; every line that need not change stays as it is. */
final class ExpectationUpdate {
    private final List<ScriptText.Line> lines;
    private final ScriptText text;
    private final Map<Integer, Step> before = new TreeMap<>();

    ExpectationUpdate(ScriptText text, Script script) throws ScriptException {
        this.text = text;
        lines = text.lines();
        Places.takeApart(script).forEach(step -> before.put(step.line(), step));
    }

    /** The text in which these steps have their new expectations. */
    ScriptText with(List<Step> steps) {
        List<ScriptText.Line> updated = new ArrayList<>();
        int copied = 0;
        for (Step step : steps) {
            int block = step.line() - 1 + step.commandLines();
            updated.addAll(lines.subList(copied, block));
            copied = block;
            while (copied < lines.size() && Expectations.isLine(lines.get(copied).text())) {
                copied++;
            }
            append(updated, block(step, lines.subList(block, copied)), copied == lines.size());
        }
        updated.addAll(lines.subList(copied, lines.size()));
        return new ScriptText(text.byteOrderMark(), updated);
    }

    /** The lines below a step's command. */
    private List<String> block(Step step, List<ScriptText.Line> old) {
        Step was = before.get(step.line());
        List<String> block = new ArrayList<>();
        old.stream().map(ScriptText.Line::text).filter(line -> line.startsWith("#^C")).forEach(block::add);
        if (step.expectedOutput().equals(was.expectedOutput())) {
            old.stream().map(ScriptText.Line::text).filter(ExpectedOutput::isLine).forEach(block::add);
        } else {
            step.expectedOutput().ifPresent(output -> block.addAll(ExpectedOutput.lines(output)));
        }
        if (step.expectedStatus().equals(was.expectedStatus())) {
            old.stream().map(ScriptText.Line::text).filter(line -> line.startsWith("#?")).forEach(block::add);
        } else {
            step.expectedStatus().ifPresent(status -> block.add("#? " + status));
        }
        return block;
    }

    /** Appends lines with the line ends of the file, whose last line may have none. */
    private void append(List<ScriptText.Line> updated, List<String> block, boolean atEndOfFile) {
        int last = updated.size() - 1;
        String end = updated.get(last).end().isEmpty() ? lines.get(0).end() : updated.get(last).end();
        end = end.isEmpty() ? "\n" : end;
        String endOfFile = lines.get(lines.size() - 1).end();
        if (!block.isEmpty() && updated.get(last).end().isEmpty()) {
            updated.set(last, new ScriptText.Line(updated.get(last).text(), end));
        }
        for (int i = 0; i < block.size(); i++) {
            boolean veryLast = atEndOfFile && i == block.size() - 1;
            updated.add(new ScriptText.Line(block.get(i), veryLast && endOfFile.isEmpty() ? "" : end));
        }
    }
}
