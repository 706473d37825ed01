package netsh.network.dns;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import netsh.network.addr.IpAddress;
import netsh.network.addr.Ipv4Address;
import netsh.network.addr.Ipv6Address;
import netsh.network.packet.Bytes;

/** Turns a message into octets; names that stand in it already are pointed to (RFC 1035, 4.1.4). */
final class DnsWriter {
    static final int RESPONSE = 0x8000;
    static final int AUTHORITATIVE = 0x0400;
    static final int RECURSION_DESIRED = 0x0100;
    static final int RECURSION_AVAILABLE = 0x0080;
    private static final int POINTER = 0xc000;
    private static final int FARTHEST_POINTER = 0x3fff;
    private static final int CLASS_IN = 1;

    /** The number of the EDNS option for extended errors (RFC 8914). */
    static final int EXTENDED_ERROR = 15;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream(512);
    private final Map<String, Integer> places = new HashMap<>();

    Bytes write(DnsMessage message) {
        putShort(message.id());
        putShort(flags(message));
        putShort(message.question().isPresent() ? 1 : 0);
        putShort(message.answers().size());
        putShort(0);
        putShort(message.udpSize().isPresent() ? 1 : 0);
        message.question().ifPresent(question -> {
            putName(question.name());
            putShort(question.type());
            putShort(CLASS_IN);
        });
        message.answers().forEach(this::putRecord);
        message.udpSize().ifPresent(size -> putOptions(size, message.extendedError()));
        return Bytes.of(out.toByteArray());
    }

    private static int flags(DnsMessage message) {
        DnsMessage.Flags flags = message.flags();
        return (flags.response() ? RESPONSE : 0)
                | (flags.authoritative() ? AUTHORITATIVE : 0)
                | (flags.recursionDesired() ? RECURSION_DESIRED : 0)
                | (flags.recursionAvailable() ? RECURSION_AVAILABLE : 0)
                | message.responseCode().ordinal();
    }

    private void putRecord(DnsRecord record) {
        putName(record.name());
        putShort(record.type());
        putShort(CLASS_IN);
        putShort(record.ttlSeconds() >>> 16);
        putShort(record.ttlSeconds());
        int lengthAt = out.size();
        putShort(0);
        putData(record.data());
        byte[] all = out.toByteArray();
        int length = all.length - lengthAt - 2;
        all[lengthAt] = (byte) (length >>> 8);
        all[lengthAt + 1] = (byte) length;
        out.reset();
        out.writeBytes(all);
    }

    private void putData(DnsData data) {
        if (data instanceof DnsData.Address address) {
            putAddress(address.address());
        } else if (data instanceof DnsData.Name name) {
            putName(name.name());
        } else if (data instanceof DnsData.MailExchange mail) {
            putShort(mail.preference());
            putName(mail.exchange());
        } else if (data instanceof DnsData.Service service) {
            putShort(service.priority());
            putShort(service.weight());
            putShort(service.port());
            putName(service.target());
        } else if (data instanceof DnsData.Text text) {
            for (String piece : text.pieces()) {
                byte[] octets = piece.getBytes(StandardCharsets.UTF_8);
                out.write(octets.length);
                out.writeBytes(octets);
            }
        } else if (data instanceof DnsData.Raw raw) {
            out.writeBytes(raw.octets().toArray());
        }
    }

    private void putAddress(IpAddress address) {
        if (address instanceof Ipv4Address ipv4) {
            putShort(ipv4.bits() >>> 16);
            putShort(ipv4.bits());
        } else if (address instanceof Ipv6Address ipv6) {
            for (int i = 0; i < 8; i++) {
                putShort(ipv6.group(i));
            }
        }
    }

    /** The pseudo-record of EDNS: the root's name, the size in place of the class, in it perhaps an error. */
    private void putOptions(int udpSize, OptionalInt extendedError) {
        out.write(0);
        putShort(DnsType.OPT);
        putShort(udpSize);
        putShort(0);
        putShort(0);
        if (extendedError.isEmpty()) {
            putShort(0);
            return;
        }
        putShort(6);
        putShort(EXTENDED_ERROR);
        putShort(2);
        putShort(extendedError.getAsInt());
    }

    private void putName(String name) {
        String rest = name;
        while (!rest.isEmpty()) {
            String key = rest.toLowerCase(Locale.ROOT);
            Integer place = places.get(key);
            if (place != null) {
                putShort(POINTER | place);
                return;
            }
            if (out.size() <= FARTHEST_POINTER) {
                places.put(key, out.size());
            }
            int dot = rest.indexOf('.');
            byte[] label = (dot < 0 ? rest : rest.substring(0, dot)).getBytes(StandardCharsets.UTF_8);
            out.write(label.length);
            out.writeBytes(label);
            rest = dot < 0 ? "" : rest.substring(dot + 1);
        }
        out.write(0);
    }

    private void putShort(int value) {
        out.write(value >>> 8);
        out.write(value);
    }
}
