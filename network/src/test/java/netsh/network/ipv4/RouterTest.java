package netsh.network.ipv4;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import netsh.network.addr.Ipv4Address;
import netsh.network.error.NetException;
import netsh.network.kernel.NetworkNamespace;
import netsh.network.link.Link;
import netsh.network.packet.Bytes;
import netsh.network.packet.IcmpMessage;
import netsh.network.route.Flow;
import netsh.network.route.RouteOperation;
import netsh.network.route.RouteType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Hosts a and b with a router r between them. */
class RouterTest {
    private final Ipv4Lab lab = new Ipv4Lab();
    private NetworkNamespace a;
    private NetworkNamespace r;
    private NetworkNamespace b;

    @BeforeEach
    void plugIn() throws NetException {
        a = lab.host("a");
        r = lab.host("r");
        b = lab.host("b");
        lab.cable(a, "e0", "10.0.1.1/24", r, "r0", "10.0.1.254/24");
        lab.cable(b, "e0", "10.0.2.1/24", r, "r1", "10.0.2.254/24");
        Ipv4Lab.route(a, "0.0.0.0/0", "10.0.1.254");
        Ipv4Lab.route(b, "0.0.0.0/0", "10.0.2.254");
        r.ipv4().settings().setForwarding(1);
    }

    private Link link(NetworkNamespace namespace, String name) {
        return namespace.links().byName(name);
    }

    @Test
    void aRouterPassesPacketsOnAndTakesOneHop() throws NetException {
        assertThat(lab.ping(a, "10.0.2.1")).containsExactly("10.0.2.1 ttl 63");
    }

    @Test
    void aHostThatIsNoRouterSwallowsThem() throws NetException {
        r.ipv4().settings().setForwarding(0);
        lab.listen();
        assertThat(lab.ping(a, "10.0.2.1")).isEmpty();
        assertThat(lab.said()).contains("dropped: NO_FORWARDING");
        assertThat(lab.ping(a, "10.0.2.254")).containsExactly("10.0.2.254 ttl 64");
    }

    @Test
    void theRouterSaysWhatIsWrong() throws NetException {
        assertThat(lab.ping(a, "172.16.0.1")).containsExactly("10.0.1.254: 3/0");
        assertThat(lab.ping(a, "10.0.2.9")).containsExactly("10.0.1.254: 3/1");
        assertThat(lab.ping(a, "10.0.2.1", 56, SendOptions.DEFAULT.withTimeToLive(1)))
                .containsExactly("10.0.1.254: 11/0");
        refuse("10.7.0.0/16", RouteType.UNREACHABLE);
        refuse("10.8.0.0/16", RouteType.PROHIBIT);
        refuse("10.9.0.0/16", RouteType.BLACKHOLE);
        assertThat(lab.ping(a, "10.7.0.1")).containsExactly("10.0.1.254: 3/1");
        assertThat(lab.ping(a, "10.8.0.1")).containsExactly("10.0.1.254: 3/13");
        assertThat(lab.ping(a, "10.9.0.1")).isEmpty();
    }

    private void refuse(String destination, RouteType type) throws NetException {
        r.ipv4().routes().add(Ipv4Lab.to(destination).type(type).build(), RouteOperation.ADD);
    }

    @Test
    void thePathsMtuIsLearntAndForgottenAfterTenMinutes() throws NetException {
        link(r, "r1").setMtu(1400);
        SendOptions never = SendOptions.DEFAULT.withDiscovery(PathMtuDiscovery.DO);
        assertThat(lab.ping(a, "10.0.2.1", 1400, never)).containsExactly("10.0.1.254: 3/4 1400");
        assertThat(lab.ping(a, "10.0.2.1", 1400, never)).containsExactly("refused: EMSGSIZE", "local: EMSGSIZE 1400");
        RouteAnswer answer = a.ipv4().routes().get(new Flow(Ipv4Address.of("10.0.2.1")));
        assertThat(answer.mtu()).contains(1400);
        assertThat(answer.expires().orElseThrow()).isBetween(Duration.ofSeconds(590), Duration.ofSeconds(600));
        lab.run(600);
        assertThat(a.ipv4().routes().get(new Flow(Ipv4Address.of("10.0.2.1"))).mtu()).isEmpty();
    }

    @Test
    void reversePathFilteringDropsWhatCannotComeThisWay() throws NetException {
        Ipv4Lab.address(link(a, "e0"), "10.0.2.77/32");
        lab.listen();
        SendOptions plain = SendOptions.DEFAULT;
        assertThat(a.ipv4().send(Ipv4Address.of("10.0.2.77"), Ipv4Address.of("10.0.1.254"), plain, echo())).isNull();
        lab.run(1);
        assertThat(lab.said()).doesNotContain("dropped: IP_RPFILTER");
        r.ipv4().settings().setForAll(DeviceSetting.RP_FILTER, 1);
        assertThat(a.ipv4().send(Ipv4Address.of("10.0.2.77"), Ipv4Address.of("10.0.1.254"), plain, echo())).isNull();
        lab.run(1);
        assertThat(lab.said()).contains("dropped: IP_RPFILTER");
    }

    private static IcmpMessage.Echo echo() {
        return new IcmpMessage.Echo(true, 1, 1, Bytes.EMPTY);
    }

    @Test
    void aRouterThatStandsInAnswersForTheOtherSide() throws NetException {
        r.ipv4().settings().set(link(r, "r0"), DeviceSetting.PROXY_ARP, 1);
        a.ipv4().routes().delete(Ipv4Lab.to("0.0.0.0/0").build());
        a.ipv4().routes().add(Ipv4Lab.to("10.0.0.0/8").on(link(a, "e0")).build(), RouteOperation.ADD);
        assertThat(lab.ping(a, "10.0.2.1")).containsExactly("10.0.2.1 ttl 63");
        assertThat(a.ipv4().neighbors().find(link(a, "e0"), Ipv4Address.of("10.0.2.1")).orElseThrow().mac())
                .isEqualTo(Optional.of(link(r, "r0").address()));
    }

    @Test
    void errorsToOneHostAreLimited() throws NetException {
        for (int i = 0; i < 20; i++) {
            a.ipv4().send(null, Ipv4Address.of("10.0.2.1"), SendOptions.DEFAULT.withTimeToLive(1), echo());
        }
        lab.listen();
        lab.run(0.5);
        assertThat(lab.said()).filteredOn("r: 10.0.1.254 > 10.0.1.1 icmp 11/0"::equals).hasSize(6);
        lab.run(2);
        assertThat(lab.ping(a, "10.0.2.1", 56, SendOptions.DEFAULT.withTimeToLive(1)))
                .containsExactly("10.0.1.254: 11/0");
    }
}
