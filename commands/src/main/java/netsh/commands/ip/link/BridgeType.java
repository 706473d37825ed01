package netsh.commands.ip.link;

import static netsh.commands.grammar.Keyword.prefix;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import netsh.commands.grammar.Clauses;
import netsh.commands.grammar.Syntax;
import netsh.network.addr.MacAddress;
import netsh.network.bridge.AttributeType;
import netsh.network.bridge.BridgeAttribute;
import netsh.network.error.Errno;
import netsh.network.error.NetException;
import netsh.network.kernel.NetworkNamespace;
import netsh.network.link.BridgeLink;
import netsh.network.link.Link;

/** {@code type bridge}. */
final class BridgeType implements LinkType<Map<BridgeAttribute, Long>> {
    private static final Clauses<Map<BridgeAttribute, Long>> CLAUSES = clauses();

    private static Clauses<Map<BridgeAttribute, Long>> clauses() {
        Clauses.Builder<Map<BridgeAttribute, Long>> clauses = Clauses.builder();
        for (BridgeAttribute attribute : BridgeAttribute.values()) {
            String keyword = attribute.keyword();
            if (attribute.type() == AttributeType.ORDER) {
                clauses.flag(prefix(keyword), "do it now", request -> request.put(attribute, 1L));
            } else {
                clauses.value(prefix(keyword), "setting of the bridge", BridgeNumbers.slot(
                        attribute.name(), attribute.type(), "invalid " + keyword),
                        (request, value) -> request.put(attribute, value));
            }
        }
        return clauses.help()
                .plain("", UnknownWord.slot("bridge", "command", BridgeType::usage), (request, word) -> { })
                .build();
    }

    private static String usage() {
        return CLAUSES.synopsis();
    }

    @Override
    public String kind() {
        return "bridge";
    }

    @Override
    public String description() {
        return "a switch";
    }

    @Override
    public Map<BridgeAttribute, Long> newData(LinkRequest request) {
        return new EnumMap<>(BridgeAttribute.class);
    }

    @Override
    public Syntax<Map<BridgeAttribute, Long>> syntax() {
        return CLAUSES;
    }

    @Override
    public boolean isGiven(Map<BridgeAttribute, Long> data) {
        return !data.isEmpty();
    }

    @Override
    public void create(NetworkNamespace namespace, LinkRequest request, Map<BridgeAttribute, Long> data)
            throws NetException {
        MacAddress drawn = namespace.drawAddress(NewLinks.name(request, kind()));
        BridgeLink bridge = new BridgeLink(NewLinks.name(request, kind()), drawn);
        request.attributes().register(bridge, namespace);
        try {
            if (request.address().isPresent()) {
                bridge.setAddress(NewLinks.address(namespace, request, kind()));
            }
            bridge.change(data);
        } catch (NetException refusal) {
            bridge.delete();
            throw refusal;
        }
    }

    @Override
    public void change(Link link, Map<BridgeAttribute, Long> data) throws NetException {
        if (!(link instanceof BridgeLink bridge)) {
            throw new NetException(Errno.EOPNOTSUPP);
        }
        bridge.change(data);
    }

    @Override
    public Optional<LinkData> data(Link link) {
        return Optional.of(BridgeDetails.of((BridgeLink) link));
    }

    @Override
    public Optional<LinkData> portData(Link port) {
        return BridgeLink.portOfAny(port).map(BridgePortDetails::of);
    }
}
