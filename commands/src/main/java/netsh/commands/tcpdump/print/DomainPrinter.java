package netsh.commands.tcpdump.print;

import java.util.Optional;
import java.util.stream.Collectors;
import netsh.network.dns.DnsData;
import netsh.network.dns.DnsMessage;
import netsh.network.dns.DnsRecord;
import netsh.network.dns.DnsType;
import netsh.network.packet.UdpDatagram;

/** Questions and answers of the domain name system. */
final class DomainPrinter {
    private static final int HEADER_LENGTH = 12;
    private static final String[] CODES = {"", " FormErr", " ServFail", " NXDomain", " NotImp", " Refused"};

    private DomainPrinter() {}

    /** What a datagram from or to a name server says; empty where it is none. */
    static Optional<String> text(UdpDatagram datagram) {
        if (datagram.sourcePort() != DnsMessage.PORT && datagram.destinationPort() != DnsMessage.PORT) {
            return Optional.empty();
        }
        int length = datagram.data().length();
        if (length < HEADER_LENGTH) {
            return Optional.of("domain [length " + length + " < " + HEADER_LENGTH + "] (invalid)");
        }
        return DnsMessage.parse(datagram.octets()).map(message ->
                (message.flags().response() ? answer(message) : query(message))
                        + " (" + length + ")");
    }

    private static String query(DnsMessage message) {
        String question = message.question()
                .map(asked -> " " + DnsType.name(asked.type()) + "? " + asked.name() + ".").orElse("");
        return message.id() + (message.flags().recursionDesired() ? "+" : "")
                + (message.udpSize().isPresent() ? " [1au]" : "") + question;
    }

    private static String answer(DnsMessage message) {
        int additional = message.udpSize().isPresent() ? 1 : 0;
        String records = message.answers().stream().map(DomainPrinter::record).collect(Collectors.joining(","));
        return message.id() + CODES[message.responseCode().ordinal()]
                + (message.flags().authoritative() ? "*" : "") + (message.flags().recursionAvailable() ? "" : "-")
                + " " + message.answers().size() + "/0/" + additional + records;
    }

    private static String record(DnsRecord record) {
        DnsData data = record.data();
        String type = " " + DnsType.name(record.type());
        if (data instanceof DnsData.Address address) {
            return type + " " + address.address();
        }
        if (data instanceof DnsData.Name name) {
            return type + " " + name.name() + ".";
        }
        if (data instanceof DnsData.MailExchange mail) {
            return type + " " + mail.exchange() + ". " + mail.preference();
        }
        if (data instanceof DnsData.Service service) {
            return type + " " + service.target() + ".:" + service.port() + " " + service.priority() + " "
                    + service.weight();
        }
        return data instanceof DnsData.Text text
                ? type + text.pieces().stream().map(piece -> " \"" + piece + "\"").collect(Collectors.joining())
                : type;
    }
}
