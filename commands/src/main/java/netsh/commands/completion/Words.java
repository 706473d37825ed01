package netsh.commands.completion;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import netsh.commands.tool.Candidate;
import netsh.commands.tool.CandidateGroup;
import netsh.commands.tool.CandidateSource;
import netsh.commands.tool.ToolContext;
import netsh.commands.tool.WordMeaning;

/** A fixed list of words. */
public final class Words implements CandidateSource {
    private final Supplier<List<Candidate>> words;
    private final WordMeaning otherwise;

    private Words(Supplier<List<Candidate>> words, WordMeaning otherwise) {
        this.words = words;
        this.otherwise = otherwise;
    }

    /** Words, each {@code word: description}; no other word can stand there. */
    public static Words of(String... wordsAndDescriptions) {
        List<Candidate> words = new ArrayList<>();
        for (String text : wordsAndDescriptions) {
            int colon = text.indexOf(": ");
            words.add(new Candidate(text.substring(0, colon), text.substring(colon + 2), groupOf(text)));
        }
        return of(words);
    }

    private static CandidateGroup groupOf(String word) {
        return word.startsWith("-") ? CandidateGroup.OPTION : CandidateGroup.KEYWORD;
    }

    /** The given candidates; no other word can stand there. */
    public static Words of(List<Candidate> words) {
        List<Candidate> all = List.copyOf(words);
        return of(() -> all);
    }

    /** Candidates that are made when they are asked for; no other word can stand there. */
    public static Words of(Supplier<List<Candidate>> words) {
        return new Words(words, WordMeaning.WRONG);
    }

    /** Words of which one thing is to be said; no other word can stand there. */
    public static Words alike(String description, Collection<String> words) {
        return of(words.stream().map(word -> new Candidate(word, description, CandidateGroup.KEYWORD)).toList());
    }

    /** The same list, beside which other words can stand. */
    public Words orOthers() {
        return new Words(words, WordMeaning.VALUE);
    }

    @Override
    public String what() {
        return String.join(" or ", words.get().stream().map(Candidate::word).toList());
    }

    @Override
    public Stream<Candidate> candidates(ToolContext place, String begun) {
        return words.get().stream();
    }

    @Override
    public WordMeaning meaning(ToolContext place, String word) {
        boolean isKnown = words.get().stream().anyMatch(candidate -> candidate.word().equals(word));
        return !isKnown ? otherwise
                : groupOf(word) == CandidateGroup.OPTION ? WordMeaning.OPTION : WordMeaning.KEYWORD;
    }
}
