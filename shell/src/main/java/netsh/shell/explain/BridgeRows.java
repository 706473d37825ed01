package netsh.shell.explain;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import netsh.network.link.FrameForwarded;
import netsh.network.link.Link;
import netsh.shell.wording.Words;

/** Words for what a bridge decided. */
final class BridgeRows {
    private BridgeRows() {}

    static Row of(Hop hop, FrameForwarded forwarded) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("bridge", forwarded.place().name());
        forwarded.from().ifPresent(port -> fields.put("from", port.name()));
        fields.put("decision", Words.lower(forwarded.decision()));
        fields.put("to", Rows.names(forwarded.to()));
        if (forwarded.vlan() != 0) {
            fields.put("vlan", forwarded.vlan());
        }
        String heldBack = forwarded.heldBack().stream()
                .map(port -> "not " + port.port().name() + " (" + port.reason() + ")")
                .collect(Collectors.joining(", "));
        if (!heldBack.isEmpty()) {
            fields.put("held back", heldBack);
        }
        String text = forwarded.place().name() + ": " + forwarded.from().map(Link::name).orElse("itself")
                + (forwarded.vlan() == 0 ? "" : " VLAN " + forwarded.vlan())
                + " -> " + destination(forwarded) + (heldBack.isEmpty() ? "" : "; " + heldBack);
        return Rows.row(hop, "bridge", text, fields);
    }

    private static String destination(FrameForwarded forwarded) {
        return switch (forwarded.decision()) {
            case OWN -> "itself";
            case FLOODED -> "flooded to " + (forwarded.to().isEmpty() ? "nobody" : Rows.names(forwarded.to()));
            case LEARNT, CONFIGURED -> (forwarded.to().isEmpty() ? "nobody" : Rows.names(forwarded.to()))
                    + " (" + Words.lower(forwarded.decision()) + ")";
        };
    }
}
