package netsh.network.ipv4;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import netsh.network.addr.Ipv4Address;
import netsh.network.addr.Ipv4Prefix;
import netsh.network.addr.MacAddress;
import netsh.network.error.NetException;
import netsh.network.kernel.NetworkNamespace;
import netsh.network.link.DummyLink;
import netsh.network.link.Link;
import netsh.network.route.Flow;
import netsh.network.route.RouteOperation;
import netsh.network.route.RouteRequest;
import netsh.network.route.RouteScope;
import netsh.network.route.Rule;
import netsh.network.route.RuleAction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Routes of a host with two links, and the rules that choose a table. */
class RoutesTest {
    private final Ipv4Lab lab = new Ipv4Lab();
    private NetworkNamespace host;
    private Link d0;
    private Link d1;

    @BeforeEach
    void addLinks() throws NetException {
        host = lab.host("host");
        d0 = dummy("d0", "10.0.0.1/24");
        d1 = dummy("d1", "10.0.1.1/24");
    }

    private Link dummy(String name, String address) throws NetException {
        DummyLink link = new DummyLink(name, MacAddress.random(name.hashCode()));
        link.register(host, Optional.empty());
        link.open();
        Ipv4Lab.address(link, address);
        return link;
    }

    private String wayTo(String destination) throws NetException {
        RouteAnswer answer = host.ipv4().routes().get(new Flow(Ipv4Address.of(destination)));
        return answer.gateway().map(gateway -> "via " + gateway + " ").orElse("")
                + answer.out() + " src " + answer.source().orElseThrow();
    }

    private void add(RouteRequest.Builder route, RouteOperation operation) throws NetException {
        host.ipv4().routes().add(route.build(), operation);
    }

    private static Ipv4Address ip(String text) {
        return Ipv4Address.of(text);
    }

    @Test
    void theLongestPrefixWinsThenTheLowestMetric() throws NetException {
        add(Ipv4Lab.to("10.0.0.0/8").via(ip("10.0.0.2")), RouteOperation.ADD);
        add(Ipv4Lab.to("10.5.0.0/16").via(ip("10.0.1.2")).priority(20), RouteOperation.ADD);
        add(Ipv4Lab.to("10.5.0.0/16").via(ip("10.0.1.3")).priority(10), RouteOperation.ADD);
        assertThat(wayTo("10.4.0.1")).isEqualTo("via 10.0.0.2 d0 src 10.0.0.1");
        assertThat(wayTo("10.5.0.1")).isEqualTo("via 10.0.1.3 d1 src 10.0.1.1");
        assertThat(wayTo("10.0.1.77")).isEqualTo("d1 src 10.0.1.1");
        assertThat(wayTo("10.0.1.1")).isEqualTo("lo src 10.0.1.1");
    }

    @Test
    void newRoutesMeetOldOnesAsTheVerbSays() throws NetException {
        RouteRequest.Builder first = Ipv4Lab.to("10.5.0.0/16").via(ip("10.0.0.2"));
        add(first, RouteOperation.ADD);
        assertThat(refusal(Ipv4Lab.to("10.5.0.0/16").via(ip("10.0.0.3")))).isEqualTo("File exists");
        add(Ipv4Lab.to("10.5.0.0/16").via(ip("10.0.0.3")), RouteOperation.APPEND);
        add(Ipv4Lab.to("10.5.0.0/16").via(ip("10.0.0.4")), RouteOperation.PREPEND);
        add(Ipv4Lab.to("10.5.0.0/16").via(ip("10.0.0.5")), RouteOperation.CHANGE);
        assertThat(gatewaysTo("10.5.0.0")).containsExactly("10.0.0.5", "10.0.0.2", "10.0.0.3");
        host.ipv4().routes().delete(Ipv4Lab.to("10.5.0.0/16").scope(RouteScope.NOWHERE).protocol(0).build());
        assertThat(gatewaysTo("10.5.0.0")).containsExactly("10.0.0.2", "10.0.0.3");
    }

