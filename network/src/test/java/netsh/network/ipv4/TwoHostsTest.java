package netsh.network.ipv4;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import netsh.network.addr.Ipv4Address;
import netsh.network.error.Errno;
import netsh.network.error.NetException;
import netsh.network.kernel.NetworkNamespace;
import netsh.network.neighbor.NeighborState;
import netsh.network.packet.Bytes;
import netsh.network.socket.UdpSocket;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two hosts on one cable: resolution, echo, UDP, fragments, and what goes wrong. */
class TwoHostsTest {
    private final Ipv4Lab lab = new Ipv4Lab();
    private NetworkNamespace a;
    private NetworkNamespace b;

    @BeforeEach
    void plugIn() throws NetException {
        a = lab.host("a");
        b = lab.host("b");
        lab.cable(a, "e0", "10.0.0.1/24", b, "e0", "10.0.0.2/24");
    }

    private NeighborState stateOf(NetworkNamespace namespace, String neighbor) {
        return namespace.ipv4()
                .neighbors()
                .find(namespace.links().byName("e0"), Ipv4Address.of(neighbor))
                .orElseThrow()
                .state();
    }

    @Test
    void theFirstPacketWaitsForTheAnswerToArp() throws NetException {
        lab.listen();
        assertThat(lab.ping(a, "10.0.0.2")).containsExactly("10.0.0.2 ttl 64");
        assertThat(lab.said())
                .containsExactly(
                        "a: who has 10.0.0.2? tell 10.0.0.1",
                        "b: 10.0.0.2 is at 02:00:00:00:00:02",
                        "a: 10.0.0.1 > 10.0.0.2 echo request",
                        "b: 10.0.0.2 > 10.0.0.1 echo reply");
    }

    @Test
    void whoWasOnlyHeardOfIsAskedBeforeHeIsTrusted() throws NetException {
        lab.ping(a, "10.0.0.2");
        assertThat(stateOf(a, "10.0.0.2")).isEqualTo(NeighborState.REACHABLE);
        assertThat(stateOf(b, "10.0.0.1")).isEqualTo(NeighborState.DELAY);
        lab.listen();
        lab.run(2);
        assertThat(lab.said())
                .containsExactly("b: who has 10.0.0.1? tell 10.0.0.2", "a: 10.0.0.1 is at 02:00:00:00:00:01");
        assertThat(stateOf(b, "10.0.0.1")).isEqualTo(NeighborState.REACHABLE);
        lab.run(60);
        assertThat(stateOf(b, "10.0.0.1")).isEqualTo(NeighborState.STALE);
    }

    @Test
    void whoIsNotThereIsAskedForThreeTimes() throws NetException {
        lab.listen();
        assertThat(lab.ping(a, "10.0.0.9")).containsExactly("10.0.0.1: 3/1");
        assertThat(lab.said())
                .containsExactly(
                        "a: who has 10.0.0.9? tell 10.0.0.1",
                        "a: who has 10.0.0.9? tell 10.0.0.1",
                        "a: who has 10.0.0.9? tell 10.0.0.1",
                        "dropped: NEIGH_FAILED");
        assertThat(stateOf(a, "10.0.0.9")).isEqualTo(NeighborState.FAILED);
    }

    @Test
    void aLargePacketIsCutAndPutTogetherAgain() throws NetException {
        lab.ping(a, "10.0.0.2");
        lab.run(2);
        lab.listen();
        assertThat(lab.ping(a, "10.0.0.2", 3000, SendOptions.DEFAULT)).containsExactly("10.0.0.2 ttl 64");
        assertThat(lab.said())
                .containsExactly(
                        "a: 10.0.0.1 > 10.0.0.2 fragment 0+1480+",
                        "a: 10.0.0.1 > 10.0.0.2 fragment 1480+1480+",
                        "a: 10.0.0.1 > 10.0.0.2 fragment 2960+48",
                        "b: 10.0.0.2 > 10.0.0.1 fragment 0+1480+",
                        "b: 10.0.0.2 > 10.0.0.1 fragment 1480+1480+",
                        "b: 10.0.0.2 > 10.0.0.1 fragment 2960+48");
    }

    @Test
    void aLargePacketThatMustNotBeCutIsRefused() throws NetException {
        SendOptions never = SendOptions.DEFAULT.withDiscovery(PathMtuDiscovery.DO);
        assertThat(lab.ping(a, "10.0.0.2", 1473, never)).containsExactly("refused: EMSGSIZE", "local: EMSGSIZE 1500");
    }

    @Test
    void anEchoToEverybodyIsIgnoredUnlessTheHostIsSetToAnswer() throws NetException {
        SendOptions toAll = SendOptions.DEFAULT.withBroadcast(true);
        assertThat(lab.ping(a, "10.0.0.255")).containsExactly("refused: EACCES");
        assertThat(lab.ping(a, "10.0.0.255", 56, toAll)).isEmpty();
        b.ipv4().settings().set(NamespaceSetting.ICMP_ECHO_IGNORE_BROADCASTS, 0);
        assertThat(lab.ping(a, "10.0.0.255", 56, toAll)).containsExactly("10.0.0.2 ttl 64");
    }

    @Test
    void aDatagramFindsItsSocketOrComesBackAsAnError() throws NetException {
        UdpSocket server = new UdpSocket(b);
        server.bind(Ipv4Address.ANY, 53);
        UdpSocket client = new UdpSocket(a);
        client.connect(Ipv4Address.of("10.0.0.2"), 53);
        client.send(Bytes.of("question"));
        lab.run(1);
        assertThat(server.receive().orElseThrow().data().text()).isEqualTo("question");

        server.close();
        client.send(Bytes.of("anybody?"));
        lab.run(1);
        assertThatThrownBy(() -> client.send(Bytes.of("hello?")))
                .isInstanceOfSatisfying(NetException.class, refused ->
                        assertThat(refused.errno()).isEqualTo(Errno.ECONNREFUSED));
    }

    @Test
    void withoutARouteNothingIsSent() {
        assertThatThrownBy(() -> new UdpSocket(a).connect(Ipv4Address.of("8.8.8.8"), 53))
                .isInstanceOfSatisfying(NetException.class, refused ->
                        assertThat(refused.errno()).isEqualTo(Errno.ENETUNREACH));
    }

    @Test
    void twoRunsAreTheSame() throws NetException {
        assertThat(conversation()).isEqualTo(conversation());
    }

    private static List<String> conversation() throws NetException {
        Ipv4Lab lab = new Ipv4Lab();
        NetworkNamespace one = lab.host("one");
        lab.cable(one, "e0", "10.0.0.1/24", lab.host("other"), "e0", "10.0.0.2/24");
        lab.simulation.observers().add((time, event) -> {});
        lab.listen();
        lab.ping(one, "10.0.0.2");
        lab.run(200);
        lab.ping(one, "10.0.0.2");
        lab.run(200);
        return lab.said();
    }
}
