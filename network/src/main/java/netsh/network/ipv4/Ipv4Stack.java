package netsh.network.ipv4;

import netsh.network.link.Link;
import netsh.network.link.LinkChange;
import netsh.network.link.NetworkStack;
import netsh.network.netfilter.Netfilter;
import netsh.network.packet.ArpPacket;
import netsh.network.packet.EthernetFrame;
import netsh.network.packet.Ipv4Packet;
import netsh.network.addr.MacAddress;

/** IPv4 in one namespace. */
public final class Ipv4Stack {
    private final NetworkStack namespace;
    private final Netfilter netfilter;

    /** The stack of {@code namespace}. */
    public Ipv4Stack(NetworkStack namespace, Netfilter netfilter) {
        this.namespace = namespace;
        this.netfilter = netfilter;
    }

    /** Takes a packet that a link received in {@code frame} (ip_rcv). */
    public void receive(Link link, EthernetFrame frame, Ipv4Packet packet) {}

    /** Takes an ARP message that a link received (arp_rcv). */
    public void receiveArp(Link link, MacAddress frameDestination, ArpPacket message) {}

    /** Follows a change of a link (fib_netdev_event, inetdev_event). */
    public void linkChanged(Link link, LinkChange change) {}
}
