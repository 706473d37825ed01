package netsh.commands.busybox.ip;

import java.util.List;
import netsh.commands.process.Output;
import netsh.commands.tool.ToolContext;
import netsh.network.kernel.NetworkNamespace;

/**
 * What the options in front of the object said, and where the object works.
 *
 * @param context the running applet
 * @param oneLine whether each record is one line
 * @param family which family is wanted
 */
record IpSettings(ToolContext context, boolean oneLine, Family family) {
    /** A family that -f names. */
    enum Family {
        UNSPECIFIED,
        INET,
        INET6,
        LINK
    }

    static final List<String> FAMILIES = List.of("inet", "inet6", "link");

    NetworkNamespace namespace() {
        return context.namespace();
    }

    Output out() {
        return context.out();
    }

    boolean showsInet() {
        return family == Family.UNSPECIFIED || family == Family.INET;
    }

    boolean showsInet6() {
        return family == Family.UNSPECIFIED || family == Family.INET6;
    }

    /** What ends a line within a record. */
    String lineBreak() {
        return oneLine ? "\\" : "\n";
    }
}
