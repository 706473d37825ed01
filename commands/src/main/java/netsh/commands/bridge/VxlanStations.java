package netsh.commands.bridge;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import netsh.network.addr.IpAddress;
import netsh.network.addr.MacAddress;
import netsh.network.error.Errno;
import netsh.network.error.NetException;
import netsh.network.link.FdbRequest;
import netsh.network.link.Link;
import netsh.network.link.VxlanLink;
import netsh.network.tunnel.VxlanDestination;
import netsh.network.tunnel.VxlanEntry;
import netsh.network.tunnel.VxlanForwardingDatabase;
import netsh.network.tunnel.VxlanSettings;

/** The stations that a VXLAN link knows, as {@code bridge fdb} changes and shows them (vxlan_fdb_add, vxlan_fdb_dump). */
final class VxlanStations {
    private final VxlanLink link;

    VxlanStations(VxlanLink link) {
        this.link = link;
    }

    /**
     * Where frames for a station shall go; what is empty is the link's own.
     *
     * @param address the other end
     * @param via the link that packets leave by
     */
    record Place(
            Optional<IpAddress> address, Optional<Integer> port, Optional<Integer> identifier, Optional<Link> via) {}

    void put(FdbRequest request, boolean isRouter, Place place, VxlanForwardingDatabase.Mode mode)
            throws NetException {
        if (place.address().isEmpty()) {
            throw new NetException(Errno.EINVAL);
        }
        link.database().put(request.address(), destination(place), state(request.state()), flags(request, isRouter),
                mode, link.settings().mostStations());
        tell(request.address(), state(request.state()), false);
    }

    void delete(MacAddress station, Place place) throws NetException {
        boolean isOne = place.address().filter(address -> !address.isUnspecified()).isPresent();
        VxlanEntry.State state = link.database().find(station).map(VxlanEntry::state)
                .orElse(VxlanEntry.State.PERMANENT);
        link.database().delete(station, isOne ? Optional.of(destination(place)) : Optional.empty());
        tell(station, state, true);
    }

    /** The kernel tells on what was asked for, beside what the link itself says (rtnl_fdb_notify). */
    private void tell(MacAddress station, VxlanEntry.State state, boolean removed) {
        link.stack().stationChanged(link, station, state, Optional.empty(), removed);
    }

    private VxlanDestination destination(Place place) throws NetException {
        VxlanSettings settings = link.settings();
        IpAddress address = place.address().get();
        if (address.bitLength() != settings.anyAddress().bitLength()) {
            throw new NetException(Errno.EAFNOSUPPORT);
        }
        return new VxlanDestination(address, place.port().orElse(settings.destinationPort()),
                place.identifier().orElse(settings.identifier()), place.via());
    }

    private static VxlanEntry.State state(FdbRequest.State state) {
        return switch (state) {
            case PERMANENT -> VxlanEntry.State.PERMANENT;
            case NOARP -> VxlanEntry.State.STATIC;
            case REACHABLE -> VxlanEntry.State.REACHABLE;
        };
    }

    private static Set<VxlanEntry.Flag> flags(FdbRequest request, boolean isRouter) {
        EnumSet<VxlanEntry.Flag> flags = EnumSet.noneOf(VxlanEntry.Flag.class);
        if (isRouter) {
            flags.add(VxlanEntry.Flag.ROUTER);
        }
        if (request.externallyLearned()) {
            flags.add(VxlanEntry.Flag.EXTERN_LEARN);
        }
        if (request.sticky()) {
            flags.add(VxlanEntry.Flag.STICKY);
        }
        return flags;
    }

    /** A row for each place that frames for each station go to. */
    void addRows(List<FdbRow> rows) {
        for (VxlanEntry entry : link.database().all()) {
            addRows(entry, rows);
        }
    }

    void addRows(VxlanEntry entry, List<FdbRow> rows) {
        for (VxlanDestination destination : entry.destinations()) {
            rows.add(FdbRow.ofVxlan(link, entry, destination));
        }
    }
}
