package netsh.shell.session;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import netsh.shell.lab.Lab;
import netsh.shell.lab.LabOutput;
import netsh.shell.script.PrintedText;

/** A step while it runs: a command, and the lines that are typed to it. */
final class RunningStep {
    private static final LabOutput NOWHERE = (octets, offset, length) -> {};

    private final Place place;
    private final String command;
    private final Lab lab;
    private final Duration begin;
    private final List<String> input = new ArrayList<>(0);
    private final List<Duration> interruptions = new ArrayList<>(0);
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    RunningStep(Place place, String command, Lab lab) {
        this.place = place;
        this.command = command;
        this.lab = lab;
        begin = lab.time();
    }

    /** Runs the command to its end, or to where it waits for a line. */
    Lab.Outcome start(List<Duration> planned, LabOutput out) {
        return run(command, planned, out);
    }

    /** Types a line to the command. */
    Lab.Outcome type(String line, LabOutput out) {
        input.add(line);
        return run(line, List.of(), out);
    }

    private Lab.Outcome run(String text, List<Duration> planned, LabOutput out) {
        Duration already = lab.time().minus(begin);
        Lab.Outcome outcome = lab.run(text, (octets, offset, length) -> {
            printed.write(octets, offset, length);
            out.print(octets, offset, length);
        }, planned);
        outcome.interruptions().forEach(moment -> interruptions.add(already.plus(moment)));
        return outcome;
    }

    RecordedStep ended(int status) {
        return new RecordedStep(place, command, input, PrintedText.of(printed.toByteArray()), status, begin,
                lab.time().minus(begin), interruptions);
    }

    /** Runs a step that has run before once more. */
    static Lab.Outcome repeat(RecordedStep step, Lab lab) {
        return repeat(step, lab, NOWHERE, line -> {});
    }

    /** As {@link #repeat(RecordedStep, Lab)}, and tells what is printed and each line before it is typed. */
    static Lab.Outcome repeat(RecordedStep step, Lab lab, LabOutput out, Consumer<String> typed) {
        Duration begin = lab.time();
        Lab.Outcome outcome = lab.run(step.command(), out, step.interruptions());
        for (String line : step.input()) {
            Duration already = lab.time().minus(begin);
            List<Duration> later = step.interruptions().stream()
                    .map(moment -> moment.minus(already))
                    .filter(moment -> !moment.isNegative())
                    .toList();
            typed.accept(line);
            outcome = lab.run(line, out, later);
        }
        return outcome;
    }
}
