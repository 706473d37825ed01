package netsh.commands.completion;

import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;
import netsh.commands.tool.Candidate;
import netsh.commands.tool.CandidateSource;
import netsh.commands.tool.ToolContext;
import netsh.commands.tool.WordMeaning;

/**
 * Names of things that exist.
 *
 * @param what what a name is one of
 * @param names the names that make sense there
 * @param exists whether there is anything of a name, fitting or not
 * @param otherwise what a word is that names nothing
 * @param hint how to make one, for when there is none; empty for nothing to say
 */
record NameSource(String what, Function<ToolContext, Stream<Candidate>> names, BiPredicate<ToolContext, String> exists,
        WordMeaning otherwise, String hint) implements CandidateSource {
    NameSource(String what, Function<ToolContext, Stream<Candidate>> names, BiPredicate<ToolContext, String> exists) {
        this(what, names, exists, WordMeaning.UNKNOWN_NAME, "");
    }

    /** Values in use, beside which any other may stand. */
    static NameSource ofValues(String what, Function<ToolContext, Stream<Candidate>> values) {
        return new NameSource(what, values, (place, word) -> false, WordMeaning.VALUE, "");
    }

    NameSource withHint(String text) {
        return new NameSource(what, names, exists, otherwise, text);
    }

    @Override
    public Stream<Candidate> candidates(ToolContext place, String begun) {
        return names.apply(place);
    }

    @Override
    public WordMeaning meaning(ToolContext place, String word) {
        return exists.test(place, word) ? WordMeaning.NAME : otherwise;
    }

    @Override
    public String whyNone(ToolContext place) {
        String expected = "expected here: " + what;
        return names.apply(place).findAny().isPresent() || otherwise == WordMeaning.VALUE
                ? expected : expected + "; there is none" + (hint.isEmpty() ? "" : ", " + hint);
    }
}
