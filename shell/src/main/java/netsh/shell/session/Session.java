package netsh.shell.session;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import netsh.commands.process.Pacer;
import netsh.shell.lab.Lab;
import netsh.shell.lab.LabOutput;
import netsh.shell.script.Step;

/**
 * The steps of one sitting and the lab they led to. Every step is journalled when it ends. Going back means running the
 * steps up to there in a fresh lab; nothing that was typed is forgotten before its branch is dropped.
 */
public final class Session implements AutoCloseable {
    private final long seed;
    private final LongFunction<? extends Lab> labs;
    private final SessionJournal journal;
    private final History history = new History();
    private Lab lab;
    private Optional<Lab.Question> question = Optional.empty();
    private Optional<RunningStep> unfinished = Optional.empty();
    private Pacer pacer = Pacer.NONE;
    private Node saved;

    private Session(long seed, LongFunction<? extends Lab> labs, SessionJournal journal) {
        this.seed = seed;
        this.labs = labs;
        this.journal = journal;
        lab = labs.apply(seed);
        saved = history.cursor();
    }

    /**
     * A new session, journalled in {@code store}.
     *
     * @param seed what every random choice of the lab follows from
     * @param labs makes a fresh lab of a seed; each at a terminal, so that a command can wait for a line
     */
    public static Session begin(long seed, LongFunction<? extends Lab> labs, SessionStore store) {
        return new Session(seed, labs, SessionJournal.in(store, seed));
    }

    /** A new session of which nothing is written down. */
    public static Session unrecorded(long seed, LongFunction<? extends Lab> labs) {
        return new Session(seed, labs, SessionJournal.none());
    }

    /**
     * Brings a session back to its last finished step.
     *
     * @throws IOException where the journal cannot be read, or another netsh goes on with it
     */
    public static Session resume(Path file, LongFunction<? extends Lab> labs) throws IOException {
        if (Journal.isInUse(file)) {
            throw inUse(file);
        }
        JournalFormat.Content content = Journal.read(file);
        if (content.entries().isEmpty() || !(content.entries().get(0) instanceof JournalEntry.Began began)) {
            throw new IOException(file + " holds no session");
        }
        Journal journal = Journal.open(file, content.wholeOctets())
                .orElseThrow(() -> inUse(file));
        Session session = new Session(began.seed(), labs, SessionJournal.of(journal));
        session.restore(content.entries());
        return session;
    }

    private static IOException inUse(Path file) {
        return new IOException("another netsh has the session of " + file + " open");
    }

    private void restore(List<JournalEntry> entries) {
        for (JournalEntry entry : entries) {
            if (entry instanceof JournalEntry.Ran ran) {
                history.add(ran.step());
            } else if (entry instanceof JournalEntry.Moved moved) {
                history.beginBranch(moved.branch(), history.tips().getOrDefault(moved.branch(), history.node(moved.node())));
                history.moveTo(history.node(moved.node()));
            } else if (entry instanceof JournalEntry.Dropped dropped) {
                history.drop(dropped.branch());
            } else if (entry instanceof JournalEntry.Marked marked) {
                history.mark(marked.checkpoint());
            } else if (entry instanceof JournalEntry.Saved) {
                saved = history.cursor();
            }
        }
        rebuild();
    }

    /** How fast the lab's time runs while a person's steps run; steps that run again are never slowed. */
    public void setPacer(Pacer newPacer) {
        pacer = newPacer;
    }

    /** The seed of its lab. */
    public long seed() {
        return seed;
    }

    /** The lab as the steps up to the cursor left it; another one after each step back. */
    public Lab lab() {
        return lab;
    }

    /**
     * What came of something typed.
     *
     * @param step the step that ended; empty where its command waits for a line
     * @param endsSession whether it ended the session's shell; such a step is not kept
     * @param undoneKeptAs the branch that now has the steps which had been undone, where there were any
     */
    public record Result(Optional<RecordedStep> step, boolean endsSession, Optional<String> undoneKeptAs) {}

    /** Runs a step after the cursor; where the last one waits for a line, the text is that line. */
    public Result run(String text, LabOutput out) {
        return run(text, List.of(), out);
    }

    /** As {@link #run(String, LabOutput)}, and presses Ctrl-C so long after its begin each time. */
    public Result run(String text, List<Duration> interruptions, LabOutput out) {
        lab.setPacer(pacer);
        RunningStep step = unfinished.orElseGet(() -> new RunningStep(place(), text, lab));
        Lab.Outcome outcome = unfinished.isPresent() ? step.type(text, out) : step.start(interruptions, out);
        lab.setPacer(Pacer.NONE);
        question = outcome.question();
        if (waitsForInput()) {
            unfinished = Optional.of(step);
            return new Result(Optional.empty(), false, Optional.empty());
        }
        unfinished = Optional.empty();
        RecordedStep ended = step.ended(outcome.status());
        if (outcome.endsSession()) {
            return new Result(Optional.of(ended), true, Optional.empty());
        }
        Optional<String> kept = history.add(ended);
        journal.append(new JournalEntry.Ran(ended));
        return new Result(Optional.of(ended), false, kept);
    }

    /** Runs a step of a script after the cursor; where its command reads the input, it finds its end. */
    public Result run(Step step, LabOutput out) {
        Result result = run(step.command(), step.interruptions(), out);
        while (result.step().isEmpty()) {
            result = run(Lab.END_OF_INPUT, out);
        }
        return result;
    }

