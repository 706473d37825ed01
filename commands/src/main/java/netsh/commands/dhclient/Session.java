package netsh.commands.dhclient;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import netsh.commands.dhclient.DhclientArguments.Flag;
import netsh.commands.dhclient.InterfaceClient.Progress;
import netsh.commands.process.Process;
import netsh.commands.process.WaitQueue;
import netsh.commands.process.WallClock;
import netsh.commands.tool.ToolContext;
import netsh.network.addr.Ipv4Address;
import netsh.network.dhcp.DhcpMessage;
import netsh.network.error.NetException;
import netsh.network.link.Link;
import netsh.network.socket.UdpSocket;

/** A running dhclient: the clients of its interfaces, and what they share. */
final class Session implements AutoCloseable {
    private final DhclientArguments arguments;
    private final DhclientConfiguration configuration;
    private final LeaseFile leases;
    private final ClientScript script;
    private final WaitQueue queue = new WaitQueue();
    private final List<InterfaceClient> clients = new ArrayList<>();
    private final UdpSocket fallback;
    private ToolContext context;
    private boolean daemon;

    Session(ToolContext context, DhclientArguments arguments, DhclientConfiguration configuration) {
        this.context = context;
        this.arguments = arguments;
        this.configuration = configuration;
        leases = new LeaseFile(arguments.leaseFile());
        script = new ClientScript(arguments);
        fallback = new UdpSocket(context.namespace());
    }

    ToolContext context() {
        return context;
    }

    DhclientArguments arguments() {
        return arguments;
    }

    DhclientConfiguration configuration() {
        return configuration;
    }

    LeaseFile leases() {
        return leases;
    }

    ClientScript script() {
        return script;
    }

    /** The date in seconds since 1970. */
    long now() {
        return WallClock.at(context.process().scheduler().events().nowNanos()).getEpochSecond();
    }

    boolean endsOnFailure() {
        return arguments.has(Flag.ONE_TRY) && !daemon;
    }

    void say(String text) {
        if (arguments.has(Flag.VERBOSE)) {
            context.err().println(text);
        }
    }

    /** Opens the clients of some interfaces; ISC's list begins with what it found last. */
    void open(List<Link> links) {
        try {
            leases.load(context.files());
        } catch (NetException refused) {
            say("can't create " + arguments.leaseFile() + ": " + refused.errno().text());
        }
        List<Link> newestFirst = new ArrayList<>(links);
        Collections.reverse(newestFirst);
        for (Link link : newestFirst) {
            clients.add(new InterfaceClient(this, link, queue));
            String name = "LPF/" + link.name() + "/" + (link.isLoopback() ? "" : link.address());
            say("Listening on " + name);
            say("Sending on   " + name);
        }
        openFallback();
        say("Sending on   Socket/fallback");
    }

    /** A socket on the client's port, so that the kernel does not refuse what the packet sockets hear. */
    private void openFallback() {
        fallback.setReusesAddress(true);
        fallback.onReadable(fallback::receive);
        try {
            fallback.bind(Ipv4Address.ANY, DhcpMessage.CLIENT_PORT);
        } catch (NetException refused) {
            say("Can't bind to dhcp address: " + refused.errno().text());
        }
    }

    /** Ends what an earlier client began. */
    void end() {
        for (InterfaceClient client : clients) {
            if (arguments.has(Flag.RELEASE)) {
                client.release();
            } else {
                client.stop();
            }
        }
    }

    /** Asks until there is a lease or none is to be had; the exit status where it ends, else it goes on as a daemon. */
    Optional<Integer> runForeground() {
        clients.forEach(client -> client.begin(context));
        if (arguments.has(Flag.NO_WAIT)) {
            return Optional.empty();
        }
        while (true) {
            Progress progress = step();
            if (progress == Progress.NO_LEASE && endsOnFailure()) {
                return Optional.of(2);
            }
            if (progress != Progress.WAITING && !arguments.has(Flag.FOREGROUND)) {
                return Optional.empty();
            }
            daemon |= progress == Progress.BOUND;
        }
    }

    /** Keeps the leases behind the foreground, until a signal ends it. */
    int runDaemon(ToolContext own) {
        context = own;
        daemon = true;
        while (true) {
            step();
        }
    }

    private Progress step() {
        Process process = context.process();
        long deadline = clients.stream()
                .mapToLong(InterfaceClient::deadlineNanos)
                .min()
                .orElse(Long.MAX_VALUE);
        process.await(queue, () -> clients.stream().anyMatch(InterfaceClient::isReadable), deadline);
        return clients.stream()
                .map(client -> client.step(context))
                .max(Progress::compareTo)
                .orElse(Progress.WAITING);
    }

    @Override
    public void close() {
        clients.forEach(InterfaceClient::close);
        fallback.close();
    }
}
