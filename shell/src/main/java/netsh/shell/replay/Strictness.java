package netsh.shell.replay;

import java.util.ArrayList;
import java.util.List;
import netsh.shell.script.Step;

/** What of a step a replay compares. */
public enum Strictness {
    /** Its exit status, which is 0 where the script names none. */
    STATUS,
    /** Its exit status, and its output where the script has it. */
    STATUS_AND_OUTPUT;

    List<Deviation> deviations(Step step, int status, String output) {
        List<Deviation> found = new ArrayList<>(2);
        int expectedStatus = step.expectedStatus().orElse(0);
        if (status != expectedStatus) {
            found.add(new Deviation.OfStatus(expectedStatus, status));
        }
        if (this == STATUS_AND_OUTPUT && step.expectedOutput().isPresent()
                && !agrees(step.expectedOutput().get(), output)) {
            found.add(new Deviation.OfOutput(step.expectedOutput().get(), output));
        }
        return found;
    }

    /**
     * Whether an output is as expected: to the letter, but for blanks at the end of a line where the script has none,
     * since many an editor takes them away.
     */
    static boolean agrees(String expected, String actual) {
        if (expected.equals(actual)) {
            return true;
        }
        String[] expectedLines = expected.split("\n", -1);
        String[] actualLines = actual.split("\n", -1);
        boolean agrees = expectedLines.length == actualLines.length;
        for (int i = 0; agrees && i < expectedLines.length; i++) {
            agrees = expectedLines[i].equals(actualLines[i])
                    || expectedLines[i].equals(withoutBlanksAtEnd(actualLines[i]));
        }
        return agrees;
    }

    private static String withoutBlanksAtEnd(String line) {
        int end = line.length();
        while (end > 0 && (line.charAt(end - 1) == ' ' || line.charAt(end - 1) == '\t')) {
            end--;
        }
        return line.substring(0, end);
    }
}
