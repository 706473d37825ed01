package netsh.commands.iptables;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import netsh.commands.iptables.extension.Numbers;
import netsh.commands.iptables.extension.XtablesException;
import netsh.commands.iptables.extension.XtablesException.Kind;
import netsh.network.netfilter.RuleSpecification;
import netsh.network.netfilter.target.StandardTarget;

/** Takes a command line of iptables apart (do_parse). */
final class RequestParser {
    /** The longest name of a chain is one less. */
    private static final int CHAIN_NAME_LENGTH = 29;

    private final Flavor flavor;
    private final RuleBuilder rule;
    private final OptionWords words;
    /** The tool that reads the command from a file; empty where it is typed. */
    private final Optional<String> restoring;

    private final Consumer<String> warnings;

    private final Set<Character> given = new LinkedHashSet<>();
    private Command command;
    private boolean zero;
    private String table = "filter";
    private Optional<String> chain = Optional.empty();
    private int number;
    private String word = "";
    private Optional<Request.Counters> counters = Optional.empty();
    private boolean inverted;

    private RequestParser(
            Flavor flavor, List<String> arguments, Optional<String> restoring, Surroundings surroundings) {
        this.flavor = flavor;
        this.restoring = restoring;
        warnings = surroundings.warnings();
        rule = new RuleBuilder(flavor, surroundings);
        words = new OptionWords(arguments, rule);
    }

    /** A typed command. */
    static Request parse(Flavor flavor, List<String> arguments, Surroundings surroundings) throws XtablesException {
        return new RequestParser(flavor, arguments, Optional.empty(), surroundings).parse();
    }

    /** A command that a tool reads from a file, where the table is given. */
    static Request parse(
            Flavor flavor, List<String> arguments, String tool, String table, Surroundings surroundings)
            throws XtablesException {
        RequestParser parser = new RequestParser(flavor, arguments, Optional.of(tool), surroundings);
        parser.table = table;
        return parser.parse();
    }

    private Request parse() throws XtablesException {
        while (words.hasNext()) {
            OptionWords.Item item = words.next();
            if (item instanceof OptionWords.Item.Operand operand) {
                operand(operand.word());
                continue;
            }
            if (item instanceof OptionWords.Item.Extended extended) {
                rule.option(extended.extension(), extended.option(), extended.arguments(), inverted);
            } else {
                core((OptionWords.Item.Core) item);
            }
            inverted = false;
        }
        return finish();
    }

    private void operand(String text) throws XtablesException {
        if (!text.equals("!")) {
            throw new XtablesException(Kind.BAD_ARGUMENT, "Bad argument `" + text + "'");
        }
        if (inverted) {
            throw XtablesException.parameter("multiple consecutive ! not allowed");
        }
        inverted = true;
    }

    private Request finish() throws XtablesException {
        if (command == null) {
            throw XtablesException.parameter("no command specified");
        }
        if (inverted) {
            throw XtablesException.parameter("nothing appropriate following !");
        }
        List<RuleSpecification> rules = command.takesRule() ? rule.build() : List.of();
        if (given.contains('W') && !given.contains('w')) {
            throw XtablesException.parameter("--wait-interval only makes sense with --wait\n");
        }
        for (char option : given) {
            if (command.forbids(option)) {
                throw XtablesException.parameter(
                        "Illegal option `-" + (option == 'l' ? '0' : option) + "' with this command");
            }
        }
        if (chain.isPresent() && command.takesRule()) {
            rule.checkInterfaces(chain.get());
        }
        checkNat(rules);
        return new Request(command, zero, table, chain, number, word, rules, counters, style());
    }

    private Request.Style style() {
        return new Request.Style(
                given.contains('v'), given.contains('n'), given.contains('x'), given.contains('l'));
    }

    private void checkNat(List<RuleSpecification> rules) throws XtablesException {
        boolean drops = command == Command.POLICY && word.equals("DROP")
                || command != Command.DELETE
                        && rules.stream().anyMatch(candidate -> candidate.target() == StandardTarget.DROP);
        if (table.equals("nat") && drops) {
            throw XtablesException.parameter("\nThe \"nat\" table is not intended for filtering, the use of DROP"
                    + " is therefore inhibited.\n\n");
        }
    }

    // ---- options of iptables itself -------------------------------------------------------------------------------

    private void core(OptionWords.Item.Core item) throws XtablesException {
        char letter = item.option().letter();
        String argument = item.argument().orElse("");
        Optional<Command> named = Command.ofLetter(letter);
        if (named.isPresent()) {
            command(named.get(), item.argument());
            return;
        }
        switch (letter) {
            case 'p' -> {
                note(letter);
                rule.protocol(item.word().startsWith("-p") && item.word().length() > 2 ? item.word() : argument,
                        inverted);
            }
            case 's' -> {
                note(letter);
                rule.source(argument, inverted);
            }
            case 'd' -> {
                note(letter);
                rule.destination(argument, inverted);
            }
            case 'i' -> {
                note(letter);
                rule.inInterface(argument, inverted);
            }
            case 'o' -> {
                note(letter);
                rule.outInterface(argument, inverted);
            }
            case 'f' -> {
                note(letter);
                rule.fragments(inverted);
            }
            case 'j', 'g' -> {
                note('j');
                if (letter == 'j') {
                    rule.jump(argument);
                } else {
                    rule.jumpWithoutReturn(argument);
                }
            }
            case 'c' -> {
                note(letter);
                counters(argument);
            }
            case 'n', 'x' -> note(letter);
            case '0' -> note('l');
            case 'v' -> given.add('v');
            default -> other(letter, argument);
        }
    }

