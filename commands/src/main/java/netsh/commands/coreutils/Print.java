package netsh.commands.coreutils;

import java.util.List;
import netsh.commands.completion.Synopsis;
import netsh.commands.text.Escapes;
import netsh.commands.text.PrintfFormat;
import netsh.commands.tool.Tool;
import netsh.commands.tool.ToolContext;

/** echo(1), printf(1), true(1), false(1) and yes(1): what other programs than the shell run under these names. */
final class Print {
    static final Tool TRUE = Tool.of("true", "Succeeds.", Synopsis.none(),
            context -> 0);
    static final Tool FALSE = Tool.of("false", "Fails.", Synopsis.none(),
            context -> 1);
    static final Tool ECHO = Tool.of("echo", "Prints its arguments.", Synopsis.of("[TEXT]...", """
                    -n  no newline at the end
                    -e  backslashes mean characters
                    -E  backslashes mean themselves
                    """),
            Print::echo);
    static final Tool PRINTF = Tool.of("printf", "Prints arguments in a format.", Synopsis.of("FORMAT [TEXT]..."),
            Print::printf);
    static final Tool YES = Tool.of("yes", "Prints a line again and again.", Synopsis.of("[TEXT]..."),
            Print::yes);

    private Print() {
    }

    private static int echo(ToolContext context) {
        List<String> words = context.arguments();
        int first = 0;
        boolean newline = true;
        boolean escapes = false;
        while (first < words.size() && words.get(first).matches("-[neE]+")) {
            String option = words.get(first++);
            newline &= option.indexOf('n') < 0;
            escapes = option.lastIndexOf('e') > option.lastIndexOf('E') || (escapes && option.indexOf('E') < 0);
        }
        String text = String.join(" ", words.subList(first, words.size()));
        if (escapes) {
            Escapes.Decoded decoded = Escapes.decode(text, Escapes.Style.ECHO);
            text = decoded.text();
            newline &= !decoded.stopped();
        }
        context.out().print(newline ? text + '\n' : text);
        return 0;
    }

    private static int printf(ToolContext context) {
        if (context.arguments().isEmpty()) {
            context.err().println("printf: missing operand");
            return netsh.commands.text.GnuTool.tryHelp(context, 1);
        }
        List<String> words = context.arguments();
        PrintfFormat.Result result = new PrintfFormat(words.get(0), words.subList(1, words.size()),
                text -> '\'' + text.replace("'", "'\\''") + '\'').format();
        context.out().print(result.text());
        for (String error : result.errors()) {
            String argument = error.replaceAll(": invalid (octal )?number$", "");
            context.err().println("printf: " + (argument.equals(error) ? error
                    : "'" + argument + "': expected a numeric value"));
        }
        return result.errors().isEmpty() ? 0 : 1;
    }

    private static int yes(ToolContext context) {
        String line = context.arguments().isEmpty() ? "y" : String.join(" ", context.arguments());
        while (true) {
            context.process().loopCheckpoint();
            context.out().println(line);
        }
    }
}
