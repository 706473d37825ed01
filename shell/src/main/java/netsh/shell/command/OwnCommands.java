package netsh.shell.command;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import netsh.shell.command.explain.ExplainCommands;
import netsh.shell.command.help.HelpCommands;
import netsh.shell.command.session.SessionCommands;
import netsh.shell.command.topology.TopologyCommands;
import picocli.CommandLine;

/** The table of own commands, and how one is run. */
public final class OwnCommands {
    private static final int REFUSED = 1;
    private static final int MISUSED = 2;
    /** A builtin of the shell has this name too; it is ours only with a long option behind it. */
    private static final String SHARED_WITH_SHELL = "export";

    private static final Map<String, OwnCommand> TABLE = Stream.of(
                    HelpCommands.ALL, SessionCommands.ALL, ExplainCommands.ALL, TopologyCommands.ALL)
            .flatMap(List::stream)
            .collect(Collectors.toUnmodifiableMap(OwnCommand::name, Function.identity()));

    private OwnCommands() {}

    /** All of them, by name. */
    public static List<OwnCommand> all() {
        return TABLE.values().stream().sorted(java.util.Comparator.comparing(OwnCommand::name)).toList();
    }

    /** The own command that a line begins with. */
    public static Optional<OwnCommand> find(String line) {
        String[] words = line.strip().split("\\s+", 3);
        boolean isShells = words[0].equals(SHARED_WITH_SHELL) && (words.length == 1 || !words[1].startsWith("--"));
        return isShells ? Optional.empty() : Optional.ofNullable(TABLE.get(words[0]));
    }

    /** Runs a line that begins with an own command; answers the exit status. */
    public static int run(OwnCommand command, String line, Workbench workbench) {
        OwnLine words = OwnLine.of(line);
        if (words.operator().isPresent()) {
            workbench.err().println(command.name() + ": a command of netsh's own stands alone on its line, without "
                    + words.operator().get());
            return MISUSED;
        }
        Callable<Integer> action = command.factory().apply(workbench);
        List<String> arguments = words.words().subList(1, words.words().size());
        return new CommandLine(action)
                .setOut(workbench.out())
                .setErr(workbench.err())
                .setExecutionExceptionHandler((failure, parser, parsed) -> refuse(command, failure, workbench))
                .setParameterExceptionHandler((wrong, given) -> misuse(command, wrong, workbench))
                .execute(arguments.toArray(String[]::new));
    }

    private static int refuse(OwnCommand command, Exception failure, Workbench workbench) throws Exception {
        if (failure instanceof RefusedException) {
            workbench.err().println(command.name() + ": " + failure.getMessage());
            return REFUSED;
        }
        throw failure;
    }

    private static int misuse(OwnCommand command, CommandLine.ParameterException wrong, Workbench workbench) {
        workbench.err().println(command.name() + ": " + wrong.getMessage());
        wrong.getCommandLine().usage(workbench.err(), CommandLine.Help.Ansi.OFF);
        return MISUSED;
    }
}
