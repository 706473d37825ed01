package netsh.commands.ip.link;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import netsh.commands.grammar.CommandLineException;
import netsh.commands.ip.inet.Family;
import netsh.commands.ip.inet.InetPrefix;
import netsh.network.addr.IpAddress;
import netsh.network.error.Errno;
import netsh.network.error.NetException;
import netsh.network.link.Link;
import netsh.network.tunnel.VxlanSettings;

/** What is asked of a VXLAN link: changes of its settings, each under the attribute that it belongs to. */
final class VxlanRequest {
    private static final int IANA_GPE_PORT = 4790;

    private final LinkRequest request;
    private final Map<VxlanAttribute, Consumer<VxlanSettings>> changes = new EnumMap<>(VxlanAttribute.class);
    private int identifier;
    private Family family = Family.UNSPECIFIED;
    private Optional<IpAddress> remote = Optional.empty();
    private Optional<IpAddress> local = Optional.empty();
    private boolean group;
    private boolean external;
    private boolean filtersIdentifiers;

    VxlanRequest(LinkRequest request) {
        this.request = request;
    }

    boolean isEmpty() {
        return changes.isEmpty();
    }

    boolean has(VxlanAttribute attribute) {
        return changes.containsKey(attribute);
    }

    /** Notes a change; refuses a second one of the same attribute, under the keyword that leads it. */
    void add(VxlanAttribute attribute, String keyword, String word, Consumer<VxlanSettings> change)
            throws CommandLineException {
        if (changes.putIfAbsent(attribute, change) != null) {
            throw CommandLineException.garbage(keyword, word);
        }
    }

    void setIdentifier(String word, int wanted) throws CommandLineException {
        add(VxlanAttribute.ID, "id", word, settings -> settings.identifier(wanted));
        identifier = wanted;
    }

    // ---- addresses ------------------------------------------------------------------------------------------------

    void setGroup(String word) throws CommandLineException {
        if (remote.isPresent() && group) {
            throw CommandLineException.garbage("group", word);
        }
        IpAddress address = address(word);
        if (!address.isMulticast()) {
            throw CommandLineException.wrongArgument(word, "invalid group address");
        }
        refuseBoth(remote.isPresent());
        group = true;
        setRemote(address);
    }

    void setRemote(String word) throws CommandLineException {
        if (remote.isPresent() && !group) {
            throw CommandLineException.garbage("remote", word);
        }
        IpAddress address = address(word);
        if (isOfNoFamily(word) || address.isMulticast()) {
            throw CommandLineException.wrongArgument(word, "invalid remote address");
        }
        refuseBoth(group);
        setRemote(address);
    }

    private static void refuseBoth(boolean both) throws CommandLineException {
        if (both) {
            throw new CommandLineException("vxlan: both group and remote cannot be specified", 1);
        }
    }

    private void setRemote(IpAddress address) {
        family = Family.of(address);
        remote = Optional.of(address);
        Optional<IpAddress> specific = remote.filter(found -> !found.isUnspecified());
        changes.put(VxlanAttribute.REMOTE, settings -> settings.remote(specific));
    }

    void setLocal(String word) throws CommandLineException {
        IpAddress address = address(word);
        if (isOfNoFamily(word) || address.isMulticast()) {
            throw CommandLineException.wrongArgument(word, "invalid local address");
        }
        family = Family.of(address);
        local = Optional.of(address).filter(found -> !found.isUnspecified());
        Optional<IpAddress> specific = local;
        add(VxlanAttribute.LOCAL, "local", word, settings -> settings.local(specific));
    }

    private IpAddress address(String word) throws CommandLineException {
        return InetPrefix.address(word, family);
    }

    /** "any" and its like are addresses only where the family is known. */
    private boolean isOfNoFamily(String word) {
        return family == Family.UNSPECIFIED && (word.equals("any") || word.equals("default") || word.equals("all"));
    }

    // ---- the rest -------------------------------------------------------------------------------------------------

    void setLower(String word) throws CommandLineException {
        Link lower = request.context().namespace().links().byName(word);
        if (lower == null) {
            throw new CommandLineException(
                    "Cannot find device \"" + word + "\"", CommandLineException.EXIT_MINUS_ONE);
        }
        add(VxlanAttribute.LINK, "dev", word, settings -> settings.lower(Optional.of(lower)));
    }

