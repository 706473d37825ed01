package netsh.network.tunnel;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import netsh.network.addr.IpAddress;
import netsh.network.addr.Ipv4Address;
import netsh.network.addr.Ipv6Address;
import netsh.network.error.Errno;
import netsh.network.error.NetException;
import netsh.network.link.Link;

/** How a VXLAN link is set (struct vxlan_config). Its setters answer the settings themselves, so that they can be chained. */
public final class VxlanSettings {
    /** How long learnt stations are kept, where nothing else is asked for. */
    public static final long DEFAULT_AGEING_SECONDS = 300;

    /** The port that Linux took before there was an assigned one. */
    public static final int LINUX_PORT = 8472;

    private int identifier;
    private Optional<IpAddress> remote = Optional.empty();
    private Optional<IpAddress> local = Optional.empty();
    private Optional<Link> lower = Optional.empty();
    private SourcePorts sourcePorts = SourcePorts.OF_HOST;
    private int destinationPort = LINUX_PORT;
    private int timeToLive;
    private boolean inheritsTimeToLive;
    private int trafficClass;
    private DontFragment dontFragment = DontFragment.UNSET;
    private int flowLabel;
    private long ageingSeconds = DEFAULT_AGEING_SECONDS;
    private long mostStations;
    private final EnumSet<VxlanFlag> flags = EnumSet.of(VxlanFlag.LEARNING, VxlanFlag.UDP_CHECKSUM);

    /** A copy that can be changed on its own. */
    public VxlanSettings copy() {
        VxlanSettings copy = new VxlanSettings();
        copy.identifier = identifier;
        copy.remote = remote;
        copy.local = local;
        copy.lower = lower;
        copy.sourcePorts = sourcePorts;
        copy.destinationPort = destinationPort;
        copy.timeToLive = timeToLive;
        copy.inheritsTimeToLive = inheritsTimeToLive;
        copy.trafficClass = trafficClass;
        copy.dontFragment = dontFragment;
        copy.flowLabel = flowLabel;
        copy.ageingSeconds = ageingSeconds;
        copy.mostStations = mostStations;
        copy.flags.clear();
        copy.flags.addAll(flags);
        return copy;
    }

    // ---- what is wrong with them ----------------------------------------------------------------------------------

    /** Refuses settings that cannot work, whatever other links there are (vxlan_config_validate). */
    public void validate() throws NetException {
        if (remote.isPresent() && local.isPresent() && remote.get().bitLength() != local.get().bitLength()) {
            throw new NetException(Errno.EINVAL, "Local and remote address must be from the same family");
        }
        if (local.isPresent() && local.get().isMulticast()) {
            throw new NetException(Errno.EINVAL, "Local address cannot be multicast");
        }
        boolean remoteIsNear = isLinkLocal(remote);
        if (isLinkLocal(local) ? remote.isPresent() && !remoteIsNear : remoteIsNear) {
            throw new NetException(Errno.EINVAL, "Invalid combination of local and remote address scopes");
        }
        if (flowLabel != 0 && !isIpv6()) {
            throw new NetException(Errno.EINVAL, "Label attribute only applies to IPv6 VXLAN devices");
        }
        if (lower.isEmpty() && hasGroup()) {
            throw new NetException(Errno.EINVAL, "Local interface required for multicast remote destination");
        }
        if (lower.isEmpty() && isLinkLocal(local)) {
            throw new NetException(
                    Errno.EINVAL, "Local interface required for link-local local/remote addresses");
        }
    }

    private static boolean isLinkLocal(Optional<IpAddress> address) {
        return address.isPresent() && address.get() instanceof Ipv6Address ipv6 && ipv6.isLinkLocal();
    }

    // ---- what follows from them -----------------------------------------------------------------------------------

    /** Whether its packets travel over IPv6: the addresses say it, and where there are none it is IPv4. */
    public boolean isIpv6() {
        return remote.or(() -> local).filter(Ipv6Address.class::isInstance).isPresent();
    }

