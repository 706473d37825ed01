package netsh.shell.benchmark;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** A ping from each of 100 hosts to each other: 9,900 command lines. Mininet with its set-up: 22 s. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-XX:+UseSerialGC")
@Warmup(iterations = 3)
@Measurement(iterations = 5)
public class PingAllBenchmark {
    private static final int HOSTS = 100;

    private BenchmarkLab lab;

    /** Builds the hosts; a hundred that all talk need more neighbours than the kernel keeps by default. */
    @Setup(Level.Invocation)
    public void build() {
        lab = new BenchmarkLab();
        lab.run("sysctl -q -w net.ipv4.neigh.default.gc_thresh3=20000 net.ipv4.neigh.default.gc_thresh2=16000 "
                + "net.ipv4.neigh.default.gc_thresh1=16000");
        lab.buildHosts(HOSTS);
        lab.settle(Duration.ofSeconds(30));
        lab.printed();
    }

    @TearDown(Level.Invocation)
    public void close() {
        lab.close();
    }

    /** All of them. */
    @Benchmark
    public void pingEachFromEach() {
        for (int from = 1; from <= HOSTS; from++) {
            for (int to = 1; to <= HOSTS; to++) {
                if (from != to) {
                    lab.run("ip netns exec h" + from + " ping -c 1 -q " + BenchmarkLab.address(to));
                }
            }
            lab.printed();
        }
    }
}
