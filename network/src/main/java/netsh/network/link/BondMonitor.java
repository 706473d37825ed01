package netsh.network.link;

import java.util.LinkedHashMap;
import java.util.Map;
import netsh.network.link.BondSlave.State;
import netsh.network.time.Event;

/** Looks at the carriers of a bond's slaves from time to time (bond_mii_monitor). */
final class BondMonitor {
    private static final long NANOS_PER_MILLISECOND = 1_000_000L;

    private final BondLink bond;
    private final Event round = Event.of(this::run);

    BondMonitor(BondLink bond) {
        this.bond = bond;
    }

    /** Begins, where the bond is up and wants it. */
    void start() {
        if (bond.isUp() && interval() > 0 && !round.isPending()) {
            bond.stack().events().schedule(0, round);
        }
    }

    void stop() {
        if (round.isPending()) {
            round.cancel();
        }
    }

    private long interval() {
        return bond.value(BondOption.MIIMON);
    }

    private void run() {
        if (!bond.isUp() || interval() == 0) {
            return;
        }
        boolean hasNoActive = bond.active() == null;
        Map<BondSlave, State> changes = new LinkedHashMap<>();
        for (BondSlave slave : bond.slaves()) {
            State wanted = inspect(slave, hasNoActive);
            if (wanted == State.UP) {
                hasNoActive = false;
            }
            if (wanted != null) {
                changes.put(slave, wanted);
            }
        }
        commit(changes);
        bond.notifyPeers();
        bond.stack().events().schedule(interval() * NANOS_PER_MILLISECOND, round);
    }

    private String kind(BondSlave slave) {
        return bond.mode() != BondMode.ACTIVE_BACKUP ? "" : slave.isActive ? "active " : "backup ";
    }

    /** What a slave is to become now; null where it stays (bond_miimon_inspect). */
    private State inspect(BondSlave slave, boolean hasNoActive) {
        boolean hasCarrier = slave.link().isUp() && slave.link().hasCarrier();
        return switch (slave.state) {
            case UP, FAIL -> hasCarrier ? stillUp(slave) : goingDown(slave);
            case DOWN, BACK -> hasCarrier ? comingBack(slave, hasNoActive) : stillDown(slave);
        };
    }

    private State stillUp(BondSlave slave) {
        if (slave.state == State.FAIL) {
            slave.state = State.UP;
        }
        return null;
    }

    private State stillDown(BondSlave slave) {
        slave.state = State.DOWN;
        return null;
    }

    private State goingDown(BondSlave slave) {
        if (slave.state == State.UP) {
            slave.state = State.FAIL;
            slave.roundsLeft = bond.rounds(BondOption.DOWNDELAY);
            if (slave.roundsLeft > 0) {
                bond.log(slave, "link status down for " + kind(slave) + "interface, disabling it in "
                        + slave.roundsLeft * interval() + " ms");
            }
        }
        return slave.roundsLeft-- <= 0 ? State.DOWN : null;
    }

    private State comingBack(BondSlave slave, boolean hasNoActive) {
        if (slave.state == State.DOWN) {
            slave.state = State.BACK;
            slave.roundsLeft = bond.rounds(BondOption.UPDELAY);
            if (slave.roundsLeft > 0) {
                bond.log(slave, "link status up, enabling it in "
                        + (hasNoActive ? 0 : slave.roundsLeft * interval()) + " ms");
            }
        }
        if (hasNoActive) {
            slave.roundsLeft = 0;
        }
        return slave.roundsLeft-- <= 0 ? State.UP : null;
    }

    private void commit(Map<BondSlave, State> changes) {
        boolean needsChoice = false;
        for (Map.Entry<BondSlave, State> change : changes.entrySet()) {
            BondSlave slave = change.getKey();
            slave.state = change.getValue();
            if (slave.state == State.UP) {
                needsChoice |= bond.slaveCameUp(slave);
            } else {
                slave.countFailure();
                needsChoice |= bond.slaveWentDown(slave);
            }
        }
        if (!changes.isEmpty()) {
            bond.slavesChanged(needsChoice);
        }
    }
}
