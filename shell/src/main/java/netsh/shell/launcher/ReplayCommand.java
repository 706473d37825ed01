package netsh.shell.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import netsh.shell.lab.Lab;
import netsh.shell.lab.SimulatedLab;
import netsh.shell.replay.Replay;
import netsh.shell.script.Script;
import netsh.shell.script.ScriptException;
import netsh.shell.script.ScriptReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code netsh replay}: runs scripts, each in a fresh lab. */
@Command(
        name = "replay",
        mixinStandardHelpOptions = true,
        description = "Runs scripts, each in a fresh lab. The exit status is 0 where every step ended as expected, 1 where "
                + "one did not, 2 where a file is unusable.")
final class ReplayCommand implements Callable<Integer> {
    private static final int STEP_FAILED = 1;
    private static final int UNUSABLE = 2;

    private final PrintStream out;
    private final PrintStream err;

    @Option(names = "--transcript", description = "Print '# ' and each command, its output, and [exit N] where it failed.")
    private boolean transcript;

    @Option(names = "--keep-going", description = "Go on after a step that ended otherwise than expected.")
    private boolean keepGoing;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "The scripts.")
    private List<Path> files;

    ReplayCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() {
        int worst = 0;
        for (Path file : files) {
            worst = Math.max(worst, replay(file));
        }
        return worst;
    }

    private int replay(Path file) {
        Script script;
        try {
            script = ScriptReader.read(file.toString(), Files.readAllBytes(file));
        } catch (ScriptException unusable) {
            return fail(unusable.getMessage());
        } catch (NoSuchFileException missing) {
            return fail(file + ": no such file");
        } catch (IOException unreadable) {
            return fail(file + ": cannot be read: " + unreadable.getMessage());
        }
        long seed = script.header().seed();
        try (Lab lab = transcript ? SimulatedLab.forTranscripts(seed) : new SimulatedLab(seed)) {
            Replay.Form form = transcript ? Replay.Form.TRANSCRIPT : Replay.Form.PROMPT;
            Replay.Result result = new Replay(lab, out, form, keepGoing).run(script);
            if (transcript) {
                return 0;
            }
            return report(script, result);
        }
    }

    private int report(Script script, Replay.Result result) {
        if (result.failure().isEmpty()) {
            return 0;
        }
        Replay.Failure failure = result.failure().get();
        out.flush();
        err.println(script.name() + ":" + failure.step().line() + ": the step ended with status " + failure.status()
                + ", not " + failure.step().expectedStatus().orElse(0) + "; " + result.steps() + " of "
                + script.steps().size() + " steps ran");
        return STEP_FAILED;
    }

    private int fail(String message) {
        out.flush();
        err.println("netsh: " + message);
        return UNUSABLE;
    }
}
