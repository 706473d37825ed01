package netsh.shell.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What may put a failing step of a session right. Nothing is known of any tool: whether it does is seen by running it. */
final class Repairs {
    /** Of so many commands further below that may make what is missing, the first are tried. */
    private static final int MOST_MAKERS = 3;

    private static final Pattern NOT_FOUND = Pattern.compile("bash: ([^\\s:]+): command not found");
    private static final Pattern WORD = Pattern.compile("[^\\s\"'`;|&<>()=,]+");

    private final Vocabulary vocabulary;
    private final Session session;
    private final List<Step> steps;
    private final int failing;
    private final Step step;
    private final String message;

    Repairs(Vocabulary vocabulary, Session session, Attempt attempt, int failing) {
        this.vocabulary = vocabulary;
        this.session = session;
        this.steps = attempt.steps();
        this.failing = failing;
        step = steps.get(failing);
        message = String.join("\n", attempt.judgements().get(failing).result().printed());
    }

    /** What is worth a try, the likeliest first. */
    List<Repair> candidates() {
        List<Repair> candidates = new ArrayList<>();
        typography().ifPresent(candidates::add);
        spelling().ifPresent(candidates::add);
        permission().ifPresent(candidates::add);
        shownFile().ifPresent(candidates::add);
        candidates.addAll(order());
        return candidates;
    }

    /** A character that only looks like the one that a shell reads. */
    private Optional<Repair> typography() {
        return Typography.describe(step.command()).map(character -> {
            String meant = Typography.corrected(step.command());
            return new Repair(FindingKind.UNKNOWN_WORD, "it has the character " + character + "; '" + meant + "' works",
                    replaced(step.withCommand(meant)));
        });
    }

    /** A word that the lab does not know and that is nearly one that it knows. */
    private Optional<Repair> spelling() {
        String command = step.command();
        Matcher notFound = NOT_FOUND.matcher(message);
        if (notFound.find()) {
            String wrong = notFound.group(1);
            return vocabulary.nearestCommand(wrong).map(right -> mistyped(wrong, right, command.indexOf(wrong)));
        }
        Matcher words = WORD.matcher(command);
        while (words.find()) {
            boolean named = Messages.names(message, words.group());
            Optional<String> right = named
                    ? vocabulary.nearestWord(command, words.start(), words.group())
                    : Optional.empty();
            if (right.isPresent()) {
                return Optional.of(mistyped(words.group(), right.get(), words.start()));
            }
        }
        return Optional.empty();
    }

    private Repair mistyped(String wrong, String right, int at) {
        String command = step.command().substring(0, at) + right + step.command().substring(at + wrong.length());
        return new Repair(FindingKind.UNKNOWN_WORD, "'" + wrong + "' is mistyped; '" + right + "' works",
                replaced(step.withCommand(command)));
    }

    /** A script that the text writes and that nothing makes executable. */
    private Optional<Repair> permission() {
        List<String> scripts = steps.subList(0, failing).stream()
                .map(earlier -> FileEdit.of(earlier.command(), earlier.entry().output()))
                .flatMap(Optional::stream)
                .filter(edit -> edit.isScript() && step.command().contains(edit.path()))
                .map(FileEdit::path)
                .distinct()
                .toList();
        if (scripts.isEmpty()) {
            return Optional.empty();
        }
        String command = "chmod +x " + String.join(" ", scripts);
        return Optional.of(new Repair(FindingKind.MISSING_STEP,
                "the script is not executable: '" + command + "' is missing before", replaced(step.after(command))));
    }

    /** A file that the text shows by {@code cat}, and that nothing in it makes. */
    private Optional<Repair> shownFile() {
        Matcher cat = Pattern.compile("cat ([\\w./-]+)").matcher(step.command());
        if (!cat.matches() || step.entry().output().isEmpty()) {
            return Optional.empty();
        }
        FileEdit edit = new FileEdit(cat.group(1), step.entry().output());
        return Optional.of(new Repair(FindingKind.MISSING_STEP,
                "nothing in the text makes " + edit.path() + "; it was made with the contents shown here",
                replaced(step.after(edit.command()))));
    }

    /** Something that is used here and made further below. */
    private List<Repair> order() {
        List<Repair> repairs = new ArrayList<>();
        for (String name : Messages.namesIn(message, step.command())) {
            int makers = 0;
            for (int i = failing + 1; i < steps.size() && makers < MOST_MAKERS; i++) {
                if (Messages.makes(steps.get(i).command(), name)) {
                    addMoves(repairs, name, i);
                    makers++;
                }
            }
        }
        return repairs;
    }

    private void addMoves(List<Repair> repairs, String name, int maker) {
        Entry entry = steps.get(maker).entry();
        String where = name + " is made only in line " + entry.line() + ", by '" + entry.shortCommand() + "'";
        Block block = session.blockOf(entry);
        List<Step> whole = steps.subList(failing, steps.size()).stream()
                .filter(later -> block.entries().contains(later.entry()))
                .toList();
        if (!block.entries().contains(step.entry())) {
            int last = whole.get(whole.size() - 1).entry().line();
            repairs.add(new Repair(FindingKind.WRONG_ORDER,
                    where + "; lines " + whole.get(0).entry().line() + " to " + last + " belong before this one",
                    moved(whole)));
        }
        repairs.add(new Repair(FindingKind.WRONG_ORDER, where + "; that line belongs before this one",
                moved(List.of(steps.get(maker)))));
    }

    private List<Step> replaced(Step other) {
        List<Step> all = new ArrayList<>(steps);
        all.set(failing, other);
        return all;
    }

    private List<Step> moved(List<Step> movedSteps) {
        List<Step> all = new ArrayList<>(steps);
        all.removeAll(movedSteps);
        all.addAll(failing, movedSteps);
        return all;
    }
}
