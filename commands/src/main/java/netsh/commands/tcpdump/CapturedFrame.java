package netsh.commands.tcpdump;

import netsh.network.link.Link;
import netsh.network.packet.EthernetFrame;

/**
 * A frame that a filter let pass.
 *
 * @param link where it was seen
 * @param frame the frame
 * @param outgoing whether the link sent it
 * @param timeNanos when it was seen, in virtual time
 */
record CapturedFrame(Link link, EthernetFrame frame, boolean outgoing, long timeNanos) {}
