package netsh.commands.ss;

import java.util.Optional;
import netsh.network.addr.IpAddress;
import netsh.network.addr.Ipv4Address;
import netsh.network.tcp.TcpInformation;
import netsh.network.tcp.TcpState;

/**
 * A socket as ss lists it.
 *
 * @param netid what kind it is: tcp or udp
 * @param state where it stands; {@link TcpState#CLOSE} for sockets of UDP without a peer
 * @param receiveQueue what waits to be read
 * @param sendQueue what waits to be acknowledged
 * @param local its own end
 * @param remote the other end
 * @param isIpv6 whether it is one of IPv6
 * @param device the link it is bound to; empty for none
 * @param socket the socket itself, by which its holders are found; null where nobody holds it
 * @param tcp what TCP tells of it; empty for others
 */
record SocketRow(
        String netid,
        TcpState state,
        int receiveQueue,
        int sendQueue,
        End local,
        End remote,
        boolean isIpv6,
        String device,
        Object socket,
        Optional<TcpInformation> tcp) {
    /**
     * One end.
     *
     * @param address its address
     * @param port its port; 0 for any
     * @param isBothFamilies whether the unspecified address stands for both families
     */
    record End(IpAddress address, int port, boolean isBothFamilies) {
        /** The address as ss writes it; {@code isIpv6} puts one of IPv4 in the dress of IPv6. */
        String host(boolean isIpv6) {
            if (isBothFamilies) {
                return "*";
            }
            if (address instanceof Ipv4Address) {
                return isIpv6 ? "[::ffff:" + address + "]" : address.toString();
            }
            return "[" + address + "]";
        }
    }
}
