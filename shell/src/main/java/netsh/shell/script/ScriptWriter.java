package netsh.shell.script;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Writes the .nsh format. */
public final class ScriptWriter {
    private ScriptWriter() {}

    /** The lines that a script begins with. */
    public static String header(Header header) {
        return "#!/usr/bin/env netsh\n#@ netsh " + header.version() + "\n#@ seed " + header.seed() + "\n"
                + (header.terminal() ? "#@ terminal\n" : "");
    }

    /** A step with all that is expected of it. */
    public static String step(Step step) {
        StringBuilder text = new StringBuilder(step.command()).append('\n');
        expectations(step).forEach(line -> text.append(line).append('\n'));
        return text.toString();
    }

    /** The lines below a step's command: its interruptions, its output, its status. */
    static List<String> expectations(Step step) {
        List<String> lines = new ArrayList<>();
        step.interruptions().forEach(moment -> lines.add(
                "#^C " + BigDecimal.valueOf(moment.toNanos(), 9).stripTrailingZeros().toPlainString() + "s"));
        step.expectedOutput().ifPresent(output -> lines.addAll(ExpectedOutput.lines(output)));
        step.expectedStatus().ifPresent(status -> lines.add("#? " + status));
        return lines;
    }

    /** A mark. */
    public static String mark(Mark.Kind kind, String name) {
        return "#@ " + kind.word() + (kind.isNamed() ? " " + name : "") + "\n";
    }
}
