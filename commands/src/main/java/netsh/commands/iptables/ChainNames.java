package netsh.commands.iptables;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import netsh.commands.tool.Candidate;
import netsh.commands.tool.CandidateGroup;
import netsh.commands.tool.CandidateSource;
import netsh.commands.tool.ToolContext;
import netsh.commands.tool.WordMeaning;
import netsh.network.netfilter.Chain;
import netsh.network.netfilter.Hook;
import netsh.network.netfilter.TableName;

/**
 * The chains of a table: the built-in ones, which are there even before anybody has used the table, and those of users.
 *
 * @param kinds which of them
 */
record ChainNames(Flavor flavor, TableName table, Kinds kinds) implements CandidateSource {
    /** Which chains. */
    enum Kinds {
        ALL,
        BUILT_IN,
        OF_USERS
    }

    @Override
    public String what() {
        return kinds == Kinds.OF_USERS ? "a chain that a user has made" : "a chain of the table " + table.text();
    }

    @Override
    public Stream<Candidate> candidates(ToolContext place, String begun) {
        List<Candidate> found = new ArrayList<>();
        if (kinds != Kinds.OF_USERS) {
            for (Hook hook : table.hooks()) {
                found.add(new Candidate(hook.name(), "built in", CandidateGroup.CHAIN));
            }
        }
        if (kinds != Kinds.BUILT_IN) {
            userChains(place).forEach(chain -> found.add(new Candidate(chain.name(),
                    "a user's chain, " + chain.rules().size() + " rules", CandidateGroup.CHAIN)));
        }
        return found.stream();
    }

    private Stream<Chain> userChains(ToolContext place) {
        return place.namespace().netfilter().table(flavor.family(), table).stream()
                .flatMap(found -> found.chains().stream())
                .filter(chain -> !chain.isBuiltIn());
    }

    @Override
    public WordMeaning meaning(ToolContext place, String word) {
        boolean isThere = candidates(place, word).anyMatch(candidate -> candidate.word().equals(word));
        return isThere ? WordMeaning.NAME : WordMeaning.UNKNOWN_NAME;
    }

    @Override
    public String whyNone(ToolContext place) {
        return "expected here: " + what() + (kinds == Kinds.OF_USERS ? "; -N NAME makes one" : "");
    }
}
