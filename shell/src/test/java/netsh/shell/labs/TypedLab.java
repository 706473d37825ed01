package netsh.shell.labs;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import netsh.shell.lab.Lab;
import netsh.shell.lab.SimulatedLab;
import netsh.shell.script.Script;
import netsh.shell.script.ScriptException;
import netsh.shell.script.ScriptReader;
import netsh.shell.script.Step;

/** A lab that a test types into: each command answers what it printed, and {@code [exit N]} where it failed. */
final class TypedLab implements AutoCloseable {
    /** Where the labs that ship are. */
    static final Path SCRIPTS = Path.of("..", "scripts");

    private final SimulatedLab lab;

    /** A lab without a terminal, as scripts have it. */
    TypedLab() {
        lab = new SimulatedLab(1);
    }

    private TypedLab(SimulatedLab lab) {
        this.lab = lab;
    }

    /** A lab at a terminal, where what is typed while a command waits for a line is that line. */
    static TypedLab atTerminal() {
        return new TypedLab(SimulatedLab.atTerminal(1));
    }

    /** Types a command. */
    String type(String command) {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        Lab.Outcome outcome = lab.run(command, printed::write);
        return shown(printed, outcome);
    }

    /** Types several commands, one a line; what they print comes together. */
    String typeAll(String commands) {
        return Arrays.stream(commands.split("\n")).map(this::type).collect(Collectors.joining());
    }

    /** Runs a step of a script, and interrupts it where the script says so. */
    String run(Step step) {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        Lab.Outcome outcome = lab.run(step.command(), printed::write, step.interruptions());
        return shown(printed, outcome);
    }

    private static String shown(ByteArrayOutputStream printed, Lab.Outcome outcome) {
        return printed.toString(StandardCharsets.UTF_8) + (outcome.status() == 0 ? "" : "[exit " + outcome.status() + "]\n");
    }

    /** The steps of a script that ships with the product. */
    static List<Step> steps(String name) {
        try {
            Path file = SCRIPTS.resolve(name);
            Script script = ScriptReader.read(name, Files.readAllBytes(file));
            return script.steps();
        } catch (ScriptException unusable) {
            throw new IllegalStateException(unusable);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public void close() {
        lab.close();
    }
}
