package netsh.commands.dhclient;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import netsh.network.packet.Bytes;

/** The value of the domain search option (RFC 3397), without compression. */
final class DomainList {
    private DomainList() {}

    /** The names; each ends with a dot, as ISC has them. */
    static List<String> names(Bytes value) {
        List<String> names = new ArrayList<>();
        StringBuilder name = new StringBuilder();
        for (int at = 0; at < value.length() && at + value.at(at) < value.length(); at += 1 + value.at(at)) {
            int length = value.at(at);
            if (length == 0) {
                names.add(name.toString());
                name.setLength(0);
            } else {
                name.append(value.slice(at + 1, at + 1 + length).text()).append('.');
            }
        }
        return names;
    }

    static Bytes encode(List<String> names) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (String name : names) {
            for (String label : name.split("\\.")) {
                byte[] octets = label.getBytes(StandardCharsets.UTF_8);
                out.write(octets.length);
                out.writeBytes(octets);
            }
            out.write(0);
        }
        return Bytes.of(out.toByteArray());
    }
}