    private List<String> gatewaysTo(String destination) {
        return host.ipv4().routes().all().stream()
                .filter(route -> route.destination().equals(ip(destination)))
                .map(route -> route.firstHop().gateway().orElseThrow().toString())
                .toList();
    }

    private String refusal(RouteRequest.Builder route) {
        NetException refused = catchThrowableOfType(NetException.class, () -> add(route, RouteOperation.ADD));
        return refused.getMessage();
    }

    @Test
    void wrongWaysAreRefusedInTheKernelsWords() {
        assertThat(refusal(Ipv4Lab.to("10.5.0.0/16").via(ip("172.16.0.1")))).isEqualTo("Nexthop has invalid gateway");
        assertThat(refusal(Ipv4Lab.to("10.5.0.1/16").on(d0))).isEqualTo("Invalid prefix for given prefix length");
        assertThat(refusal(Ipv4Lab.to("10.5.0.0/16").via(ip("10.0.0.2")).preferredSource(ip("10.0.0.9"))))
                .isEqualTo("Invalid prefsrc address");
        assertThat(refusal(Ipv4Lab.to("10.5.0.0/16"))).isEqualTo("No such device");
        d1.close();
        assertThat(refusal(Ipv4Lab.to("10.5.0.0/16").on(d1))).isEqualTo("Device for nexthop is not up");
    }

    @Test
    void rulesChooseATable() throws NetException {
        add(Ipv4Lab.to("0.0.0.0/0").via(ip("10.0.0.2")), RouteOperation.ADD);
        add(Ipv4Lab.to("0.0.0.0/0").via(ip("10.0.1.2")).table(100), RouteOperation.ADD);
        Rule rule = Rule.builder()
                .from(ip("10.0.1.1"), 32)
                .action(RuleAction.TO_TABLE)
                .table(100)
                .build();
        assertThat(host.ipv4().routes().addRule(rule).priority()).isEqualTo(32765);
        Flow flow = Flow.between(ip("10.0.1.1"), ip("8.8.8.8"));
        assertThat(host.ipv4().routes().get(flow).gateway()).contains(ip("10.0.1.2"));
        assertThat(wayTo("8.8.8.8")).isEqualTo("via 10.0.0.2 d0 src 10.0.0.1");
        host.ipv4().routes().deleteRule(rule);
        assertThat(host.ipv4().routes().rules()).hasSize(3);
    }

    /** Against the obvious way to look up: of all routes that hold an address, take the longest. */
    @Test
    void lookupsAgreeWithTheObviousWay() throws NetException {
        Random random = new Random(4);
        Map<Ipv4Prefix, Ipv4Address> routes = new HashMap<>();
        for (int i = 0; i < 500; i++) {
            Ipv4Prefix prefix = Ipv4Prefix.containing(
                    new Ipv4Address(0x14000000 | random.nextInt(1 << 16) << 8), 8 + random.nextInt(25));
            Ipv4Address gateway = new Ipv4Address(ip("10.0.0.2").bits() + random.nextInt(100));
            if (routes.putIfAbsent(prefix, gateway) == null) {
                add(RouteRequest.to(prefix.address(), prefix.length()).via(gateway), RouteOperation.ADD);
            } else if (random.nextBoolean()) {
                routes.remove(prefix);
                host.ipv4().routes().delete(RouteRequest.to(prefix.address(), prefix.length()).build());
            }
        }
        for (int i = 0; i < 2000; i++) {
            Ipv4Address address = new Ipv4Address(0x14000000 | random.nextInt(1 << 24));
            Optional<Ipv4Address> expected = routes.keySet().stream()
                    .filter(prefix -> prefix.contains(address))
                    .max((one, other) -> Integer.compare(one.length(), other.length()))
                    .map(routes::get);
            Flow flow = new Flow(address);
            if (expected.isPresent()) {
                assertThat(host.ipv4().routes().get(flow).gateway()).isEqualTo(expected);
            }
        }
    }
}
