package netsh.network.openvswitch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import netsh.network.addr.Ipv4Address;
import netsh.network.packet.EtherType;
import org.junit.jupiter.api.Test;

/** What a lookup finds, and how little it looks at to find it. */
class FlowTableTest {
    private final FlowTable table = new FlowTable();
    private final FlowKey looked = new FlowKey();

    @Test
    void theHighestPriorityWins() {
        add(10, Field.IN_PORT, 1, 0xffff);
        FlowRule higher = add(20, Field.DL_TYPE, EtherType.IPV4, 0xffff);
        assertThat(table.lookup(packet("10.0.0.1"), looked)).isSameAs(higher);
    }

    @Test
    void aMaskOfLowerPriorityIsNotLookedAt() {
        add(20, Field.DL_TYPE, EtherType.IPV4, 0xffff);
        add(10, Field.TP_DST, 80, 0xffff);
        table.lookup(packet("10.0.0.1"), looked);
        assertThat(looked.looksAt(Field.TP_DST)).isFalse();
    }

    @Test
    void ofAnAddressOnlyTheBitsCountThatTellItFromTheRules() {
        add(10, Field.NW_DST, address("10.0.0.2"), 0xffff_ffffL);
        assertThat(table.lookup(packet("10.0.0.9"), looked)).isNull();
        assertThat(looked.get(Field.NW_DST)).isEqualTo(0xffff_fff8L);
    }

    @Test
    void aRuleThatWasReplacedIsTheLastOfItsMask() {
        FlowRule first = add(10, Field.IN_PORT, 1, 0xffff);
        FlowRule second = add(10, Field.IN_PORT, 2, 0xffff);
        table.remove(first);
        table.add(first);
        assertThat(table.rules()).containsExactly(second, first);
    }

    private FlowRule add(int priority, Field field, long value, long bits) {
        FlowKey values = new FlowKey();
        FlowKey mask = new FlowKey();
        values.set(field, value);
        mask.set(field, bits);
        FlowRule rule = new FlowRule(new FlowRule.Specification(
                0, priority, new Match(values, mask), 0, 0, 0, false, false, List.of()), 0);
        table.add(rule);
        return rule;
    }

    private static long address(String text) {
        return Ipv4Address.of(text).bits() & 0xffff_ffffL;
    }

    private static FlowKey packet(String destination) {
        FlowKey packet = new FlowKey();
        packet.set(Field.IN_PORT, 1);
        packet.set(Field.DL_TYPE, EtherType.IPV4);
        packet.set(Field.NW_DST, address(destination));
        return packet;
    }
}
