package netsh.shell.script;

/**
 * The end of a script whose last step is not whole: the file was cut off, or a quote was forgotten.
 *
 * @param firstLine where that step begins in the file, from 1
 * @param lastLine the last line of the file
 * @param missing what the step still wants, as bash says it
 */
public record Truncation(int firstLine, int lastLine, String missing) {
    /** What is left out, and why. */
    public String describe() {
        String lines = firstLine == lastLine ? "this line is" : "lines " + firstLine + " to " + lastLine + " are";
        return "the last step has no end, " + lines + " left out: " + missing;
    }
}
