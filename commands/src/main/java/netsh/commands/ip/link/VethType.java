package netsh.commands.ip.link;

import java.util.List;
import netsh.commands.grammar.Arguments;
import netsh.commands.grammar.CommandLineException;
import netsh.commands.grammar.Keyword;
import netsh.commands.grammar.Syntax;
import netsh.commands.grammar.UsageRequested;
import netsh.network.error.NetException;
import netsh.network.kernel.NetworkNamespace;
import netsh.network.link.VethLink;

/** {@code type veth peer ...}: the request of the other end is again one of a link. */
final class VethType implements LinkType<LinkRequest> {
    private static final Keyword PEER = Keyword.exact("peer");

    @Override
    public String kind() {
        return "veth";
    }

    @Override
    public String description() {
        return "a pair of links, one the other's end";
    }

    @Override
    public LinkRequest newData(LinkRequest request) {
        return new LinkRequest(request.context(), LinkRequest.Purpose.PEER);
    }

    @Override
    public Syntax<LinkRequest> syntax() {
        return new PeerSyntax();
    }

    private static final class PeerSyntax implements Syntax<LinkRequest> {
        @Override
        public void parse(Arguments arguments, LinkRequest peer) throws CommandLineException {
            if (arguments.isEmpty()) {
                return;
            }
            if (arguments.atCursor().isPresent()) {
                throw arguments.atCursor().get().offerOnly(PEER, "the other end");
            }
            if (!arguments.accept(PEER)) {
                throw new UsageRequested(1);
            }
            parsePeer(arguments, peer);
            if (peer.name().isEmpty() && peer.device().isPresent()) {
                peer.setName(peer.device().get());
            }
            peer.refuseTwoNames();
        }

        /** Of a refusal of the peer's words only that it is one is handed up. */
        private static void parsePeer(Arguments arguments, LinkRequest peer) throws CommandLineException {
            try {
                LinkSettings.OF_NEW_LINK.parse(arguments, peer);
            } catch (CommandLineException refusal) {
                if (refusal.exitStatus() == LinkSettings.ERROR_NUMBER) {
                    throw new CommandLineException(refusal.getMessage(), 1);
                }
                throw refusal;
            }
        }

        @Override
        public String synopsis() {
            return "[ peer OPTIONS ]";
        }
    }

    @Override
    public boolean isGiven(LinkRequest peer) {
        return false;
    }

    @Override
    public void validate(LinkRequest request, LinkRequest peer) throws NetException {
        LinkType.super.validate(request, peer);
        LinkType.super.validate(peer, peer);
    }

    @Override
    public void create(NetworkNamespace namespace, LinkRequest request, LinkRequest peer) throws NetException {
        NetworkNamespace peerNamespace = LinkCommands.destination(peer, request.context().namespace());
        List<VethLink> pair = VethLink.pair(
                NewLinks.name(request, kind()), NewLinks.address(namespace, request, kind()),
                NewLinks.name(peer, kind()), NewLinks.address(peerNamespace, peer, kind()));
        VethLink second = pair.get(1);
        peer.attributes().register(second, peerNamespace);
        try {
            request.attributes().register(pair.get(0), namespace);
        } catch (NetException refusal) {
            second.delete();
            throw refusal;
        }
    }
}
