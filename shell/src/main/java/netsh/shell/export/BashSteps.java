package netsh.shell.export;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import netsh.commands.shell.Shell;
import netsh.shell.lab.Lab;
import netsh.shell.session.PlaceBlock;
import netsh.shell.session.RecordedStep;

/** Steps as lines of a bash script; what cannot run on a real host becomes a comment. */
final class BashSteps {
    private static final int SHOWN_OF_COMMAND = 70;

    private final Exported exported;
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder kept = new StringBuilder();
    private final List<String> leftOut = new ArrayList<>();
    private int number;

    BashSteps(Exported exported) {
        this.exported = exported;
        writeCheckpoints(-1);
        PlaceBlock.of(exported.steps()).forEach(this::write);
    }

    /** The lines of the script. */
    String text() {
        return text.toString();
    }

    /** The commands that are no comments. */
    String kept() {
        return kept.toString();
    }

    /** What only the lab can do, a line each. */
    List<String> leftOut() {
        return leftOut;
    }

    private void write(PlaceBlock block) {
        int before = number;
        if (!block.isOpened()) {
            number++;
            writeStep(block.step());
        } else if (LabOnly.reason(block.step().command()).isPresent()) {
            leaveOut(block);
        } else {
            writePlace(block);
        }
        writeCheckpoints(before);
    }

    private void writeCheckpoints(int before) {
        for (int at = before + 1; at <= number; at++) {
            exported.checkpointsAt(at).forEach(name -> text.append("\n# ").append(name).append('\n'));
        }
    }

    private void writeStep(RecordedStep step) {
        Optional<String> reason = LabOnly.reason(step.command());
        if (reason.isPresent()) {
            note(number, step.command(), reason.get());
            comment(step.command());
        } else if (step.failed() && Shell.isSimpleCommand(step.command())) {
            text.append("# failed with status ").append(step.status()).append(":\n");
            comment(step.command());
        } else {
            if (step.failed()) {
                text.append("# ended with status ").append(step.status()).append(":\n");
            }
            keep(withInput(step, step.interruptions().isEmpty() ? step.command() : interrupted(step)));
        }
    }

    private void keep(String lines) {
        text.append(lines).append('\n');
        kept.append(lines).append('\n');
    }

    private void comment(String lines) {
        lines.lines().forEach(line -> text.append("# ").append(line).append('\n'));
    }

    private void note(int step, String command, String reason) {
        String first = command.lines().findFirst().orElse("");
        String shown = first.length() > SHOWN_OF_COMMAND ? first.substring(0, SHOWN_OF_COMMAND - 1) + "…" : first;
        leftOut.add("step " + step + ": " + shown + " (" + reason + ")");
    }

    /** What was typed to a machine that only the lab has. */
    private void leaveOut(PlaceBlock block) {
        number++;
        LabOnly.reason(block.step().command()).ifPresent(reason -> note(number, block.step().command(), reason));
        comment(block.step().command());
        commentInside(block);
    }

    private void commentInside(PlaceBlock block) {
        for (PlaceBlock typed : block.inside()) {
            number++;
            if (!typed.step().command().equals(Lab.END_OF_INPUT)) {
                comment("    " + typed.step().command());
            }
            commentInside(typed);
        }
    }

    /** A shell in another place: what was typed there is its here-document. */
    private void writePlace(PlaceBlock block) {
        number++;
        String delimiter = block.height() == 1 ? "exit" : "exit # " + block.height();
        keep(redirected(block.step().command(), delimiter));
        for (PlaceBlock typed : block.inside()) {
            String command = typed.step().command();
            if (command.equals(Lab.END_OF_INPUT) || command.equals("exit")) {
                number++;
            } else {
                write(typed);
            }
        }
        text.append(delimiter).append('\n');
    }

    private static String redirected(String command, String delimiter) {
        String document = " <<'" + delimiter + "'";
        return Shell.isSimpleCommand(command) ? command + document : "{ " + command + "; }" + document;
    }

    private static String interrupted(RecordedStep step) {
        Duration last = step.interruptions().get(step.interruptions().size() - 1);
        String seconds = BigDecimal.valueOf(last.toNanos(), 9).stripTrailingZeros().toPlainString();
        String command = step.command().strip();
        boolean startsWithName = !command.split("\\s", 2)[0].contains("=");
        return "timeout -s INT " + seconds + " " + (startsWithName && Shell.isSimpleCommand(command)
                ? command : "bash -c '" + command.replace("'", "'\\''") + "'");
    }

    private static String withInput(RecordedStep step, String command) {
        List<String> lines = step.input().stream()
                .filter(line -> !line.equals(Lab.END_OF_INPUT) && !line.equals(Lab.INTERRUPTION))
                .toList();
        if (lines.isEmpty()) {
            return command;
        }
        String delimiter = "EOF";
        while (lines.contains(delimiter)) {
            delimiter += "F";
        }
        return redirected(command, delimiter) + "\n" + lines.stream().map(line -> line + "\n").collect(Collectors.joining())
                + delimiter;
    }
}
