package netsh.commands.sysfs;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import netsh.commands.file.SyntheticDirectory;
import netsh.commands.file.SyntheticFile;
import netsh.commands.file.SyntheticNode;
import netsh.commands.process.Process;
import netsh.network.error.Errno;
import netsh.network.error.NetException;
import netsh.network.link.BondLink;
import netsh.network.link.BondMode;
import netsh.network.link.BondOption;
import netsh.network.link.BondSlave;
import netsh.network.link.LacpPort;
import netsh.network.link.Link;

/**
 * The directory {@code bonding} of a bond under /sys/class/net (drivers/net/bonding/bond_sysfs.c).
 *
 * @param bond the bond
 */
record BondDirectory(BondLink bond) implements SyntheticDirectory {
    private static final Map<String, BondOption> OPTIONS = options();
    private static final Map<String, Function<BondLink, String>> FACTS = facts();
    private static final Map<String, Setter> SETTERS = Map.of(
            "slaves", BondDirectory::changeSlaves,
            "active_slave", (bond, word, writer) -> bond.setActive(linkOrNone(word, writer)),
            "primary", (bond, word, writer) -> bond.setPrimary(word));

    /** What writing to a file does. */
    private interface Setter {
        void set(BondLink bond, String word, Process writer) throws NetException;
    }

    private static Map<String, BondOption> options() {
        Map<String, BondOption> options = new TreeMap<>();
        for (BondOption option : BondOption.values()) {
            options.put(option == BondOption.PEER_NOTIFY_DELAY ? "peer_notif_delay" : option.keyword(), option);
        }
        options.put("num_unsol_na", BondOption.NUM_GRAT_ARP);
        return options;
    }

    private static Map<String, Function<BondLink, String>> facts() {
        Map<String, Function<BondLink, String>> facts = new TreeMap<>();
        facts.put("active_slave", bond -> bond.activeSlave().map(slave -> slave.link().name()).orElse(""));
        facts.put("primary", bond -> bond.primarySlave().map(slave -> slave.link().name()).orElse(""));
        facts.put("slaves", bond -> joined(bond, slave -> slave.link().name()));
        facts.put("queue_id", bond -> joined(bond, slave -> slave.link().name() + ":" + slave.queue()));
        facts.put("mii_status", bond -> bond.hasCarrier() ? "up" : "down");
        facts.put("arp_ip_target", bond -> "");
        facts.put("ad_actor_system", bond -> bond.mode() == BondMode.IEEE_802_3AD ? "00:00:00:00:00:00" : "");
        facts.put("ad_aggregator", bond -> group(bond, port -> bond.aggregation().active()));
        facts.put("ad_num_ports", bond -> group(bond, port -> bond.aggregation().activePorts().size()));
        facts.put("ad_actor_key", bond -> group(bond, LacpPort::key));
        facts.put("ad_partner_key", bond -> group(bond, port -> port.partner().key()));
        facts.put("ad_partner_mac", bond -> group(bond, port -> port.partner().system()));
        return facts;
    }

    /** What link aggregation knows of the group in use. */
    private static String group(BondLink bond, Function<LacpPort, Object> fact) {
        return bond.aggregation().activePorts().stream().findFirst().map(fact).map(Object::toString).orElse("");
    }

    private static String joined(BondLink bond, Function<BondSlave, String> text) {
        return String.join(" ", bond.slaves().stream().map(text).toList());
    }

    @Override
    public List<String> list(Process reader) {
        TreeMap<String, Object> names = new TreeMap<>(OPTIONS);
        names.putAll(FACTS);
        return List.copyOf(names.keySet());
    }

    @Override
    public Optional<SyntheticNode> find(String name, Process reader) {
        if (OPTIONS.containsKey(name)) {
            return Optional.of(new Setting(bond, OPTIONS.get(name)));
        }
        return FACTS.containsKey(name) ? Optional.of(new Fact(bond, name)) : Optional.empty();
    }

    private static void changeSlaves(BondLink bond, String word, Process writer) throws NetException {
        String name = word.substring(Math.min(1, word.length()));
        if (word.length() > 1 && writer.namespace().links().byName(name) == null) {
            writer.namespace().log(bond.name() + ": option slaves: interface " + word + " does not exist!");
        }
        Link link = linkOrNone(name, writer)
                .orElseThrow(() -> new NetException(Errno.EINVAL));
        if (word.startsWith("+")) {
            link.setMaster(bond);
        } else if (!word.startsWith("-") || link.master() != bond) {
            throw new NetException(Errno.ENODEV);
        } else {
            link.setMaster(null);
        }
    }

    private static Optional<Link> linkOrNone(String name, Process writer) throws NetException {
        if (name.isEmpty()) {
            return Optional.empty();
        }
        Link link = writer.namespace().links().byName(name);
        if (link == null) {
            throw new NetException(Errno.ENODEV);
        }
        return Optional.of(link);
    }

    /** A file that tells of the bond, and may change it. */
    private record Fact(BondLink bond, String name) implements SyntheticFile {
        @Override
        public String read(Process reader) {
            String value = FACTS.get(name).apply(bond);
            return value.isEmpty() && !SETTERS.containsKey(name) ? "" : value + "\n";
        }

        @Override
        public void write(String text, Process writer) throws NetException {
            if (!SETTERS.containsKey(name)) {
                throw new NetException(Errno.EACCES);
            }
            SETTERS.get(name).set(bond, text.strip(), writer);
        }

        @Override
        public int mode() {
            return SETTERS.containsKey(name) ? 0644 : 0444;
        }
    }

    /** A file that sets one of the bond's options. */
    private record Setting(BondLink bond, BondOption option) implements SyntheticFile {
        @Override
        public String read(Process reader) {
            int value = bond.value(option);
            return (option.names().isEmpty() ? "" + value
                    : String.format(Locale.ROOT, "%s %d", option.names().get(value), value)) + "\n";
        }

        @Override
        public void write(String text, Process writer) throws NetException {
            int place = option.names().indexOf(text.strip());
            bond.set(option, place >= 0 ? place : (int) Math.min(Integer.MAX_VALUE, KernelNumber.parse(text)));
        }

        @Override
        public int mode() {
            return 0644;
        }
    }
}
