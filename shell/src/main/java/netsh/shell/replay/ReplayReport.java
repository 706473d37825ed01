package netsh.shell.replay;

import java.io.PrintStream;
import java.util.List;

/** Says in words what was not as expected, and what the whole came to. */
final class ReplayReport {
    private static final int LONGEST_COMMAND = 100;

    private final PrintStream out;

    ReplayReport(PrintStream out) {
        this.out = out;
    }

    /** A command in one line. */
    static String oneLine(String command) {
        int newline = command.indexOf('\n');
        String line = newline < 0 ? command : command.substring(0, newline) + " …";
        StringBuilder shown = new StringBuilder();
        line.codePoints().limit(LONGEST_COMMAND).forEach(character ->
                shown.appendCodePoint(Character.isISOControl(character) ? ' ' : character));
        return line.length() > LONGEST_COMMAND ? shown + " …" : shown.toString();
    }

    /** A step that was not as expected. */
    void deviating(String file, StepResult result) {
        out.print(file + ":" + result.step().line() + ": " + oneLine(result.step().command()) + "\n");
        DeviationText.lines(result).forEach(line -> out.print("  " + line + "\n"));
    }

    /** What a file came to. */
    void summary(FileResult file) {
        if (file.result().isEmpty()) {
            return;
        }
        if (file.steps() == 0) {
            out.print(file.file() + ": no step to run\n");
            return;
        }
        Replay.Result result = file.result().get();
        int failures = result.failures().size();
        long compared = result.steps().stream().filter(step -> step.step().expectedOutput().isPresent()).count();
        int notRun = file.steps() - result.steps().size();
        String ran = count(result.steps().size(), "step") + (notRun == 0 ? "" : " of " + file.steps());
        StringBuilder text = new StringBuilder(file.file()).append(": ").append(ran).append(", ")
                .append(compared).append(" with output to compare: ")
                .append(failures == 0 ? "as expected" : failures + " not as expected");
        if (result.ending() == Replay.Ending.EXITED && notRun > 0) {
            text.append("; exit ended the script before its end");
        } else if (result.ending() == Replay.Ending.FAILED && notRun > 0) {
            text.append("; --keep-going runs the rest");
        }
        out.print(text + "\n");
    }

    /** What several files came to. */
    void summary(List<FileResult> files) {
        out.print(files.size() + " files: " + countWith(files, FileResult.AS_EXPECTED) + " as expected, "
                + countWith(files, FileResult.FAILED) + " not, " + countWith(files, FileResult.UNUSABLE) + " unusable\n");
    }

    private static long countWith(List<FileResult> files, int status) {
        return files.stream().filter(file -> file.status() == status).count();
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
