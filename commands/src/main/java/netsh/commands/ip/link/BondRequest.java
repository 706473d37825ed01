package netsh.commands.ip.link;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import netsh.commands.grammar.CommandLineException;
import netsh.network.error.NetException;
import netsh.network.kernel.NetworkNamespace;
import netsh.network.link.BondLink;
import netsh.network.link.BondMode;
import netsh.network.link.BondOption;
import netsh.network.link.Link;

/** What is asked of a bond. */
final class BondRequest {
    private final NetworkNamespace namespace;
    private final Map<BondOption, Integer> options = new EnumMap<>(BondOption.class);
    private Optional<Optional<Link>> active = Optional.empty();
    private Optional<String> primary = Optional.empty();

    BondRequest(NetworkNamespace namespace) {
        this.namespace = namespace;
    }

    /** Asks for a value; refuses what the lab's bonds do not heed. */
    void set(BondOption option, int value) throws CommandLineException {
        if (!option.isHeeded() && value != option.initial()) {
            throw unsupported(option.keyword());
        }
        if (option == BondOption.MODE && !BondMode.values()[value].isSupported()) {
            throw unsupported("mode " + option.names().get(value));
        }
        options.put(option, value);
    }

    static CommandLineException unsupported(String what) {
        return new CommandLineException("ip: this lab's bonds do not support " + what + ".", 2);
    }

    void setActive(String name) throws CommandLineException {
        active = Optional.of(Optional.of(link(name)));
    }

    void clearActive() {
        active = Optional.of(Optional.empty());
    }

    void setPrimary(String name) throws CommandLineException {
        primary = Optional.of(link(name).name());
    }

    private Link link(String name) throws CommandLineException {
        Link link = namespace.links().byName(name);
        if (link == null) {
            throw new CommandLineException("Cannot find device \"" + name + "\"", 1);
        }
        return link;
    }

    boolean isEmpty() {
        return options.isEmpty() && active.isEmpty() && primary.isEmpty();
    }

    /** Changes a bond in the kernel's order, until something is refused (bond_changelink). */
    void apply(BondLink bond) throws NetException {
        if (options.containsKey(BondOption.MODE)) {
            bond.set(BondOption.MODE, options.get(BondOption.MODE));
        }
        if (active.isPresent()) {
            bond.setActive(active.get());
        }
        for (Map.Entry<BondOption, Integer> entry : options.entrySet()) {
            if (entry.getKey() == BondOption.PRIMARY_RESELECT) {
                applyPrimary(bond);
            }
            if (entry.getKey() != BondOption.MODE) {
                bond.set(entry.getKey(), entry.getValue());
            }
        }
        if (!options.containsKey(BondOption.PRIMARY_RESELECT)) {
            applyPrimary(bond);
        }
    }

    private void applyPrimary(BondLink bond) throws NetException {
        if (primary.isPresent()) {
            bond.setPrimary(primary.get());
        }
    }
}
