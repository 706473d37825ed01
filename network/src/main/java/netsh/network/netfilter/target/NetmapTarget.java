package netsh.network.netfilter.target;

import java.util.EnumSet;
import java.util.Set;
import netsh.network.addr.Ipv4Address;
import netsh.network.addr.Ipv4Prefix;
import netsh.network.netfilter.Hook;
import netsh.network.netfilter.PacketContext;
import netsh.network.netfilter.RuleEnvironment;
import netsh.network.netfilter.TableName;
import netsh.network.netfilter.Verdict;
import netsh.network.netfilter.conntrack.Manipulation;
import netsh.network.netfilter.conntrack.NatRange;
import netsh.network.packet.Ipv4Packet;

/**
 * Maps a network onto another one, host by host (xt_NETMAP).
 *
 * @param network the other network
 */
public record NetmapTarget(Ipv4Prefix network) implements Action {
    @Override
    public Verdict act(RuleEnvironment environment, Hook hook, PacketContext context) {
        boolean destination = hook == Hook.PREROUTING || hook == Hook.OUTPUT;
        Ipv4Packet packet = (Ipv4Packet) context.packet;
        Ipv4Address old = destination ? packet.destination() : packet.source();
        int hostBits = old.bits() & ~Ipv4Prefix.mask(network.length());
        Ipv4Address mapped = new Ipv4Address(network.address().bits() | hostBits);
        environment.nat().translate(
                context,
                NatRange.of(new NatRange.Addresses(mapped, mapped)),
                destination ? Manipulation.DESTINATION : Manipulation.SOURCE);
        return Verdict.ACCEPT;
    }

    @Override
    public Set<TableName> tables() {
        return EnumSet.of(TableName.NAT);
    }

    @Override
    public Set<Hook> hooks() {
        return EnumSet.of(Hook.PREROUTING, Hook.INPUT, Hook.OUTPUT, Hook.POSTROUTING);
    }

    @Override
    public boolean needsTracking() {
        return true;
    }
}
