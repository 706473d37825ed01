package netsh.commands.grammar;

import java.util.ArrayList;
import java.util.List;
import netsh.commands.tool.ToolContext;
import netsh.network.error.NetException;

/**
 * Commands from a file (-batch) as iproute2's tools read them: one a line, "#" begins a comment, a backslash at the end
 * goes on with the next line. A refusal with which the tool exits at once ends the batch too, -force or not.
 */
public final class BatchFile {
    private final ToolContext tool;
    private final boolean force;

    /** Carries out the words of one line. */
    @FunctionalInterface
    public interface Action {
        /** Answers the exit status; a refusal has been told. */
        int run(List<String> words);
    }

    /**
     * A batch of a tool.
     *
     * @param force whether it goes on after a line that failed
     */
    public BatchFile(ToolContext tool, boolean force) {
        this.tool = tool;
        this.force = force;
    }

    /** Runs the lines of a file, "-" for standard input, and answers the exit status. */
    public int run(String file, Action action) throws CommandLineException {
        String text;
        try {
            text = tool.files().readText(file.equals("-") ? "/dev/stdin" : file);
        } catch (NetException refusal) {
            tool.err().println("Cannot open file \"" + file + "\" for reading: " + refusal.errno().text());
            return 1;
        }
        int status = 0;
        int number = 0;
        String before = "";
        for (String line : text.split("\n", -1)) {
            number++;
            String whole = before + line;
            if (whole.endsWith("\\")) {
                before = whole.substring(0, whole.length() - 1);
                continue;
            }
            before = "";
            List<String> words = words(whole);
            int lineStatus = words.isEmpty() ? 0 : action.run(words);
            if (lineStatus == 0) {
                continue;
            }
            if (lineStatus == CommandLineException.EXIT_MINUS_ONE) {
                return lineStatus;
            }
            tool.out().flush();
            tool.err().println("Command failed " + file + ":" + number);
            status = 1;
            if (!force) {
                break;
            }
        }
        return status;
    }

    private static List<String> words(String line) throws CommandLineException {
        List<String> words = new ArrayList<>();
        int at = 0;
        while (at < line.length()) {
            char c = line.charAt(at);
            if (Character.isWhitespace(c)) {
                at++;
                continue;
            }
            if (c == '#') {
                break;
            }
            int end;
            if (c == '"' || c == '\'') {
                end = line.indexOf(c, ++at);
                if (end < 0) {
                    throw new CommandLineException("Unterminated quoted string", 1);
                }
            } else {
                end = at;
                while (end < line.length() && !Character.isWhitespace(line.charAt(end))) {
                    end++;
                }
            }
            words.add(line.substring(at, end));
            at = c == '"' || c == '\'' ? end + 1 : end;
        }
        return words;
    }
}
