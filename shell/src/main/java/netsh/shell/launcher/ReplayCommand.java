package netsh.shell.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import netsh.shell.console.Console;
import netsh.shell.console.Opening;
import netsh.shell.replay.FileResult;
import netsh.shell.replay.JunitReport;
import netsh.shell.replay.ReplayRequest;
import netsh.shell.replay.ReplayRequest.Form;
import netsh.shell.replay.ReplayRequest.Update;
import netsh.shell.replay.Replays;
import netsh.shell.replay.StandardStreams;
import netsh.shell.replay.Strictness;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code netsh replay}: runs scripts, each in a fresh lab. */
@Command(
        name = ReplayCommand.NAME,
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Runs scripts, each in a fresh lab, and stops at the first step that is not as expected. The exit "
                + "status is 0 where all were, 1 where one was not, 2 where a file is unusable.")
final class ReplayCommand implements Callable<Integer> {
    static final String NAME = "replay";

    private final StandardStreams streams;

    @Spec
    private CommandSpec spec;

    @Option(names = "--check", description = "Compare outputs (#>) and exit statuses (#?), and print what differs.")
    private boolean check;

    @Option(names = "--keep-going", description = "Go on after a step that was not as expected.")
    private boolean keepGoing;

    @Option(names = "--dry-run", description = "Say what would not be as expected, or what would be written anew; keep nothing.")
    private boolean dryRun;

    @Option(names = "--update", description = "Write the outputs and statuses that the script states anew, in place.")
    private boolean update;

    @Option(names = "--update-all", description = "As --update, and state the output of every step that prints.")
    private boolean updateAll;

    @Option(names = "--until", paramLabel = "N", description = "End after step N, or at the checkpoint of this name.")
    private Optional<String> until = Optional.empty();

    @Option(names = "--step", description = "Ask before each step: Enter runs it, s skips it, c goes on, q quits.")
    private boolean step;

    @Option(names = "--speed", paramLabel = "X", description = "Watch it being typed, X times as fast as in reality.")
    private Optional<Double> speed = Optional.empty();

    @Option(names = "--interactive", description = "Then open the prompt, to go on by hand.")
    private boolean interactive;

    @Option(names = "--transcript", description = "Print '# ' and each command, its output, and [exit N] where it failed.")
    private boolean transcript;

    @Option(names = "--json", description = "Print what each step did as one JSON document.")
    private boolean json;

    @Option(names = "--junit", paramLabel = "REPORT", description = "Also write what each step came to as JUnit results.")
    private Optional<Path> junit = Optional.empty();

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "The scripts.")
    private List<Path> files = List.of();

    ReplayCommand(StandardStreams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        refuseContradictions();
        Replays replays = new Replays(request(), streams);
        int status = replays.run();
        if (junit.isPresent() && !writes(junit.get(), JunitReport.of(replays.results()))) {
            return FileResult.UNUSABLE;
        }
        if (interactive && replays.continuation().isPresent()) {
            return Console.open(Opening.at(replays.continuation().get()), streams.err());
        }
        return status;
    }

    private boolean writes(Path report, String text) {
        try {
            Files.writeString(report, text);
            return true;
        } catch (IOException unwritable) {
            streams.err().print("netsh: " + report + ": the report cannot be written: " + unwritable.getMessage() + "\n");
            return false;
        }
    }

    private ReplayRequest request() {
        boolean updates = update || updateAll;
        Form form = transcript ? Form.TRANSCRIPT : json ? Form.JSON : check || dryRun || updates ? Form.REPORT : Form.PROMPT;
        Strictness strictness = check || dryRun || updates ? Strictness.STATUS_AND_OUTPUT : Strictness.STATUS;
        OptionalDouble paced = speed.isPresent() ? OptionalDouble.of(speed.get()) : OptionalDouble.empty();
        return new ReplayRequest(files, form, strictness, updateAll ? Update.ALL : update ? Update.STATED : Update.NONE,
                keepGoing, dryRun, until, step, paced);
    }

    private void refuseContradictions() {
        OptionConflicts.ofReplay().first(spec.commandLine().getParseResult()::hasMatchedOption)
                .ifPresent(this::refuse);
        if (speed.isPresent() && !(speed.get() > 0 && speed.get() <= 1_000_000)) {
            refuse("--speed " + speed.get() + ": a speed is a number above 0, such as 2 for twice as fast");
        }
        if ((step || interactive) && !streams.canAsk()) {
            refuse((step ? "--step" : "--interactive") + " needs a terminal, for somebody to answer");
        }
        if ((until.isPresent() || interactive) && files.size() > 1) {
            refuse((interactive ? "--interactive" : "--until") + " is for one file, not for " + files.size());
        }
    }

    private void refuse(String why) {
        throw new ParameterException(spec.commandLine(), why);
    }
}
