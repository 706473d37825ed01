package netsh.commands.ping;

import java.util.Optional;
import netsh.commands.tool.ToolContext;
import netsh.network.addr.IpAddress;
import netsh.network.addr.Ipv6Address;
import netsh.network.error.Errno;
import netsh.network.error.NetException;
import netsh.network.ipv4.PathMtuDiscovery;
import netsh.network.ipv4.SendOptions;
import netsh.network.kernel.NetworkNamespace;
import netsh.network.link.Link;
import netsh.network.socket.UdpSocket;

/** How ping makes its IPv6 socket ready (ping6_run). */
final class Ipv6Endpoint implements PingEndpoint {
    private static final int EXIT_ERROR = 2;
    /** The port that the probing UDP socket is connected to; nothing is sent there. */
    private static final int PROBED_PORT = 1025;

    private final ToolContext context;
    private final PingRequest request;
    private final NetworkNamespace namespace;
    private final Optional<String> zone;
    private Ipv6Address destination;
    private Ipv6Address source = Ipv6Address.ANY;
    private Optional<String> device = Optional.empty();
    private SendOptions options = SendOptions.DEFAULT;
    private boolean isSourceStrict;

    Ipv6Endpoint(ToolContext context, PingRequest request, Ipv6Address destination) {
        this.context = context;
        this.request = request;
        this.destination = destination;
        namespace = context.namespace();
        zone = Ping.zone(request.destination());
    }

    @Override
    public EchoSocket open() throws PingFailure {
        readZone();
        readBinding();
        if (!isSourceStrict) {
            probe();
        } else if (!namespace.ipv6().mayBind(source)) {
            throw new PingFailure(EXIT_ERROR, "bind icmp socket: " + Errno.EADDRNOTAVAIL.text());
        }
        if (destination.isUnspecified()) {
            destination = source;
        }
        setOptions();
        return new Ipv6EchoSocket(namespace, isSourceStrict || request.source().sticky() ? source : Ipv6Address.ANY,
                destination, Ping.identifier(context, request), request.probe(), options);
    }

    private void readZone() throws PingFailure {
        if (zone.isEmpty()) {
            return;
        }
        Link link = namespace.links().byName(zone.get());
        if (link == null) {
            throw new PingFailure(EXIT_ERROR, request.destination() + ": Name or service not known");
        }
        options = options.withLink(link).withMulticastLink(link);
    }

    private void readBinding() throws PingFailure {
        Optional<String> binding = request.source().binding();
        if (binding.isEmpty()) {
            return;
        }
        Optional<Ipv6Address> address = Ipv6Address.parse(binding.get());
        if (address.isPresent()) {
            source = address.get();
            isSourceStrict = true;
            return;
        }
        device = binding;
        Link link = namespace.links().byName(binding.get());
        if (link == null) {
            throw new PingFailure(EXIT_ERROR, "SO_BINDTODEVICE " + binding.get() + ": " + Errno.ENODEV.text());
        }
        options = options.withLink(link).withMulticastLink(link);
    }

    /** Finds out the source address with a UDP socket. */
    private void probe() throws PingFailure {
        UdpSocket socket = new UdpSocket(namespace, Ipv6Address.ANY);
        socket.setOptions(options);
        try {
            socket.connect(destination, PROBED_PORT);
            source = (Ipv6Address) socket.localAddress();
        } catch (NetException refusal) {
            throw new PingFailure(EXIT_ERROR, "connect: " + refusal.errno().text());
        } finally {
            socket.close();
        }
        if (device.isPresent() && (destination.isLinkLocal() || destination.isMulticast())) {
            source = Ipv6Address.ANY;
        }
        if (device.isPresent() && namespace.ipv6().addresses().find(options.link(), source).isEmpty()) {
            context.err().println("ping: Warning: source address might be selected on device other than: "
                    + device.get());
        }
    }

    private void setOptions() throws PingFailure {
        PingRequest.Probe probe = request.probe();
        if (request.has(PingFlag.FLOW_LABEL)) {
            throw new PingFailure(EXIT_ERROR, "the lab's packets have no flow labels: -F is not supported");
        }
        if (request.has(PingFlag.NO_ROUTE)) {
            throw new PingFailure(EXIT_ERROR, "the lab's sockets always use routes: -r is not supported");
        }
        if (probe.hopLimit().isPresent()) {
            options = options.withTimeToLive(probe.hopLimit().getAsInt());
        }
        options = options.withTrafficClass(probe.trafficClass())
                .withMulticastLoop(!request.has(PingFlag.NO_LOOPBACK));
        if (probe.mark().isPresent()) {
            options = options.withMark(probe.mark().getAsInt());
        }
        options = switch (probe.pathMtu()) {
            case KERNEL -> options;
            case DO -> options.withDiscovery(PathMtuDiscovery.DO);
            case WANT -> options.withDiscovery(PathMtuDiscovery.WANT);
            case DONT -> options.withDiscovery(PathMtuDiscovery.DONT);
        };
    }

    @Override
    public PingTarget target() {
        boolean isShown = device.isPresent() || isSourceStrict || request.source().sticky();
        return new PingTarget(request.destination(), destination, zone,
                isShown ? Optional.<IpAddress>of(source) : Optional.empty(), device);
    }

    @Override
    public boolean isToMany() {
        return destination.isMulticast();
    }
}
