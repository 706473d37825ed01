package netsh.network.route;

import netsh.network.addr.IpAddress;
import netsh.network.link.Link;
import netsh.network.link.VrfLink;

/**
 * What routing knows of a packet (struct flowi). A small mutable form that its maker fills in: one is made for each packet
 * that is routed.
 */
public final class Flow {
    /** Where it goes. */
    public final IpAddress destination;

    /** Where it comes from; null where that is still to be chosen. */
    public IpAddress source;

    /** The link it came in by; null where this host sends it. */
    public Link in;

    /** The link it must leave by; null where routing chooses. */
    public Link out;

    /** The VRF that it belongs to; the lookup finds it from the links. */
    public VrfLink vrf;

    /** The firewall mark. */
    public int mark;

    /** The type of service. */
    public int trafficClass;

    /** The least scope that a route must have, see {@link RouteScope}. */
    public int scope;

    /** The payload's protocol; 0 where unknown. */
    public int protocol;

    /** The payload's source port, or ICMP type. */
    public int sourcePort;

    /** The payload's destination port, or ICMP code. */
    public int destinationPort;

    /** The user who sends it. */
    public int user;

    /** A flow to {@code destination} about which nothing else is known. */
    public Flow(IpAddress destination) {
        this.destination = destination;
    }

    /** A flow between two addresses; {@code source} may be null. */
    public static Flow between(IpAddress source, IpAddress destination) {
        Flow flow = new Flow(destination);
        flow.source = source;
        return flow;
    }
}
