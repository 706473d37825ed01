package netsh.network.tcp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import netsh.network.addr.Ipv4Address;
import netsh.network.addr.MacAddress;
import netsh.network.error.Errno;
import netsh.network.error.NetException;
import netsh.network.ipv4.AddressRequest;
import netsh.network.kernel.Machine;
import netsh.network.kernel.NetworkNamespace;
import netsh.network.kernel.Simulation;
import netsh.network.link.Link;
import netsh.network.link.VethLink;
import netsh.network.packet.Bytes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two hosts on one cable: handshakes, data, loss, and the end. */
class TwoTcpHostsTest {
    private static final Ipv4Address SERVER = Ipv4Address.of("10.0.0.2");

    private final Simulation simulation = new Simulation(1);
    private final Machine machine = new Machine(simulation, "lab");
    private NetworkNamespace a;
    private NetworkNamespace b;
    private Link serverLink;

    @BeforeEach
    void plugIn() throws NetException {
        a = machine.namedNamespaces().add("a");
        b = machine.namedNamespaces().add("b");
        a.loopback().open();
        List<VethLink> pair = VethLink.pair(
                "e0", new MacAddress(0x0200_0000_0001L), "e0", new MacAddress(0x0200_0000_0002L));
        pair.get(1).register(b, Optional.empty());
        pair.get(0).register(a, Optional.empty());
        for (Link link : pair) {
            link.open();
        }
        run(1);
        a.ipv4().addresses().add(pair.get(0), AddressRequest.of(Ipv4Address.of("10.0.0.1"), 24));
        b.ipv4().addresses().add(pair.get(1), AddressRequest.of(SERVER, 24));
        serverLink = pair.get(1);
    }

    private void run(double seconds) {
        simulation.events().runFor(Duration.ofNanos((long) (seconds * 1e9)));
    }

    private TcpSocket listen(int port) throws NetException {
        TcpSocket socket = new TcpSocket(b, Ipv4Address.ANY);
        socket.bind(Ipv4Address.ANY, port);
        socket.listen(1);
        return socket;
    }

    private TcpSocket connect(int port) throws NetException {
        TcpSocket socket = new TcpSocket(a, Ipv4Address.ANY);
        socket.connect(SERVER, port);
        return socket;
    }

    private static Bytes numbered(int length) {
        byte[] octets = new byte[length];
        for (int i = 0; i < length; i++) {
            octets[i] = (byte) (i * 31 >> 3);
        }
        return Bytes.of(octets);
    }

    /** Reads whatever comes within so many seconds. */
    private String readFor(TcpSocket socket, int seconds) throws NetException {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < seconds * 10; i++) {
            run(0.1);
            text.append(socket.receive(1_000_000).latin1());
        }
        return text.toString();
    }

    @Test
    void whatIsSentArrivesInOrderAndTheSideThatClosesFirstWaits() throws NetException {
        TcpSocket listening = listen(80);
        TcpSocket client = connect(80);
        run(0.1);
        TcpSocket server = listening.accept().orElseThrow();
        Bytes data = numbered(300_000);
        assertThat(client.send(data)).isEqualTo(300_000);
        client.shutDownOutput();
        assertThat(readFor(server, 2)).isEqualTo(data.latin1());
        assertThat(server.isAtEnd()).isTrue();
        assertThat(client.state()).isEqualTo(TcpState.FIN_WAIT2);
        server.close();
        run(0.1);
        assertThat(client.state()).isEqualTo(TcpState.TIME_WAIT);
        assertThat(b.tcp().all()).extracting(TcpInformation::state).containsExactly(TcpState.LISTEN);
        run(61);
        assertThat(a.tcp().all()).isEmpty();
    }

    @Test
    void whatGetsLostIsSentAgain() throws NetException {
        TcpSocket listening = listen(80);
        TcpSocket client = connect(80);
        run(0.1);
        TcpSocket server = listening.accept().orElseThrow();
        serverLink.close();
        client.send(Bytes.of("hello"));
        run(3);
        serverLink.open();
        assertThat(readFor(server, 4)).isEqualTo("hello");
        assertThat(client.takeError()).isEmpty();
        assertThat(client.state()).isEqualTo(TcpState.ESTABLISHED);
    }

    @Test
    void anAnswerThatNeverComesIsAwaitedForTwoMinutes() throws NetException {
        TcpSocket full = listen(80);
        for (int i = 0; i < 2; i++) {
            connect(80);
        }
        run(1);
        TcpSocket client = connect(80);
        run(126);
        assertThat(client.state()).isEqualTo(TcpState.SYN_SENT);
        run(2);
        assertThat(client.takeError()).contains(Errno.ETIMEDOUT);
        assertThat(full.isReadable()).isTrue();
    }

    @Test
    void aPortWithoutAListenerRefuses() throws NetException {
        TcpSocket client = connect(81);
        run(0.1);
        assertThat(client.isConnecting()).isFalse();
        assertThat(client.takeError()).contains(Errno.ECONNREFUSED);
        TcpSocket absent = new TcpSocket(a, Ipv4Address.ANY);
        absent.connect(Ipv4Address.of("10.0.0.9"), 80);
        run(4);
        assertThat(absent.takeError()).contains(Errno.EHOSTUNREACH);
        assertThatThrownBy(() -> new TcpSocket(a, Ipv4Address.ANY).connect(Ipv4Address.of("10.9.9.9"), 80))
                .hasMessage("Network is unreachable");
    }

    @Test
    void aReaderThatDoesNotReadStopsTheSender() throws NetException {
        TcpSocket listening = listen(80);
        TcpSocket client = connect(80);
        run(0.1);
        TcpSocket server = listening.accept().orElseThrow();
        Bytes data = numbered(200_000);
        client.send(data);
        run(10);
        TcpInformation stopped = a.tcp().all().get(0);
        assertThat(stopped.sendQueue()).isGreaterThan(100_000);
        assertThat(stopped.timer().kind()).isEqualTo(TcpInformation.TimerKind.ZERO_WINDOW_PROBE);
        assertThat(readFor(server, 2)).isEqualTo(data.latin1());
    }

    @Test
    void closingWithUnreadDataResets() throws NetException {
        TcpSocket listening = listen(80);
        TcpSocket client = connect(80);
        run(0.1);
        TcpSocket server = listening.accept().orElseThrow();
        client.send(Bytes.of("nobody reads this"));
        run(0.1);
        server.close();
        run(0.1);
        assertThat(client.state()).isEqualTo(TcpState.CLOSE);
        assertThatThrownBy(() -> client.receive(100)).hasMessage("Connection reset by peer");
    }
}
