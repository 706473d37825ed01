package netsh.commands.iptables;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import netsh.commands.iptables.extension.Extension;
import netsh.commands.iptables.extension.ExtensionOption;
import netsh.commands.iptables.extension.XtablesException;

/** Reads a command line option by option, as getopt_long(3) with a leading dash does: other words keep their places. */
final class OptionWords {
    /** One thing read. */
    sealed interface Item {
        /** A word that belongs to no option. */
        record Operand(String word) implements Item {}

        /**
         * An option of iptables itself.
         *
         * @param word the word that it stood in
         * @param argument its argument; empty where it has none
         */
        record Core(CoreOption option, String word, Optional<String> argument) implements Item {}

        /** An option of an extension that is loaded. */
        record Extended(Extension<?> extension, ExtensionOption option, List<String> arguments) implements Item {}
    }

    private final List<String> words;
    private final RuleBuilder rule;
    private int next;
    /** Where the next letter of a cluster of short options stands in the word before {@link #next}; 0 for none. */
    private int clusterIndex;

    OptionWords(List<String> words, RuleBuilder rule) {
        this.words = words;
        this.rule = rule;
    }

    boolean hasNext() {
        return clusterIndex > 0 || next < words.size();
    }

    Item next() throws XtablesException {
        if (clusterIndex > 0) {
            return shortOption();
        }
        String word = words.get(next++);
        if (word.startsWith("--") && word.length() > 2) {
            return longOption(word);
        }
        if (word.startsWith("-") && word.length() > 1) {
            clusterIndex = 1;
            return shortOption();
        }
        return new Item.Operand(word);
    }

    /** The next word, where it is neither an option nor an exclamation mark, as an optional further argument. */
    Optional<String> operand() {
        if (clusterIndex == 0
                && next < words.size()
                && !words.get(next).startsWith("-")
                && !words.get(next).startsWith("!")) {
            return Optional.of(words.get(next++));
        }
        return Optional.empty();
    }

    private Item shortOption() throws XtablesException {
        String word = words.get(next - 1);
        char letter = word.charAt(clusterIndex++);
        boolean last = clusterIndex == word.length();
        CoreOption option = CoreOption.ALL.stream()
                .filter(candidate -> candidate.letter() == letter && letter != '0')
                .findFirst()
                .orElseThrow(() -> unknown(word));
        if (option.argument() == CoreOption.Argument.NONE) {
            clusterIndex = last ? 0 : clusterIndex;
            return new Item.Core(option, word, Optional.empty());
        }
        String attached = word.substring(clusterIndex);
        clusterIndex = 0;
        return new Item.Core(
                option, word, last ? argument(option, word) : Optional.of(attached));
    }

    private Optional<String> argument(CoreOption option, String word) throws XtablesException {
        if (option.argument() == CoreOption.Argument.OPTIONAL) {
            return operand();
        }
        return option.argument() == CoreOption.Argument.NONE ? Optional.empty() : Optional.of(required(word));
    }

    private String required(String word) throws XtablesException {
        if (next == words.size()) {
            throw XtablesException.parameter("option \"" + word + "\" requires an argument");
        }
        return words.get(next++);
    }

    private Item longOption(String word) throws XtablesException {
        int equals = word.indexOf('=');
        String name = word.substring(2, equals < 0 ? word.length() : equals);
        Optional<String> attached = equals < 0 ? Optional.empty() : Optional.of(word.substring(equals + 1));
        Optional<Item> found = lookUp(name, word, attached);
        if (found.isEmpty() && rule.loadProtocolMatch()) {
            found = lookUp(name, word, attached);
        }
        return found.orElseThrow(() -> unknown(word));
    }

    private static XtablesException unknown(String word) {
        return XtablesException.parameter("unknown option \"" + word + "\"");
    }

    /** The option of a name or, where only one begins with it, of a beginning. */
    private Optional<Item> lookUp(String name, String word, Optional<String> attached) throws XtablesException {
        Object exact = null;
        List<Object> beginning = new ArrayList<>();
        for (Object candidate : candidates()) {
            for (String known : names(candidate)) {
                if (known.equals(name) && exact == null) {
                    exact = candidate;
                } else if (known.startsWith(name) && !beginning.contains(candidate)) {
                    beginning.add(candidate);
                }
            }
        }
        Object chosen = exact != null ? exact : beginning.size() == 1 ? beginning.get(0) : null;
        if (chosen instanceof CoreOption option) {
            return Optional.of(new Item.Core(
                    option, word, attached.isPresent() ? attached : argument(option, word)));
        }
        return chosen instanceof Loaded loaded ? Optional.of(extended(loaded, word, attached)) : Optional.empty();
    }

    private record Loaded(Extension<?> extension, ExtensionOption option) {}

    private List<Object> candidates() {
        List<Object> candidates = new ArrayList<>(CoreOption.ALL);
        for (Extension<?> extension : rule.loaded()) {
            extension.options().forEach(option -> candidates.add(new Loaded(extension, option)));
        }
        return candidates;
    }

    private static List<String> names(Object candidate) {
        return candidate instanceof CoreOption option ? option.names() : ((Loaded) candidate).option().names();
    }

    private Item extended(Loaded loaded, String word, Optional<String> attached) throws XtablesException {
        List<String> arguments = new ArrayList<>();
        if (loaded.option().arguments() > 0) {
            arguments.add(attached.isPresent() ? attached.get() : required(word));
        }
        if (loaded.option().arguments() > 1) {
            arguments.add(operand().orElseThrow(() ->
                    XtablesException.parameter("--" + loaded.option().name() + " requires two args.")));
        }
        return new Item.Extended(loaded.extension(), loaded.option(), arguments);
    }
}
