package netsh.commands.openvswitch.ofctl;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import netsh.commands.openvswitch.LogLine;
import netsh.commands.openvswitch.OpenvswitchService;
import netsh.commands.openvswitch.database.Atom;
import netsh.commands.openvswitch.database.Row;
import netsh.commands.tool.ToolContext;
import netsh.network.openvswitch.Ofproto;

/** What a command of the tool works with: its arguments, the version it speaks, and how it shows things. */
final class OfctlContext {
    private final ToolContext tool;
    private final OpenvswitchService service;
    private final List<String> arguments;
    private final OfctlOptions options;
    private int logLines;

    OfctlContext(ToolContext tool, OpenvswitchService service, List<String> arguments, OfctlOptions options) {
        this.tool = tool;
        this.service = service;
        this.arguments = arguments;
        this.options = options;
    }

    ToolContext tool() {
        return tool;
    }

    List<String> arguments() {
        return arguments;
    }

    Optional<String> argument(int index) {
        return index < arguments.size() ? Optional.of(arguments.get(index)) : Optional.empty();
    }

    OfctlOptions options() {
        return options;
    }

    OpenFlowVersion version() {
        return options.version();
    }

    void print(String line) {
        tool.out().println(line);
    }

    void log(String module, String level, String text) {
        LogLine.print(tool, ++logLines, module, level, text);
    }

    /** Connects to the bridge that the first argument names. */
    Ofproto connect() throws OfctlException {
        String name = arguments.get(0);
        Ofproto bridge = service.daemon().bridge(name)
                .orElseThrow(() -> new OfctlException(name + " is not a bridge or a socket"));
        negotiate(name);
        return bridge;
    }

    /** A bridge may be set to speak certain versions only. */
    private void negotiate(String name) throws OfctlException {
        Optional<Row> row = service.database().named("Bridge", name);
        List<String> spoken = row.map(found -> found.get("protocols").elements().keySet().stream()
                .map(Atom::bareText).toList()).orElse(List.of());
        if (spoken.isEmpty() || spoken.contains(version().text())) {
            return;
        }
        StringBuilder peer = new StringBuilder();
        for (OpenFlowVersion each : OpenFlowVersion.values()) {
            if (spoken.contains(each.text())) {
                peer.append(peer.length() == 0 ? "" : ", ").append(String.format(Locale.ROOT, "0x%02x", each.wire()));
            }
        }
        log("vconn", "WARN", "unix:/var/run/openvswitch/" + name + ".mgmt: version negotiation failed (we support version "
                + String.format(Locale.ROOT, "0x%02x", version().wire()) + ", peer supports version" + (spoken.size() > 1 ? "s " : " ")
                + peer + ")");
        throw new OfctlException(name + ": failed to connect to socket (Broken pipe)");
    }

    PortNames ports(Ofproto bridge) {
        return new PortNames(bridge, options.names());
    }
}
