package netsh.commands.nettools;

import java.util.Locale;
import netsh.commands.file.SyntheticFile;
import netsh.commands.process.Process;
import netsh.network.addr.MacAddress;

/** /proc/net/arp: the ARP entries of the reading process's namespace (arp_seq_show). */
public final class ArpFile implements SyntheticFile {
    private static final int COMPLETE = 2;
    private static final int PERMANENT = 4;
    private static final int PUBLISHED = 8;

    @Override
    public String read(Process reader) {
        StringBuilder text =
                new StringBuilder("IP address       HW type     Flags       HW address            Mask     Device\n");
        for (ArpRow row : ArpQuery.all(reader.namespace())) {
            int flags = (row.mac().isPresent() ? COMPLETE : 0) | (row.isPermanent() ? PERMANENT : 0)
                    | (row.isPublished() ? PUBLISHED : 0);
            text.append(String.format(Locale.ROOT, "%-16s 0x%-10x0x%-10x%s     *        %s\n", row.address(), 1, flags,
                    row.mac().orElse(MacAddress.ZERO), row.device()));
        }
        return text.toString();
    }
}
