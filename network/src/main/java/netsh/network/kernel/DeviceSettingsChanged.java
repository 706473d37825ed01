package netsh.network.kernel;

import netsh.network.link.Link;

/**
 * A link got or lost its own settings of IPv4 and IPv6 (RTM_NEWNETCONF, RTM_DELNETCONF).
 *
 * @param link the link
 * @param event what happened to them
 */
public record DeviceSettingsChanged(Link link, Event event) implements NetworkChange {
    /** What can happen to a link's settings. */
    public enum Event {
        ADDED,
        REMOVED,
        /** The link has another name now, so they went and came again. */
        RENAMED
    }
}
