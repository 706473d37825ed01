package netsh.network.dns;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import netsh.network.addr.Ipv4Address;
import netsh.network.addr.Ipv6Address;
import netsh.network.packet.Bytes;

/** Reads a message from octets. */
final class DnsReader {
    private static final int POINTER_BITS = 0xc0;
    private static final int MOST_JUMPS = 32;

    private final Bytes octets;
    private int at;
    private OptionalInt udpSize = OptionalInt.empty();
    private OptionalInt extendedError = OptionalInt.empty();

    /** The octets end too early or lead in circles. */
    private static final class Malformed extends Exception {
        private static final long serialVersionUID = 1L;

        Malformed() {
            super(null, null, false, false);
        }
    }

    DnsReader(Bytes octets) {
        this.octets = octets;
    }

    Optional<DnsMessage> read() {
        try {
            return Optional.of(message());
        } catch (Malformed malformed) {
            return Optional.empty();
        }
    }

    private DnsMessage message() throws Malformed {
        int id = takeShort();
        int bits = takeShort();
        int questions = takeShort();
        int answerCount = takeShort();
        int others = takeShort() + takeShort();
        int code = bits & 0xf;
        if (questions > 1 || code >= DnsResponseCode.values().length) {
            throw new Malformed();
        }
        Optional<DnsQuestion> question = Optional.empty();
        if (questions == 1) {
            String name = takeName();
            question = Optional.of(new DnsQuestion(name, takeShort()));
            takeShort();
        }
        List<DnsRecord> answers = records(answerCount);
        records(others);
        DnsMessage.Flags flags = new DnsMessage.Flags(
                (bits & DnsWriter.RESPONSE) != 0,
                (bits & DnsWriter.AUTHORITATIVE) != 0,
                (bits & DnsWriter.RECURSION_DESIRED) != 0,
                (bits & DnsWriter.RECURSION_AVAILABLE) != 0);
        return new DnsMessage(id, flags, DnsResponseCode.values()[code], question, answers, udpSize, extendedError);
    }

    private List<DnsRecord> records(int count) throws Malformed {
        List<DnsRecord> records = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String name = takeName();
            int type = takeShort();
            int recordClass = takeShort();
            int ttl = takeShort() << 16 | takeShort();
            int length = takeShort();
            int end = at + length;
            if (end > octets.length()) {
                throw new Malformed();
            }
            if (type == DnsType.OPT) {
                udpSize = OptionalInt.of(recordClass);
                readOptions(end);
            } else {
                records.add(new DnsRecord(name, type, ttl, data(type, end)));
            }
            at = end;
        }
        return records;
    }

    private void readOptions(int end) throws Malformed {
        while (at + 4 <= end) {
            int option = takeShort();
            int length = takeShort();
            if (option == DnsWriter.EXTENDED_ERROR && length >= 2) {
                extendedError = OptionalInt.of(takeShort());
                at += length - 2;
            } else {
                at += length;
            }
        }
    }

    private DnsData data(int type, int end) throws Malformed {
        return switch (type) {
            case DnsType.A -> new DnsData.Address(new Ipv4Address(takeShort() << 16 | takeShort()));
            case DnsType.AAAA -> new DnsData.Address(new Ipv6Address(takeLong(), takeLong()));
            case DnsType.CNAME, DnsType.PTR, DnsType.NS -> new DnsData.Name(takeName());
            case DnsType.MX -> new DnsData.MailExchange(takeShort(), takeName());
            case DnsType.SRV -> new DnsData.Service(takeShort(), takeShort(), takeShort(), takeName());
            case DnsType.TXT -> new DnsData.Text(takeText(end));
            default -> new DnsData.Raw(octets.slice(at, end));
        };
    }

    private List<String> takeText(int end) throws Malformed {
        List<String> pieces = new ArrayList<>();
        while (at < end) {
            int length = take();
            if (at + length > end) {
                throw new Malformed();
            }
            pieces.add(octets.slice(at, at + length).text());
            at += length;
        }
        return pieces;
    }

    private String takeName() throws Malformed {
        StringBuilder name = new StringBuilder();
        int after = -1;
        for (int jumps = 0; jumps < MOST_JUMPS; ) {
            int length = take();
            if (length == 0) {
                at = after < 0 ? at : after;
                return name.toString();
            }
            if ((length & POINTER_BITS) == POINTER_BITS) {
                int target = (length & ~POINTER_BITS) << 8 | take();
                after = after < 0 ? at : after;
                at = target;
                jumps++;
                continue;
            }
            if (at + length > octets.length()) {
                throw new Malformed();
            }
            if (!name.isEmpty()) {
                name.append('.');
            }
            name.append(octets.slice(at, at + length).text());
            at += length;
        }
        throw new Malformed();
    }

    private int take() throws Malformed {
        if (at >= octets.length()) {
            throw new Malformed();
        }
        return octets.at(at++);
    }

    private int takeShort() throws Malformed {
        return take() << 8 | take();
    }

    private long takeLong() throws Malformed {
        long value = 0;
        for (int i = 0; i < 4; i++) {
            value = value << 16 | takeShort();
        }
        return value;
    }
}
