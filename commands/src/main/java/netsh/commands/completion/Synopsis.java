package netsh.commands.completion;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import netsh.commands.tool.ArgumentCompleter;
import netsh.commands.tool.CandidateSource;
import netsh.commands.tool.Expectation;
import netsh.commands.tool.ToolContext;

/** Options and operands as getopt(3) reads them; what stands for what is said by {@link Placeholders}. */
public final class Synopsis implements ArgumentCompleter {
    private final Supplier<List<Option>> optionSource;
    private final String operandText;
    private final List<String> replacingFirst;
    private OptionWords options;
    private Operands operands;

    private Synopsis(Supplier<List<Option>> options, String operands, List<String> replacingFirst) {
        optionSource = options;
        operandText = operands;
        this.replacingFirst = replacingFirst;
    }

    /**
     * A synopsis.
     *
     * @param operands such as {@code SOURCE... DEST}
     * @param options as {@link OptionText} reads them
     */
    public static Synopsis of(String operands, String options) {
        return new Synopsis(() -> OptionText.read(options), operands, List.of());
    }

    /** A synopsis of operands only. */
    public static Synopsis of(String operands) {
        return new Synopsis(List::of, operands, List.of());
    }

    /** A synopsis whose options are made when they are first asked for. */
    public static Synopsis of(String operands, Supplier<List<Option>> options) {
        return new Synopsis(options, operands, List.of());
    }

    /** The same, where the first operand is not there if one of these options is, as with grep's {@code -e}. */
    public Synopsis withFirstReplacedBy(String... optionNames) {
        return new Synopsis(optionSource, operandText, List.of(optionNames));
    }

    /** The options of a table as words, for tools that do not read them as getopt does. */
    public static CandidateSource words(List<Option> options) {
        return new OptionWords(options);
    }

    /** Neither options nor operands. */
    public static Synopsis none() {
        return of("");
    }

    @Override
    public Expectation expected(ToolContext place, List<String> before, String word) {
        if (options == null) {
            options = new OptionWords(optionSource.get());
            operands = Operands.parse(operandText);
        }
        int operand = before.stream().anyMatch(replacingFirst::contains) ? 1 : 0;
        boolean optionsEnded = false;
        Optional<Option> waiting = Optional.empty();
        for (int i = 0; i < before.size(); i++) {
            String earlier = before.get(i);
            if (waiting.isPresent()) {
                waiting = Optional.empty();
            } else if (optionsEnded || earlier.length() < 2 || !earlier.startsWith("-")) {
                if (operands.takesAssignments() && operand == 0 && earlier.indexOf('=') > 0) {
                    continue;
                }
                if (operand == operands.commandAt()) {
                    return new Expectation.InnerCommand(i, place);
                }
                operand++;
            } else if (earlier.equals("--")) {
                optionsEnded = true;
            } else {
                waiting = waitingAfter(earlier);
            }
        }
        if (waiting.isPresent()) {
            return Expectation.of(Placeholders.of(waiting.get().argument()));
        }
        return optionsEnded ? operand(place, before.size(), operand) : next(place, before.size(), operand, word);
    }

    /** The option whose argument is the word behind this one. */
    private Optional<Option> waitingAfter(String word) {
        Optional<Option> named = options.find(word);
        if (named.isPresent()) {
            return named.filter(option -> option.takesNextWord() && (!Option.isLong(word) || word.indexOf('=') < 0));
        }
        for (int i = 1; i < word.length() && !Option.isLong(word); i++) {
            Optional<Option> option = options.letterAt(word, i);
            if (option.isEmpty() || !option.get().argument().isEmpty()) {
                return option.filter(found -> found.takesNextWord()).filter(found -> isLast(found, word));
            }
        }
        return Optional.empty();
    }

    private static boolean isLast(Option option, String word) {
        return option.hasLetter(word.charAt(word.length() - 1));
    }

    private Expectation next(ToolContext place, int index, int operand, String word) {
        int equals = word.indexOf('=');
        if (Option.isLong(word) && equals > 0) {
            return valueOf(options.find(word), word.substring(0, equals + 1));
        }
        if (word.length() > 2 && word.startsWith("-") && !Option.isLong(word)) {
            Optional<Option> attached = options.letterAt(word, 1).filter(option -> !option.argument().isEmpty());
            if (attached.isPresent() && options.find(word).isEmpty()) {
                return valueOf(attached, word.substring(0, 2));
            }
        }
        if (word.startsWith("-") && word.length() > 0) {
            return Expectation.of(options);
        }
        return operand(place, index, operand);
    }

    private static Expectation valueOf(Optional<Option> option, String settled) {
        CandidateSource source = option.map(Option::argument).filter(argument -> !argument.isEmpty())
                .map(Placeholders::of).orElse(Words.of(List.of()));
        return new Expectation.Choice(settled, List.of(source), List.of());
    }

    private Expectation operand(ToolContext place, int index, int operand) {
        if (operand == operands.commandAt()) {
            return new Expectation.InnerCommand(index, place);
        }
        List<CandidateSource> sources = operands.at(operand);
        List<CandidateSource> further = options.isEmpty() ? List.of() : List.of(options);
        if (sources.isEmpty() && further.isEmpty()) {
            return Expectation.end();
        }
        return new Expectation.Choice("", sources, further);
    }
}
