package netsh.network.link;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import netsh.network.error.Errno;
import netsh.network.error.NetException;
import netsh.network.tunnel.VxlanFlag;
import netsh.network.tunnel.VxlanSettings;

/** The VXLAN links whose packets travel through one namespace, and the UDP ports that they share (struct vxlan_net). */
public final class VxlanTable {
    private final NetworkStack home;
    private final List<VxlanLink> links = new ArrayList<>();
    private final Map<PortKey, VxlanPort> ports = new LinkedHashMap<>();

    /** What links must have in common to share a port. */
    private record PortKey(int number, boolean ipv6, boolean external, boolean zeroChecksum, boolean remoteChecksum) {
        static PortKey of(VxlanSettings settings) {
            return new PortKey(
                    settings.destinationPort(),
                    settings.isIpv6(),
                    settings.is(VxlanFlag.EXTERNAL),
                    settings.is(VxlanFlag.ZERO_CHECKSUM6_RECEIVED),
                    settings.is(VxlanFlag.REMOTE_CHECKSUM_RECEIVED));
        }
    }

    /** The table of {@code home}. */
    public VxlanTable(NetworkStack home) {
        this.home = home;
    }

    /** Refuses a network that another link has already. */
    void refuseDuplicate(VxlanSettings settings) throws NetException {
        PortKey key = PortKey.of(settings);
        for (VxlanLink link : links) {
            if (link.settings().identifier() == settings.identifier() && PortKey.of(link.settings()).equals(key)) {
                throw new NetException(Errno.EEXIST, "A VXLAN device with the specified VNI already exists");
            }
        }
    }

    void add(VxlanLink link) {
        links.add(link);
    }

    void remove(VxlanLink link) {
        links.remove(link);
    }

    /** The link of a network on this host itself (vxlan_find_vni). */
    Optional<VxlanLink> find(int identifier, VxlanSettings like) {
        PortKey key = PortKey.of(like);
        return links.stream()
                .filter(link -> link.isUp() && link.settings().identifier() == identifier
                        && PortKey.of(link.settings()).equals(key))
                .findFirst();
    }

    /** Opens a link's port, unless others have it open (vxlan_sock_add). */
    VxlanPort open(VxlanLink link) throws NetException {
        PortKey key = PortKey.of(link.settings());
        VxlanPort port = ports.get(key);
        if (port == null) {
            port = new VxlanPort(home, link.settings());
            ports.put(key, port);
        }
        port.add(link);
        return port;
    }

    /** Takes a link off its port, and closes that where it was the last one. */
    void close(VxlanLink link) {
        PortKey key = PortKey.of(link.settings());
        VxlanPort port = ports.get(key);
        if (port != null && port.remove(link)) {
            ports.remove(key);
        }
    }

    /** Removes the links that stand on one that leaves. */
    public void lowerLeft(Link lower) {
        for (VxlanLink link : List.copyOf(links)) {
            if (link.settings().lower().filter(lower::equals).isPresent()) {
                link.delete();
            }
        }
    }

    /** Removes all links, wherever they are: the namespace that their packets travel through is gone. */
    public void homeLeft() {
        for (VxlanLink link : List.copyOf(links)) {
            link.delete();
        }
    }
}
