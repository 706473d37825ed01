package netsh.commands.ip.link;

import static netsh.commands.grammar.Keyword.prefix;

import java.util.EnumMap;
import java.util.Map;
import netsh.commands.grammar.Clauses;
import netsh.commands.grammar.CommandLineException;
import netsh.commands.grammar.OnOff;
import netsh.commands.grammar.Syntax;
import netsh.network.bridge.BridgePortAttribute;
import netsh.network.error.Errno;
import netsh.network.error.NetException;
import netsh.network.kernel.NetworkNamespace;
import netsh.network.link.BridgeLink;
import netsh.network.link.BridgePort;
import netsh.network.link.Link;

/** {@code type bridge_slave}: what is set on a port of a bridge. */
final class BridgePortType implements LinkType<BridgePortType.Request> {
    /** What is asked of a port. */
    static final class Request {
        private final NetworkNamespace namespace;
        private final Map<BridgePortAttribute, Long> attributes = new EnumMap<>(BridgePortAttribute.class);

        Request(NetworkNamespace namespace) {
            this.namespace = namespace;
        }

        private void setBackup(String word) throws CommandLineException {
            Link link = namespace.links().byName(word);
            if (link == null) {
                throw CommandLineException.wrongArgument(word, "Device does not exist\n");
            }
            attributes.put(BridgePortAttribute.BACKUP_PORT, (long) link.index());
        }
    }

    private static final Clauses<Request> CLAUSES = clauses();

    private static Clauses<Request> clauses() {
        Clauses.Builder<Request> clauses = Clauses.builder();
        for (BridgePortAttribute attribute : BridgePortAttribute.values()) {
            String keyword = attribute.keyword();
            switch (attribute.type()) {
                case SWITCH -> clauses.value(prefix(keyword), "setting of the port", OnOff.oneOf(keyword),
                        (request, on) -> request.attributes.put(attribute, on ? 1L : 0L));
                case LINK -> clauses.value(prefix(keyword), "where its addresses go when it is down",
                        LinkSettings.DEVICE, Request::setBackup);
                case ORDER -> clauses.flag(prefix(keyword), "do it now",
                        request -> request.attributes.put(attribute, 1L));
                case U8, U16, U32, U64, ADDRESS, VLAN_PROTOCOL -> clauses.value(prefix(keyword), "setting of the port",
                        BridgeNumbers.slot(attribute.name(), attribute.type(), reason(keyword)),
                        (request, value) -> request.attributes.put(attribute, value));
            }
        }
        return clauses
                .flag(prefix("nobackup_port"), "no port to go to",
                        request -> request.attributes.put(BridgePortAttribute.BACKUP_PORT, 0L))
                .help()
                .plain("", UnknownWord.slot("bridge_slave", "option", BridgePortType::usage), (request, word) -> { })
                .build();
    }

    private static String reason(String keyword) {
        return switch (keyword) {
            case "state", "priority", "cost" -> keyword + " is invalid";
            default -> "invalid " + keyword;
        };
    }

    private static String usage() {
        return CLAUSES.synopsis();
    }

    @Override
    public String kind() {
        return "bridge_slave";
    }

    @Override
    public String description() {
        return "settings of a bridge's port";
    }

    @Override
    public Request newData(LinkRequest request) {
        return new Request(request.context().namespace());
    }

    @Override
    public Syntax<Request> syntax() {
        return CLAUSES;
    }

    @Override
    public boolean isGiven(Request data) {
        return !data.attributes.isEmpty();
    }

    @Override
    public void validate(LinkRequest request, Request data) {
        // a port has no checks of its own
    }

    @Override
    public void create(NetworkNamespace namespace, LinkRequest request, Request data) throws NetException {
        throw new NetException(Errno.EOPNOTSUPP, "Unknown device type");
    }

    @Override
    public void change(Link link, Request data) throws NetException {
        BridgePort port = BridgeLink.portOfAny(link).orElseThrow(() -> new NetException(Errno.EOPNOTSUPP));
        port.change(data.attributes);
    }
}
