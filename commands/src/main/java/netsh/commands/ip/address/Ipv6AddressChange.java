package netsh.commands.ip.address;

import netsh.network.error.Errno;
import netsh.network.error.NetException;
import netsh.network.kernel.NetworkNamespace;
import netsh.network.link.Link;

/** {@code ip address add} and its relatives for IPv6. */
final class Ipv6AddressChange {
    private Ipv6AddressChange() {}

    static void perform(NetworkNamespace namespace, Link link, AddressArguments arguments) throws NetException {
        throw new NetException(Errno.EAFNOSUPPORT);
    }
}
