package netsh.commands.ip.link;

import static netsh.commands.grammar.Keyword.exact;
import static netsh.commands.grammar.Keyword.prefix;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import netsh.commands.completion.Words;
import netsh.commands.grammar.Arguments;
import netsh.commands.grammar.Clauses;
import netsh.commands.grammar.CommandLineException;
import netsh.commands.grammar.Numbers;
import netsh.commands.grammar.OnOff;
import netsh.commands.grammar.Slot;
import netsh.commands.grammar.Syntax;
import netsh.commands.print.Fields;
import netsh.network.error.Errno;
import netsh.network.error.NetException;
import netsh.network.kernel.NetworkNamespace;
import netsh.network.link.Link;
import netsh.network.link.VlanFlag;
import netsh.network.link.VlanLink;
import netsh.network.link.VlanSettings.PriorityMapping;
import netsh.network.packet.EtherType;

/** {@code type vlan}. */
final class VlanType implements LinkType<VlanRequest> {
    private static final String MODULE = "8021q";
    private static final Slot<Integer> ID = Slot.of("VLANID", word -> (int) Numbers.unsigned(word, 16)
            .orElseThrow(() -> CommandLineException.wrongArgument(word, "id is invalid")));
    private static final Slot<Integer> PROTOCOL = new Slot<>("{ 802.1Q | 802.1ad }", VlanType::protocol,
            Words.of("802.1Q: customer tags", "802.1ad: service provider tags"));
    private static final Clauses<VlanRequest> CLAUSES = Clauses.<VlanRequest>builder()
            .value(prefix("protocol"), "which kind of tag", PROTOCOL, VlanRequest::setProtocol)
            .value(prefix("id"), "number of the VLAN", ID, VlanRequest::setId)
            .part(prefix("reorder_hdr"), "show frames without the tag", flag("reorder_hdr", VlanFlag.REORDER_HDR))
            .part(prefix("gvrp"), "register by GVRP", flag("gvrp", VlanFlag.GVRP))
            .part(prefix("mvrp"), "register by MVRP", flag("mvrp", VlanFlag.MVRP))
            .part(prefix("loose_binding"), "do not follow the parent", flag("loose_binding", VlanFlag.LOOSE_BINDING))
            .part(prefix("bridge_binding"), "follow the bridge's ports", flag("bridge_binding", VlanFlag.BRIDGE_BINDING))
            .part(prefix("ingress-qos-map"), "tags' priorities", new MapSyntax("ingress-qos-map", VlanRequest::ingress))
            .part(prefix("egress-qos-map"), "packets' priorities", new MapSyntax("egress-qos-map", VlanRequest::egress))
            .help()
            .plain("", UnknownWord.slot("vlan", "command", VlanType::usage), (request, word) -> { })
            .build();

    private static String usage() {
        return CLAUSES.synopsis();
    }

    private static Syntax<VlanRequest> flag(String keyword, VlanFlag flag) {
        return Syntax.value(OnOff.slot(keyword), (request, on) -> request.setFlag(flag, on));
    }

