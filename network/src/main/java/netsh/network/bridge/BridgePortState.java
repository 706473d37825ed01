package netsh.network.bridge;

import java.util.Locale;

/** The states of a bridge port (BR_STATE_* of linux/if_bridge.h), in their numeric order. */
public enum BridgePortState {
    DISABLED,
    LISTENING,
    LEARNING,
    FORWARDING,
    BLOCKING;

    /** The state of a number, 0-4. */
    public static BridgePortState of(int number) {
        return values()[number];
    }

    /** Whether a port in this state takes note of the stations behind it. */
    public boolean learns() {
        return this == LEARNING || this == FORWARDING;
    }

    /** The name as the tools and the kernel's messages have it. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
