package netsh.shell.session;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import netsh.commands.shell.Shell;
import netsh.shell.lab.Lab;
import netsh.shell.lab.SimulatedLab;
import netsh.shell.script.Header;
import netsh.shell.script.Mark;
import netsh.shell.script.ScriptWriter;
import netsh.shell.script.Step;

/**
 * A session as a script: every step with what it printed (of silent ones nothing is said), the failed ones marked by status. What was typed to a shell
 * in another place stands as the here-document of the command that opened it, which ends with {@code exit}; so the real
 * bash runs it just the same.
 */
public final class SessionScript {
    private final StringBuilder text = new StringBuilder();
    private boolean saysOutput = true;

    private SessionScript() {}

    /** The full log of the steps up to the session's cursor. */
    public static String of(Session session) {
        SessionScript script = new SessionScript();
        script.text.append(ScriptWriter.header(Header.atTerminal(session.seed())));
        List<RecordedStep> steps = session.steps();
        int number = 0;
        for (PlaceBlock block : PlaceBlock.of(steps)) {
            script.write(block);
            int end = number + count(block);
            int begin = number;
            session.checkpoints().forEach((name, at) -> {
                if (at > begin && at <= end) {
                    script.text.append(ScriptWriter.mark(Mark.Kind.CHECKPOINT, name));
                }
            });
            number = end;
        }
        return script.text.toString();
    }

    /** The shortest script found that rebuilds the session's present state: only commands, none that the state does not need. */
    public static Minimal minimal(Session session) {
        List<RecordedStep> steps = MinimalSteps.of(session.steps(), SimulatedLab::atTerminal, session.seed());
        SessionScript script = new SessionScript();
        script.text.append(ScriptWriter.header(Header.atTerminal(session.seed())));
        script.saysOutput = false;
        PlaceBlock.of(steps).forEach(script::write);
        return new Minimal(script.text.toString(), steps.size());
    }

    /**
     * A script that rebuilds a state.
     *
     * @param text the script
     * @param steps how many steps it has
     */
    public record Minimal(String text, int steps) {}

    private static int count(PlaceBlock block) {
        return 1 + block.inside().stream().mapToInt(SessionScript::count).sum();
    }

    private void write(PlaceBlock block) {
        if (block.isOpened()) {
            writePlace(block);
        } else {
            text.append(ScriptWriter.step(expected(block.step())));
        }
    }

    /** A shell in another place: its commands each with what they printed, which a shell takes for comments. */
    private void writePlace(PlaceBlock block) {
        String delimiter = delimiter(block.height());
        text.append(redirected(block.step().command(), delimiter)).append('\n');
        for (PlaceBlock typed : block.inside()) {
            String command = typed.step().command();
            if (!command.equals(Lab.END_OF_INPUT) && !command.equals(delimiter)) {
                write(typed);
            }
        }
        text.append(delimiter).append('\n');
    }

    private static String delimiter(int height) {
        return switch (height) {
            case 1 -> "exit";
            case 2 -> "exit 0";
            default -> "exit 0 # " + height;
        };
    }

    private static String redirected(String command, String delimiter) {
        String document = " <<'" + delimiter + "'";
        return Shell.isSimpleCommand(command) ? command + document : "{ " + command + "; }" + document;
    }

    private Step expected(RecordedStep step) {
        Optional<Integer> status = step.status() == 0 ? Optional.empty() : Optional.of(step.status());
        Optional<String> output = Optional.of(step.output()).filter(printed -> saysOutput && !printed.isEmpty());
        return new Step(1, withInput(step), output, status, step.interruptions());
    }

    /** The step's command; one to which lines were typed gets them as a here-document. */
    private static String withInput(RecordedStep step) {
        if (step.input().isEmpty()) {
            return step.command();
        }
        List<String> lines = step.input().stream()
                .filter(line -> !line.equals(Lab.END_OF_INPUT) && !line.equals(Lab.INTERRUPTION))
                .toList();
        String delimiter = "EOF";
        while (lines.contains(delimiter)) {
            delimiter += "F";
        }
        String typed = lines.stream().map(line -> line + "\n").collect(Collectors.joining());
        return redirected(step.command(), delimiter) + "\n" + typed + delimiter;
    }
}
