package netsh.commands.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A table of words that lead on, such as the objects of {@code ip} or the commands of {@code ip link}. The first entry
 * that accepts a word wins.
 */
public final class Menu<C> implements Node<C> {
    private record Entry<C>(Keyword keyword, Supplier<? extends Node<C>> leadsTo) {
        Node<C> node() {
            return leadsTo.get();
        }
    }

    private final String words;
    private final String description;
    private final Unknown unknown;
    private final List<Entry<C>> entries;
    private final Node<C> whenEmpty;

    /** What is said to a word that no entry accepts. */
    @FunctionalInterface
    public interface Unknown {
        /** The refusal. */
        CommandLineException refusal(String word);
    }

    private Menu(Builder<C> builder) {
        words = builder.words;
        description = builder.description;
        unknown = builder.unknown;
        entries = List.copyOf(builder.entries);
        whenEmpty = builder.whenEmpty;
    }

    /**
     * Begins a menu.
     *
     * @param words what leads to it, such as "ip link"; unknown words are answered with 'Command "x" is unknown, try "ip
     *     link help".' and status 255
     */
    public static <C> Builder<C> of(String words, String description) {
        return new Builder<>(words, description);
    }

    @Override
    public Invocation parse(Arguments arguments, C context) throws CommandLineException {
        try {
            return node(arguments).orElseThrow(UsageRequested::new).parse(arguments, context);
        } catch (UsageRequested request) {
            throw new CommandLineException(usage(), request.exitStatus());
        }
    }

    private Optional<Node<C>> node(Arguments arguments) throws CommandLineException {
        if (arguments.atCursor().isPresent()) {
            Completion completion = arguments.atCursor().get();
            entries.forEach(entry -> completion.offer(entry.keyword(), entry.node().description()));
            throw completion.cursorReached();
        }
        if (arguments.isEmpty()) {
            return Optional.ofNullable(whenEmpty);
        }
        String word = arguments.peek();
        for (Entry<C> entry : entries) {
            if (entry.keyword().accepts(word)) {
                arguments.skip();
                return Optional.of(entry.node());
            }
        }
        throw unknown.refusal(word);
    }

    /** The usage text of all its entries, without a last newline. */
    public String usage() {
        return Usage.of(synopses(words));
    }

    @Override
    public List<String> synopses(String leading) {
        List<String> lines = new ArrayList<>();
        for (Entry<C> entry : entries) {
            Node<C> node = entry.node();
            lines.addAll(node instanceof Menu<C>
                    ? List.of(leading + " " + entry.keyword() + " ...")
                    : node.synopses(leading + " " + entry.keyword()));
        }
        return lines;
    }

    @Override
    public String description() {
        return description;
    }

    /** Adds entries in the order in which they are tried. */
    public static final class Builder<C> {
        private final String words;
        private final String description;
        private final List<Entry<C>> entries = new ArrayList<>();
        private Unknown unknown;
        private Node<C> whenEmpty;

        private Builder(String words, String description) {
            this.words = words;
            this.description = description;
            unknown = word -> new CommandLineException(
                    "Command \"" + word + "\" is unknown, try \"" + words + " help\".", CommandLineException.EXIT_MINUS_ONE);
        }

        /** A word and what it leads to. */
        public Builder<C> entry(Keyword keyword, Node<C> node) {
            return entry(keyword, () -> node);
        }

        /** A word and what it leads to, which is built when somebody first goes there: a start has no time for all. */
        public Builder<C> entry(Keyword keyword, Supplier<? extends Node<C>> node) {
            entries.add(new Entry<>(keyword, node));
            return this;
        }

        /** The word "help", which may be abbreviated, at this place of the order. */
        public Builder<C> help() {
            return entry(Keyword.prefix("help"),
                    new Command<C, Object>("how it is used", context -> "", new HelpSyntax<>(), (context, request) -> 0));
        }

        /** What is done where no word is left; else the usage text is shown. */
        public Builder<C> whenEmpty(Node<C> node) {
            whenEmpty = node;
            return this;
        }

        /** What is said to an unknown word, where it is not the usual sentence. */
        public Builder<C> unknown(Unknown refusal) {
            unknown = refusal;
            return this;
        }

        /** The finished menu. */
        public Menu<C> build() {
            return new Menu<>(this);
        }
    }
}
