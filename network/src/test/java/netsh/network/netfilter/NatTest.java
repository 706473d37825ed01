package netsh.network.netfilter;

import static netsh.network.netfilter.NatRouter.OUTSIDE;
import static netsh.network.netfilter.NatRouter.SERVER;
import static netsh.network.netfilter.NatRouter.echo;
import static netsh.network.netfilter.NatRouter.packet;
import static netsh.network.netfilter.NatRouter.udp;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import netsh.network.addr.Ipv4Address;
import netsh.network.netfilter.conntrack.NatRange;
import netsh.network.netfilter.target.DnatTarget;
import netsh.network.netfilter.target.SnatTarget;
import netsh.network.packet.IcmpMessage;
import netsh.network.packet.IcmpMessage.Problem;
import netsh.network.packet.Ipv4Packet;
import netsh.network.packet.UdpDatagram;
import org.junit.jupiter.api.Test;

class NatTest {
    private static final Ipv4Address ALICE = Ipv4Address.of("10.0.0.1");
    private static final Ipv4Address BOB = Ipv4Address.of("10.0.0.2");
    private static final Ipv4Address HOP = Ipv4Address.of("198.51.100.7");

    private final NatRouter router = new NatRouter();

    @Test
    void aSourcePortStaysWhereItIsFree() throws Exception {
        router.translate(Hook.POSTROUTING, new SnatTarget(NatRouter.outside()));

        Ipv4Packet out = (Ipv4Packet) router.forward(udp(ALICE, 5000, SERVER, 53)).packet;

        assertThat(out).isEqualTo(udp(OUTSIDE, 5000, SERVER, 53));
        assertThat(router.forward(udp(SERVER, 53, OUTSIDE, 5000)).packet).isEqualTo(udp(SERVER, 53, ALICE, 5000));
    }

    @Test
    void aTakenSourcePortIsReplacedByAnUnprivilegedOne() throws Exception {
        router.translate(Hook.POSTROUTING, new SnatTarget(NatRouter.outside()));
        router.forward(udp(ALICE, 5000, SERVER, 53));

        Ipv4Packet out = (Ipv4Packet) router.forward(udp(BOB, 5000, SERVER, 53)).packet;
        int port = ((UdpDatagram) out.payload()).sourcePort();

        assertThat(port).isNotEqualTo(5000).isGreaterThanOrEqualTo(1024);
        assertThat(router.forward(udp(SERVER, 53, OUTSIDE, port)).packet).isEqualTo(udp(SERVER, 53, BOB, 5000));
    }

    @Test
    void echoesOfOneIdentifierAreToldApart() throws Exception {
        router.translate(Hook.POSTROUTING, new SnatTarget(NatRouter.outside()));

        assertThat(router.forward(echo(true, ALICE, SERVER, 7)).packet).isEqualTo(echo(true, OUTSIDE, SERVER, 7));
        Ipv4Packet out = (Ipv4Packet) router.forward(echo(true, BOB, SERVER, 7)).packet;
        int identifier = ((IcmpMessage.Echo) out.payload()).identifier();

        assertThat(identifier).isNotEqualTo(7);
        assertThat(router.forward(echo(false, SERVER, OUTSIDE, identifier)).packet)
                .isEqualTo(echo(false, SERVER, BOB, 7));
    }

    @Test
    void anErrorIsTranslatedWithThePacketThatItQuotes() throws Exception {
        router.translate(Hook.POSTROUTING, new SnatTarget(NatRouter.outside()));
        router.forward(udp(ALICE, 5000, SERVER, 53));

        Ipv4Packet quoted = udp(OUTSIDE, 5000, SERVER, 53);
        PacketContext error = router.forward(packet(HOP, OUTSIDE, new Problem(Problem.TIME_EXCEEDED, 0, 0, quoted)));

        assertThat(error.tracking).isEqualTo(PacketTracking.RELATED);
        assertThat(error.packet).isEqualTo(packet(
                HOP, ALICE, new Problem(Problem.TIME_EXCEEDED, 0, 0, udp(ALICE, 5000, SERVER, 53))));
    }

    @Test
    void aDestinationPortIsForwarded() throws Exception {
        router.translate(Hook.PREROUTING, new DnatTarget(new NatRange(
                Optional.of(new NatRange.Addresses(BOB, BOB)),
                Optional.of(NatRange.Ports.of(8080, 8080)),
                NatRange.Choice.PLAIN)));

        assertThat(router.forward(udp(SERVER, 999, OUTSIDE, 80)).packet).isEqualTo(udp(SERVER, 999, BOB, 8080));
        assertThat(router.forward(udp(BOB, 8080, SERVER, 999)).packet).isEqualTo(udp(OUTSIDE, 80, SERVER, 999));
    }

    @Test
    void aConnectionIsForgottenAfterItsTime() throws Exception {
        router.translate(Hook.POSTROUTING, new SnatTarget(NatRouter.outside()));

        assertThat(router.forward(udp(ALICE, 5000, SERVER, 53)).tracking).isEqualTo(PacketTracking.NEW);
        assertThat(router.forward(udp(SERVER, 53, OUTSIDE, 5000)).tracking).isEqualTo(PacketTracking.ESTABLISHED);
        router.pass(Duration.ofSeconds(29));
        assertThat(router.forward(udp(ALICE, 5000, SERVER, 53)).tracking).isEqualTo(PacketTracking.ESTABLISHED);
        router.pass(Duration.ofSeconds(121));
        assertThat(router.netfilter.conntrack().connections()).isEmpty();
        assertThat(router.forward(udp(ALICE, 5000, SERVER, 53)).tracking).isEqualTo(PacketTracking.NEW);
    }

    @Test
    void onlyTheFirstPacketAsksTheRules() throws Exception {
        router.translate(Hook.POSTROUTING, new SnatTarget(NatRouter.outside()));
        router.watch();
        router.forward(udp(ALICE, 5000, SERVER, 53));
        router.forward(udp(ALICE, 5000, SERVER, 53));

        assertThat(router.events).filteredOn(RuleMatched.class::isInstance).singleElement()
                .extracting(event -> ((RuleMatched) event).number())
                .isEqualTo(1);
        assertThat(router.events).filteredOn(PacketTranslated.class::isInstance).hasSize(2);
    }
}
