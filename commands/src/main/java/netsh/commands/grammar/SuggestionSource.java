package netsh.commands.grammar;

import java.util.List;
import java.util.stream.Stream;
import netsh.network.kernel.NetworkNamespace;

/** Knows what a value could be, from the state of the network that the tool works on. */
@FunctionalInterface
public interface SuggestionSource {
    /** For values that nothing can be said about. */
    SuggestionSource NONE = namespace -> Stream.empty();

    /** The candidates, in the order in which they are to be shown. */
    Stream<Suggestion> candidates(NetworkNamespace namespace);

    /** A fixed list of words. */
    static SuggestionSource words(String... words) {
        List<Suggestion> all = Stream.of(words).map(word -> new Suggestion(word, "")).toList();
        return namespace -> all.stream();
    }

    /** The links of the namespace. */
    static SuggestionSource links() {
        return namespace -> namespace.links().all().stream()
                .map(link -> new Suggestion(link.name(), "link " + link.index()));
    }

    /** The named namespaces. */
    static SuggestionSource namespaces() {
        return namespace -> namespace.machine().namedNamespaces().names().stream()
                .map(name -> new Suggestion(name, "namespace"));
    }
}
