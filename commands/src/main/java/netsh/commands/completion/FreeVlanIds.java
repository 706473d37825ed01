package netsh.commands.completion;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import netsh.commands.tool.Candidate;
import netsh.commands.tool.CandidateGroup;
import netsh.commands.tool.CandidateSource;
import netsh.commands.tool.ToolContext;
import netsh.commands.tool.WordMeaning;
import netsh.network.link.Link;
import netsh.network.link.VlanLink;

/** Numbers of VLANs that a link does not have yet: the lowest few from 2 on, since 1 is the default of many switches. */
public record FreeVlanIds(String parent) implements CandidateSource {
    private static final int LOWEST = 2;
    private static final int HIGHEST = 4094;
    private static final int OFFERED = 10;

    @Override
    public String what() {
        return "the number of a VLAN, 0-" + HIGHEST;
    }

    @Override
    public Stream<Candidate> candidates(ToolContext place, String begun) {
        Link link = place.namespace().links().byName(parent);
        Set<Integer> used = link == null ? Set.of()
                : link.vlans().stream().map(VlanLink::id).collect(Collectors.toSet());
        return IntStream.rangeClosed(LOWEST, HIGHEST).filter(id -> !used.contains(id))
                .mapToObj(Integer::toString).filter(id -> id.startsWith(begun)).limit(OFFERED)
                .map(id -> new Candidate(id, "free on " + parent, CandidateGroup.VALUE));
    }

    @Override
    public WordMeaning meaning(ToolContext place, String word) {
        boolean isNumber = word.matches("[0-9]{1,4}") && Integer.parseInt(word) <= HIGHEST + 1;
        return isNumber ? WordMeaning.VALUE : WordMeaning.WRONG;
    }
}
