package netsh.commands.dnsmasq;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import netsh.commands.dnsmasq.Configuration.DomainAddress;
import netsh.commands.dnsmasq.Configuration.Upstream;
import netsh.network.addr.IpAddress;
import netsh.network.addr.Ipv4Address;
import netsh.network.addr.Ipv6Address;
import netsh.network.dns.DnsData;
import netsh.network.dns.DnsMessage;
import netsh.network.dns.DnsRecord;
import netsh.network.dns.DnsType;
import netsh.network.dns.ReverseName;

/** Options that say what names mean. */
final class NameOptions {
    private NameOptions() {}

    private static Optional<IpAddress> parse(String text) {
        return Ipv4Address.parse(text).<IpAddress>map(address -> address).or(() -> Ipv6Address.parse(text));
    }

    private static String name(String text) {
        String lower = text.strip().toLowerCase(Locale.ROOT);
        return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    }

    /** {@code /domain/domain/address}; "#" as address stands for 0.0.0.0, none for "no such name". */
    static void address(Configuration configuration, String argument) throws BadOption {
        String refusal = "Bad address in --address";
        int last = argument.lastIndexOf('/');
        if (!argument.startsWith("/") || last < 1) {
            throw new BadOption(refusal);
        }
        String text = argument.substring(last + 1);
        Optional<IpAddress> address = text.isEmpty()
                ? Optional.empty()
                : Optional.of((text.equals("#") ? Optional.<IpAddress>of(Ipv4Address.ANY) : parse(text))
                        .orElseThrow(() -> new BadOption(refusal)));
        for (String domain : argument.substring(1, last).split("/")) {
            configuration.addresses.add(new DomainAddress(name(domain), address));
        }
    }

    /** {@code server}, {@code server#port} or {@code /domain/server}. */
    static void server(Configuration configuration, String argument) throws BadOption {
        int last = argument.lastIndexOf('/');
        String server = argument.substring(last + 1);
        int hash = server.indexOf('#');
        int port = DnsMessage.PORT;
        if (hash >= 0) {
            if (!server.substring(hash + 1).matches("[0-9]{1,5}")) {
                throw new BadOption("bad port");
            }
            port = Integer.parseInt(server.substring(hash + 1));
        }
        String text = hash < 0 ? server : server.substring(0, hash);
        Optional<Ipv4Address> address = Ipv4Address.parse(text);
        if (address.isEmpty() && !text.isEmpty()) {
            throw new BadOption("Cannot resolve server name");
        }
        List<String> domains = last < 1 ? List.of("") : List.of(argument.substring(1, last).split("/"));
        for (String domain : domains) {
            configuration.servers.add(new Upstream(name(domain), address, port));
        }
    }

    /** {@code name,...,address,...}: each name has each address, and the addresses the first name. */
    static void hostRecord(Configuration configuration, String argument) throws BadOption {
        String refusal = "Bad host-record";
        List<String> words = Arrays.asList(argument.split(","));
        List<String> names = words.stream()
                .filter(word -> parse(word).isEmpty() && !word.matches("[0-9]+"))
                .map(NameOptions::name)
                .toList();
        List<IpAddress> addresses =
                words.stream().map(NameOptions::parse).flatMap(Optional::stream).toList();
        if (names.isEmpty() || addresses.isEmpty()) {
            throw new BadOption(refusal);
        }
        for (IpAddress address : addresses) {
            for (String name : names) {
                add(configuration, name, typeOf(address), new DnsData.Address(address));
            }
            add(configuration, ReverseName.of(address), DnsType.PTR, new DnsData.Name(names.get(0)));
        }
    }

    static int typeOf(IpAddress address) {
        return address instanceof Ipv4Address ? DnsType.A : DnsType.AAAA;
    }

    static void canonicalName(Configuration configuration, String argument) throws BadOption {
        List<String> words = words(argument, 2, 100, "bad CNAME");
        String target = name(words.get(words.size() - 1));
        for (String alias : words.subList(0, words.size() - 1)) {
            add(configuration, name(alias), DnsType.CNAME, new DnsData.Name(target));
        }
    }

    static void mailExchange(Configuration configuration, String argument) throws BadOption {
        List<String> words = words(argument, 1, 3, "bad MX target");
        int preference = words.size() > 2 ? number(words.get(2), "bad preference") : 1;
        String exchange = words.size() > 1 ? words.get(1) : words.get(0);
        add(
                configuration,
                name(words.get(0)),
                DnsType.MX,
                new DnsData.MailExchange(preference, name(exchange)));
    }

    static void text(Configuration configuration, String argument) throws BadOption {
        List<String> words = words(argument, 1, 100, "bad TXT record");
        List<String> pieces = words.subList(1, words.size()).stream()
                .map(piece -> piece.length() > 1 && piece.startsWith("\"") && piece.endsWith("\"")
                        ? piece.substring(1, piece.length() - 1)
                        : piece)
                .toList();
        add(configuration, name(words.get(0)), DnsType.TXT, new DnsData.Text(pieces));
    }

    static void pointer(Configuration configuration, String argument) throws BadOption {
        List<String> words = words(argument, 1, 2, "bad PTR record");
        String target = words.size() > 1 ? name(words.get(1)) : "";
        add(configuration, name(words.get(0)), DnsType.PTR, new DnsData.Name(target));
    }

    static void service(Configuration configuration, String argument) throws BadOption {
        List<String> words = words(argument, 1, 5, "bad SRV record");
        int port = words.size() > 2 ? number(words.get(2), "invalid port number") : 1;
        int priority = words.size() > 3 ? number(words.get(3), "invalid priority") : 0;
        int weight = words.size() > 4 ? number(words.get(4), "invalid weight") : 0;
        String target = words.size() > 1 ? name(words.get(1)) : "";
        add(
                configuration,
                name(words.get(0)),
                DnsType.SRV,
                new DnsData.Service(priority, weight, target.isEmpty() ? 0 : port, target));
    }

    private static List<String> words(String argument, int least, int most, String refusal) throws BadOption {
        List<String> words = Arrays.asList(argument.split(","));
        if (argument.isEmpty() || words.size() < least || words.size() > most) {
            throw new BadOption(refusal);
        }
        return words;
    }

    private static int number(String text, String refusal) throws BadOption {
        if (!text.matches("[0-9]{1,5}") || Integer.parseInt(text) > 65_535) {
            throw new BadOption(refusal);
        }
        return Integer.parseInt(text);
    }

    private static void add(Configuration configuration, String name, int type, DnsData data) {
        configuration.records.add(new DnsRecord(name, type, 0, data));
    }
}
