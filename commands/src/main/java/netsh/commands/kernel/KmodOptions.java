package netsh.commands.kernel;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A command line of one of kmod's tools taken apart; no option of theirs that the lab has takes a value.
 *
 * @param options the options by their long names
 * @param operands the other words
 */
record KmodOptions(Set<String> options, List<String> operands) {
    /** An option that the tool does not have. */
    static final class UnknownOption extends Exception {
        private static final long serialVersionUID = 1L;

        private UnknownOption(String message) {
            super(message, null, false, false);
        }
    }

    /** Takes a command line apart; {@code known} has the long names by the short ones, "" where there is no short one. */
    static KmodOptions parse(List<String> words, Map<String, Character> known) throws UnknownOption {
        Set<String> options = new LinkedHashSet<>();
        List<String> operands = new ArrayList<>();
        boolean onlyOperands = false;
        for (String word : words) {
            if (onlyOperands || word.length() < 2 || word.charAt(0) != '-') {
                operands.add(word);
            } else if (word.equals("--")) {
                onlyOperands = true;
            } else if (word.startsWith("--")) {
                options.add(longName(word, known));
            } else {
                for (char letter : word.substring(1).toCharArray()) {
                    options.add(byLetter(letter, known));
                }
            }
        }
        return new KmodOptions(options, operands);
    }

    private static String longName(String word, Map<String, Character> known) throws UnknownOption {
        String name = word.substring(2);
        List<String> matches = known.keySet().stream().filter(option -> option.startsWith(name)).toList();
        if (known.containsKey(name)) {
            return name;
        }
        if (matches.size() != 1) {
            throw new UnknownOption("unrecognized option '" + word + "'");
        }
        return matches.get(0);
    }

    private static String byLetter(char letter, Map<String, Character> known) throws UnknownOption {
        for (Map.Entry<String, Character> option : known.entrySet()) {
            if (option.getValue() == letter) {
                return option.getKey();
            }
        }
        throw new UnknownOption("invalid option -- '" + letter + "'");
    }

    boolean has(String option) {
        return options.contains(option);
    }
}
