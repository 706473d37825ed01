package netsh.network.neighbor;

import netsh.network.addr.IpAddress;
import netsh.network.error.Errno;
import netsh.network.error.NetException;

/** What an administrator does to the neighbours of a link (neigh_add and neigh_delete of the kernel). */
public final class NeighborAdministration {
    private final LinkNeighbors neighbors;

    /** For the neighbours of one family on one link. */
    public NeighborAdministration(LinkNeighbors neighbors) {
        this.neighbors = neighbors;
    }

    /**
     * Adds a neighbour.
     *
     * @throws NetException EEXIST where it is there, EINVAL where no hardware address is given though the state needs one
     */
    public NeighborEntry add(NeighborRequest request) throws NetException {
        if (neighbors.find(request.address()) != null) {
            throw new NetException(Errno.EEXIST);
        }
        return replace(request);
    }

    /**
     * Changes a neighbour.
     *
     * @throws NetException ENOENT where it is not there
     */
    public NeighborEntry change(NeighborRequest request) throws NetException {
        if (neighbors.find(request.address()) == null) {
            throw new NetException(Errno.ENOENT);
        }
        return replace(request);
    }

    /** Changes a neighbour, or adds it; a new one stays, in state NONE, even where its state is then refused. */
    public NeighborEntry replace(NeighborRequest request) throws NetException {
        NeighborEntry entry = neighbors.find(request.address());
        if (entry == null) {
            boolean isExempt = request.state() == NeighborState.PERMANENT
                    || request.flags().contains(NeighborFlag.EXTERN_LEARN);
            entry = neighbors.create(request.address(), isExempt);
        }
        if (request.protocol().isPresent()) {
            entry.protocol = request.protocol().get();
        }
        for (NeighborFlag flag : NeighborFlag.values()) {
            entry.mark(flag, request.flags().contains(flag));
        }
        if (request.use()) {
            neighbors.probe(entry);
            return entry;
        }
        neighbors.administer(entry, request.mac().orElse(null), request.state());
        return entry;
    }

    /** The neighbour of an address, ENOENT with the kernel's words where there is none. */
    public NeighborEntry get(IpAddress address) throws NetException {
        NeighborEntry entry = neighbors.find(address);
        if (entry == null) {
            throw new NetException(Errno.ENOENT, "Neighbour entry not found");
        }
        return entry;
    }

    /**
     * Takes a neighbour out.
     *
     * @throws NetException ENOENT where it is not there
     */
    public void delete(IpAddress address) throws NetException {
        NeighborEntry entry = neighbors.find(address);
        if (entry == null) {
            throw new NetException(Errno.ENOENT);
        }
        neighbors.administer(entry, null, NeighborState.FAILED);
        neighbors.remove(entry);
    }
}
