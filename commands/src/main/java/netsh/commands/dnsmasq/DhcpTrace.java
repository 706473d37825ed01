package netsh.commands.dnsmasq;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import netsh.network.addr.Ipv4Address;
import netsh.network.dhcp.DhcpMessage;
import netsh.network.dhcp.DhcpOption;
import netsh.network.dhcp.DhcpOptions;
import netsh.network.packet.Bytes;

/** What --log-dhcp adds to the log: what a client asked for, and what it was sent. */
final class DhcpTrace {
    private static final int OPTIONS_A_LINE = 4;

    private final DnsmasqLog log;
    private final boolean active;

    DhcpTrace(DnsmasqLog log, boolean active) {
        this.log = log;
        this.active = active;
    }

    /** Notes what every server notes; with its transaction where all is traced. */
    void note(DhcpMessage message, String text) {
        log.dhcp(active ? Integer.toUnsignedString(message.transactionId()) + " " + text : text);
    }

    /** Notes who asks. */
    void received(Listener.Serving serving, DhcpClient client) {
        if (!active) {
            return;
        }
        for (DhcpRange range : serving.ranges()) {
            note(client.message(), "available DHCP range: " + range.first() + " -- " + range.last());
        }
        client.message()
                .options()
                .text(DhcpOption.VENDOR_CLASS)
                .ifPresent(text -> note(client.message(), "vendor class: " + text));
        client.message()
                .options()
                .text(DhcpOption.HOST_NAME)
                .ifPresent(text -> note(client.message(), "client provides name: " + text));
    }

    /** Notes the tags that choose what a client gets. */
    void tags(Listener.Serving serving, DhcpClient client) {
        if (active) {
            List<String> tags = new ArrayList<>(client.tags());
            tags.add(serving.link().name());
            note(client.message(), "tags: " + String.join(", ", tags));
        }
    }

    /** Notes what was asked for and what is sent. */
    void sent(DhcpMessage request, DhcpMessage reply) {
        if (!active) {
            return;
        }
        request.options().find(DhcpOption.PARAMETER_REQUEST_LIST).ifPresent(list -> requested(request, list));
        note(request, "next server: " + reply.serverAddress());
        for (Map.Entry<Integer, Bytes> option : reply.options().all().entrySet()) {
            int number = option.getKey();
            String name = number == DhcpOption.MESSAGE_TYPE ? "message-type" : DhcpOptionName.nameOf(number);
            note(request, String.format(
                    Locale.ROOT,
                    "sent size:%3d option:%3d %s  %s",
                    option.getValue().length(),
                    number,
                    name,
                    value(number, option.getValue())));
        }
    }

    private void requested(DhcpMessage request, Bytes list) {
        for (int from = 0; from < list.length(); from += OPTIONS_A_LINE) {
            StringBuilder line = new StringBuilder("requested options: ");
            for (int i = from; i < Math.min(list.length(), from + OPTIONS_A_LINE); i++) {
                line.append(list.at(i)).append(':').append(DhcpOptionName.nameOf(list.at(i)));
                line.append(i + 1 < list.length() ? ", " : "");
            }
            note(request, line.toString());
        }
    }

    private static String value(int number, Bytes value) {
        return switch (DhcpOptionName.kindOf(number)) {
            case ADDRESSES -> String.join(
                    ", ",
                    DhcpOptions.NONE.with(1, value).addresses(1).stream()
                            .map(Ipv4Address::toString)
                            .toList());
            case TEXT -> value.text();
            case INT -> time(number(value));
            case BYTE, SHORT -> Long.toString(number(value));
            case DOMAINS -> DhcpServer.hexadecimal(value);
            case UNKNOWN -> number == DhcpOption.MESSAGE_TYPE
                    ? Long.toString(number(value))
                    : DhcpServer.hexadecimal(value);
        };
    }

    private static long number(Bytes value) {
        long number = 0;
        for (int i = 0; i < value.length(); i++) {
            number = number << 8 | value.at(i);
        }
        return number;
    }

    /** A duration as dnsmasq prints it: 12h, 10h30m, 90s, infinite. */
    static String time(long seconds) {
        if (seconds == DhcpRange.INFINITE) {
            return "infinite";
        }
        StringBuilder text = new StringBuilder();
        long[] units = {86_400, 3_600, 60, 1};
        String letters = "dhms";
        long rest = seconds;
        for (int i = 0; i < units.length; i++) {
            if (rest >= units[i]) {
                text.append(rest / units[i]).append(letters.charAt(i));
                rest %= units[i];
            }
        }
        return text.isEmpty() ? "0s" : text.toString();
    }
}
