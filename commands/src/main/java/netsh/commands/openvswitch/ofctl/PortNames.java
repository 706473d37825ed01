package netsh.commands.openvswitch.ofctl;

import java.util.Locale;
import java.util.Optional;
import netsh.network.openvswitch.OfPort;
import netsh.network.openvswitch.Ofproto;
import netsh.network.openvswitch.PortNumber;

/** Ports of a bridge by number or name, as they are read and shown. */
public final class PortNames {
    private final Ofproto bridge;
    private final boolean shown;

    /**
     * The ports of a bridge.
     *
     * @param shown whether names are shown instead of numbers
     */
    public PortNames(Ofproto bridge, boolean shown) {
        this.bridge = bridge;
        this.shown = shown;
    }

    /** The bridge. */
    public Ofproto bridge() {
        return bridge;
    }

    /** The number that a text means: a number, a reserved port, or the name of a port. */
    Optional<Integer> number(String text) {
        if (text.matches("[0-9]{1,9}|0x[0-9a-fA-F]{1,8}")) {
            int number = Integer.decode(text.matches("0[0-9]+") ? text.replaceFirst("^0+", "") : text);
            return number <= 0xffff ? Optional.of(number) : Optional.empty();
        }
        for (PortNumber reserved : PortNumber.values()) {
            if (reserved.name().equals(text.toUpperCase(Locale.ROOT))) {
                return Optional.of(reserved.number());
            }
        }
        return bridge.port(text).map(OfPort::number);
    }

    /** A port as flows show it. */
    String text(int number) {
        Optional<PortNumber> reserved = PortNumber.find(number);
        if (reserved.isPresent()) {
            return reserved.get() == PortNumber.NONE ? "ANY" : reserved.get().name();
        }
        Optional<String> name = shown ? bridge.port(number).map(OfPort::name) : Optional.empty();
        return name.orElse(Integer.toString(number));
    }
}
