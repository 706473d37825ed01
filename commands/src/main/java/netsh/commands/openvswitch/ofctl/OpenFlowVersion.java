package netsh.commands.openvswitch.ofctl;

import java.util.Optional;

/** The versions of OpenFlow. */
enum OpenFlowVersion {
    OPENFLOW10("OpenFlow10", 1, ""),
    OPENFLOW11("OpenFlow11", 2, " (OF1.1)"),
    OPENFLOW12("OpenFlow12", 3, " (OF1.2)"),
    OPENFLOW13("OpenFlow13", 4, " (OF1.3)"),
    OPENFLOW14("OpenFlow14", 5, " (OF1.4)"),
    OPENFLOW15("OpenFlow15", 6, " (OF1.5)");

    private final String text;
    private final int wire;
    private final String mark;

    OpenFlowVersion(String text, int wire, String mark) {
        this.text = text;
        this.wire = wire;
        this.mark = mark;
    }

    /** Its name as an option and the database have it. */
    String text() {
        return text;
    }

    /** Its number in messages. */
    int wire() {
        return wire;
    }

    /** What stands behind the name of a message of it. */
    String mark() {
        return mark;
    }

    boolean isFirst() {
        return this == OPENFLOW10;
    }

    static Optional<OpenFlowVersion> find(String text) {
        for (OpenFlowVersion version : values()) {
            if (version.text.equalsIgnoreCase(text)) {
                return Optional.of(version);
            }
        }
        return Optional.empty();
    }
}
