package netsh.shell.benchmark;

import java.time.Duration;
import netsh.network.error.NetException;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Packets a second, end to end over a bridge, a router that translates addresses, and another bridge. The real kernel:
 * 334,000 on the same kind of machine.
 */
@State(Scope.Thread)
@Fork(value = 1, jvmArgs = "-XX:+UseSerialGC")
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class RouterRateBenchmark {
    private static final int PACKETS = 10_000;

    private BenchmarkLab lab;
    private BenchmarkLab.UdpFlow flow;

    /** Builds an inner host, the router and an outer host. */
    @Setup
    public void build() throws NetException {
        lab = new BenchmarkLab();
        lab.run("sysctl -q -w net.ipv4.ip_forward=1",
                "ip link add br-in type bridge", "ip link set br-in up",
                "ip link add br-ex type bridge", "ip link set br-ex up",
                "for n in a r b; do ip netns add $n; done",
                "ip link add pa type veth peer name eth0 netns a", "ip link set pa master br-in up",
                "ip link add pr0 type veth peer name eth0 netns r", "ip link set pr0 master br-in up",
                "ip link add pr1 type veth peer name eth1 netns r", "ip link set pr1 master br-ex up",
                "ip link add pb type veth peer name eth0 netns b", "ip link set pb master br-ex up",
                "ip -n a addr add 10.0.1.1/24 dev eth0", "ip -n a link set eth0 up",
                "ip -n r addr add 10.0.1.254/24 dev eth0", "ip -n r link set eth0 up",
                "ip -n r addr add 192.0.2.254/24 dev eth1", "ip -n r link set eth1 up",
                "ip -n b addr add 192.0.2.1/24 dev eth0", "ip -n b link set eth0 up",
                "ip -n a route add default via 10.0.1.254",
                "ip netns exec r iptables -t nat -A POSTROUTING -s 10.0.1.0/24 -o eth1 -j MASQUERADE");
        lab.settle(Duration.ofSeconds(30));
        flow = lab.flow("a", "b", "192.0.2.1");
    }

    @TearDown
    public void close() {
        lab.close();
    }

    /** One flow of datagrams from inside to outside. */
    @Benchmark
    @OperationsPerInvocation(PACKETS)
    public void throughARouterThatTranslates() throws NetException {
        flow.send(PACKETS);
    }
}
