package netsh.commands.conntrack;

import netsh.commands.file.SyntheticFile;
import netsh.commands.process.Process;
import netsh.network.netfilter.conntrack.Connection;

/** The file /proc/net/nf_conntrack: the connections of the reader's namespace (nf_conntrack_standalone.c). */
public final class ConntrackFile implements SyntheticFile {
    @Override
    public String read(Process reader) {
        long now = reader.namespace().events().nowNanos();
        StringBuilder text = new StringBuilder();
        for (Connection connection : reader.namespace().netfilter().conntrack().connections()) {
            text.append(ConnectionText.family(connection));
            text.append(ConnectionText.kernelLine(connection, now)).append('\n');
        }
        return text.toString();
    }
}
