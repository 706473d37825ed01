package netsh.commands.ip.link;

import java.util.Optional;
import netsh.commands.grammar.CommandLineException;
import netsh.commands.ip.IpContext;
import netsh.network.link.Link;
import netsh.network.link.LinkAttributes;

/** What {@code ip link add}, {@code set} and {@code delete} read from their words. */
final class LinkRequest {
    private final IpContext context;
    private final LinkAttributes attributes = new LinkAttributes();
    private Optional<String> device = Optional.empty();
    private Optional<String> name = Optional.empty();
    private Optional<String> lower = Optional.empty();
    private Optional<LinkLayerAddress> address = Optional.empty();
    private Optional<LinkLayerAddress> broadcast = Optional.empty();
    private Optional<Integer> group = Optional.empty();
    private Optional<Integer> processId = Optional.empty();
    private Optional<AddressGenerationMode> addressGeneration = Optional.empty();
    private Optional<String> kind = Optional.empty();
    private Optional<KindRequest<?>> kindRequest = Optional.empty();

    private final Purpose purpose;

    /** What a link is named for. */
    enum Purpose {
        /** It is to be made. */
        NEW,
        /** It is to be made as the other end of one. */
        PEER,
        /** It is there. */
        EXISTING
    }

    LinkRequest(IpContext context, Purpose purpose) {
        this.context = context;
        this.purpose = purpose;
    }

    /** Whether a link is to be made, not changed. */
    boolean isNew() {
        return purpose != Purpose.EXISTING;
    }

    /** Refuses what is wrong so far: iproute2 looks at the links before it reads what is special to the kind. */
    void checkBeforeKind() throws CommandLineException {
        switch (purpose) {
            case NEW -> {
                if (name.isPresent()) {
                    refuseTwoNames();
                }
                refuseMissingLower();
            }
            case EXISTING -> {
                if (device.isPresent() || group.isEmpty()) {
                    existingLink();
                }
            }
            case PEER -> { }
        }
    }

    /** Refuses a link to stand on that is not there. */
    void refuseMissingLower() throws CommandLineException {
        if (lower.isPresent() && context.namespace().links().byName(lower.get()) == null) {
            throw noDevice(lower.get());
        }
    }

    /** The link that is to be changed; refuses one that is not there, and addresses of another length than its own. */
    Link existingLink() throws CommandLineException {
        String wanted = device.or(() -> name).orElseThrow(() -> new CommandLineException(
                "Not enough information: \"dev\" argument is required.", CommandLineException.EXIT_MINUS_ONE));
        Link link = context.namespace().links().byName(wanted);
        if (link == null) {
            throw noDevice(wanted);
        }
        refuseWrongLength(link, address);
        refuseWrongLength(link, broadcast);
        return link;
    }

    private static void refuseWrongLength(Link link, Optional<LinkLayerAddress> address) throws CommandLineException {
        int octets = LinkLayer.of(link).octets();
        if (address.isPresent() && address.get().octets().size() != octets) {
            throw new CommandLineException("Invalid address length " + address.get().octets().size()
                    + " - must be " + octets + " bytes", 1);
        }
    }

    private static CommandLineException noDevice(String name) {
        return new CommandLineException("Cannot find device \"" + name + "\"", 1);
    }

    IpContext context() {
        return context;
    }

    /** What the kernel is asked for, as far as the words alone say it. */
    LinkAttributes attributes() {
        return attributes;
    }

    Optional<String> device() {
        return device;
    }

    void setDevice(String word) throws CommandLineException {
        if (device.isPresent()) {
            throw CommandLineException.garbage("dev", word);
        }
        if (!LinkNames.isAcceptable(word)) {
            throw CommandLineException.wrongArgument(word, "\"dev\" not a valid ifname");
        }
        device = Optional.of(word);
    }

    Optional<String> name() {
        return name;
    }

    void setName(String word) throws CommandLineException {
        if (name.isPresent()) {
            throw CommandLineException.duplicate("name", word);
        }
        if (!LinkNames.isAcceptableAsName(word)) {
            throw CommandLineException.wrongArgument(word, "\"name\" not a valid ifname");
        }
        name = Optional.of(word);
    }

    /** A new link has one name, whichever word it stands behind. */
    void refuseTwoNames() throws CommandLineException {
        if (device.isPresent() && !device.equals(name)) {
            throw new CommandLineException("both \"name\" and \"dev\" cannot be used when creating devices.",
                    CommandLineException.EXIT_MINUS_ONE);
        }
    }

    Optional<String> lower() {
        return lower;
    }

    void setLower(String word) {
        lower = Optional.of(word);
    }

    Optional<LinkLayerAddress> address() {
        return address;
    }

    void setAddress(LinkLayerAddress wanted) {
        address = Optional.of(wanted);
    }

    Optional<LinkLayerAddress> broadcast() {
        return broadcast;
    }

    void setBroadcast(LinkLayerAddress wanted) {
        broadcast = Optional.of(wanted);
    }

    Optional<Integer> group() {
        return group;
    }

    void setGroup(int wanted) throws CommandLineException {
        if (group.isPresent()) {
            throw CommandLineException.duplicate("group", Integer.toString(wanted));
        }
        group = Optional.of(wanted);
    }

    /** The process whose namespace the link shall be in. */
    Optional<Integer> processId() {
        return processId;
    }

    void setProcessId(int wanted) {
        processId = Optional.of(wanted);
    }

    /** Whether the link shall go to another namespace. */
    boolean isMove() {
        return processId.isPresent() || attributes.namespace().isPresent();
    }

    Optional<AddressGenerationMode> addressGeneration() {
        return addressGeneration;
    }

    void setAddressGeneration(AddressGenerationMode wanted) {
        addressGeneration = Optional.of(wanted);
    }

    Optional<String> kind() {
        return kind;
    }

    /** What is asked of the kind; empty where the lab does not have it. */
    Optional<KindRequest<?>> kindRequest() {
        return kindRequest;
    }

    void setKind(String wanted, Optional<KindRequest<?>> request) {
        kind = Optional.of(wanted);
        kindRequest = request;
    }
}
