package netsh.network.ipv4;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import netsh.network.addr.Ipv4Address;
import netsh.network.addr.MacAddress;
import netsh.network.error.Errno;
import netsh.network.error.NetException;
import netsh.network.kernel.NetworkNamespace;
import netsh.network.link.DummyLink;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Addresses of a link and the routes that follow from them. */
class AddressesTest {
    private final Ipv4Lab lab = new Ipv4Lab();
    private NetworkNamespace host;
    private DummyLink d0;

    @BeforeEach
    void addLink() throws NetException {
        host = lab.host("host");
        d0 = new DummyLink("d0", MacAddress.of("02:00:00:00:00:d0"));
        d0.register(host, Optional.empty());
        d0.open();
    }

    private List<String> addresses() {
        return host.ipv4().addresses().of(d0).stream()
                .map(address -> address.local() + "/" + address.prefixLength()
                        + (address.isSecondary() ? " secondary" : ""))
                .toList();
    }

    private List<String> routes() {
        return host.ipv4().routes().all().stream()
                .filter(route -> route.firstHop().link() == d0)
                .map(route -> route.type() + " " + route.destination() + "/" + route.prefixLength() + " src "
                        + route.preferredSource().orElseThrow())
                .toList();
    }

    private void delete(String address) throws NetException {
        host.ipv4().addresses().delete(d0, Optional.of(Ipv4Address.of(address)), Optional.empty(), Optional.empty());
    }

    @Test
    void anAddressMakesItsRoutes() throws NetException {
        Ipv4Lab.address(d0, "10.0.0.1/24");
        assertThat(routes())
                .containsExactly(
                        "UNICAST 10.0.0.0/24 src 10.0.0.1",
                        "LOCAL 10.0.0.1/32 src 10.0.0.1",
                        "BROADCAST 10.0.0.255/32 src 10.0.0.1");
        delete("10.0.0.1");
        assertThat(routes()).isEmpty();
    }

    @Test
    void theSecondOfANetworkGoesWithTheFirst() throws NetException {
        Ipv4Lab.address(d0, "10.0.0.1/24");
        Ipv4Lab.address(d0, "10.0.0.2/24");
        Ipv4Lab.address(d0, "10.9.0.1/24");
        assertThat(addresses()).containsExactly("10.0.0.1/24", "10.9.0.1/24", "10.0.0.2/24 secondary");
        assertThat(routes()).contains("LOCAL 10.0.0.2/32 src 10.0.0.1");
        delete("10.0.0.1");
        assertThat(addresses()).containsExactly("10.9.0.1/24");
    }

    @Test
    void orTakesItsPlace() throws NetException {
        host.ipv4().settings().setForAll(DeviceSetting.PROMOTE_SECONDARIES, 1);
        Ipv4Lab.address(d0, "10.0.0.1/24");
        Ipv4Lab.address(d0, "10.0.0.2/24");
        delete("10.0.0.1");
        assertThat(addresses()).containsExactly("10.0.0.2/24");
        assertThat(routes())
                .containsExactly(
                        "UNICAST 10.0.0.0/24 src 10.0.0.2",
                        "LOCAL 10.0.0.2/32 src 10.0.0.2",
                        "BROADCAST 10.0.0.255/32 src 10.0.0.2");
    }

    @Test
    void aLinkThatIsDownKeepsItsAddressesAndOnlyTheLocalRoute() throws NetException {
        Ipv4Lab.address(d0, "10.0.0.1/24");
        d0.close();
        assertThat(addresses()).containsExactly("10.0.0.1/24");
        assertThat(routes()).containsExactly("LOCAL 10.0.0.1/32 src 10.0.0.1");
        d0.open();
        assertThat(routes()).hasSize(3);
    }

    @Test
    void anAddressWithALifetimeEnds() throws NetException {
        Lifetime lifetime = new Lifetime(Optional.of(Duration.ofSeconds(10)), Optional.of(Duration.ofSeconds(5)));
        AddressRequest request = new AddressRequest(
                Ipv4Address.of("10.0.0.1"), Optional.empty(), 24, Optional.empty(), 0, Optional.empty(), lifetime,
                false, 0, 0);
        InterfaceAddress address = host.ipv4().addresses().add(d0, request);
        lab.run(6);
        assertThat(address.isDeprecated(lab.simulation.events().nowNanos())).isTrue();
        assertThat(addresses()).hasSize(1);
        lab.run(5);
        assertThat(addresses()).isEmpty();
    }

    @Test
    void whatTheKernelRefuses() throws NetException {
        Ipv4Lab.address(d0, "10.0.0.1/24");
        assertRefused(() -> Ipv4Lab.address(d0, "10.0.0.1/24"), Errno.EEXIST);
        assertRefused(() -> delete("10.0.0.9"), Errno.EADDRNOTAVAIL);
        assertRefused(() -> Ipv4Lab.address(d0, "10.0.0.1/33"), Errno.EINVAL);
    }

    private interface Wish {
        void perform() throws NetException;
    }

    private static void assertRefused(Wish wish, Errno errno) {
        assertThatThrownBy(wish::perform)
                .isInstanceOfSatisfying(NetException.class, refused ->
                        assertThat(refused.errno()).isEqualTo(errno));
    }
}
