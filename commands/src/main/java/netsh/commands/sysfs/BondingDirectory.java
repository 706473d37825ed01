package netsh.commands.sysfs;

import java.util.Optional;
import java.util.List;
import netsh.commands.file.SyntheticDirectory;
import netsh.commands.file.SyntheticFile;
import netsh.commands.file.SyntheticNode;
import netsh.commands.process.Process;
import netsh.network.kernel.KernelModule;
import netsh.network.link.BondLink;
import netsh.network.link.BondMode;
import netsh.network.link.BondOption;
import netsh.network.link.BondSlave;
import netsh.network.link.Link;

/**
 * The directory /proc/net/bonding of the reader's namespace: a report on each bond
 * (drivers/net/bonding/bond_procfs.c). It is there while bonding is loaded.
 */
public final class BondingDirectory implements SyntheticDirectory {
    @Override
    public boolean isPresent(Process reader) {
        return reader.namespace().machine().modules().isLoaded("bonding");
    }

    @Override
    public List<String> list(Process reader) {
        return reader.namespace().links().all().stream().filter(BondLink.class::isInstance).map(Link::name).toList();
    }

    @Override
    public Optional<SyntheticNode> find(String name, Process reader) {
        if (!(reader.namespace().links().byName(name) instanceof BondLink bond)) {
            return Optional.empty();
        }
        SyntheticFile report = process -> report(bond);
        return Optional.of(report);
    }

    private static String report(BondLink bond) {
        StringBuilder text = new StringBuilder("Ethernet Channel Bonding Driver: v" + KernelModule.KERNEL_RELEASE + "\n\n");
        BondMode mode = bond.mode();
        line(text, "Bonding Mode", mode.description());
        if (mode.usesHash()) {
            int policy = bond.value(BondOption.XMIT_HASH_POLICY);
            line(text, "Transmit Hash Policy", BondOption.XMIT_HASH_POLICY.names().get(policy) + " (" + policy + ")");
        }
        if (mode.usesPrimary()) {
            int reselect = bond.value(BondOption.PRIMARY_RESELECT);
            line(text, "Primary Slave", bond.primarySlave().map(slave -> slave.link().name() + " (primary_reselect "
                    + BondOption.PRIMARY_RESELECT.names().get(reselect) + ")").orElse("None"));
            line(text, "Currently Active Slave", bond.activeSlave().map(slave -> slave.link().name()).orElse("None"));
        }
        line(text, "MII Status", bond.hasCarrier() ? "up" : "down");
        line(text, "MII Polling Interval (ms)", bond.value(BondOption.MIIMON));
        line(text, "Up Delay (ms)", bond.value(BondOption.UPDELAY));
        line(text, "Down Delay (ms)", bond.value(BondOption.DOWNDELAY));
        line(text, "Peer Notification Delay (ms)", bond.value(BondOption.PEER_NOTIFY_DELAY));
        if (mode == BondMode.IEEE_802_3AD) {
            AggregationReport.of(text, bond);
        }
        bond.slaves().forEach(slave -> report(text, slave));
        return text.toString();
    }

    private static void report(StringBuilder text, BondSlave slave) {
        int speed = slave.link().speedMegabits();
        line(text, "\nSlave Interface", slave.link().name());
        line(text, "MII Status", miiStatus(slave));
        line(text, "Speed", speed == 0 ? "Unknown" : speed + " Mbps");
        line(text, "Duplex", speed == 0 ? "Unknown" : "full");
        line(text, "Link Failure Count", slave.failureCount());
        line(text, "Permanent HW addr", slave.permanentAddress());
        line(text, "Slave queue ID", slave.queue());
        slave.aggregationPort().ifPresent(port -> AggregationReport.of(text, port));
    }

    /** The state of a slave's link as files say it. */
    static String miiStatus(BondSlave slave) {
        return switch (slave.linkState()) {
            case "UP" -> "up";
            case "GOING_DOWN" -> "going down";
            case "DOWN" -> "down";
            default -> "going back";
        };
    }

    static void line(StringBuilder text, String key, Object value) {
        text.append(key).append(": ").append(value).append('\n');
    }
}
