package netsh.commands.tcpdump.filter;

import java.util.Optional;
import java.util.Set;
import netsh.commands.resolver.Resolver;

/**
 * Makes a filter of an expression as pcap-filter(7) has it: {@code and} and {@code or} bind alike, from the left;
 * {@code not} binds tighter; an id without qualifiers takes those of the id before it.
 */
public final class FilterParser {
    private static final Set<String> OPERATORS = Set.of("and", "or", "not", "&&", "||", "!", "(", ")");

    private final FilterTokens tokens;
    private final PrimitiveParser primitives;

    private FilterParser(FilterTokens tokens, Resolver resolver) {
        this.tokens = tokens;
        primitives = new PrimitiveParser(tokens, resolver);
    }

    /** The filter of an expression; the empty one wants everything. */
    public static PacketFilter parse(String expression, Resolver resolver) throws FilterException {
        FilterTokens tokens = new FilterTokens(expression);
        if (tokens.isAtEnd()) {
            return PacketFilter.ALL;
        }
        PacketFilter filter = new FilterParser(tokens, resolver).expression();
        if (!tokens.isAtEnd()) {
            throw FilterException.syntax();
        }
        return filter;
    }

    /** Whether a word can be no id. */
    static boolean isOperator(String word) {
        return OPERATORS.contains(word);
    }

    private PacketFilter expression() throws FilterException {
        PacketFilter filter = term();
        while (true) {
            if (tokens.take("and", "&&")) {
                filter = filter.and(term());
            } else if (tokens.take("or", "||")) {
                filter = filter.or(term());
            } else {
                return filter;
            }
        }
    }

    private PacketFilter term() throws FilterException {
        Optional<PacketFilter> relation = primitives.relation();
        if (relation.isPresent()) {
            return relation.get();
        }
        if (tokens.take("not", "!")) {
            return term().negated();
        }
        if (tokens.take("(")) {
            PacketFilter inner = expression();
            if (!tokens.take(")")) {
                throw FilterException.syntax();
            }
            return inner;
        }
        return primitives.next();
    }
}
