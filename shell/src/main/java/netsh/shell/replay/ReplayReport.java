package netsh.shell.replay;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import netsh.shell.compare.Comparison;
import netsh.shell.compare.DifferenceText;
import netsh.shell.script.ExpectedOutput;

/** Says in words what was not as expected, and what the whole came to. */
final class ReplayReport {
    private static final int LONGEST_COMMAND = 100;
    private static final int MOST_LINES = 10;
    /** A reader is done with a difference long before so many lines. */
    private static final int MOST_COMPARED = 20_000;

    private static final String MARK = "#>";

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
        for (Deviation deviation : result.deviations()) {
            if (deviation instanceof Deviation.OfOutput output) {
                output(output);
            } else {
                out.print("  " + sentence(deviation) + "\n");
            }
        }
        if (result.step().expectedOutput().isEmpty() && !result.output().isEmpty()) {
            out.print("  it printed:\n");
            List<String> lines = lines(result.output(), false);
            lines.stream().limit(MOST_LINES).forEach(line -> out.print("    " + line + "\n"));
            if (lines.size() > MOST_LINES) {
                out.print("    (and " + (lines.size() - MOST_LINES) + " lines more)\n");
            }
        }
    }

    /** A deviation in a sentence without its end. */
    static String sentence(Deviation deviation) {
        if (deviation instanceof Deviation.OfStatus status) {
            return "it ended with status " + status.actual() + ", not " + status.expected();
        }
        if (deviation instanceof Deviation.OfDuration duration) {
            return "it did not end within " + duration.limit().toHours()
                    + " hours of the lab's time and was interrupted; a line '#^C 3s' below it says when";
        }
        if (deviation instanceof Deviation.OfLength length) {
            return "it printed more than " + (length.limit() >> 20) + " MB and was interrupted";
        }
        return "its output differs";
    }

    private void output(Deviation.OfOutput output) {
        String what = output.expected().isEmpty() ? "it should print nothing"
                : output.actual().isEmpty() ? "it printed nothing" : "its output differs";
        out.print("  " + what + ":\n");
        List<String> expected = lines(output.expected(), false);
        List<String> actual = lines(output.actual(), false);
        if (expected.equals(actual)) {
            expected = lines(output.expected(), true);
            actual = lines(output.actual(), true);
        }
        new DifferenceText("expected", "printed").of(Comparison.EXACT.compare(beginning(expected), beginning(actual)))
                .forEach(line -> out.print("  " + line + "\n"));
    }

    private static List<String> beginning(List<String> lines) {
        return lines.subList(0, Math.min(lines.size(), MOST_COMPARED));
    }

    /** The lines of an output as a script writes them; blanks at their ends only where they are what matters. */
    private static List<String> lines(String output, boolean showsBlanks) {
        List<String> lines = new ArrayList<>();
        if (output.isEmpty()) {
            return lines;
        }
        for (String line : ExpectedOutput.lines(output)) {
            String text = line.substring(line.startsWith(MARK + " ") ? MARK.length() + 1 : MARK.length());
            boolean endsInBlank = text.endsWith(" ") || text.endsWith("\t");
            lines.add(!endsInBlank ? text : showsBlanks ? ExpectedOutput.quoted(text + "\n") : text.stripTrailing());
        }
        return lines;
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
