package netsh.network.openvswitch;

import java.util.List;

/** Tells from how few bits of the two port numbers it follows that no rule of a mask matches (the ports trie). */
final class PortSearch {
    private static final int BITS = 32;

    private PortSearch() {}

    static void look(List<FlowRule> rules, FlowKey mask, FlowKey packet, FlowKey looked) {
        long portsMask = ports(mask);
        long wanted = ports(packet) & portsMask;
        int deepest = 0;
        for (FlowRule rule : rules) {
            long difference = ports(rule.match().value()) ^ wanted;
            int common = difference == 0 ? BITS : Long.numberOfLeadingZeros(difference) - BITS;
            deepest = Math.max(deepest, Math.min(BITS, common + 1));
        }
        long bits = portsMask & (deepest == 0 ? 0 : 0xffff_ffffL << BITS - deepest & 0xffff_ffffL);
        looked.look(Field.TP_SRC, bits >>> 16);
        looked.look(Field.TP_DST, bits & 0xffff);
    }

    private static long ports(FlowKey key) {
        return key.get(Field.TP_SRC) << 16 | key.get(Field.TP_DST);
    }
}
