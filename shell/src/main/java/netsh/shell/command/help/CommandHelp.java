package netsh.shell.command.help;

import java.util.List;
import netsh.commands.tool.Tool;
import netsh.shell.command.OwnCommand;
import netsh.shell.command.Workbench;
import picocli.CommandLine;
import picocli.CommandLine.Help;

/** What {@code help COMMAND} prints: what it does, its usage, an example. */
final class CommandHelp {
    private CommandHelp() {}

    /** Of a command of the console's own; its usage and description are those of its declaration. */
    static String of(OwnCommand command, Workbench workbench) {
        String usage = new CommandLine(command.factory().apply(workbench)).getUsageMessage(Help.Ansi.OFF);
        return usage + example(Examples.of(command.name()));
    }

    /** Of a command that has a manual page. */
    static String of(ManualPage page) {
        return page.title() + "\n\n" + indented("Usage:", page.synopsis()) + example(page.example())
                + "\nman " + page.name() + " tells more.\n";
    }

    /** Of a tool of the lab without a page. */
    static String of(Tool tool) {
        return tool.name() + ": " + tool.summary() + "\n" + example(Examples.of(tool.name()))
                + "\n" + tool.name() + " --help shows its usage where the real one does.\n";
    }

    private static String example(List<String> commands) {
        return commands.isEmpty() ? "" : "\n" + indented("Example:", commands);
    }

    private static String indented(String heading, List<String> lines) {
        StringBuilder text = new StringBuilder(heading).append('\n');
        lines.forEach(line -> text.append("  ").append(line).append('\n'));
        return text.toString();
    }
}
