package netsh.shell.export;

import java.util.List;
import netsh.shell.lab.Lab;
import netsh.shell.session.RecordedStep;

/**
 * A session as lecture notes in Markdown: a console block for what was typed up to each checkpoint, whose name is the
 * heading of what follows. {@code netsh check} runs the notes.
 */
public final class MarkdownExport {
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder block = new StringBuilder();
    private boolean hasBlocks;

    private MarkdownExport() {}

    /** The text of the notes. */
    public static String of(Exported exported) {
        MarkdownExport notes = new MarkdownExport();
        notes.text.append("# ").append(exported.title()).append('\n');
        notes.writeHeadings(exported.checkpointsAt(0));
        int number = 0;
        for (RecordedStep step : exported.steps()) {
            notes.writeStep(step);
            notes.writeHeadings(exported.checkpointsAt(++number));
        }
        notes.endBlock();
        return notes.text.toString();
    }

    private void writeHeadings(List<String> names) {
        for (String name : names) {
            endBlock();
            text.append("\n## ").append(name).append('\n');
        }
    }

    private void writeStep(RecordedStep step) {
        String command = step.command().equals(Lab.END_OF_INPUT) ? "exit" : step.command();
        String prompt = Prompts.at(step.place());
        for (String line : command.split("\n", -1)) {
            block.append(prompt).append(line).append('\n');
            prompt = Prompts.CONTINUATION;
        }
        block.append(step.output());
        if (!step.output().isEmpty() && !step.output().endsWith("\n")) {
            block.append('\n');
        }
        if (step.failed() && !command.startsWith("exit")) {
            block.append("[exit ").append(step.status()).append("]\n");
        }
    }

    /** All blocks go on in one lab, even where one does again what another did. */
    private void endBlock() {
        if (block.length() == 0) {
            return;
        }
        String fence = "```";
        while (block.indexOf(fence) >= 0) {
            fence += "`";
        }
        text.append('\n').append(fence).append(hasBlocks ? "console {continue}\n" : "console\n")
                .append(block).append(fence).append('\n');
        block.setLength(0);
        hasBlocks = true;
    }
}
