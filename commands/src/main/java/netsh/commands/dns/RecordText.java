package netsh.commands.dns;

import java.util.stream.Collectors;
import netsh.network.dns.DnsData;
import netsh.network.dns.DnsRecord;
import netsh.network.dns.DnsType;

/** Records in the form of zone files (RFC 1035, section 5), as BIND's tools lay them out. */
final class RecordText {
    private static final int TAB = 8;
    private static final int TTL_COLUMN = 24;
    private static final int CLASS_COLUMN = 32;
    private static final int TYPE_COLUMN = 40;
    private static final int DATA_COLUMN = 48;

    private RecordText() {}

    /** A name with its final dot. */
    static String absolute(String name) {
        return name + ".";
    }

    /** A whole record. */
    static String line(DnsRecord record) {
        StringBuilder line = new StringBuilder(absolute(record.name()));
        int column = pad(line, line.length(), TTL_COLUMN);
        String ttl = Integer.toString(record.ttlSeconds());
        line.append(ttl);
        column = pad(line, column + ttl.length(), CLASS_COLUMN);
        line.append("IN");
        column = pad(line, column + 2, TYPE_COLUMN);
        String type = DnsType.name(record.type());
        line.append(type);
        pad(line, column + type.length(), DATA_COLUMN);
        return line.append(data(record.data())).toString();
    }

    /** A question; the semicolon before it does not count for its columns. */
    static String question(String name, int type) {
        StringBuilder line = new StringBuilder(absolute(name));
        int column = pad(line, line.length(), CLASS_COLUMN);
        line.append("IN");
        pad(line, column + 2, TYPE_COLUMN);
        return ";" + line.append(DnsType.name(type));
    }

    private static int pad(StringBuilder line, int from, int to) {
        if (from >= to) {
            line.append(' ');
            return from + 1;
        }
        int column = from;
        while (column < to) {
            line.append('\t');
            column = (column / TAB + 1) * TAB;
        }
        return column;
    }

    /** What a record holds. */
    static String data(DnsData data) {
        if (data instanceof DnsData.Address address) {
            return address.address().toString();
        }
        if (data instanceof DnsData.Name name) {
            return absolute(name.name());
        }
        if (data instanceof DnsData.MailExchange mail) {
            return mail.preference() + " " + absolute(mail.exchange());
        }
        if (data instanceof DnsData.Service service) {
            return service.priority() + " " + service.weight() + " " + service.port() + " "
                    + absolute(service.target());
        }
        if (data instanceof DnsData.Text text) {
            return text.pieces().stream()
                    .map(piece -> '"' + piece.replace("\\", "\\\\").replace("\"", "\\\"") + '"')
                    .collect(Collectors.joining(" "));
        }
        DnsData.Raw raw = (DnsData.Raw) data;
        return "\\# " + raw.octets().length() + " " + raw.octets();
    }
}
