package netsh.commands.openvswitch.vswitchd;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import netsh.commands.openvswitch.database.Row;
import netsh.network.openvswitch.OfPort;
import netsh.network.openvswitch.Ofproto;
import netsh.network.openvswitch.PortNumber;

/** A bridge as the daemon has set it up (struct bridge of vswitchd/bridge.c). */
final class BridgeState {
    private final Ofproto ofproto;
    private final Map<String, Interface> interfaces = new LinkedHashMap<>();
    private final Map<String, Integer> formerNumbers = new LinkedHashMap<>();
    private int lastNumber;
    private String failMode = "";
    private boolean hasControllers;

    /**
     * An interface that is set up.
     *
     * @param type its type as it was set up
     * @param options what else that depended on
     * @param bundle the port of the database that it belongs to
     * @param port the port that it became
     */
    record Interface(String type, String options, String bundle, OfPort port) {}

    BridgeState(Ofproto ofproto) {
        this.ofproto = ofproto;
    }

    Ofproto ofproto() {
        return ofproto;
    }

    Map<String, Interface> interfaces() {
        return interfaces;
    }

    /** A link vanished by itself; its port gets the same number again where it comes back. */
    void remember(String name, int number) {
        formerNumbers.put(name, number);
    }

    /** The number of a new port: the one asked for, else the next after the one given out last (alloc_ofp_port). */
    int newNumber(Row row, boolean local) {
        if (local) {
            return PortNumber.LOCAL.number();
        }
        Optional<Long> wanted = row.get("ofport_request").number();
        if (wanted.isPresent() && ofproto.port(wanted.get().intValue()).isEmpty()) {
            return wanted.get().intValue();
        }
        Optional<Integer> former = Optional.ofNullable(formerNumbers.remove(row.name()))
                .filter(number -> ofproto.port(number).isEmpty());
        if (former.isPresent()) {
            return former.get();
        }
        do {
            lastNumber = lastNumber + 1 >= PortNumber.FIRST_RESERVED ? 1 : lastNumber + 1;
        } while (ofproto.port(lastNumber).isPresent());
        return lastNumber;
    }

    /** Takes over who decides; whether that changed so that all flows are void. */
    boolean decidedBy(String newFailMode, boolean newHasControllers) {
        boolean changed = !newFailMode.equals(failMode) || newHasControllers != hasControllers;
        failMode = newFailMode;
        hasControllers = newHasControllers;
        return changed;
    }

    boolean forwardsByItself() {
        return !hasControllers && !failMode.equals("secure");
    }
}
