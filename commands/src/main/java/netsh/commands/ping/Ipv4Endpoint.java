package netsh.commands.ping;

import java.util.Optional;
import netsh.commands.tool.ToolContext;
import netsh.network.addr.IpAddress;
import netsh.network.addr.Ipv4Address;
import netsh.network.error.Errno;
import netsh.network.error.NetException;
import netsh.network.ipv4.PathMtuDiscovery;
import netsh.network.ipv4.SendOptions;
import netsh.network.kernel.NetworkNamespace;
import netsh.network.link.Link;
import netsh.network.socket.UdpSocket;

/** How ping makes its IPv4 socket ready (ping4_run). */
final class Ipv4Endpoint implements PingEndpoint {
    private static final int EXIT_ERROR = 2;
    /** The port that the probing UDP socket is connected to; nothing is sent there. */
    private static final int PROBED_PORT = 1025;

    private final ToolContext context;
    private final PingRequest request;
    private final NetworkNamespace namespace;
    private Ipv4Address destination;
    private Ipv4Address source = Ipv4Address.ANY;
    private Optional<String> device = Optional.empty();
    private SendOptions options = SendOptions.DEFAULT;
    private boolean isBroadcast;
    private boolean isSourceStrict;

    Ipv4Endpoint(ToolContext context, PingRequest request, Ipv4Address destination) {
        this.context = context;
        this.request = request;
        this.destination = destination;
        namespace = context.namespace();
    }

    @Override
    public EchoSocket open() throws PingFailure {
        readBinding();
        if (!isSourceStrict) {
            probe();
        } else if (!namespace.ipv4().mayBind(source)) {
            throw new PingFailure(EXIT_ERROR, "bind: " + Errno.EADDRNOTAVAIL.text());
        }
        if (destination.isUnspecified()) {
            destination = source;
        }
        if (request.source().sticky()) {
            isSourceStrict = true;
        }
        setOptions();
        return new Ipv4EchoSocket(namespace, isSourceStrict ? source : Ipv4Address.ANY, destination,
                Ping.identifier(context, request), request.probe(), options);
    }

    private void readBinding() throws PingFailure {
        Optional<String> binding = request.source().binding();
        if (binding.isEmpty()) {
            return;
        }
        Optional<Ipv4Address> address = Ipv4Address.parse(binding.get());
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

    /** Finds out the source address, and whether the destination is a broadcast address, with a UDP socket. */
    private void probe() throws PingFailure {
        UdpSocket socket = new UdpSocket(namespace);
        socket.setOptions(options);
        try {
            connect(socket);
            source = (Ipv4Address) socket.localAddress();
        } catch (NetException refusal) {
            throw new PingFailure(EXIT_ERROR, "connect: " + refusal.errno().text());
        } finally {
            socket.close();
        }
        if (device.isPresent() && !isOnDevice()) {
            context.err().println("ping: Warning: source address might be selected on device other than: "
                    + device.get());
        }
    }

    private void connect(UdpSocket socket) throws NetException, PingFailure {
        try {
            socket.connect(destination, PROBED_PORT);
        } catch (NetException refusal) {
            if (refusal.errno() != Errno.EACCES) {
                throw refusal;
            }
            if (!request.has(PingFlag.BROADCAST)) {
                throw new PingFailure(EXIT_ERROR,
                        "Do you want to ping broadcast? Then -b. If not, check your local firewall rules");
            }
            context.err().println("WARNING: pinging broadcast address");
            isBroadcast = true;
            options = options.withBroadcast(true);
            socket.setOptions(options);
            socket.connect(destination, PROBED_PORT);
        }
    }

    private boolean isOnDevice() {
        return namespace.ipv4().addresses().of(options.link()).stream()
                .anyMatch(address -> address.local().equals(source));
    }

    private void setOptions() throws PingFailure {
        PingRequest.Probe probe = request.probe();
        if (probe.hopLimit().isPresent()) {
            if (probe.hopLimit().getAsInt() == 0) {
                throw new PingFailure(EXIT_ERROR, "cannot set unicast time-to-live: " + Errno.EINVAL.text());
            }
            options = options.withTimeToLive(probe.hopLimit().getAsInt());
        }
        if (request.has(PingFlag.NO_ROUTE)) {
            throw new PingFailure(EXIT_ERROR, "the lab's sockets always use routes: -r is not supported");
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
        boolean isShown = device.isPresent() || isSourceStrict;
        return new PingTarget(request.destination(), destination, Optional.empty(),
                isShown ? Optional.<IpAddress>of(source) : Optional.empty(), device);
    }

    @Override
    public boolean isToMany() {
        return isBroadcast || destination.isMulticast();
    }
}
