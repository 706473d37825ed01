package netsh.shell.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tries the scripts that a text shows and whose output nobody sees: what a virtual machine runs when it ends. A script is
 * run by hand when the session is over, and again with each mistake put right, since one hides the next.
 */
final class ScriptTrials {
    private static final int MOST_MISTAKES = 5;
    private static final Pattern TAP = Pattern.compile("ifname=([\\w.-]+)");

    private final SessionCheck check;
    private final Vocabulary vocabulary;
    private final Session session;
    private final Attempt attempt;

    ScriptTrials(SessionCheck check, Vocabulary vocabulary, Session session, Attempt attempt) {
        this.check = check;
        this.vocabulary = vocabulary;
        this.session = session;
        this.attempt = attempt;
    }

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        for (Step step : attempt.steps()) {
            FileEdit.of(step.command(), step.entry().output())
                    .filter(FileEdit::isScript)
                    .flatMap(this::trial)
                    .ifPresent(trial -> findings.addAll(tried(step.entry(), trial)));
        }
        return findings;
    }

    /** How a script is run by hand: a script that ends a network gets the name of a tap. */
    private Optional<FileRun> trial(FileEdit script) {
        return attempt.steps().stream()
                .map(Step::command)
                .filter(command -> command.contains("downscript=" + script.path()))
                .map(TAP::matcher)
                .filter(Matcher::find)
                .map(tap -> new FileRun(script.contents(), script.path(), tap.group(1)))
                .reduce((first, second) -> second);
    }

    private record FileRun(List<String> contents, String path, String argument) {
        String command() {
            return path + " " + argument;
        }
    }

    private List<Finding> tried(Entry entry, FileRun script) {
        List<Finding> findings = new ArrayList<>();
        FileRun run = script;
        for (int i = 0; i < MOST_MISTAKES; i++) {
            List<String> printed = run(entry, run);
            if (!Messages.isComplaint(String.join("\n", printed))) {
                break;
            }
            Optional<Mistake> mistake = mistake(run.contents(), printed);
            int line = entry.outputLine() + mistake.map(Mistake::index).orElse(-entry.lines());
            String source = mistake.map(m -> script.contents().get(m.index()).strip()).orElse(entry.shortCommand());
            String explanation = mistake.flatMap(Mistake::right)
                    .map(right -> "'" + mistake.get().word() + "' is mistyped for '" + right + "'")
                    .orElse(mistake.filter(m -> m.word().equals("$")).isPresent()
                            ? "a '$' alone is no variable: '$1' is the script's first argument"
                            : "the script fails");
            findings.add(new Finding(FindingKind.MISTAKE_IN_FILE, line, source, explanation,
                    details(script, printed), List.of()));
            if (mistake.flatMap(Mistake::right).isEmpty()) {
                break;
            }
            run = new FileRun(corrected(run.contents(), mistake.get()), run.path(), run.argument());
        }
        return findings;
    }

    private static List<String> details(FileRun script, List<String> printed) {
        List<String> details = new ArrayList<>();
        printed.forEach(line -> details.add("machine | " + line));
        details.add("tried at the end by '" + script.command() + "'; in class nobody sees it");
        return details;
    }

    /** What the script prints at the session's end. */
    private List<String> run(Entry entry, FileRun script) {
        List<Step> steps = new ArrayList<>(attempt.steps());
        FileEdit edit = new FileEdit(script.path(), script.contents());
        Step last = Step.of(new Entry(entry.line(), 1, "", script.command(), List.of(), entry.place()));
        steps.add(last.after(edit.command()).after("chmod +x " + script.path()));
        return check.lastOf(steps).printed();
    }

    /**
     * A word of a script that the machine complains of.
     *
     * @param index how many lines of the script stand before it
     * @param right what it was probably meant to be
     */
    private record Mistake(int index, String word, Optional<String> right) {}

    private Optional<Mistake> mistake(List<String> contents, List<String> printed) {
        String message = String.join("\n", printed);
        for (int i = 0; i < contents.size(); i++) {
            String line = contents.get(i).strip();
            Matcher words = Pattern.compile("\\S+").matcher(line);
            while (!line.startsWith("#") && words.find()) {
                String word = words.group();
                boolean lonelyDollar = word.equals("$") && message.contains("\"$\"");
                Optional<String> right = lonelyDollar || !Messages.names(message, word)
                        ? Optional.empty()
                        : nearest(line, words.start(), word);
                if (lonelyDollar || right.isPresent()) {
                    return Optional.of(new Mistake(i, word, right));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<String> nearest(String line, int begin, String word) {
        return begin == 0 ? vocabulary.nearestCommand(word) : vocabulary.nearestWord(line, begin, word);
    }

    private static List<String> corrected(List<String> contents, Mistake mistake) {
        List<String> corrected = new ArrayList<>(contents);
        corrected.set(mistake.index(),
                contents.get(mistake.index()).replace(mistake.word(), mistake.right().orElseThrow()));
        return corrected;
    }
}
