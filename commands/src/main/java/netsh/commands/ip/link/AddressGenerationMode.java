package netsh.commands.ip.link;

/** How a link makes its IPv6 link-local address (IN6_ADDR_GEN_MODE_*), in the order of their numbers. */
enum AddressGenerationMode {
    EUI64("eui64"),
    NONE("none"),
    STABLE_SECRET("stable_secret"),
    RANDOM("random");

    private final String text;

    AddressGenerationMode(String text) {
        this.text = text;
    }

    /** The name that iproute2 shows and takes. */
    String text() {
        return text;
    }
}
