package netsh.commands.nettools;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import netsh.commands.tool.ToolContext;
import netsh.network.addr.IpAddress;
import netsh.network.addr.Ipv6Address;
import netsh.network.error.Errno;
import netsh.network.error.NetException;
import netsh.network.link.Link;
import netsh.network.route.NextHopRequest;
import netsh.network.route.RouteOperation;
import netsh.network.route.RouteProtocol;
import netsh.network.route.RouteRequest;
import netsh.network.route.RouteScope;
import netsh.network.route.RouteType;

/** {@code route -A inet6 add} and {@code del} (INET6_setroute of inet6_sr.c). */
final class Inet6RouteChange {
    private static final int EXIT_KERNEL = 7;
    private static final int EXIT_LOOKUP = 1;

    private final ToolContext context;
    private final Deque<String> words;
    private int metric = 1;
    private Optional<IpAddress> gateway = Optional.empty();
    private Optional<String> device = Optional.empty();

    Inet6RouteChange(ToolContext context, List<String> words) {
        this.context = context;
        this.words = new ArrayDeque<>(words);
    }

    int perform(boolean adds) throws NetToolsFailure {
        String target = words.remove();
        int slash = target.indexOf('/');
        Ipv6Address address = target.equals("default")
                ? Ipv6Address.ANY
                : lookUp(slash < 0 ? target : target.substring(0, slash));
        int length = slash >= 0
                ? IntegerText.leading(target.substring(slash + 1)).value()
                : target.equals("default") ? 0 : 128;
        while (!words.isEmpty()) {
            clause(words.remove());
        }
        try {
            RouteRequest request = request(address, length, adds);
            if (adds) {
                context.namespace().ipv6().routes().add(request, RouteOperation.ADD);
            } else {
                context.namespace().ipv6().routes().delete(request);
            }
            return 0;
        } catch (NetException refusal) {
            throw new NetToolsFailure(EXIT_KERNEL,
                    (adds ? "SIOCADDRT: " : "SIOCDELRT: ") + refusal.errno().text());
        }
    }

    private static Ipv6Address lookUp(String word) throws NetToolsFailure {
        return Ipv6Address.parse(word).orElseThrow(() -> new NetToolsFailure(EXIT_LOOKUP,
                "getaddrinfo: " + word + ": -3\n" + word + ": Host name lookup failure"));
    }

    private void clause(String word) throws NetToolsFailure {
        switch (word) {
            case "metric" -> metric = IntegerText.leading(value()).value();
            case "gw", "gateway" -> gateway = Optional.of(lookUp(value()));
            case "mod", "dyn" -> { /* flags that the kernel passes over */ }
            case "device", "dev" -> device = Optional.of(value());
            default -> device = Optional.of(word);
        }
    }

    private String value() throws NetToolsFailure {
        if (words.isEmpty()) {
            throw RouteTool.wrongUsage("");
        }
        return words.remove();
    }

    private RouteRequest request(Ipv6Address address, int length, boolean adds) throws NetException {
        RouteRequest.Builder request = RouteRequest.to(address, length)
                .type(adds ? RouteType.UNICAST : RouteType.UNSPECIFIED)
                .scope(adds ? RouteScope.UNIVERSE : RouteScope.NOWHERE)
                .protocol(adds ? RouteProtocol.BOOT : RouteProtocol.UNSPECIFIED)
                .priority(adds ? metric : 0);
        Link link = null;
        if (device.isPresent()) {
            link = context.namespace().links().byName(device.get());
            if (link == null) {
                throw new NetException(Errno.ENODEV);
            }
        }
        if (gateway.isPresent() || link != null) {
            request.nextHop(NextHopRequest.of(gateway, Optional.ofNullable(link)));
        }
        return request.build();
    }
}
