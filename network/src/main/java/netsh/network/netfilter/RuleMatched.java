package netsh.network.netfilter;

import netsh.network.trace.PacketEvent;
import netsh.network.trace.Place;

/**
 * A rule matched a packet, or a built-in chain's policy decided about it.
 *
 * @param place the namespace
 * @param hook where the packet was
 * @param table the table
 * @param chain the chain's name
 * @param number the rule's number in the chain, from 1; 0 for the policy
 * @param verdict what became of the packet
 * @param packet the packet as it was then
 */
public record RuleMatched(
        Place place, Hook hook, TableName table, String chain, int number, Verdict verdict, Object packet)
        implements PacketEvent {
    @Override
    public Object subject() {
        return packet;
    }
}
