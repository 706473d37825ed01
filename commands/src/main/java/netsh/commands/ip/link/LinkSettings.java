package netsh.commands.ip.link;

import static netsh.commands.grammar.Keyword.exact;
import static netsh.commands.grammar.Keyword.prefix;

import java.util.Locale;
import java.util.Optional;
import netsh.commands.completion.FreeValue;
import netsh.commands.completion.Links;
import netsh.commands.grammar.Arguments;
import netsh.commands.grammar.Clauses;
import netsh.commands.grammar.CommandLineException;
import netsh.commands.grammar.Numbers;
import netsh.commands.grammar.OnOff;
import netsh.commands.grammar.Slot;
import netsh.commands.grammar.Syntax;
import netsh.commands.ip.NamespaceReference;
import netsh.network.link.Link;
import netsh.network.link.LinkFlag;
import netsh.network.link.LinkMode;
import netsh.network.link.OperState;

/** The words behind {@code ip link add}, {@code set} and {@code delete}, in the order in which iproute2 tries them. */
final class LinkSettings {
    static final Slot<String> DEVICE = Slot.text("DEVICE", Links.ALL);
    static final Slot<String> MASTER = Slot.text("DEVICE", Links.BRIDGES);
    private static final Slot<Integer> MTU = Numbers.integerSlot("MTU", "Invalid \"mtu\" value\n");
    private static final Slot<Integer> QUEUE_LENGTH = Numbers.integerSlot("PACKETS", "Invalid \"txqueuelen\" value\n");

    /** Where iproute2 hands EINVAL up, the tool exits with its number. */
    static final int ERROR_NUMBER = 22;

    static final Clauses<LinkRequest> CLAUSES = Clauses.<LinkRequest>builder()
            .flag(exact("up"), "set it up", request -> request.attributes().flag(LinkFlag.UP, true))
            .flag(exact("down"), "set it down", request -> request.attributes().flag(LinkFlag.UP, false))
            .value(exact("name"), "its name", Slot.text("NAME"), LinkRequest::setName)
            .value(exact("index"), "the index of a new link",
                    Numbers.integerSlot("IDX", "Invalid \"index\" value"), LinkSettings::setIndex)
            .value(prefix("link"), "the link that it stands on", DEVICE, LinkRequest::setLower)
            .value(prefix("address"), "hardware address", LinkLayerAddress.SLOT, LinkRequest::setAddress)
            .value(prefix("broadcast").or(exact("brd")), "address of all stations", LinkLayerAddress.SLOT,
                    LinkRequest::setBroadcast)
            .value(prefix("txqueuelen").or(exact("qlen")).or(prefix("txqlen")), "length of the transmit queue",
                    QUEUE_LENGTH, LinkSettings::setTransmitQueueLength)
            .value(exact("mtu"), "largest packet", MTU, LinkSettings::setMtu)
            .value(exact("netns"), "the namespace it shall be in", NamespaceReference.SLOT, LinkSettings::setNamespace)
            .part(exact("multicast"), "multicast", flag("multicast", LinkFlag.MULTICAST, true))
            .part(exact("allmulticast"), "receive all groups", flag("allmulticast", LinkFlag.ALLMULTI, true))
            .part(exact("promisc"), "receive everything", flag("promisc", LinkFlag.PROMISC, true))
            .part(exact("trailers"), "trailers", flag("trailers", LinkFlag.NOTRAILERS, false))
            .part(exact("arp"), "resolve neighbours", flag("arp", LinkFlag.NOARP, false))
            .value(exact("carrier"), "carrier, by hand", OnOff.oneOf("carrier", ERROR_NUMBER),
                    (request, on) -> request.attributes().carrier(on))
            .part(exact("vf"), "a card's virtual function", new VirtualFunction())
            .value(prefix("master"), "the bridge it shall be a port of", MASTER, LinkSettings::setMaster)
            .flag(prefix("nomaster"), "take it out of its bridge", request -> request.attributes().master(Optional.empty()))
            .part(prefix("dynamic"), "addresses may go with it", flag("dynamic", LinkFlag.DYNAMIC, true))
            .part(prefix("type"), "its kind", new TypeSyntax())
            .value(prefix("alias"), "a description", Slot.text("TEXT"),
                    (request, text) -> request.attributes().alias(text))
            .value(exact("group"), "its group", LinkGroups.SLOT, LinkRequest::setGroup)
            .value(exact("mode"), "link mode", Slot.of("{ default | dormant }", LinkSettings::linkMode),
                    (request, mode) -> request.attributes().linkMode(mode))
            .value(exact("state"), "operational state", Slot.of("STATE", LinkSettings::operState),
                    (request, state) -> request.attributes().operState(state))
            .value(prefix("numtxqueues"), "queues for sending",
                    Numbers.integerSlot("NUMBER", "Invalid \"numtxqueues\" value\n"),
                    (request, number) -> request.attributes().transmitQueues(number))
            .value(prefix("numrxqueues"), "queues for receiving",
                    Numbers.integerSlot("NUMBER", "Invalid \"numrxqueues\" value\n"),
                    (request, number) -> request.attributes().receiveQueues(number))
            .value(prefix("addrgenmode"), "how its link-local address is made", Slot.of(
                    "{ eui64 | none | stable_secret | random }", LinkSettings::addressGeneration),
                    LinkRequest::setAddressGeneration)
            .value(exact("protodown"), "show protocols a link that is down", OnOff.oneOf("protodown", ERROR_NUMBER),
                    (request, on) -> request.attributes().protoDown())
            .help()
            .plain(exact("dev"), "the link", DEVICE, LinkRequest::setDevice)
            .build();

