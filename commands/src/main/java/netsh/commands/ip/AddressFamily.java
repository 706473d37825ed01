package netsh.commands.ip;

import java.util.Optional;

/** The families that the options -4, -6, -0, -B and -family choose. */
public enum AddressFamily {
    INET("inet"),
    INET6("inet6"),
    LINK("link"),
    BRIDGE("bridge");

    private final String text;

    AddressFamily(String text) {
        this.text = text;
    }

    /** The name that -family takes. */
    public String text() {
        return text;
    }

    static Optional<AddressFamily> find(String text) {
        for (AddressFamily family : values()) {
            if (family.text.equals(text)) {
                return Optional.of(family);
            }
        }
        return Optional.empty();
    }
}
