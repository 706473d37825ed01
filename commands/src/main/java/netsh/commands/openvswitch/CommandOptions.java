package netsh.commands.openvswitch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The options of Open vSwitch's tools, as getopt_long(3) reads them: a long name each, and a letter for some. */
public final class CommandOptions {
    private final Map<String, Argument> names = new LinkedHashMap<>();
    private final Map<Character, String> letters = new LinkedHashMap<>();

    /** Whether an option has an argument. */
    public enum Argument {
        NONE,
        REQUIRED,
        OPTIONAL
    }

    /**
     * An option as it was given.
     *
     * @param name its long name
     * @param argument its argument, where it has one
     */
    public record Given(String name, Optional<String> argument) {}

    /**
     * A command line taken apart.
     *
     * @param options the options in their order
     * @param operands the other words
     */
    public record Parsed(List<Given> options, List<String> operands) {
        /** The argument of an option, the last one where it was given more than once. */
        public Optional<String> value(String name) {
            return options.stream().filter(given -> given.name().equals(name))
                    .map(given -> given.argument().orElse("")).reduce((earlier, later) -> later);
        }

        /** Whether an option was given. */
        public boolean has(String name) {
            return value(name).isPresent();
        }
    }

    /** An option that is not there, or one with a wrong argument; the message is getopt's. */
    public static final class Invalid extends Exception {
        private static final long serialVersionUID = 1L;

        private Invalid(String message) {
            super(message, null, false, false);
        }
    }

    /** Adds options: {@code name} for a plain one, {@code name=} for one with an argument, {@code name?} for one that may have one. */
    public CommandOptions add(String... specifications) {
        for (String text : specifications) {
            char last = text.charAt(text.length() - 1);
            Argument argument = last == '=' ? Argument.REQUIRED : last == '?' ? Argument.OPTIONAL : Argument.NONE;
            names.put(argument == Argument.NONE ? text : text.substring(0, text.length() - 1), argument);
        }
        return this;
    }

    /** Adds a letter for an option. */
    public CommandOptions letter(char letter, String name) {
        letters.put(letter, name);
        return this;
    }

    /**
     * Takes words apart.
     *
     * @param stopsAtOperand whether the first word that is no option ends the options
     */
    public Parsed parse(List<String> words, boolean stopsAtOperand) throws Invalid {
        List<Given> options = new ArrayList<>();
        List<String> operands = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            String word = words.get(at);
            if (word.equals("--")) {
                operands.addAll(words.subList(at + (stopsAtOperand ? 0 : 1), words.size()));
                break;
            }
            if (!word.startsWith("-") || word.equals("-")) {
                if (stopsAtOperand) {
                    operands.addAll(words.subList(at, words.size()));
                    break;
                }
                operands.add(word);
                at++;
                continue;
            }
            at++;
            Optional<String> next = at < words.size() ? Optional.of(words.get(at)) : Optional.empty();
            boolean tookNext = word.startsWith("--")
                    ? readLong(word, next, options) : readLetters(word, next, options);
            at += tookNext ? 1 : 0;
        }
        return new Parsed(options, operands);
    }

    private boolean readLong(String word, Optional<String> next, List<Given> options) throws Invalid {
        int equals = word.indexOf('=');
        String name = resolve(equals < 0 ? word.substring(2) : word.substring(2, equals), word);
        Argument argument = names.get(name);
        if (equals >= 0) {
            if (argument == Argument.NONE) {
                throw new Invalid("option '--" + name + "' doesn't allow an argument");
            }
            options.add(new Given(name, Optional.of(word.substring(equals + 1))));
            return false;
        }
        if (argument != Argument.REQUIRED) {
            options.add(new Given(name, Optional.empty()));
            return false;
        }
        options.add(new Given(name, Optional.of(
                next.orElseThrow(() -> new Invalid("option '--" + name + "' requires an argument")))));
        return true;
    }

    private String resolve(String name, String word) throws Invalid {
        if (names.containsKey(name)) {
            return name;
        }
        List<String> candidates = names.keySet().stream().filter(known -> known.startsWith(name)).toList();
        if (candidates.size() == 1) {
            return candidates.get(0);
        }
        if (candidates.isEmpty()) {
            throw new Invalid("unrecognized option '" + word.split("=", 2)[0] + "'");
        }
        throw new Invalid("option '" + word + "' is ambiguous; possibilities:"
                + String.join("", candidates.stream().map(known -> " '--" + known + "'").toList()));
    }

    private boolean readLetters(String word, Optional<String> next, List<Given> options) throws Invalid {
        for (int i = 1; i < word.length(); i++) {
            char letter = word.charAt(i);
            String name = letters.get(letter);
            if (name == null) {
                throw new Invalid("invalid option -- '" + letter + "'");
            }
            Argument argument = names.get(name);
            if (argument == Argument.NONE) {
                options.add(new Given(name, Optional.empty()));
            } else if (i + 1 < word.length()) {
                options.add(new Given(name, Optional.of(word.substring(i + 1))));
                return false;
            } else if (argument == Argument.OPTIONAL) {
                options.add(new Given(name, Optional.empty()));
            } else {
                options.add(new Given(name, Optional.of(
                        next.orElseThrow(() -> new Invalid("option requires an argument -- '" + letter + "'")))));
                return true;
            }
        }
        return false;
    }
}