    /** Whether the command of a step that has not ended waits for a line. */
    public boolean waitsForInput() {
        return question.filter(asked -> !asked.isShell()).isPresent();
    }

    /** Where the next step is typed. */
    public Place place() {
        return question.filter(Lab.Question::isShell)
                .map(shell -> new Place(shell.prompt().replaceFirst("# $", ""), shell.process()))
                .orElse(Place.HOST);
    }

    /** The steps from the start to the cursor. */
    public List<RecordedStep> steps() {
        return history.cursor().path();
    }

    /** The steps after the cursor that were undone, and that a redo runs again. */
    public List<RecordedStep> undone() {
        List<RecordedStep> path = history.tip().path();
        return path.subList(history.cursor().number(), path.size());
    }

    /** How many steps led to the present state. */
    public int position() {
        return history.cursor().number();
    }

    /** Goes to the state after so many steps of the present branch; 0 is the start. */
    public void goTo(int number) {
        if (number < 0 || number > history.tip().number()) {
            throw new IllegalArgumentException("the branch has " + history.tip().number() + " steps, not " + number);
        }
        moveTo(history.tip().ancestor(number));
    }

    private void moveTo(Node target) {
        Node from = history.cursor();
        history.moveTo(target);
        if (from.isWithin(target)) {
            rerun(target.path().subList(from.number(), target.number()), lab);
        } else {
            rebuild();
        }
        journal.append(new JournalEntry.Moved(target.id(), history.branch()));
    }

    /** Gives the session a shell again after one that ended it. */
    public void reopen() {
        rebuild();
    }

    private void rebuild() {
        lab.close();
        lab = labs.apply(seed);
        question = Optional.empty();
        rerun(steps(), lab);
    }

    private void rerun(List<RecordedStep> steps, Lab target) {
        unfinished = Optional.empty();
        for (RecordedStep step : steps) {
            question = RunningStep.repeat(step, target).question();
        }
        target.notice();
    }

    /** Makes copies of the lab as it is now, each by running the steps again; whoever gets one closes it. */
    public Supplier<Lab> copies() {
        List<RecordedStep> steps = steps();
        return () -> copyAfter(steps);
    }

    /** A lab as it was after so many steps of the present branch; whoever gets it closes it. */
    public Lab labAt(int number) {
        return copyAfter(history.tip().ancestor(number).path());
    }

    private Lab copyAfter(List<RecordedStep> steps) {
        Lab copy = labs.apply(seed);
        steps.forEach(step -> RunningStep.repeat(step, copy));
        copy.notice();
        return copy;
    }

    /** The present branch. */
    public String branch() {
        return history.branch();
    }

    /** The branches, each with the number of its last step, in the order they were made. */
    public Map<String, Integer> branches() {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        history.tips().forEach((name, tip) -> numbers.put(name, tip.number()));
        return numbers;
    }

    /** Goes to the last step of a branch; a new one begins at the cursor. */
    public void switchTo(String name) {
        Node from = history.cursor();
        history.switchTo(name);
        Node target = history.cursor();
        history.moveTo(from);
        moveTo(target);
    }

    /** Begins a branch at the start, for steps that come from elsewhere. */
    public void beginBranchAtStart(String name) {
        history.beginBranch(name, history.node(0));
        rebuild();
        journal.append(new JournalEntry.Moved(0, name));
    }

    /** Forgets a branch that is not the present one. */
    public void drop(String name) {
        history.drop(name);
        journal.append(new JournalEntry.Dropped(name));
    }

    /** Gives the present state a name. */
    public void mark(String checkpoint) {
        history.mark(checkpoint);
        journal.append(new JournalEntry.Marked(checkpoint));
    }

    /** The checkpoints on the present branch, each with its step's number. */
    public Map<String, Integer> checkpoints() {
        Map<String, Integer> numbers = new TreeMap<>();
        history.checkpoints().forEach((name, node) -> {
            if (node.isWithin(history.tip())) {
                numbers.put(name, node.number());
            }
        });
        return numbers;
    }

    /** Takes note that the steps up to the cursor are in a file of the user's. */
    public void markSaved() {
        saved = history.cursor();
        journal.append(new JournalEntry.Saved());
    }

    /** How many steps of the way to the cursor are in no file of the user's. */
    public int unsavedSteps() {
        Node node = history.cursor();
        return saved.isWithin(node) ? node.number() - saved.number() : node.number();
    }

    /** Why the journal is not kept at the moment; told once. */
    public Optional<String> trouble() {
        return journal.takeTrouble();
    }

    /** Runs something that makes many steps: as fast as it can, and the journal is forced to the disk once, behind it. */
    public void together(Runnable manySteps) {
        Pacer usual = pacer;
        pacer = Pacer.NONE;
        try {
            journal.together(manySteps);
        } finally {
            pacer = usual;
        }
    }

    /** Takes note that the user has left; the journal stays and can be resumed. */
    public void leave() {
        journal.append(new JournalEntry.Left());
    }

    @Override
    public void close() {
        lab.close();
        journal.close();
    }

    /** The steps of a branch, for what looks at a whole session. */
    List<RecordedStep> stepsOf(String branchName) {
        return new ArrayList<>(history.tips().get(branchName).path());
    }
}
