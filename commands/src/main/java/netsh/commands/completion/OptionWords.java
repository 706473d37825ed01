package netsh.commands.completion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import netsh.commands.tool.Candidate;
import netsh.commands.tool.CandidateGroup;
import netsh.commands.tool.CandidateSource;
import netsh.commands.tool.ToolContext;
import netsh.commands.tool.WordMeaning;

/** The options of a tool as words. */
final class OptionWords implements CandidateSource {
    private final List<Option> options;

    OptionWords(List<Option> options) {
        this.options = List.copyOf(options);
    }

    boolean isEmpty() {
        return options.isEmpty();
    }

    @Override
    public String what() {
        return "an option";
    }

    @Override
    public Stream<Candidate> candidates(ToolContext place, String begun) {
        List<Candidate> found = new ArrayList<>();
        for (Option option : options) {
            if (!option.summary().isEmpty()) {
                option.names().stream()
                        .filter(name -> name.startsWith(begun) && name.startsWith("-"))
                        .map(name -> candidate(option, name))
                        .findFirst().ifPresent(found::add);
            }
        }
        return found.stream();
    }

    private static Candidate candidate(Option option, String name) {
        boolean joined = Option.isLong(name) && !option.argument().isEmpty();
        Candidate candidate = new Candidate(
                joined && !option.optional() ? name + "=" : name, option.description(), CandidateGroup.OPTION);
        return joined && !option.optional() ? candidate.unfinished() : candidate;
    }

    @Override
    public WordMeaning meaning(ToolContext place, String word) {
        boolean known = word.equals("--") || find(word).isPresent() || isCluster(word);
        return known ? WordMeaning.OPTION : WordMeaning.WRONG;
    }

    /** The option that a word begins with: by its name, by a beginning of a long name that only it has. */
    Optional<Option> find(String word) {
        int equals = word.startsWith("--") ? word.indexOf('=') : -1;
        String name = equals < 0 ? word : word.substring(0, equals);
        List<Option> beginning = new ArrayList<>();
        for (Option option : options) {
            if (option.names().contains(name)) {
                return Optional.of(option);
            }
            if (Option.isLong(name) && option.names().stream().anyMatch(known -> known.startsWith(name))) {
                beginning.add(option);
            }
        }
        return beginning.size() == 1 ? Optional.of(beginning.get(0)) : Optional.empty();
    }

    private boolean isCluster(String word) {
        return word.length() > 1 && !word.startsWith("--") && letterAt(word, 1).isPresent() && allLetters(word);
    }

    private boolean allLetters(String word) {
        for (int i = 1; i < word.length(); i++) {
            Optional<Option> option = letterAt(word, i);
            if (option.isEmpty()) {
                return Character.isDigit(word.charAt(i));
            }
            if (!option.get().argument().isEmpty()) {
                return true;
            }
        }
        return true;
    }

    /** The option of a letter in a cluster such as {@code -la}. */
    Optional<Option> letterAt(String word, int index) {
        return options.stream().filter(option -> option.hasLetter(word.charAt(index))).findFirst();
    }
}
