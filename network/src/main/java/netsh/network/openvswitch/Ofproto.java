package netsh.network.openvswitch;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import netsh.network.addr.MacAddress;

/** A bridge as its controllers see it: ports, flow tables, groups, learned addresses (struct ofproto). */
public final class Ofproto {
    private final Datapath datapath;
    private final String name;
    private final Map<String, Ofproto> others;
    private final TreeMap<Integer, OfPort> ports = new TreeMap<>();
    private final List<OfPort> arrivals = new ArrayList<>();
    private final Map<String, Bundle> bundles = new LinkedHashMap<>();
    private final FlowTables tables;
    private final TreeMap<Long, Group> groups = new TreeMap<>();
    private final MacTable macs;
    private final List<Mirror> mirrors = new ArrayList<>();
    private final BridgeTree tree = new BridgeTree(this);
    private long datapathId;
    private String fragments = "normal";

    /**
     * A bridge without ports and flows.
     *
     * @param others the bridges of the same datapath by name, for the patch ports between them
     */
    public Ofproto(Datapath datapath, String name, Map<String, Ofproto> others) {
        this.datapath = datapath;
        this.name = name;
        this.others = others;
        tables = new FlowTables(datapath.namespace().events(), datapath::changed);
        macs = new MacTable(datapath.namespace().events(), datapath::changed);
    }

    /** The datapath that it shares with other bridges. */
    public Datapath datapath() {
        return datapath;
    }

    /** Its name. */
    public String name() {
        return name;
    }

    /** Its number among all bridges, by default its hardware address. */
    public long datapathId() {
        return datapathId;
    }

    /** Changes its number. */
    public void setDatapathId(long newId) {
        datapathId = newId;
    }

    /** What it does with IP fragments: "normal", "drop", "reassemble" or "nx-match". */
    public String fragments() {
        return fragments;
    }

    /** Changes what it does with IP fragments. */
    public void setFragments(String mode) {
        fragments = mode;
    }

    void changed() {
        datapath.changed();
    }

    // ---- ports ----------------------------------------------------------------------------------------------------

    /** Its ports by OpenFlow number. */
    public List<OfPort> ports() {
        return List.copyOf(ports.values());
    }

    /** Its ports in the order in which the daemon goes through them. */
    public List<OfPort> portsByHash() {
        return HashOrder.of(arrivals, port -> HashOrder.hash(port.number()));
    }

    /** The port of a number. */
    public Optional<OfPort> port(int number) {
        return Optional.ofNullable(ports.get(number));
    }

    /** The port of a name. */
    public Optional<OfPort> port(String portName) {
        return ports.values().stream().filter(port -> port.name().equals(portName)).findFirst();
    }

    /** Adds a port to a bundle, which is made where it is new. */
    public OfPort addPort(Attachment attachment, int number, String bundleName) {
        OfPort port = new OfPort(this, attachment, number);
        ports.put(number, port);
        arrivals.add(port);
        Bundle bundle = bundles.computeIfAbsent(bundleName, key -> new Bundle(this, key));
        bundle.add(port);
        port.setBundle(bundle);
        if (attachment instanceof Attachment.Tunnel tunnel) {
            datapath.addTunnel(tunnel.number(), port);
        } else {
            attachment.datapathNumber().ifPresent(datapathNumber -> datapath.assign(datapathNumber, port));
        }
        changed();
        return port;
    }

    /** Lets a port lead elsewhere; it keeps its number and what was learned of it. */
    public void reattach(OfPort port, Attachment attachment) {
        if (port.attachment() instanceof Attachment.Tunnel former) {
            datapath.removeTunnel(former.number(), port);
        }
        port.attachTo(attachment);
        if (attachment instanceof Attachment.Tunnel tunnel) {
            datapath.addTunnel(tunnel.number(), port);
        }
        changed();
    }

    /** Takes a port out; its bundle goes with the last one. */
    public void removePort(OfPort port) {
        tree.remove(port);
        ports.remove(port.number());
        arrivals.remove(port);
        if (port.attachment() instanceof Attachment.Tunnel tunnel) {
            datapath.removeTunnel(tunnel.number(), port);
        }
        Bundle bundle = port.bundle();
        bundle.remove(port);
        if (bundle.ports().isEmpty()) {
            bundles.remove(bundle.name());
            macs.forget(bundle);
        }
        changed();
    }

