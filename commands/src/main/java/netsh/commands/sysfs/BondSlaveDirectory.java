package netsh.commands.sysfs;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import netsh.commands.file.SyntheticDirectory;
import netsh.commands.file.SyntheticFile;
import netsh.commands.file.SyntheticNode;
import netsh.commands.process.Process;
import netsh.network.link.BondSlave;
import netsh.network.link.LacpPort;

/**
 * The directory {@code bonding_slave} of a bond's slave under /sys/class/net.
 *
 * @param slave the slave
 */
record BondSlaveDirectory(BondSlave slave) implements SyntheticDirectory {
    private static final Map<String, Function<BondSlave, Object>> FACTS = facts();

    private static Map<String, Function<BondSlave, Object>> facts() {
        Map<String, Function<BondSlave, Object>> facts = new TreeMap<>();
        facts.put("ad_actor_oper_port_state", slave -> number(slave, port -> port.actor().state()));
        facts.put("ad_aggregator_id", slave -> number(slave, LacpPort::aggregator));
        facts.put("ad_partner_oper_port_state", slave -> number(slave, port -> port.partner().state()));
        facts.put("link_failure_count", BondSlave::failureCount);
        facts.put("mii_status", BondingDirectory::miiStatus);
        facts.put("perm_hwaddr", BondSlave::permanentAddress);
        facts.put("queue_id", BondSlave::queue);
        facts.put("state", slave -> slave.isActive() ? "active" : "backup");
        return facts;
    }

    /** A number of link aggregation's, where the slave is in a group. */
    private static Object number(BondSlave slave, Function<LacpPort, Integer> number) {
        return slave.aggregationPort().filter(port -> port.aggregator() != 0).<Object>map(number).orElse("N/A");
    }

    @Override
    public List<String> list(Process reader) {
        return List.copyOf(FACTS.keySet());
    }

    @Override
    public Optional<SyntheticNode> find(String name, Process reader) {
        return Optional.ofNullable(FACTS.get(name)).map(fact -> {
            SyntheticFile file = process -> fact.apply(slave) + "\n";
            return file;
        });
    }
}
