package netsh.network.ipv6;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import netsh.network.addr.Ipv6Address;
import netsh.network.error.Errno;
import netsh.network.error.NetException;
import netsh.network.link.Link;
import netsh.network.route.RouteTableId;
import org.junit.jupiter.api.Test;

/** IPv6 as machines show it by themselves, and what passes between two hosts and a router. */
class Ipv6StackTest {
    @Test
    void aLinkLocalAddressIsTentativeForASecondOrTwo() throws NetException {
        TwoHostsAndARouter lab = new TwoHostsAndARouter();
        assertThat(TwoHostsAndARouter.addresses(lab.a, "e0")).containsExactly("fe80::ff:fe00:1/64 [TENTATIVE, PERMANENT]");
        assertThat(TwoHostsAndARouter.routes(lab.a, RouteTableId.LOCAL))
                .containsExactly("LOCAL ::1/128 lo 0", "MULTICAST ff00::/8 e0 256");
        lab.run(2.1);
        assertThat(TwoHostsAndARouter.addresses(lab.a, "e0")).containsExactly("fe80::ff:fe00:1/64 [PERMANENT]");
        assertThat(TwoHostsAndARouter.routes(lab.a, RouteTableId.LOCAL))
                .containsExactly(
                        "LOCAL ::1/128 lo 0", "LOCAL fe80::ff:fe00:1/128 e0 0", "MULTICAST ff00::/8 e0 256");
    }

    @Test
    void anAddressThatSomebodyHasStaysTentative() throws NetException {
        TwoHostsAndARouter lab = new TwoHostsAndARouter();
        lab.configure();
        lab.add(lab.r, "r0", "2001:db8:1::1");
        lab.run(3);
        assertThat(TwoHostsAndARouter.addresses(lab.r, "r0"))
                .contains("2001:db8:1::1/64 [DADFAILED, TENTATIVE, PERMANENT]");
        assertThat(TwoHostsAndARouter.addresses(lab.a, "e0")).contains("2001:db8:1::1/64 [PERMANENT]");
    }

    @Test
    void aRouterPassesPacketsOnOnceForwardingIsOn() throws NetException {
        TwoHostsAndARouter lab = new TwoHostsAndARouter();
        lab.configure();
        assertThat(lab.ping(lab.a, "2001:db8:2::1")).isEmpty();
        lab.r.ipv6().settings().setAll(Ipv6Setting.FORWARDING, 1);
        assertThat(lab.ping(lab.a, "2001:db8:2::1")).containsExactly("2001:db8:2::1 ttl 63");
        assertThat(lab.ping(lab.a, "2001:db8:2::77")).containsExactly("2001:db8:1::ff type 1 code 3");
        assertThat(lab.ping(lab.a, "2001:db8:77::1")).containsExactly("2001:db8:1::ff type 1 code 0");
        assertThat(lab.ping(lab.a, "2001:db8:1::77")).containsExactly("2001:db8:1::1 type 1 code 3");
        assertThat(lab.ping(lab.a, "ff02::1")).containsExactly("fe80::ff:fe00:1 ttl 64", "fe80::ff:fe00:2 ttl 64");
    }

    @Test
    void aRouterAnswersForItsNetworksAndListensToRouters() throws NetException {
        TwoHostsAndARouter lab = new TwoHostsAndARouter();
        lab.configure();
        lab.r.ipv6().settings().setAll(Ipv6Setting.FORWARDING, 1);
        Ipv6Interface r0 = lab.r.ipv6().on(lab.r.links().byName("r0")).orElseThrow();
        assertThat(r0.memberships().all())
                .extracting(group -> group.address() + " " + group.users())
                .containsExactly(
                        "ff02::1:ff00:0 2",
                        "ff05::2 1",
                        "ff01::2 1",
                        "ff02::2 1",
                        "ff02::1:ff00:ff 1",
                        "ff02::1:ff00:2 1",
                        "ff02::1 1",
                        "ff01::1 1");
        assertThat(TwoHostsAndARouter.routes(lab.r, RouteTableId.LOCAL))
                .contains("ANYCAST 2001:db8:1::/128 r0 0", "ANYCAST fe80::/128 r1 0");
    }

    @Test
    void switchingIpv6OffTakesAddressesAndRoutes() throws NetException {
        TwoHostsAndARouter lab = new TwoHostsAndARouter();
        lab.configure();
        lab.a.ipv6().settings().setAll(Ipv6Setting.DISABLE_IPV6, 1);
        Link e0 = lab.a.links().byName("e0");
        assertThat(lab.a.ipv6().addresses().all()).isEmpty();
        assertThat(lab.a.ipv6().routes().all()).isEmpty();
        Ipv6AddressRequest request = Ipv6AddressRequest.of(Ipv6Address.of("2001:db8:1::1"), 64);
        assertThatThrownBy(() -> lab.a.ipv6().addresses().add(e0, request))
                .isInstanceOfSatisfying(
                        NetException.class, refusal -> assertThat(refusal.errno()).isEqualTo(Errno.EACCES));
        lab.a.ipv6().settings().setAll(Ipv6Setting.DISABLE_IPV6, 0);
        lab.run(3);
        assertThat(TwoHostsAndARouter.addresses(lab.a, "e0")).containsExactly("fe80::ff:fe00:1/64 [PERMANENT]");
    }

    @Test
    void theSameSeedGivesTheSameChatter() throws NetException {
        assertThat(chatter()).isNotEmpty().isEqualTo(chatter());
    }

    private static List<String> chatter() throws NetException {
        TwoHostsAndARouter lab = new TwoHostsAndARouter();
        List<String> seen = new ArrayList<>();
        lab.simulation.observers().add((time, event) -> seen.add(time + " " + event));
        lab.configure();
        lab.run(60);
        return seen;
    }
}