    /** What its ports are to NORMAL forwarding, the oldest first. */
    public List<Bundle> bundles() {
        return List.copyOf(bundles.values());
    }

    /** The bundle of a name. */
    public Optional<Bundle> bundle(String bundleName) {
        return Optional.ofNullable(bundles.get(bundleName));
    }

    Iterable<Bundle> bundlesInOrder() {
        return bundles.values();
    }

    /** The other half of a patch port. */
    Optional<OfPort> peer(Attachment.Patch patch) {
        for (Ofproto other : others.values()) {
            for (OfPort port : other.ports.values()) {
                if (port.name().equals(patch.peer()) && port.attachment() instanceof Attachment.Patch back
                        && back.peer().equals(patch.name())) {
                    return Optional.of(port);
                }
            }
        }
        return Optional.empty();
    }

    // ---- what it decides by ---------------------------------------------------------------------------------------

    /** Its flow tables. */
    public FlowTables tables() {
        return tables;
    }

    /** The addresses that it learned. */
    public MacTable macs() {
        return macs;
    }

    /** Whether an address is of the groups that bridges keep to themselves (eth_addr_is_reserved). */
    static boolean isReserved(MacAddress address) {
        return (address.bits() & ~0xfL) == 0x0180_c200_0000L;
    }

    /** Its part in the spanning tree. */
    public BridgeTree tree() {
        return tree;
    }

    /** The copies that it makes of traffic. */
    public List<Mirror> mirrors() {
        return Collections.unmodifiableList(mirrors);
    }

    /** Changes the copies that it makes of traffic. */
    public void setMirrors(List<Mirror> newMirrors) {
        if (!mirrors.equals(newMirrors)) {
            mirrors.clear();
            mirrors.addAll(newMirrors);
            changed();
        }
    }

    // ---- what controllers ask for ---------------------------------------------------------------------------------

    /** Adds a rule, in place of the one of the same match and priority. */
    public void addFlow(FlowRule.Specification wanted) throws OpenFlowException {
        checkGroups(wanted.actions());
        tables.add(wanted);
    }

    /**
     * Changes the actions of rules.
     *
     * @param cookie their new cookie; -1 to keep it
     * @return whether any rule was selected
     */
    public boolean modifyFlows(FlowSelection selection, List<Action> actions, long cookie) throws OpenFlowException {
        checkGroups(actions);
        return tables.modify(selection, actions, cookie);
    }

    /** Removes rules. */
    public void removeFlows(FlowSelection selection) {
        tables.remove(tables.select(selection));
    }

    private void checkGroups(List<Action> actions) throws OpenFlowException {
        for (Action action : actions) {
            if (action instanceof Action.ToGroup group && !groups.containsKey(group.group())) {
                throw new OpenFlowException(OpenFlowException.Reason.OFPBAC_BAD_OUT_GROUP);
            }
        }
    }

    /** Its groups by number. */
    public List<Group> groups() {
        return List.copyOf(groups.values());
    }

    /** The group of a number. */
    public Optional<Group> group(long number) {
        return Optional.ofNullable(groups.get(number));
    }

    /** Adds a group. */
    public void addGroup(Group group) throws OpenFlowException {
        if (groups.putIfAbsent(group.number(), group) != null) {
            throw new OpenFlowException(OpenFlowException.Reason.OFPGMFC_GROUP_EXISTS);
        }
        changed();
    }

    /** Changes a group. */
    public void modifyGroup(Group group) throws OpenFlowException {
        if (groups.replace(group.number(), group) == null) {
            throw new OpenFlowException(OpenFlowException.Reason.OFPGMFC_UNKNOWN_GROUP);
        }
        changed();
    }

    /** Removes a group, or all, and the rules that lead to it. */
    public void removeGroups(Optional<Long> number) {
        List<Long> gone = number.isPresent() ? List.of(number.get()) : List.copyOf(groups.keySet());
        groups.keySet().removeAll(gone);
        List<FlowRule> useless = new ArrayList<>();
        for (FlowRule rule : tables.select(FlowSelection.all())) {
            for (Action action : rule.actions()) {
                if (action instanceof Action.ToGroup group && gone.contains(group.group())) {
                    useless.add(rule);
                    break;
                }
            }
        }
        tables.remove(useless);
    }
}