    /** The same words where the link is a new one. */
    static final Clauses<LinkRequest> OF_NEW_LINK = Clauses.<LinkRequest>builder()
            .all(CLAUSES)
            .plain(exact("dev"), "the new link",
                    Slot.text("DEVICE", new FreeValue("a name for the new link")), LinkRequest::setDevice)
            .build();

    private LinkSettings() {}

    /** The number of a virtual function and whatever is wanted of it; no card of the lab has any. */
    private static final class VirtualFunction implements Syntax<LinkRequest> {
        private static final Slot<Integer> NUMBER = Numbers.integerSlot("NUM", "Invalid \"vf\" value\n");

        @Override
        public void parse(Arguments arguments, LinkRequest request) throws CommandLineException {
            NUMBER.take(arguments);
            arguments.takeRest();
            request.attributes().virtualFunction();
        }

        @Override
        public String synopsis() {
            return "NUM ...";
        }
    }

    private static Syntax<LinkRequest> flag(String keyword, LinkFlag flag, boolean whenOn) {
        return Syntax.value(OnOff.slot(keyword), (request, on) -> request.attributes().flag(flag, on == whenOn));
    }

    private static void setIndex(LinkRequest request, int index) throws CommandLineException {
        if (index <= 0) {
            throw CommandLineException.wrongArgument(Integer.toString(index), "Invalid \"index\" value");
        }
        request.attributes().index(index);
    }

    private static void setMtu(LinkRequest request, int mtu) throws CommandLineException {
        if (request.attributes().mtu().isPresent()) {
            throw CommandLineException.duplicate("mtu", Integer.toString(mtu));
        }
        request.attributes().mtu(mtu);
    }

    private static void setTransmitQueueLength(LinkRequest request, int length) throws CommandLineException {
        if (request.attributes().transmitQueueLength().isPresent()) {
            throw CommandLineException.duplicate("txqueuelen", Integer.toString(length));
        }
        request.attributes().transmitQueueLength(length);
    }

    private static void setNamespace(LinkRequest request, String word) throws CommandLineException {
        if (request.isMove()) {
            throw CommandLineException.duplicate("netns", word);
        }
        NamespaceReference.find(request.context(), word).ifPresent(request.attributes()::namespace);
        if (request.attributes().namespace().isEmpty()) {
            request.setProcessId((int) Numbers.integer(word)
                    .orElseThrow(() -> CommandLineException.wrongArgument(word, "Invalid \"netns\" value\n")));
        }
    }

    private static void setMaster(LinkRequest request, String word) throws CommandLineException {
        Link master = request.context().namespace().links().byName(word);
        if (master == null) {
            throw CommandLineException.wrongArgument(word, "Device does not exist\n");
        }
        request.attributes().master(Optional.of(master));
    }

    private static LinkMode linkMode(String word) throws CommandLineException {
        for (LinkMode mode : LinkMode.values()) {
            if (mode.name().equalsIgnoreCase(word)) {
                return mode;
            }
        }
        throw CommandLineException.wrongArgument(word, "Invalid link mode\n");
    }

    private static OperState operState(String word) throws CommandLineException {
        for (OperState state : OperState.values()) {
            if (state.name().equals(word.toUpperCase(Locale.ROOT))) {
                return state;
            }
        }
        throw CommandLineException.wrongArgument(word, "Invalid operstate\n");
    }

    private static AddressGenerationMode addressGeneration(String word) throws CommandLineException {
        for (AddressGenerationMode mode : AddressGenerationMode.values()) {
            if (mode.text().equalsIgnoreCase(word)) {
                return mode;
            }
        }
        throw CommandLineException.wrongArgument(word, "Invalid address generation mode\n");
    }
}
