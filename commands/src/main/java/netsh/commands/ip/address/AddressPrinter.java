package netsh.commands.ip.address;

import java.util.OptionalLong;
import netsh.commands.ip.inet.NumberNames;
import netsh.commands.print.Colour;
import netsh.commands.print.Fields;

/** Shows addresses as iproute2's print_addrinfo does. */
final class AddressPrinter {
    private static final long FOREVER = 0xffff_ffffL;

    private final Fields out;
    private final boolean brief;
    private final boolean numeric;

    AddressPrinter(Fields out, boolean brief, boolean numeric) {
        this.out = out;
        this.brief = brief;
        this.numeric = numeric;
    }

    /** The link's name in front of the address, where each address has a line of its own. */
    void device(int index, String name) {
        if (!out.isJson()) {
            out.text(index + ": " + name);
        }
    }

    /** The address. */
    void print(AddressRow row) {
        if (!brief) {
            out.field("family", "    ", row.isIpv6() ? "inet6" : "inet", " ");
        }
        Colour colour = row.isIpv6() ? Colour.INET6 : Colour.INET;
        out.field("local", "", colour, row.local().toString(), "");
        if (row.peer().isPresent()) {
            out.field("address", " peer ", colour, row.peer().get().toString(), "");
        }
        out.field("prefixlen", "/", row.prefixLength(), " ");
        row.priority().ifPresent(metric -> out.field("metric", "metric ", metric, " "));
        if (brief) {
            return;
        }
        if (row.broadcast().isPresent()) {
            String broadcast = row.broadcast().get() + (out.isJson() ? "" : " ");
            out.field("broadcast", "brd ", colour, broadcast, "");
        }
        out.field("scope", "scope ", NumberNames.SCOPE.name(row.scope(), numeric), " ");
        flags(row);
        row.label().ifPresent(label -> out.field("label", "", label, ""));
        lifetime(row);
        out.text("\n");
    }

    private void flags(AddressRow row) {
        for (AddressFlag flag : AddressFlag.values()) {
            boolean isSet = row.flags().contains(flag);
            if (flag == AddressFlag.PERMANENT) {
                if (!isSet) {
                    flag("dynamic");
                }
            } else if (isSet) {
                flag(flag == AddressFlag.SECONDARY && row.isIpv6() ? "temporary" : flag.word());
            }
        }
    }

    private void flag(String word) {
        out.fieldAs(word, true, word + " ");
    }

    private void lifetime(AddressRow row) {
        out.newLine();
        out.text("       valid_lft ");
        seconds("valid_life_time", row.validSeconds());
        out.text(" preferred_lft ");
        seconds("preferred_life_time", row.preferredSeconds());
    }

    private void seconds(String key, OptionalLong seconds) {
        if (seconds.isPresent()) {
            out.field(key, "", seconds.getAsLong(), "sec");
        } else {
            out.fieldAs(key, FOREVER, "forever");
        }
    }
}