    private void other(char letter, String argument) throws XtablesException {
        switch (letter) {
            case 'm' -> {
                refuseInversion("match");
                rule.match(argument);
            }
            case 't' -> {
                refuseInversion("table");
                if (restoring.isPresent()) {
                    throw XtablesException.parameter(
                            "The -t option cannot be used in " + restoring.get() + ".\n");
                }
                table = argument;
            }
            case 'w' -> given.add('w');
            case 'W' -> {
                given.add('W');
                warnings.accept("Ignoring deprecated --wait-interval option.\n");
            }
            case '4', '6' -> {
                if ((letter == '6') == (flavor == Flavor.IPV4)) {
                    throw new XtablesException(Kind.BAD_ARGUMENT, "");
                }
            }
            default -> throw XtablesException.parameter("unknown option \"-" + letter + "\"");
        }
    }

    private void refuseInversion(String option) throws XtablesException {
        if (inverted) {
            throw XtablesException.parameter("unexpected ! flag before --" + option);
        }
    }

    /** Notes that an option is there; most can be only once, and some not after an exclamation mark. */
    private void note(char option) throws XtablesException {
        char shown = option == 'l' ? '0' : option;
        if (!given.add(option)) {
            throw XtablesException.parameter("multiple -" + shown + " flags not allowed");
        }
        if (inverted && "psdiof".indexOf(option) < 0) {
            throw XtablesException.parameter("cannot have ! before -" + shown);
        }
    }

    private void counters(String packets) throws XtablesException {
        Optional<String> bytes = words.operand();
        if (bytes.isEmpty()) {
            throw XtablesException.parameter("-c requires packet and byte counter");
        }
        counters = Optional.of(new Request.Counters(counter(packets, "packet"), counter(bytes.get(), "byte")));
    }

    private static long counter(String text, String what) throws XtablesException {
        return Numbers.parse(text, Long.MAX_VALUE)
                .orElseThrow(() -> XtablesException.parameter("-c " + what + " counter not numeric"));
    }

    // ---- commands -------------------------------------------------------------------------------------------------

    private void command(Command wanted, Optional<String> argument) throws XtablesException {
        if (inverted) {
            throw XtablesException.parameter("unexpected ! flag before --" + wanted.longName());
        }
        if (command != null && !Command.goTogether(command, wanted)) {
            throw XtablesException.parameter(
                    "Cannot use -" + wanted.letter() + " with -" + command.letter());
        }
        zero = command != null;
        command = command == null || command == Command.ZERO ? wanted : command;
        if (argument.isPresent()) {
            chain = argument;
        }
        switch (wanted) {
            case NEW_CHAIN -> checkNewName(chain.orElseThrow());
            case RENAME_CHAIN -> {
                word = words.operand().orElseThrow(() ->
                        XtablesException.parameter("-E requires old-chain-name and new-chain-name"));
                checkNewName(word);
            }
            case POLICY -> word = words.operand().orElseThrow(() ->
                    XtablesException.parameter("-P requires a chain and a policy"));
            case REPLACE -> number = number(words.operand().orElseThrow(() ->
                    XtablesException.parameter("-R requires a rule number")));
            default -> {
                Optional<String> text =
                        wanted.takesNumber() && argument.isPresent() ? words.operand() : Optional.empty();
                if (text.isPresent()) {
                    number = number(text.get());
                }
            }
        }
    }

    private static int number(String text) throws XtablesException {
        long value = Numbers.parse(text, Integer.MAX_VALUE).orElse(0L);
        if (value == 0) {
            throw XtablesException.parameter("Invalid rule number `" + text + "'");
        }
        return (int) value;
    }

    private void checkNewName(String name) throws XtablesException {
        if (name.startsWith("-") || name.startsWith("!")) {
            throw XtablesException.parameter("chain name not allowed to start with `" + name.charAt(0) + "'");
        }
        boolean standard = List.of("ACCEPT", "DROP", "RETURN").contains(name);
        if (standard || flavor.extensions().targets().stream().anyMatch(target -> target.name().equals(name))) {
            throw XtablesException.parameter("chain name may not clash with target name");
        }
        if (name.length() >= CHAIN_NAME_LENGTH) {
            throw XtablesException.parameter(
                    "chain name `" + name + "' too long (must be under " + CHAIN_NAME_LENGTH + " chars)");
        }
        if (name.chars().anyMatch(Character::isWhitespace)) {
            throw XtablesException.parameter("Invalid chain name `" + name + "'");
        }
    }
}
