package netsh.shell.replay;

import java.util.ArrayList;
import java.util.List;
import netsh.shell.compare.Comparison;
import netsh.shell.compare.DifferenceText;
import netsh.shell.script.ExpectedOutput;

/** Words what a step did otherwise than its script expects. */
public final class DeviationText {
    private static final int MOST_SHOWN = 10;

    /** A reader is done with a difference long before so many lines. */
    private static final int MOST_COMPARED = 20_000;

    private static final String MARK = "#>";

    private DeviationText() {}

    /** What a step did otherwise, a line at a time, without line ends; what it printed, where its script says nothing of it. */
    public static List<String> lines(StepResult result) {
        List<String> text = new ArrayList<>();
        for (Deviation deviation : result.deviations()) {
            if (deviation instanceof Deviation.OfOutput output) {
                addDifference(output, text);
            } else {
                text.add(sentence(deviation));
            }
        }
        if (result.step().expectedOutput().isEmpty() && !result.output().isEmpty()) {
            addOutput(result.output(), text);
        }
        return text;
    }

    /** A deviation in a sentence without its end. */
    public static String sentence(Deviation deviation) {
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
        Deviation.OfOutput output = (Deviation.OfOutput) deviation;
        return output.expected().isEmpty() ? "it should print nothing"
                : output.actual().isEmpty() ? "it printed nothing" : "its output differs";
    }

    private static void addDifference(Deviation.OfOutput output, List<String> text) {
        text.add(sentence(output) + ":");
        List<String> expected = shown(output.expected(), false);
        List<String> actual = shown(output.actual(), false);
        if (expected.equals(actual)) {
            expected = shown(output.expected(), true);
            actual = shown(output.actual(), true);
        }
        text.addAll(new DifferenceText("expected", "printed")
                .of(Comparison.EXACT.compare(beginning(expected), beginning(actual))));
    }

    private static void addOutput(String output, List<String> text) {
        text.add("it printed:");
        List<String> lines = shown(output, false);
        lines.stream().limit(MOST_SHOWN).forEach(line -> text.add("  " + line));
        if (lines.size() > MOST_SHOWN) {
            text.add("  (and " + (lines.size() - MOST_SHOWN) + " lines more)");
        }
    }

    private static List<String> beginning(List<String> lines) {
        return lines.subList(0, Math.min(lines.size(), MOST_COMPARED));
    }

    /** The lines of an output as a script writes them; blanks at their ends only where they are what matters. */
    private static List<String> shown(String output, boolean showsBlanks) {
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
}
