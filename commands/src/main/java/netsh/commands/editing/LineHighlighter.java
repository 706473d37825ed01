package netsh.commands.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import netsh.commands.shell.syntax.SyntaxPart;
import netsh.commands.tool.CandidateSource;
import netsh.commands.tool.Expectation;
import netsh.commands.tool.ToolContext;
import netsh.commands.tool.WordMeaning;

/** Says what the parts of a command line are. It reads the line and looks names up; nothing is listed but for a begun word. */
public final class LineHighlighter {
    private final Typist typist;
    private final CommandWalk walk;

    /** For the lines that somebody types. */
    public LineHighlighter(Typist typist) {
        this.typist = typist;
        walk = typist.walk();
    }

    /** The spans of a line in their order; none overlaps another. */
    public List<Span> spans(String line) {
        ToolContext place = typist.place();
        LineScan scan = new LineScan(line);
        SpanKind[] kinds = new SpanKind[line.length()];
        for (LinePart part : scan.parts()) {
            if (part.kind() == SyntaxPart.COMMAND_WORD) {
                paintWord(place, line, part, kinds);
            }
        }
        for (LinePart part : scan.parts()) {
            ofPart(part.kind()).ifPresent(kind -> paint(kinds, part.start(), part.end(), kind, kind == SpanKind.STRING));
        }
        scan.fault().ifPresent(fault -> paint(kinds, fault.start(), fault.end(), SpanKind.ERROR, false));
        return spans(kinds);
    }

    private static Optional<SpanKind> ofPart(SyntaxPart part) {
        return Optional.ofNullable(switch (part) {
            case COMMENT -> SpanKind.COMMENT;
            case OPERATOR -> SpanKind.OPERATOR;
            case RESERVED_WORD -> SpanKind.BUILTIN;
            case QUOTED -> SpanKind.STRING;
            case PARAMETER -> SpanKind.VARIABLE;
            case COMMAND_WORD, ASSIGNMENT, REDIRECTION_TARGET, OTHER_WORD -> null;
        });
    }

    /** Strings show only where nothing better is known of the word. */
    private static void paint(SpanKind[] kinds, int start, int end, SpanKind kind, boolean beneath) {
        for (int i = start; i < Math.min(end, kinds.length); i++) {
            if (!beneath || kinds[i] == null) {
                kinds[i] = kind;
            }
        }
    }

    private void paintWord(ToolContext place, String line, LinePart part, SpanKind[] kinds) {
        Optional<String> text = WordText.of(part.word(), typist.variables());
        List<String> before = new ArrayList<>();
        for (LinePart earlier : part.before()) {
            Optional<String> earlierText = WordText.of(earlier.word(), typist.variables());
            if (earlierText.isEmpty()) {
                return;
            }
            before.add(earlierText.get());
        }
        if (text.isEmpty()) {
            return;
        }
        CommandWalk.Found found = walk.expected(place, before, text.get());
        meaning(found, text.get(), part.end() == line.length()).flatMap(LineHighlighter::ofMeaning)
                .ifPresent(kind -> paint(kinds, part.start(), part.end(), kind, false));
        boolean refusesPrevious = found.expectation() instanceof Expectation.Nothing nothing && nothing.refused();
        if (refusesPrevious && before.size() > 1) {
            LinePart previous = part.before().get(before.size() - 1);
            paint(kinds, previous.start(), previous.end(), SpanKind.ERROR, false);
        }
    }

    /** What a word is; empty where that cannot be said, or not yet because it may be only begun. */
    private static Optional<WordMeaning> meaning(CommandWalk.Found found, String word, boolean mayGoOn) {
        if (!(found.expectation() instanceof Expectation.Choice choice) || !word.startsWith(choice.settled())) {
            return Optional.empty();
        }
        ToolContext place = choice.elsewhere().orElse(found.place());
        String rest = word.substring(choice.settled().length());
        WordMeaning best = WordMeaning.WRONG;
        for (CandidateSource source : choice.all()) {
            WordMeaning meaning = source.meaning(place, rest);
            if (meaning.ordinal() < best.ordinal()) {
                best = meaning;
            }
        }
        boolean unknown = best == WordMeaning.WRONG || best == WordMeaning.UNKNOWN_NAME
                || best == WordMeaning.UNKNOWN_COMMAND;
        return unknown && mayGoOn && begins(choice, place, rest) ? Optional.empty() : Optional.of(best);
    }

    private static boolean begins(Expectation.Choice choice, ToolContext place, String word) {
        return choice.all().stream().anyMatch(source ->
                source.candidates(place, word).anyMatch(candidate -> candidate.word().startsWith(word)));
    }

    private static Optional<SpanKind> ofMeaning(WordMeaning meaning) {
        return Optional.ofNullable(switch (meaning) {
            case COMMAND -> SpanKind.COMMAND;
            case BUILTIN -> SpanKind.BUILTIN;
            case UNKNOWN_COMMAND -> SpanKind.UNKNOWN_COMMAND;
            case OPTION -> SpanKind.OPTION;
            case KEYWORD -> SpanKind.KEYWORD;
            case NAME -> SpanKind.NAME;
            case VALUE -> null;
            case UNKNOWN_NAME -> SpanKind.UNKNOWN_NAME;
            case WRONG -> SpanKind.ERROR;
        });
    }

    private static List<Span> spans(SpanKind[] kinds) {
        List<Span> spans = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= kinds.length; i++) {
            if (i == kinds.length || kinds[i] != kinds[start]) {
                if (kinds[start] != null) {
                    spans.add(new Span(start, i, kinds[start]));
                }
                start = i;
            }
        }
        return spans;
    }
}
