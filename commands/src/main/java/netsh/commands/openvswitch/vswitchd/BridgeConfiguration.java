package netsh.commands.openvswitch.vswitchd;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import netsh.commands.openvswitch.database.Atom;
import netsh.commands.openvswitch.database.Database;
import netsh.commands.openvswitch.database.Datum;
import netsh.commands.openvswitch.database.Row;
import netsh.network.addr.MacAddress;
import netsh.network.error.NetException;
import netsh.network.link.Link;
import netsh.network.openvswitch.Action;
import netsh.network.openvswitch.Bundle;
import netsh.network.openvswitch.FlowKey;
import netsh.network.openvswitch.FlowRule;
import netsh.network.openvswitch.FlowSelection;
import netsh.network.openvswitch.MacTable;
import netsh.network.openvswitch.Match;
import netsh.network.openvswitch.Mirror;
import netsh.network.openvswitch.OfPort;
import netsh.network.openvswitch.OpenFlowException;
import netsh.network.openvswitch.PortNumber;
import netsh.network.openvswitch.VlanMode;

/** Sets a bridge up as its row and those of its ports want it: VLANs, addresses, MTUs, who decides, what is copied. */
final class BridgeConfiguration {
    private static final int ETHERNET_MTU = 1500;
    private static final int VLANS = 4096;

    private final Database database;
    private final Row row;
    private final BridgeState bridge;

    BridgeConfiguration(Database database, Row row, BridgeState bridge) {
        this.database = database;
        this.row = row;
        this.bridge = bridge;
    }

    void apply(boolean isNew) {
        for (Row port : database.follow(row, "ports")) {
            bridge.ofproto().bundle(port.name()).ifPresent(bundle -> configure(bundle, port));
        }
        configureAddresses();
        configureMtus();
        configureControl(isNew);
        configureMirrors();
        new TreeConfiguration(database, row, bridge).apply();
        bridge.ofproto().macs().configure(
                number("mac-aging-time").orElse(MacTable.DEFAULT_AGING_SECONDS),
                number("mac-table-size").orElse(MacTable.DEFAULT_CAPACITY));
    }

    private OptionalInt number(String key) {
        Optional<String> text = Vswitchd.option(row, "other_config", key);
        return text.isPresent() && text.get().matches("[0-9]{1,7}")
                ? OptionalInt.of(Integer.parseInt(text.get())) : OptionalInt.empty();
    }

    // ---- VLANs ----------------------------------------------------------------------------------------------------

    private static void configure(Bundle bundle, Row port) {
        Optional<Long> tag = port.get("tag").number();
        VlanMode mode = mode(port.text("vlan_mode"), tag.isPresent());
        int vlan = tag.map(Long::intValue).orElse(0);
        Optional<BitSet> trunks = vlans(port.get("trunks"));
        if (mode == VlanMode.NATIVE_TAGGED || mode == VlanMode.NATIVE_UNTAGGED) {
            trunks = Optional.of(nativeTrunks(trunks, vlan));
        }
        bundle.configureVlans(mode, mode == VlanMode.TRUNK ? 0 : vlan, mode == VlanMode.ACCESS ? Optional.empty() : trunks);
        bundle.setProtected(port.get("protected").isTrue());
        bundle.setActiveBackup(!port.text("bond_mode").startsWith("balance"));
    }

    private static VlanMode mode(String text, boolean hasTag) {
        return switch (text) {
            case "access" -> VlanMode.ACCESS;
            case "native-tagged" -> VlanMode.NATIVE_TAGGED;
            case "native-untagged" -> VlanMode.NATIVE_UNTAGGED;
            case "" -> hasTag ? VlanMode.ACCESS : VlanMode.TRUNK;
            default -> VlanMode.TRUNK;
        };
    }

    /** A port with a native VLAN always carries that, and never VLAN 0. */
    private static BitSet nativeTrunks(Optional<BitSet> trunks, int vlan) {
        BitSet set = trunks.orElseGet(() -> {
            BitSet all = new BitSet(VLANS);
            all.set(0, VLANS);
            return all;
        });
        if (vlan != 0) {
            set.clear(0);
        }
        set.set(vlan);
        return set;
    }

    private static Optional<BitSet> vlans(Datum datum) {
        if (datum.isEmpty()) {
            return Optional.empty();
        }
        BitSet set = new BitSet(VLANS);
        datum.elements().values().forEach(atom -> set.set((int) ((Atom.Whole) atom).value()));
        return Optional.of(set);
    }

    // ---- addresses and MTUs ---------------------------------------------------------------------------------------

    private void configureAddresses() {
        MacAddress address = chosenAddress();
        bridge.ofproto().port(PortNumber.LOCAL.number()).flatMap(OfPort::link).ifPresent(link -> readdress(link, address));
        bridge.ofproto().setDatapathId(datapathId(address));
        for (BridgeState.Interface present : bridge.interfaces().values()) {
            OfPort port = present.port();
            if (present.type().equals("internal") && port.number() != PortNumber.LOCAL.number()) {
                database.named("Interface", port.name()).flatMap(wanted -> MacAddress.parse(wanted.text("mac")))
                        .ifPresent(wanted -> port.link().ifPresent(link -> readdress(link, wanted)));
            }
        }
    }

