package netsh.commands.completion;

import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import netsh.commands.tool.Candidate;
import netsh.commands.tool.CandidateGroup;
import netsh.commands.tool.CandidateSource;
import netsh.commands.tool.ToolContext;
import netsh.commands.tool.WordMeaning;
import netsh.network.ipv4.InterfaceAddress;
import netsh.network.kernel.NetworkNamespace;
import netsh.network.link.BridgeLink;
import netsh.network.link.Link;
import netsh.network.link.TunLink;
import netsh.network.link.VlanLink;

/** The names of links, all or those that make sense at a place. */
public final class Links {
    /** Every link. */
    public static final CandidateSource ALL = that("a link", "", link -> true);
    /** Bridges. */
    public static final CandidateSource BRIDGES =
            that("a bridge", "brctl addbr NAME makes one", BridgeLink.class::isInstance);
    /** Links that can become ports of a bridge: no port yet, no bridge, not the loopback. */
    public static final CandidateSource FREE = that("a link that is no port yet", "",
            link -> link.master() == null && !(link instanceof BridgeLink) && !link.isLoopback());
    /** Ports of bridges. */
    public static final CandidateSource PORTS =
            that("a port of a bridge", "brctl addif BRIDGE LINK makes one", link -> link.master() != null);
    /** Links that VLANs can be made upon. */
    public static final CandidateSource VLAN_PARENTS =
            that("a link", "", link -> !link.isLoopback() && !(link instanceof VlanLink));
    /** VLAN links. */
    public static final CandidateSource VLANS =
            that("a VLAN link", "vconfig add LINK NUMBER makes one", VlanLink.class::isInstance);
    /** Tun and tap devices; a new one may be named too. */
    public static final CandidateSource TAPS = that("a tap device", "", TunLink.class::isInstance, true);

    /** Every link; a link that is not there yet, or a pattern, may be named too. */
    public static final CandidateSource ALL_OR_OTHERS = that("a link", "", link -> true, true);

    private Links() {}

    /** The ports of one bridge. */
    public static CandidateSource portsOf(String bridge) {
        return that("a port of " + bridge, "brctl addif " + bridge + " LINK makes one",
                link -> link.master() != null && link.master().name().equals(bridge));
    }

    private static CandidateSource that(String what, String hint, Predicate<Link> fits) {
        return that(what, hint, fits, false);
    }

    private static CandidateSource that(String what, String hint, Predicate<Link> fits, boolean orNew) {
        return new NameSource(what,
                place -> place.namespace().links().all().stream().filter(fits).map(Links::candidate),
                (place, word) -> place.namespace().links().byName(word) != null,
                orNew ? WordMeaning.VALUE : WordMeaning.UNKNOWN_NAME, hint);
    }

    private static Candidate candidate(Link link) {
        boolean bridge = link instanceof BridgeLink;
        return new Candidate(link.name(), describe(link), bridge ? CandidateGroup.BRIDGE : CandidateGroup.LINK);
    }

    /** What a link is, in a few words: its kind, its state, its first address, its bridge. */
    public static String describe(Link link) {
        StringBuilder text = new StringBuilder(link.kind().name().toLowerCase(Locale.ROOT));
        text.append(link.isUp() ? ", up" : ", down");
        addresses(link).findFirst().ifPresent(address ->
                text.append(", ").append(address.local()).append('/').append(address.prefixLength()));
        if (link.master() != null) {
            text.append(", port of ").append(link.master().name());
        }
        return text.toString();
    }

    private static Stream<InterfaceAddress> addresses(Link link) {
        return NetworkNamespace.of(link).ipv4().addresses().of(link).stream();
    }
}
