package netsh.network.link;

import java.util.EnumMap;
import java.util.Map;
import netsh.network.error.Errno;
import netsh.network.error.NetException;

/** The settings of a bond, and which changes of them are refused (drivers/net/bonding/bond_options.c). */
final class BondSettings {
    private static final int DEFAULT_MIIMON = 100;

    private final BondLink bond;
    private final Map<BondOption, Integer> values = new EnumMap<>(BondOption.class);

    BondSettings(BondLink bond) {
        this.bond = bond;
        for (BondOption option : BondOption.values()) {
            values.put(option, option.initial());
        }
    }

    int value(BondOption option) {
        return values.get(option);
    }

    BondMode mode() {
        return BondMode.values()[value(BondOption.MODE)];
    }

    void set(BondOption option, int value) throws NetException {
        if (value < 0 || value > option.most()) {
            throw new NetException(Errno.EINVAL, "invalid option value");
        }
        if (!option.suits(mode())) {
            throw new NetException(Errno.EACCES, "option not supported in mode");
        }
        if (option == BondOption.MODE && !bond.slaves().isEmpty()) {
            bond.log("option mode: unable to set because the bond device has slaves");
            throw new NetException(Errno.ENOTEMPTY, "unable to set option because the bond device has slaves");
        }
        if (option.needsDown() && bond.isUp()) {
            bond.log("option " + option.keyword() + ": unable to set because the bond device is up");
            throw new NetException(Errno.EBUSY, "unable to set option because the bond is up");
        }
        if (!option.isHeeded() && value != option.initial()
                || option == BondOption.MODE && !BondMode.values()[value].isSupported()) {
            throw new NetException(Errno.EOPNOTSUPP);
        }
        values.put(option, accepted(option, value));
        if (option == BondOption.MODE && mode() == BondMode.IEEE_802_3AD && value(BondOption.MIIMON) == 0) {
            bond.log("option mode: forcing miimon to 100");
            values.put(BondOption.MIIMON, DEFAULT_MIIMON);
        }
    }

    /** Delays are whole rounds of the monitoring. */
    private int accepted(BondOption option, int value) throws NetException {
        int interval = value(BondOption.MIIMON);
        if (option == BondOption.UPDELAY || option == BondOption.DOWNDELAY) {
            if (interval == 0 && value > 0) {
                bond.log("Unable to set " + (option == BondOption.UPDELAY ? "up" : "down")
                        + " delay as MII monitoring is disabled");
                throw new NetException(Errno.EPERM);
            }
            int rounded = interval == 0 ? 0 : value / interval * interval;
            if (rounded != value) {
                bond.log((option == BondOption.UPDELAY ? "up" : "down") + " delay (" + value
                        + ") is not a multiple of miimon (" + interval + "), value rounded to " + rounded + " ms");
            }
            return rounded;
        }
        return value;
    }

    /** How many rounds of the monitoring a delay is. */
    long rounds(BondOption delay) {
        return value(BondOption.MIIMON) == 0 ? 0 : value(delay) / value(BondOption.MIIMON);
    }
}