    private static void readdress(Link link, MacAddress address) {
        if (!link.address().equals(address)) {
            try {
                link.setAddress(address);
            } catch (NetException refused) {
                // as the daemon: it keeps the address that it has, and says so only in its log
                return;
            }
        }
    }

    private long datapathId(MacAddress address) {
        Optional<String> wanted = Vswitchd.option(row, "other_config", "datapath-id");
        if (wanted.isPresent() && wanted.get().matches("[0-9a-fA-F]{16}")) {
            return Long.parseUnsignedLong(wanted.get(), 16);
        }
        return address.bits();
    }

    /** The one asked for, else the lowest universal one of its ports, else one that follows from the row's identifier. */
    private MacAddress chosenAddress() {
        Optional<MacAddress> wanted = Vswitchd.option(row, "other_config", "hwaddr").flatMap(MacAddress::parse)
                .filter(address -> !address.isMulticast());
        if (wanted.isPresent()) {
            return wanted.get();
        }
        MacAddress lowest = null;
        for (BridgeState.Interface present : bridge.interfaces().values()) {
            MacAddress address = present.port().address();
            boolean universal = (address.octet(0) & 2) == 0 && address.isValidStation();
            if (universal && present.port().number() != PortNumber.LOCAL.number()
                    && (lowest == null || address.compareTo(lowest) < 0)) {
                lowest = address;
            }
        }
        return lowest != null ? lowest : MacAddress.random(firstOctets(row.id()));
    }

    /** The first six octets of an identifier as they lie in the memory of a little-endian machine. */
    private static long firstOctets(UUID id) {
        long word = Integer.reverseBytes((int) (id.getMostSignificantBits() >>> 32)) & 0xffff_ffffL;
        long next = Integer.reverseBytes((int) id.getMostSignificantBits()) >>> 16 & 0xffffL;
        return word << 16 | next;
    }

    /** Internal ports follow the smallest MTU of the others and of those for which one is asked (find_min_mtu). */
    private void configureMtus() {
        int least = ETHERNET_MTU;
        boolean any = false;
        for (BridgeState.Interface present : bridge.interfaces().values()) {
            Optional<Link> link = present.port().link();
            OptionalInt requested = requestedMtu(present);
            if (link.isPresent() && (requested.isPresent() || !InterfaceSetup.isInternal(link.get()))) {
                requested.ifPresent(mtu -> setMtu(link.get(), mtu));
                least = any ? Math.min(least, link.get().mtu()) : link.get().mtu();
                any = true;
            }
        }
        for (BridgeState.Interface present : bridge.interfaces().values()) {
            Optional<Link> link = present.port().link().filter(InterfaceSetup::isInternal);
            if (link.isPresent() && requestedMtu(present).isEmpty()) {
                setMtu(link.get(), least);
            }
        }
    }

    private OptionalInt requestedMtu(BridgeState.Interface present) {
        Optional<Long> wanted = database.named("Interface", present.port().name())
                .flatMap(found -> found.get("mtu_request").number());
        return wanted.isPresent() ? OptionalInt.of(wanted.get().intValue()) : OptionalInt.empty();
    }

    private static void setMtu(Link link, int mtu) {
        try {
            link.setMtu(mtu);
        } catch (NetException refused) {
            // as the daemon: the link keeps the MTU that it has, and only the log says so
            return;
        }
    }

    // ---- who decides ----------------------------------------------------------------------------------------------

    private void configureControl(boolean isNew) {
        boolean hasControllers = !row.get("controller").isEmpty();
        boolean changed = bridge.decidedBy(row.text("fail_mode"), hasControllers);
        if (!isNew && !changed) {
            return;
        }
        bridge.ofproto().removeFlows(FlowSelection.all());
        if (bridge.forwardsByItself()) {
            Match everything = new Match(new FlowKey(), new FlowKey());
            try {
                bridge.ofproto().addFlow(new FlowRule.Specification(0, 0, everything, 0, 0, 0, false, false,
                        List.of(new Action.Output(PortNumber.NORMAL.number()))));
            } catch (OpenFlowException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }

    // ---- mirrors --------------------------------------------------------------------------------------------------

    private void configureMirrors() {
        List<Mirror> mirrors = new ArrayList<>();
        for (Row mirror : database.follow(row, "mirrors")) {
            mirrors.add(new Mirror(
                    mirror.name(),
                    mirror.get("select_all").isTrue(),
                    names(mirror, "select_src_port"),
                    names(mirror, "select_dst_port"),
                    vlans(mirror.get("select_vlan")),
                    names(mirror, "output_port").stream().findFirst()));
        }
        bridge.ofproto().setMirrors(mirrors);
    }

    private Set<String> names(Row mirror, String column) {
        Set<String> names = new HashSet<>();
        database.follow(mirror, column).forEach(port -> names.add(port.name()));
        return names;
    }
}
