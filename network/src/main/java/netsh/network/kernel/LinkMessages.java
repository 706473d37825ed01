package netsh.network.kernel;

import netsh.network.link.Link;
import netsh.network.link.LinkChange;

/**
 * Sends rtnetlink's messages of a namespace's links, before or after the protocols hear of a change, as the order of the
 * kernel's notifiers has it (net/core/rtnetlink.c, __dev_notify_flags).
 */
final class LinkMessages {
    private final NetworkNamespace namespace;
    /** The link that is just moving away, null where none is: its farewell says where it goes. */
    private LinkMoved departure;

    LinkMessages(NetworkNamespace namespace) {
        this.namespace = namespace;
    }

    /** The next UNREGISTER of the link is a move. */
    void leaving(Link link, NetworkNamespace destination, int newIndex) {
        departure = new LinkMoved(link, destination, newIndex);
    }

    void beforeProtocols(Link link, LinkChange change) {
        if (isToldFirst(change)) {
            tell(link, change);
            if (change == LinkChange.CHANGE_NAME) {
                tell(new DeviceSettingsChanged(link, DeviceSettingsChanged.Event.RENAMED));
            }
        }
    }

    void afterProtocols(Link link, LinkChange change) {
        if (change == LinkChange.REGISTER) {
            tell(new DeviceSettingsChanged(link, DeviceSettingsChanged.Event.ADDED));
        } else if (change == LinkChange.UNREGISTER) {
            tell(new DeviceSettingsChanged(link, DeviceSettingsChanged.Event.REMOVED));
        }
        if (departure != null && change == LinkChange.UNREGISTER) {
            namespace.ids().allocate(departure.destination());
            tell(departure);
            departure = null;
        } else if (!isToldFirst(change)) {
            tell(link, change);
        }
    }

    private static boolean isToldFirst(LinkChange change) {
        return switch (change) {
            case UP, DOWN, CHANGE_MTU, CHANGE_ADDRESS, CHANGE_NAME, CHANGE_UPPER, NOTIFY_PEERS -> true;
            case REGISTER, UNREGISTER, GOING_DOWN, CHANGE, FLAGS -> false;
        };
    }

    private void tell(Link link, LinkChange change) {
        if (change != LinkChange.UNREGISTER) {
            numberPeerOf(link);
        }
        if (namespace.machine().hasChangeListeners()) {
            namespace.machine().tell(namespace, new LinkChanged(link, change));
        }
    }

    private void tell(NetworkChange change) {
        if (namespace.machine().hasChangeListeners()) {
            namespace.machine().tell(namespace, change);
        }
    }

    /** A link's messages carry the number of the namespace that its other end is in, so it gets one (rtnl_fill_ifinfo). */
    private void numberPeerOf(Link link) {
        Link other = link.lower().orElse(null);
        if (other != null && other.isRegistered() && other.stack() != namespace) {
            NetworkNamespace peer = NetworkNamespace.of(other);
            if (!peer.isDying()) {
                namespace.ids().allocate(peer);
            }
        }
    }
}
