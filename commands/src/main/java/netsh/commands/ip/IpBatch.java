package netsh.commands.ip;

import java.util.ArrayList;
import java.util.List;
import netsh.commands.grammar.Arguments;
import netsh.commands.grammar.CommandLineException;
import netsh.network.error.NetException;

/**
 * Commands from a file (-batch): one a line, "#" begins a comment, a backslash at the end goes on with
 * the next line. A refusal with which the tool exits at once ends the batch too, -force or not.
 */
final class IpBatch {
    private final IpContext context;

    IpBatch(IpContext context) {
        this.context = context;
    }

    int run(String file) throws CommandLineException {
        String text;
        try {
            text = context.tool().files().readText(file.equals("-") ? "/dev/stdin" : file);
        } catch (NetException refusal) {
            context.tool().err().println(
                    "Cannot open file \"" + file + "\" for reading: " + refusal.errno().text());
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
            int lineStatus = words.isEmpty() ? 0 : runLine(words);
            if (lineStatus == 0) {
                continue;
            }
            if (lineStatus == CommandLineException.EXIT_MINUS_ONE) {
                return lineStatus;
            }
            context.tool().out().flush();
            context.tool().err().println("Command failed " + file + ":" + number);
            status = 1;
            if (!context.options().force()) {
                break;
            }
        }
        return status;
    }

    private int runLine(List<String> words) {
        try {
            return IpObjects.MENU.parse(Arguments.of(words), context).perform();
        } catch (CommandLineException refusal) {
            return IpTool.refuse(context.tool(), refusal);
        } catch (NetException refusal) {
            return IpTool.refuse(context.tool(), KernelAnswer.refused(refusal));
        }
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
