package netsh.commands.resolver;

import java.util.List;
import java.util.Optional;
import netsh.network.addr.IpAddress;

/** Where names are asked for that /etc/hosts does not have: DNS. */
public interface NameServers {
    /** Nobody answers. */
    NameServers NONE = new NameServers() {
        @Override
        public List<IpAddress> addresses(String name, boolean ipv6) throws ResolverException {
            throw new ResolverException(ResolverException.Reason.TEMPORARY);
        }

        @Override
        public Optional<String> name(IpAddress address) {
            return Optional.empty();
        }
    };

    /**
     * The addresses of a name in one family.
     *
     * @throws ResolverException UNKNOWN where the name does not exist, TEMPORARY where nobody answers
     */
    List<IpAddress> addresses(String name, boolean ipv6) throws ResolverException;

    /** The name of an address. */
    Optional<String> name(IpAddress address);
}
