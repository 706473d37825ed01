package netsh.commands.ip.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import netsh.commands.completion.Words;
import netsh.commands.tool.Candidate;
import netsh.commands.tool.CandidateGroup;
import netsh.network.link.Link;
import netsh.network.link.LinkKind;

/** The kinds of links that the lab has; the one place to add one. */
final class LinkTypes {
    private static final List<LinkType<?>> ALL = withTunnels(
            new DummyType(), new VethType(), new BridgeType(), new BridgePortType(), new VlanType(), new TunType(),
            new MacvlanType(LinkKind.MACVLAN), new MacvlanType(LinkKind.MACVTAP), new IpvlanType(), new BondType(),
            new BondSlaveType(), new IfbType(), new VrfType(),
            new VxlanType(), new OpenvswitchType());

    private LinkTypes() {}

    private static List<LinkType<?>> withTunnels(LinkType<?>... others) {
        List<LinkType<?>> all = new ArrayList<>(List.of(others));
        all.addAll(TunnelType.all());
        all.addAll(Ipv6TunnelType.all());
        all.add(new ErspanType());
        return List.copyOf(all);
    }

    static List<LinkType<?>> all() {
        return ALL;
    }

    static Optional<LinkType<?>> find(String kind) {
        for (LinkType<?> type : ALL) {
            if (type.kind().equals(kind)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }

    /** The kinds as completion offers them. */
    static Words words() {
        return Words.of(() -> ALL.stream()
                .map(type -> new Candidate(type.kind(), type.description(), CandidateGroup.KEYWORD)).toList());
    }

    static Optional<LinkType<?>> of(Link link) {
        return link.kind().infoKind().flatMap(LinkTypes::find);
    }
}
