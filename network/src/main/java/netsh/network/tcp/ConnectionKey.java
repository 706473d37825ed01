package netsh.network.tcp;

import netsh.network.addr.IpAddress;

/**
 * What tells a connection from all others of a namespace.
 *
 * @param local this side's address
 * @param localPort this side's port
 * @param remote the other side's address
 * @param remotePort the other side's port
 */
record ConnectionKey(IpAddress local, int localPort, IpAddress remote, int remotePort) {
    @Override
    public int hashCode() {
        int hash = local.hashCode() * 31 + remote.hashCode();
        hash = hash * 31 + (localPort << 16 ^ remotePort);
        return hash ^ hash >>> 15;
    }
}
