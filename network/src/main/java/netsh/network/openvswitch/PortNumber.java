package netsh.network.openvswitch;

import java.util.Optional;

/** The OpenFlow port numbers that name no port of their own (enum ofp_port of OpenFlow 1.0). */
public enum PortNumber {
    IN_PORT(0xfff8),
    TABLE(0xfff9),
    NORMAL(0xfffa),
    FLOOD(0xfffb),
    ALL(0xfffc),
    CONTROLLER(0xfffd),
    LOCAL(0xfffe),
    NONE(0xffff);

    /** One more than the highest number of an ordinary port. */
    public static final int FIRST_RESERVED = 0xff00;

    private final int number;

    PortNumber(int number) {
        this.number = number;
    }

    /** The number. */
    public int number() {
        return number;
    }

    /** The reserved port of a number. */
    public static Optional<PortNumber> find(int number) {
        for (PortNumber port : values()) {
            if (port.number == number) {
                return Optional.of(port);
            }
        }
        return Optional.empty();
    }
}
