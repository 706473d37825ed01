package netsh.shell.command.explain;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import netsh.shell.command.RefusedException;
import netsh.shell.command.Workbench;
import netsh.shell.explain.Explainer;
import netsh.shell.explain.Explanation;
import netsh.shell.explain.ExplanationJson;
import netsh.shell.explain.ExplanationText;
import netsh.shell.explain.LastPing;
import netsh.shell.explain.Question;
import netsh.shell.explain.QuestionException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code why FROM TO}: the way of a probe, hop by hop, where and why it was lost, and commands that repair it. */
@Command(
        name = "why",
        description = "Sends a probe in a copy of the lab and tells its way, hop by hop; where it or its answer is lost, also the "
                + "reason and what repairs it. The lab itself does not change. The exit status is 0 where it arrives.")
final class WhyCommand implements Callable<Integer> {
    private static final int LOST = 1;
    private static final int MISUSED = 2;

    private final Workbench workbench;

    @Parameters(
            arity = "0..*",
            paramLabel = "FROM TO [icmp | udp PORT | tcp PORT]",
            description = "Who sends: a network namespace, a virtual machine, or lab. To whom: one of these, or an address. What: "
                    + "an echo request, or something to a port.")
    private List<String> operands = List.of();

    @Option(names = "--last", description = "Ask about the ping that was typed last.")
    private boolean last;

    @Option(names = {"-s", "--size"}, paramLabel = "OCTETS", description = "Data in the probe; 56 if not given.")
    private Optional<String> size = Optional.empty();

    @Option(names = {"-t", "--ttl"}, paramLabel = "HOPS", description = "Hops that the probe may make.")
    private Optional<String> timeToLive = Optional.empty();

    @Option(names = "--df", description = "The probe must not be cut on its way.")
    private boolean neverCut;

    @Option(names = {"-j", "--json"}, description = "Print JSON.")
    private boolean json;

    @Option(names = "--color", description = "Use colours.")
    private boolean coloured;

    WhyCommand(Workbench workbench) {
        this.workbench = workbench;
    }

    @Override
    public Integer call() throws RefusedException {
        SessionCopies copies = SessionCopies.of(workbench.session());
        try {
            Explanation explanation = new Explainer(copies).explain(question(copies));
            workbench.out().print(json
                    ? new ExplanationJson().of(explanation)
                    : new ExplanationText(coloured).of(explanation));
            workbench.out().flush();
            return explanation.arrived() ? 0 : LOST;
        } catch (QuestionException wrong) {
            workbench.err().println("why: " + wrong.getMessage());
            return MISUSED;
        }
    }

    private Question question(SessionCopies copies) throws QuestionException {
        Question question = last ? lastPing(copies) : Question.of(operands);
        if (size.isPresent()) {
            question = question.withSize(size.get());
        }
        if (timeToLive.isPresent()) {
            question = question.withTimeToLive(timeToLive.get());
        }
        return neverCut ? question.neverCutting() : question;
    }

    private Question lastPing(SessionCopies copies) throws QuestionException {
        if (!operands.isEmpty()) {
            throw new QuestionException("--last asks about the last ping, not about '" + operands.get(0) + "'");
        }
        return LastPing.in(copies.commands()).orElseThrow(() -> new QuestionException("no ping has been typed yet"));
    }
}
