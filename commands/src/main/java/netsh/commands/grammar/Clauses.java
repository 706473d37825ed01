package netsh.commands.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Clauses in any order until the words end: each word is held against the keywords in the order in which they were added,
 * and the first that accepts it wins, as in iproute2's chains of comparisons. A word that is no keyword is the argument
 * that needs none.
 */
public final class Clauses<R> implements Syntax<R> {
    private final List<Clause<R>> clauses;
    private final Plain<R> plain;

    /** The argument without a keyword; {@code noise} may stand before it. */
    private record Plain<R>(Keyword noise, String description, Syntax<R> body, boolean optional) {
        String synopsis() {
            String inner = noise == null ? body.synopsis() : "[ " + noise + " ] " + body.synopsis();
            return optional ? "[ " + inner + " ]" : inner;
        }
    }

    private Clauses(Builder<R> builder) {
        clauses = List.copyOf(builder.clauses);
        plain = builder.plain;
    }

    /** Begins a set of clauses. */
    public static <R> Builder<R> builder() {
        return new Builder<>();
    }

    @Override
    public void parse(Arguments arguments, R request) throws CommandLineException {
        boolean plainGiven = false;
        while (!arguments.isEmpty()) {
            if (arguments.atCursor().isPresent()) {
                throw offerAll(arguments.atCursor().get(), arguments, !plainGiven);
            }
            if (parseClause(arguments, request)) {
                continue;
            }
            if (plain == null) {
                return;
            }
            parsePlain(arguments, request);
            plainGiven = true;
        }
    }

    /** Reads one clause; false where the next word begins none. */
    public boolean parseOne(Arguments arguments, R request) throws CommandLineException {
        if (arguments.atCursor().isPresent()) {
            throw offerAll(arguments.atCursor().get(), arguments, true);
        }
        if (parseClause(arguments, request)) {
            return true;
        }
        if (plain == null) {
            return false;
        }
        parsePlain(arguments, request);
        return true;
    }

    private boolean parseClause(Arguments arguments, R request) throws CommandLineException {
        String word = arguments.peek();
        for (Clause<R> clause : clauses) {
            if (clause.keyword().accepts(word)) {
                arguments.skip();
                clause.body().parse(arguments, request);
                return true;
            }
        }
        return false;
    }

    private void parsePlain(Arguments arguments, R request) throws CommandLineException {
        if (plain.noise() != null) {
            arguments.accept(plain.noise());
        }
        plain.body().parse(arguments, request);
    }

    private CommandLineException offerAll(Completion completion, Arguments arguments, boolean withPlain)
            throws CommandLineException {
        for (Clause<R> clause : clauses) {
            completion.offer(clause.keyword(), clause.description());
        }
        if (plain != null && withPlain) {
            if (plain.noise() != null) {
                completion.offer(plain.noise(), plain.description());
            }
            plain.body().parse(arguments, null);
        }
        return completion.cursorReached();
    }

    @Override
    public String synopsis() {
        Stream<String> optional = clauses.stream()
                .filter(clause -> !(clause.body() instanceof HelpSyntax))
                .map(clause -> "[ " + clause.synopsis() + " ]");
        return Stream.concat(Stream.ofNullable(plain).map(Plain::synopsis), optional).collect(Collectors.joining(" "));
    }

    /** Adds clauses in the order in which they are tried. */
    public static final class Builder<R> {
        private final List<Clause<R>> clauses = new ArrayList<>();
        private Plain<R> plain;

        /** A keyword that stands alone. */
        public Builder<R> flag(Keyword keyword, String description, Mark<R> mark) {
            return part(keyword, description, Syntax.nothing(mark));
        }

        /** A keyword with a value. */
        public <T> Builder<R> value(Keyword keyword, String description, Slot<T> slot, Setter<R, T> setter) {
            return part(keyword, description, Syntax.value(slot, setter));
        }

        /** A keyword with a language of its own behind it. */
        public Builder<R> part(Keyword keyword, String description, Syntax<R> body) {
            clauses.add(new Clause<>(keyword, description, body));
            return this;
        }

        /** The word that asks for help, at this place of the order. */
        public Builder<R> help() {
            return part(Keyword.prefix("help"), "how it is used", new HelpSyntax<>());
        }

        /** All clauses of another set, at this place of the order. */
        public Builder<R> all(Clauses<? super R> others) {
            for (Clause<?> clause : others.clauses) {
                clauses.add(widen(clause));
            }
            return this;
        }

        @SuppressWarnings("unchecked") // a clause only writes into its request, so one for a supertype serves
        private static <R> Clause<R> widen(Clause<?> clause) {
            return (Clause<R>) clause;
        }

        /** What a word that is no keyword means; {@code noise}, such as "dev", may stand before it. */
        public <T> Builder<R> plain(Keyword noise, String description, Slot<T> slot, Setter<R, T> setter) {
            plain = new Plain<>(noise, description, Syntax.value(slot, setter), true);
            return this;
        }

        /** What a word that is no keyword means. */
        public <T> Builder<R> plain(String description, Slot<T> slot, Setter<R, T> setter) {
            return plain(null, description, slot, setter);
        }

        /** What a word that is no keyword begins. */
        public Builder<R> plain(String description, Syntax<R> body) {
            plain = new Plain<>(null, description, body, true);
            return this;
        }

        /** The finished set. */
        public Clauses<R> build() {
            return new Clauses<>(this);
        }
    }
}
