package netsh.commands.print;

/** What iproute2 shows in a colour of its own, with the colour's terminal sequence (lib/color.c, light background). */
public enum Colour {
    INTERFACE_NAME("\033[36m"),
    MAC("\033[33m"),
    INET("\033[35m"),
    INET6("\033[34m"),
    STATE_UP("\033[32m"),
    STATE_DOWN("\033[31m"),
    NONE("");

    static final String CLEAR = "\033[0m";

    private final String sequence;

    Colour(String sequence) {
        this.sequence = sequence;
    }

    String sequence() {
        return sequence;
    }
}
