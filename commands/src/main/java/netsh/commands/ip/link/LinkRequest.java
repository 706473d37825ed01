package netsh.commands.ip.link;

import java.util.Optional;
import netsh.commands.grammar.CommandLineException;
import netsh.commands.ip.IpContext;
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

    private boolean isNew;

    LinkRequest(IpContext context) {
        this.context = context;
    }

    /** Whether a link is to be made, not changed. */
    boolean isNew() {
        return isNew;
    }

    void setNew() {
        isNew = true;
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