    private static int protocol(String word) throws CommandLineException {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "802.1q" -> EtherType.VLAN_8021Q;
            case "802.1ad" -> EtherType.VLAN_8021AD;
            default -> throw CommandLineException.wrongArgument(word, "protocol is invalid");
        };
    }

    /** Pairs FROM:TO, as many as follow. */
    private record MapSyntax(String keyword, Function<VlanRequest, List<PriorityMapping>> map)
            implements Syntax<VlanRequest> {
        @Override
        public void parse(Arguments arguments, VlanRequest request) throws CommandLineException {
            String word = arguments.take();
            while (word.indexOf(':') >= 0) {
                map.apply(request).add(mapping(word));
                if (arguments.isEmpty() || arguments.peek().indexOf(':') < 0) {
                    return;
                }
                word = arguments.take();
            }
            UnknownWord.slot("vlan", "command", VlanType::usage).reader().read(word);
        }

        private PriorityMapping mapping(String word) throws CommandLineException {
            int colon = word.indexOf(':');
            OptionalLong from = Numbers.unsigned(word.substring(0, colon), 32);
            OptionalLong to = Numbers.unsigned(word.substring(colon + 1), 32);
            if (from.isEmpty() || to.isEmpty()) {
                throw CommandLineException.wrongArgument(word.substring(0, colon), "invalid " + keyword);
            }
            return new PriorityMapping(from.getAsLong(), to.getAsLong());
        }

        @Override
        public String synopsis() {
            return "FROM:TO ...";
        }
    }

    @Override
    public String kind() {
        return "vlan";
    }

    @Override
    public String description() {
        return "one VLAN of another link";
    }

    @Override
    public VlanRequest newData(LinkRequest request) {
        return new VlanRequest();
    }

    @Override
    public Syntax<VlanRequest> syntax() {
        return CLAUSES;
    }

    @Override
    public boolean isGiven(VlanRequest data) {
        return !data.isEmpty();
    }

    @Override
    public void validate(LinkRequest request, VlanRequest data) throws NetException {
        LinkType.super.validate(request, data);
        if (data.isEmpty() && request.isNew()) {
            throw new NetException(Errno.EINVAL, "8021q: VLAN properties not specified");
        }
        if (data.id().isPresent() && data.id().get() > VlanLink.MOST_ID) {
            throw new NetException(Errno.ERANGE, "8021q: Invalid VLAN id");
        }
    }

    @Override
    public void create(NetworkNamespace namespace, LinkRequest request, VlanRequest data) throws NetException {
        namespace.machine().modules().load(MODULE);
        int id = data.id().orElseThrow(() -> new NetException(Errno.EINVAL, "8021q: VLAN id not specified"));
        String lower = request.lower().orElseThrow(() -> new NetException(Errno.EINVAL, "8021q: link not specified"));
        Link parent = request.context().namespace().links().byName(lower);
        VlanLink link = VlanLink.create(
                NewLinks.name(request, kind()), parent, id, data.protocol().orElse(EtherType.VLAN_8021Q));
        if (request.address().isPresent()) {
            link.setAddress(NewLinks.address(namespace, request, kind()));
        }
        request.attributes().register(link, namespace);
        link.change(data.settings());
    }

    @Override
    public void change(Link link, VlanRequest data) throws NetException {
        if (!(link instanceof VlanLink vlan)) {
            throw new NetException(Errno.EOPNOTSUPP);
        }
        vlan.change(data.settings());
    }

    @Override
    public Optional<LinkData> data(Link link) {
        VlanLink vlan = (VlanLink) link;
        String protocol = vlan.protocol() == EtherType.VLAN_8021Q ? "802.1Q" : "802.1ad";
        int id = vlan.id();
        Set<VlanFlag> flags = vlan.vlanFlags();
        List<PriorityMapping> ingress = new ArrayList<>();
        for (int tag = 0; tag < 8; tag++) {
            if (vlan.ingressPriority(tag) != 0) {
                ingress.add(new PriorityMapping(tag, vlan.ingressPriority(tag)));
            }
        }
        List<PriorityMapping> egress = new ArrayList<>();
        for (Map.Entry<Long, Integer> entry : vlan.egressPriorities().entrySet()) {
            if (entry.getValue() != 0) {
                egress.add(new PriorityMapping(entry.getKey(), entry.getValue()));
            }
        }
        return Optional.of(fields -> {
            fields.field("protocol", "protocol ", protocol, " ");
            fields.field("id", "id ", id, " ");
            printFlags(fields, flags);
            printMap(fields, "ingress_qos", "ingress-qos-map", ingress);
            printMap(fields, "egress_qos", "egress-qos-map", egress);
        });
    }

    private static void printFlags(Fields fields, Set<VlanFlag> flags) {
        if (flags.isEmpty()) {
            return;
        }
        fields.openArray("flags", "<");
        String separator = "";
        for (VlanFlag flag : flags) {
            fields.element(separator, flag.name(), "");
            separator = ",";
        }
        fields.closeArray("> ");
    }

    private static void printMap(Fields fields, String key, String words, List<PriorityMapping> map) {
        if (map.isEmpty()) {
            return;
        }
        if (!fields.isJson()) {
            fields.newLine();
        }
        fields.openArray(key, "      " + words + " { ");
        for (PriorityMapping mapping : map) {
            fields.openObject(null);
            fields.field("from", "", mapping.from(), "");
            fields.field("to", ":", mapping.to(), " ");
            fields.closeObject();
        }
        fields.closeArray("} ");
    }
}
