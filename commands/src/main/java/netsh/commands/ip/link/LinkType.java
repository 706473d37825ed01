package netsh.commands.ip.link;

import java.util.Optional;
import netsh.commands.grammar.Syntax;
import netsh.network.error.Errno;
import netsh.network.error.NetException;
import netsh.network.kernel.NetworkNamespace;
import netsh.network.link.Link;

/**
 * A kind of link as {@code ip link} handles it: what may follow {@code type KIND}, how one is made and changed, and what -d
 * shows. A new kind is a new implementation and one line in {@link LinkTypes}.
 *
 * @param <D> what is read behind {@code type KIND}
 */
interface LinkType<D> {
    /** The name behind {@code type}. */
    String kind();

    /** What it is, in a few words. */
    default String description() {
        return "a link of this kind";
    }

    /** An empty request for what is special to the kind. */
    D newData(LinkRequest request);

    /** What may follow the name. */
    Syntax<D> syntax();

    /** Whether anything was asked for that is special to the kind (IFLA_INFO_DATA is there). */
    boolean isGiven(D data);

    /** Refuses what the kernel refuses before it looks at any link (rtnl_link_ops.validate). */
    default void validate(LinkRequest request, D data) throws NetException {
        if (request.address().isPresent()) {
            LinkLayerAddress address = request.address().get();
            if (!address.mac().orElseThrow(() -> new NetException(Errno.EINVAL)).isValidStation()) {
                throw new NetException(Errno.EADDRNOTAVAIL);
            }
        }
    }

    /** Makes a link and registers it (rtnl_link_ops.newlink). */
    void create(NetworkNamespace namespace, LinkRequest request, D data) throws NetException;

    /** Changes what is special to the kind (rtnl_link_ops.changelink); only called where something is given. */
    default void change(Link link, D data) throws NetException {
        throw new NetException(Errno.EOPNOTSUPP);
    }

    /** What -d shows of a link of the kind. */
    default Optional<LinkData> data(Link link) {
        return Optional.empty();
    }

    /** What -d shows of a port of a master of the kind. */
    default Optional<LinkData> portData(Link port) {
        return Optional.empty();
    }
}
