package netsh.commands.netcat;

import java.util.Optional;
import netsh.commands.resolver.Resolver;
import netsh.network.addr.IpAddress;

/** How nc names the ends of a connection. */
final class SocketNames {
    private final Resolver resolver;
    private final boolean isNumeric;

    SocketNames(Resolver resolver, boolean isNumeric) {
        this.resolver = resolver;
        this.isNumeric = isNumeric;
    }

    /** A sentence about an end; the C library's refusal where its address has no name and no figures are asked for. */
    String text(String sentence, IpAddress address, int port) {
        Optional<String> name = isNumeric ? Optional.of(address.toString()) : resolver.name(address);
        return name.map(known -> sentence + " " + known + " " + port)
                .orElse("nc: getnameinfo: Temporary failure in name resolution");
    }
}
