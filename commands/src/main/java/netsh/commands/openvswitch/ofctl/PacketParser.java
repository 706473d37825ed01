package netsh.commands.openvswitch.ofctl;

import java.util.Optional;
import netsh.network.openvswitch.Field;
import netsh.network.openvswitch.FlowKey;
import netsh.network.openvswitch.PortNumber;

/** Reads a packet's fields in the form of flows (parse_ofp_exact_flow). */
public final class PacketParser {
    private PacketParser() {}

    /** A text that says no packet; the message is the daemon's. */
    public static final class BadFlow extends Exception {
        private static final long serialVersionUID = 1L;

        private BadFlow(String message) {
            super(message, null, false, false);
        }
    }

    /** The packet that a text describes. */
    public static FlowKey parse(String text, PortNames ports) throws BadFlow {
        MatchBuilder builder = new MatchBuilder();
        builder.value().set(Field.IN_PORT, PortNumber.NONE.number());
        try {
            for (KeyValues.Pair pair : KeyValues.parse(text)) {
                add(builder, pair, ports);
            }
        } catch (OfctlException unbalanced) {
            throw new BadFlow(unbalanced.getMessage());
        }
        return builder.value();
    }

    private static void add(MatchBuilder builder, KeyValues.Pair pair, PortNames ports) throws BadFlow {
        Optional<ProtocolName> protocol = ProtocolName.find(pair.key());
        if (protocol.isPresent()) {
            builder.protocol(protocol.get());
            return;
        }
        FieldName field = FieldName.find(pair.key()).orElseThrow(() -> new BadFlow("unknown field " + pair.key()));
        if (!builder.hasWhatNeeds(field)) {
            throw new BadFlow("prerequisites not met for setting " + pair.key());
        }
        try {
            builder.field(field, ValueText.parse(field, pair.value(), ports));
        } catch (OfctlException bad) {
            throw new BadFlow("bad value for " + pair.key() + " (" + bad.getMessage() + ")");
        }
    }
}
