package netsh.commands.ip.tuntap;

import java.util.ArrayList;
import java.util.List;
import netsh.commands.ip.IpContext;
import netsh.commands.print.Fields;
import netsh.network.link.Link;
import netsh.network.link.TunLink;
import netsh.network.link.TunSettings;

/** {@code ip tuntap show}: all tun and tap links, whatever else is asked for. */
final class TuntapShow {
    private TuntapShow() {}

    private record Row(String name, TunSettings settings) {
        private List<String> flags() {
            List<String> flags = new ArrayList<>();
            flags.add(settings.mode() == TunSettings.Mode.TAP ? "tap" : "tun");
            add(flags, "pi", settings.packetInformation());
            add(flags, "one_queue", settings.oneQueue());
            add(flags, "multi_queue", settings.multiQueue());
            add(flags, "vnet_hdr", settings.virtioHeader());
            flags.add("persist");
            // One bit means both that packets have no header and that there is no filter.
            add(flags, "filter", settings.packetInformation());
            return flags;
        }

        private static void add(List<String> flags, String flag, boolean isSet) {
            if (isSet) {
                flags.add(flag);
            }
        }

        void print(Fields fields, boolean details) {
            fields.openObject(null);
            fields.field("ifname", "", name, ":");
            fields.openArray("flags", "");
            flags().forEach(flag -> fields.element(" ", flag, ""));
            fields.closeArray("");
            settings.owner().ifPresent(owner -> fields.field("user", " user ", owner, ""));
            settings.group().ifPresent(group -> fields.field("group", " group ", group, ""));
            if (details) {
                fields.text("\n\tAttached to processes:");
                fields.openArray("processes", "");
                fields.closeArray("");
            }
            fields.text("\n");
            fields.closeObject();
        }
    }

    static int show(IpContext context, TuntapRequest ignored) {
        List<Row> rows = new ArrayList<>();
        for (Link link : context.namespace().links().all()) {
            if (link instanceof TunLink tun) {
                rows.add(new Row(tun.name(), tun.settings()));
            }
        }
        context.printList(fields -> rows.forEach(row -> row.print(fields, context.options().details())));
        return 0;
    }
}
