package netsh.shell.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import netsh.commands.editing.Insertion;
import netsh.commands.editing.LineCompletion;
import netsh.commands.tool.Candidate;
import netsh.commands.tool.CandidateGroup;
import netsh.shell.command.NamedOperand;
import netsh.shell.command.OwnCommand;
import netsh.shell.command.OwnCommands;
import netsh.shell.command.Workbench;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The words of the console's own commands: their names, the options that they declare, and names that may follow. */
final class OwnCommandWords {
    private final Supplier<Workbench> workbench;

    OwnCommandWords(Supplier<Workbench> workbench) {
        this.workbench = workbench;
    }

    /** The commands whose names begin so. */
    List<Insertion> beginningWith(String begun) {
        return OwnCommands.all().stream()
                .filter(command -> command.name().startsWith(begun))
                .map(command -> insertion(command.name(), command.summary(), CandidateGroup.OWN_COMMAND, false))
                .toList();
    }

    /** What can stand at the end of a line that begins with an own command. */
    LineCompletion complete(OwnCommand command, String before) {
        int start = before.length();
        while (start > 0 && !Character.isWhitespace(before.charAt(start - 1))) {
            start--;
        }
        String begun = before.substring(start);
        Callable<Integer> action = command.factory().apply(workbench.get());
        CommandSpec spec = new CommandLine(action).getCommandSpec();
        List<Insertion> found = new ArrayList<>();
        boolean isFirstOperand = before.substring(0, start).strip().equals(command.name());
        if (isFirstOperand && action instanceof NamedOperand named) {
            named.operands().forEach((name, about) -> {
                if (name.startsWith(begun)) {
                    found.add(insertion(name, about, CandidateGroup.VALUE, false));
                }
            });
        }
        if (begun.startsWith("-") || spec.positionalParameters().isEmpty()) {
            for (OptionSpec option : spec.options()) {
                String name = option.longestName();
                if (name.startsWith(begun)) {
                    found.add(insertion(name, description(option), CandidateGroup.OPTION, false));
                }
            }
        }
        Optional<String> reason = found.isEmpty() ? Optional.of(reason(spec)) : Optional.empty();
        return new LineCompletion(start, found, false, reason);
    }

    private static String reason(CommandSpec spec) {
        return spec.positionalParameters().isEmpty() ? "nothing more can follow"
                : "expected here: " + spec.positionalParameters().get(0).paramLabel() + ", "
                        + description(spec.positionalParameters().get(0));
    }

    private static String description(ArgSpec argument) {
        String[] lines = argument.description();
        String first = lines.length == 0 ? "" : lines[0].strip();
        return first.isEmpty() ? argument.paramLabel() : first;
    }

    private static Insertion insertion(String word, String description, CandidateGroup group, boolean goesOn) {
        return new Insertion(word, new Candidate(word, description, group, goesOn));
    }
}
