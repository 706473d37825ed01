package netsh.shell.benchmark;

import java.time.Duration;
import netsh.commands.process.MemoryFile;
import netsh.commands.process.NullFile;
import netsh.commands.shell.Shell;
import netsh.commands.world.World;
import netsh.network.addr.Ipv4Address;
import netsh.network.error.NetException;
import netsh.network.kernel.NetworkNamespace;
import netsh.network.packet.Bytes;
import netsh.network.socket.UdpSocket;

/** A lab that is set up by typing commands, as a user does it. */
final class BenchmarkLab implements AutoCloseable {
    private final World world = new World(1);
    private final MemoryFile output = new MemoryFile();
    private final Shell shell = world.shell(new NullFile(), output);

    /** Runs command lines; each must succeed. */
    void run(String... commands) {
        for (String command : commands) {
            if (shell.run(command) != 0) {
                throw new IllegalStateException(command + ": " + output.text());
            }
        }
    }

    /** What the commands printed since the last call. */
    String printed() {
        return output.drain();
    }

    NetworkNamespace namespace(String name) {
        return world.host().machine().namespace(name).orElseThrow();
    }

    /** Lets everything happen that is due within so much virtual time. */
    void settle(Duration duration) {
        world.simulation().events().runFor(duration);
    }

    /**
     * {@code hosts} namespaces h1, h2, … with an eth0 each on bridges of at most 1,000 hosts, which are joined once their
     * hosts are there: on one LAN from the beginning, every host's IPv6 solicitations would go to all that came before.
     */
    void buildHosts(int hosts) {
        int bridges = (hosts + HOSTS_ON_A_BRIDGE - 1) / HOSTS_ON_A_BRIDGE;
        for (int bridge = 0; bridge < bridges; bridge++) {
            run("ip link add br" + bridge + " type bridge", "ip link set br" + bridge + " up");
        }
        for (int host = 1; host <= hosts; host++) {
            buildHost(host, "br" + (host - 1) / HOSTS_ON_A_BRIDGE);
        }
        for (int bridge = 1; bridge < bridges; bridge++) {
            run("ip link add u" + bridge + " type veth peer name d" + bridge,
                    "ip link set u" + bridge + " master br" + (bridge - 1) + " up",
                    "ip link set d" + bridge + " master br" + bridge + " up");
        }
    }

    /** A bridge takes 1,023 ports; some are left for the cables between bridges. */
    private static final int HOSTS_ON_A_BRIDGE = 1000;

    private void buildHost(int host, String bridge) {
        String name = "h" + host;
        run("ip netns add " + name,
                "ip link add p" + host + " type veth peer name eth0 netns " + name,
                "ip link set p" + host + " master " + bridge + " up",
                "ip -n " + name + " addr add " + address(host) + "/8 dev eth0",
                "ip -n " + name + " link set eth0 up",
                "ip -n " + name + " link set lo up");
    }

    static String address(int host) {
        return "10." + (host >>> 16 & 0xff) + "." + (host >>> 8 & 0xff) + "." + (host & 0xff);
    }

    /** A socket in {@code receiver}'s namespace that throws away what it gets, and one in {@code sender}'s to feed it. */
    UdpFlow flow(String sender, String receiver, String receiverAddress) throws NetException {
        return new UdpFlow(world.simulation().events(), namespace(sender), namespace(receiver),
                Ipv4Address.of(receiverAddress));
    }

    @Override
    public void close() {
        world.close();
    }

    /** Datagrams from one namespace to another. */
    static final class UdpFlow {
        private static final int PORT = 5001;
        private static final Bytes PAYLOAD = Bytes.zeros(18);
        private static final int BURST = 64;

        private final netsh.network.time.EventQueue events;
        private final UdpSocket source;
        private final UdpSocket sink;
        private long received;

        private UdpFlow(netsh.network.time.EventQueue events, NetworkNamespace from, NetworkNamespace to,
                Ipv4Address destination) throws NetException {
            this.events = events;
            source = new UdpSocket(from);
            sink = new UdpSocket(to);
            sink.bind(Ipv4Address.ANY, PORT);
            sink.onReadable(() -> {
                while (sink.receive().isPresent()) {
                    received++;
                }
            });
            source.connect(destination, PORT);
            source.send(PAYLOAD);
            events.runFor(Duration.ofSeconds(5));
        }

        /** Sends packets in bursts until so many more have arrived; a flood beside them may overrun the input queue. */
        void send(int packets) throws NetException {
            long wanted = received + packets;
            int bursts = 0;
            while (received < wanted) {
                for (int i = 0; i < Math.min(BURST, wanted - received); i++) {
                    source.send(PAYLOAD);
                }
                events.runFor(Duration.ofMillis(1));
                if (++bursts > packets) {
                    throw new IllegalStateException("packets do not arrive");
                }
            }
        }
    }
}