    /** The unspecified address of the family that its packets travel over. */
    public IpAddress anyAddress() {
        return isIpv6() ? Ipv6Address.ANY : Ipv4Address.ANY;
    }

    /** Whether unknown stations are looked for with a group's help. */
    public boolean hasGroup() {
        return remote.filter(IpAddress::isMulticast).isPresent();
    }

    /** What the outer headers take of a packet: IP, UDP, VXLAN and Ethernet, in octets. */
    public int headroom() {
        return isIpv6() ? 70 : 50;
    }

    // ---- queries and changes --------------------------------------------------------------------------------------

    /** The network identifier (VNI), 0-16777215. */
    public int identifier() {
        return identifier;
    }

    public VxlanSettings identifier(int wanted) {
        identifier = wanted;
        return this;
    }

    /** Where frames for stations go that nobody knows: another end, or a group of them. */
    public Optional<IpAddress> remote() {
        return remote;
    }

    public VxlanSettings remote(Optional<IpAddress> wanted) {
        remote = wanted;
        return this;
    }

    /** The address that packets leave with. */
    public Optional<IpAddress> local() {
        return local;
    }

    public VxlanSettings local(Optional<IpAddress> wanted) {
        local = wanted;
        return this;
    }

    /** The link that packets to {@link #remote} leave by. */
    public Optional<Link> lower() {
        return lower;
    }

    public VxlanSettings lower(Optional<Link> wanted) {
        lower = wanted;
        return this;
    }

    /** The ports that packets leave from. */
    public SourcePorts sourcePorts() {
        return sourcePorts;
    }

    public VxlanSettings sourcePorts(SourcePorts wanted) {
        sourcePorts = wanted;
        return this;
    }

    /** The port that packets go to, and come in by. */
    public int destinationPort() {
        return destinationPort;
    }

    public VxlanSettings destinationPort(int wanted) {
        destinationPort = wanted == 0 ? LINUX_PORT : wanted;
        return this;
    }

    /** Hops that packets may make; 0 for the host's default, or one to a group. */
    public int timeToLive() {
        return timeToLive;
    }

    public VxlanSettings timeToLive(int wanted) {
        timeToLive = wanted;
        return this;
    }

    /** Whether packets may make as many hops as what they carry. */
    public boolean inheritsTimeToLive() {
        return inheritsTimeToLive;
    }

    public VxlanSettings inheritsTimeToLive(boolean wanted) {
        inheritsTimeToLive = wanted;
        return this;
    }

    /** The type of service of packets; 1 for that of what they carry. */
    public int trafficClass() {
        return trafficClass;
    }

    public VxlanSettings trafficClass(int wanted) {
        trafficClass = wanted;
        return this;
    }

    /** Whether routers may cut packets. */
    public DontFragment dontFragment() {
        return dontFragment;
    }

    public VxlanSettings dontFragment(DontFragment wanted) {
        dontFragment = wanted;
        return this;
    }

    /** The flow label of IPv6 packets. */
    public int flowLabel() {
        return flowLabel;
    }

    public VxlanSettings flowLabel(int wanted) {
        flowLabel = wanted;
        return this;
    }

    /** How long a learnt station is kept that nothing is sent to, in seconds. */
    public long ageingSeconds() {
        return ageingSeconds;
    }

    public VxlanSettings ageingSeconds(long wanted) {
        ageingSeconds = wanted == 0 ? DEFAULT_AGEING_SECONDS : wanted;
        return this;
    }

    /** How many stations it may know; 0 for any number. */
    public long mostStations() {
        return mostStations;
    }

    public VxlanSettings mostStations(long wanted) {
        mostStations = wanted;
        return this;
    }

    /** Whether a flag is set. */
    public boolean is(VxlanFlag flag) {
        return flags.contains(flag);
    }

    /** The flags that are set. */
    public Set<VxlanFlag> flags() {
        return EnumSet.copyOf(flags);
    }

    public VxlanSettings flag(VxlanFlag flag, boolean on) {
        if (on) {
            flags.add(flag);
        } else {
            flags.remove(flag);
        }
        return this;
    }
}
