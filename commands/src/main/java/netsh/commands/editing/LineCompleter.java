package netsh.commands.editing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import netsh.commands.completion.Files;
import netsh.commands.shell.syntax.SyntaxFault;
import netsh.commands.shell.syntax.SyntaxPart;
import netsh.commands.tool.Candidate;
import netsh.commands.tool.CandidateGroup;
import netsh.commands.tool.CandidateSource;
import netsh.commands.tool.Expectation;
import netsh.commands.tool.ToolContext;

/** Says what can stand at the cursor of a command line of a shell. */
public final class LineCompleter {
    /** Stands at the cursor while the line is parsed, so that there is a word; in no text that anybody types. */
    private static final char CURSOR = '\uE000';
    private static final Pattern PARAMETER = Pattern.compile("\\$(\\{?)([A-Za-z_][A-Za-z_0-9]*)?$");

    private final Typist typist;
    private final CommandWalk walk;

    /** For the lines that somebody types. */
    public LineCompleter(Typist typist) {
        this.typist = typist;
        walk = typist.walk();
    }

    /**
     * What can stand at the cursor.
     *
     * @param everything whether what is usually left out, such as options before one begins with a dash, counts too
     */
    public LineCompletion at(String line, int cursor, boolean everything) {
        return in(typist.place(), line.substring(0, cursor), everything);
    }

    private LineCompletion in(ToolContext place, String before, boolean everything) {
        LineScan scan = new LineScan(before + CURSOR);
        Optional<LineCompletion> parameter = parameter(before, scan);
        if (parameter.isPresent()) {
            return parameter.get();
        }
        Optional<LinePart> part = scan.wordReaching(before.length());
        if (part.isEmpty()) {
            return LineCompletion.nothing(before.length(), scan.fault().map(SyntaxFault::message)
                    .orElse("nothing is completed in a comment or a here-document"));
        }
        int start = part.get().start();
        if (part.get().kind() == SyntaxPart.ASSIGNMENT) {
            start = before.indexOf('=', start) + 1;
        }
        TypedWord word = TypedWord.of(before.substring(start), typist.variables());
        if (!word.isKnown()) {
            return LineCompletion.nothing(start, "what the word is, is known only when the line runs");
        }
        return complete(start, word, expected(place, part.get(), word), everything);
    }

    private CommandWalk.Found expected(ToolContext place, LinePart part, TypedWord word) {
        if (part.kind() != SyntaxPart.COMMAND_WORD) {
            return new CommandWalk.Found(place, CommandWalk.anything());
        }
        List<String> before = part.before().stream()
                .map(earlier -> WordText.of(earlier.word(), typist.variables()).orElse("")).toList();
        return walk.expected(place, before, word.text());
    }

    private LineCompletion complete(int start, TypedWord word, CommandWalk.Found found, boolean everything) {
        if (found.expectation() instanceof Expectation.Choice choice) {
            return choose(start, word, choice, choice.elsewhere().orElse(found.place()), everything);
        }
        if (found.expectation() instanceof Expectation.InnerLine inner) {
            return innerLine(start, word, inner.place(), everything);
        }
        return LineCompletion.nothing(start, ((Expectation.Nothing) found.expectation()).reason());
    }

    private static LineCompletion choose(
            int start, TypedWord word, Expectation.Choice choice, ToolContext place, boolean everything) {
        List<Insertion> insertions = insertions(word, choice, everything ? choice.all() : choice.sources(), place);
        if (insertions.isEmpty() && !everything) {
            insertions = insertions(word, choice, choice.further(), place);
        }
        Optional<String> reason = Optional.empty();
        if (insertions.isEmpty()) {
            List<CandidateSource> sources = choice.all();
            reason = Optional.of(reason(word, sources, place));
        }
        return new LineCompletion(start, insertions, choice.sources().stream().anyMatch(Files.class::isInstance), reason);
    }

    private static List<Insertion> insertions(
            TypedWord word, Expectation.Choice choice, List<CandidateSource> sources, ToolContext place) {
        Map<String, Insertion> found = new LinkedHashMap<>();
        String begun = word.text().substring(Math.min(choice.settled().length(), word.text().length()));
        for (CandidateSource source : sources) {
            source.candidates(place, begun)
                    .filter(candidate -> candidate.word().startsWith(begun))
                    .map(candidate -> candidate.behind(choice.settled()))
                    .forEach(candidate -> found.putIfAbsent(candidate.word(), insertion(word, candidate)));
        }
        return new ArrayList<>(found.values());
    }

    private static Insertion insertion(TypedWord word, Candidate candidate) {
        return new Insertion(word.completedTo(candidate.word(), !candidate.goesOn()), candidate);
    }

    private static String reason(TypedWord word, List<CandidateSource> sources, ToolContext place) {
        List<String> reasons = new ArrayList<>();
        for (CandidateSource source : sources) {
            reasons.add(source.whyNone(place));
        }
        if (reasons.size() == 1) {
            return reasons.get(0);
        }
        return word.text().isEmpty() ? "nothing can stand here" : "nothing that can stand here begins with " + word.text();
    }

    /** A line of its own within the word: what completes it completes the word. */
    private LineCompletion innerLine(int start, TypedWord word, ToolContext place, boolean everything) {
        LineCompletion inner = in(place, word.text(), everything);
        List<Insertion> insertions = new ArrayList<>();
        for (Insertion insertion : inner.insertions()) {
            String text = word.text().substring(0, inner.start()) + insertion.text();
            insertions.add(new Insertion(word.completedTo(text, false), insertion.candidate().unfinished()));
        }
        return new LineCompletion(start, insertions, inner.takesFiles(), inner.reason());
    }

    /** Behind a dollar sign: the names of variables. */
    private Optional<LineCompletion> parameter(String before, LineScan scan) {
        Matcher matcher = PARAMETER.matcher(before);
        if (!matcher.find() || isLiteral(before, matcher.start(), scan)) {
            return Optional.empty();
        }
        String begun = matcher.group(2) == null ? "" : matcher.group(2);
        String close = matcher.group(1).isEmpty() ? "" : "}";
        int start = matcher.start();
        List<Insertion> insertions = typist.variableNames().stream()
                .filter(name -> name.startsWith(begun))
                .map(name -> new Insertion("$" + matcher.group(1) + name + close,
                        new Candidate(name, shown(typist.variables().value(name)), CandidateGroup.VARIABLE).unfinished()))
                .toList();
        return Optional.of(insertions.isEmpty()
                ? LineCompletion.nothing(start, "no variable begins so")
                : new LineCompletion(start, insertions, false, Optional.empty()));
    }

    /** A value as a description: what cannot be seen becomes blanks. */
    private static String shown(String value) {
        String visible = value.replaceAll("\\p{Cntrl}", " ").strip();
        return visible.isEmpty() ? "empty, or blanks" : visible;
    }

    /** Whether a dollar sign means itself there: between single quotes, behind a backslash, in a comment. */
    private static boolean isLiteral(String before, int dollar, LineScan scan) {
        int backslashes = 0;
        while (backslashes < dollar && before.charAt(dollar - 1 - backslashes) == '\\') {
            backslashes++;
        }
        return backslashes % 2 == 1 || scan.parts().stream().anyMatch(part -> part.start() < dollar && part.end() > dollar
                && (part.kind() == SyntaxPart.COMMENT
                || part.kind() == SyntaxPart.QUOTED && before.charAt(part.start()) == '\''));
    }
}
