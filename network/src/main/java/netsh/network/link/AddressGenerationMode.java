package netsh.network.link;

/** How a link makes its IPv6 link-local address (IN6_ADDR_GEN_MODE_*), by iproute2's names. */
public enum AddressGenerationMode {
    EUI64("eui64"),
    NONE("none"),
    STABLE_SECRET("stable_secret"),
    RANDOM("random");

    private final String text;

    AddressGenerationMode(String text) {
        this.text = text;
    }

    /** The name that iproute2 shows and takes. */
    public String text() {
        return text;
    }
}
