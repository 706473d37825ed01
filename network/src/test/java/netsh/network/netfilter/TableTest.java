package netsh.network.netfilter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import netsh.network.addr.Ipv4Address;
import netsh.network.error.Errno;
import netsh.network.error.NetException;
import netsh.network.netfilter.target.ChainTarget;
import netsh.network.netfilter.target.SnatTarget;
import netsh.network.netfilter.target.StandardTarget;
import netsh.network.netfilter.target.Target;
import org.junit.jupiter.api.Test;

class TableTest {
    private static final Ipv4Address HERE = Ipv4Address.of("10.0.0.1");
    private static final Ipv4Address THERE = Ipv4Address.of("10.0.0.2");

    private final NatRouter router = new NatRouter();
    private final Table filter = router.netfilter.makeTable(IpFamily.IPV4, TableName.FILTER);
    private final Chain forward = filter.makeBuiltIn(Hook.FORWARD);

    private Rule add(Chain chain, Target target) throws NetException {
        return filter.insert(chain, chain.rules().size(),
                new RuleSpecification(RuleHeader.any(IpFamily.IPV4), List.of(), target));
    }

    private boolean isForwarded() {
        return router.netfilter.accepts(
                Hook.FORWARD, new PacketContext(NatRouter.udp(HERE, 1, THERE, 2), null));
    }

    @Test
    void aChainReturnsToTheRuleAfterTheJump() throws Exception {
        Chain user = filter.addChain("user");
        add(user, StandardTarget.RETURN);
        add(user, StandardTarget.DROP);
        add(forward, new ChainTarget("user", false));
        Rule after = add(forward, StandardTarget.ACCEPT);

        assertThat(isForwarded()).isTrue();
        assertThat(after.packets()).isEqualTo(1);
        assertThat(after.bytes()).isEqualTo(32);
    }

    @Test
    void aGotoDoesNotComeBack() throws Exception {
        filter.addChain("user");
        add(forward, new ChainTarget("user", true));
        add(forward, StandardTarget.ACCEPT);
        forward.setPolicy(Verdict.DROP, 0, 0);

        assertThat(isForwarded()).isFalse();
        assertThat(forward.policyPackets()).isEqualTo(1);
    }

    @Test
    void whatTheKernelRefusesChangesNothing() throws Exception {
        Chain one = filter.addChain("one");
        Chain two = filter.addChain("two");
        add(one, new ChainTarget("two", false));

        assertThatThrownBy(() -> add(two, new ChainTarget("one", false)))
                .extracting(refusal -> ((NetException) refusal).errno())
                .isEqualTo(Errno.EMLINK);
        assertThatThrownBy(() -> add(forward, new SnatTarget(NatRouter.outside())))
                .extracting(refusal -> ((NetException) refusal).errno())
                .isEqualTo(Errno.EINVAL);
        assertThat(two.rules()).isEmpty();
        assertThat(forward.rules()).isEmpty();
        assertThat(one.references()).isZero();
    }

    @Test
    void aSavepointBringsTheTableBack() throws Exception {
        Rule kept = add(forward, StandardTarget.ACCEPT);
        Runnable undo = router.netfilter.savepoint(IpFamily.IPV4, TableName.FILTER);
        filter.flush(forward);
        forward.setPolicy(Verdict.DROP, 0, 0);
        add(filter.addChain("user"), StandardTarget.DROP);
        undo.run();

        assertThat(forward.rules()).containsExactly(kept);
        assertThat(forward.policy()).isEqualTo(Verdict.ACCEPT);
        assertThat(filter.chain("user")).isEmpty();
        assertThat(isForwarded()).isTrue();
    }
}
