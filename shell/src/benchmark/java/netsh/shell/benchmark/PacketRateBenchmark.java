package netsh.shell.benchmark;

import java.time.Duration;
import netsh.network.error.NetException;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Packets a second, end to end across a bridge with so many hosts on it. The real kernel: 531,000 on the same kind of machine. */
@State(Scope.Thread)
@Fork(value = 1, jvmArgs = "-XX:+UseSerialGC")
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class PacketRateBenchmark {
    private static final int PACKETS = 10_000;

    @Param({"2", "100", "1000"})
    public int hosts;

    private BenchmarkLab lab;
    private BenchmarkLab.UdpFlow flow;

    /** Builds the hosts. */
    @Setup
    public void build() throws NetException {
        lab = new BenchmarkLab();
        lab.buildHosts(hosts);
        lab.settle(Duration.ofSeconds(30));
        flow = lab.flow("h1", "h2", BenchmarkLab.address(2));
    }

    @TearDown
    public void close() {
        lab.close();
    }

    /** One flow of datagrams from the first host to the second. */
    @Benchmark
    @OperationsPerInvocation(PACKETS)
    public void acrossABridge() throws NetException {
        flow.send(PACKETS);
    }
}