    void setExternal(boolean on) {
        external = on;
    }

    void filterIdentifiers(boolean on) {
        filtersIdentifiers = on;
    }

    /** What iproute2 finds wrong once it has read everything. */
    void checkAll() throws CommandLineException {
        if (external && has(VxlanAttribute.ID)) {
            throw new CommandLineException("vxlan: both 'external' and vni cannot be specified", 1);
        }
        if (filtersIdentifiers && !external) {
            throw new CommandLineException("vxlan: vnifilter is valid only when 'external' is set", 1);
        }
        if (request.isNew() && !external && !has(VxlanAttribute.ID)) {
            throw new CommandLineException("vxlan: missing virtual network identifier", 1);
        }
        if (group && !has(VxlanAttribute.LINK)) {
            throw new CommandLineException("vxlan: 'group' requires 'dev' to be specified", 1);
        }
        if (!has(VxlanAttribute.PORT)) {
            chooseDestinationPort();
        }
        if (request.isNew()) {
            refuseWhatIsMissingHere();
        }
    }

    private void chooseDestinationPort() {
        if (has(VxlanAttribute.GPE)) {
            changes.put(VxlanAttribute.PORT, settings -> settings.destinationPort(IANA_GPE_PORT));
        } else if (request.isNew()) {
            request.context().tool().err().println("""
                    vxlan: destination port not specified
                    Will use Linux kernel default (non-standard value)
                    Use 'dstport 4789' to get the IANA assigned value
                    Use 'dstport 0' to get default and quiet this message""");
        }
    }

    /** Packets carry neither marks of groups nor other protocols than Ethernet here. */
    private void refuseWhatIsMissingHere() throws CommandLineException {
        String missing = filtersIdentifiers ? "vnifilter"
                : has(VxlanAttribute.GBP) ? "gbp" : has(VxlanAttribute.GPE) && external ? "gpe" : null;
        if (missing != null) {
            throw new CommandLineException("vxlan: this lab does not support \"" + missing + "\".", 2);
        }
    }

    /** Refuses a range of ports whose end comes before its beginning. */
    void refuseBadRange() throws NetException {
        VxlanSettings asked = new VxlanSettings();
        Consumer<VxlanSettings> range = changes.get(VxlanAttribute.PORT_RANGE);
        if (range != null) {
            range.accept(asked);
        }
        if (asked.sourcePorts().last() < asked.sourcePorts().first()) {
            throw new NetException(Errno.EINVAL, "Invalid source port range");
        }
    }

    /** The settings of a new link. */
    VxlanSettings settings() throws NetException {
        if (has(VxlanAttribute.GPE)) {
            throw new NetException(Errno.EINVAL, "VXLAN GPE does not support this combination of attributes");
        }
        VxlanSettings settings = new VxlanSettings();
        changes.values().forEach(change -> change.accept(settings));
        return settings;
    }

    /** What a link's settings become; refuses what cannot be changed (vxlan_nl2conf). */
    VxlanSettings changed(VxlanSettings former) throws NetException {
        VxlanSettings settings = former.copy();
        for (Map.Entry<VxlanAttribute, Consumer<VxlanSettings>> change : changes.entrySet()) {
            VxlanAttribute attribute = change.getKey();
            refuseOtherFamily(former, attribute);
            boolean sameIdentifier = attribute == VxlanAttribute.ID && identifier == former.identifier();
            if (attribute.refusal().isPresent() && !sameIdentifier) {
                throw new NetException(Errno.EOPNOTSUPP, attribute.refusal().get());
            }
            change.getValue().accept(settings);
        }
        return settings;
    }

    private void refuseOtherFamily(VxlanSettings former, VxlanAttribute attribute) throws NetException {
        boolean isOther = family != Family.of(former.anyAddress());
        if (attribute == VxlanAttribute.REMOTE && isOther) {
            throw new NetException(Errno.EOPNOTSUPP, "New group address family does not match old group");
        }
        if (attribute == VxlanAttribute.LOCAL && isOther) {
            throw new NetException(Errno.EOPNOTSUPP, "New local address family does not match old");
        }
    }
}
