package netsh.commands.resolver;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import netsh.commands.tool.ToolContext;
import netsh.network.addr.IpAddress;
import netsh.network.dns.DnsData;
import netsh.network.dns.DnsMessage;
import netsh.network.dns.DnsQuestion;
import netsh.network.dns.DnsRecord;
import netsh.network.dns.DnsResponseCode;
import netsh.network.dns.DnsType;
import netsh.network.dns.ReverseName;

/** The C library's resolver: asks the servers of /etc/resolv.conf one after the other (resolver(3)). */
final class StubResolver implements NameServers {
    private final ToolContext context;

    private StubResolver(ToolContext context) {
        this.context = context;
    }

    /** The resolver of a running tool. */
    static StubResolver of(ToolContext context) {
        return new StubResolver(context);
    }

    @Override
    public List<IpAddress> addresses(String name, boolean ipv6) throws ResolverException {
        ResolverConfiguration configuration = ResolverConfiguration.of(context);
        boolean exists = false;
        boolean failed = false;
        for (String candidate : configuration.candidates(name)) {
            DnsQuestion question = new DnsQuestion(candidate, ipv6 ? DnsType.AAAA : DnsType.A);
            Optional<DnsMessage> answer = ask(configuration, question);
            failed |= answer.isEmpty();
            if (answer.isPresent() && answer.get().responseCode() == DnsResponseCode.NOERROR) {
                List<IpAddress> addresses = addresses(answer.get());
                if (!addresses.isEmpty()) {
                    return addresses;
                }
                exists = true;
            }
        }
        if (exists) {
            return List.of();
        }
        throw new ResolverException(failed ? ResolverException.Reason.TEMPORARY : ResolverException.Reason.UNKNOWN);
    }

    private static List<IpAddress> addresses(DnsMessage answer) {
        List<IpAddress> addresses = new ArrayList<>();
        for (DnsRecord record : answer.answers()) {
            if (record.data() instanceof DnsData.Address address) {
                addresses.add(address.address());
            }
        }
        return addresses;
    }

    @Override
    public Optional<String> name(IpAddress address) {
        DnsQuestion question = new DnsQuestion(ReverseName.of(address), DnsType.PTR);
        Optional<DnsMessage> answer = ask(ResolverConfiguration.of(context), question);
        return answer.stream()
                .flatMap(message -> message.answers().stream())
                .filter(record -> record.type() == DnsType.PTR)
                .map(record -> ((DnsData.Name) record.data()).name())
                .findFirst();
    }

    /** The first answer that settles the question; a server that fails or refuses is passed over. */
    private Optional<DnsMessage> ask(ResolverConfiguration configuration, DnsQuestion question) {
        DnsClient client = new DnsClient(context.process());
        for (int i = 0; i < configuration.attempts(); i++) {
            boolean silent = false;
            for (IpAddress server : configuration.servers()) {
                DnsExchange exchange = client.ask(
                        server, DnsMessage.PORT, question, OptionalInt.empty(), configuration.timeoutSeconds());
                if (exchange instanceof DnsExchange.Answered answered && settles(answered.message())) {
                    return Optional.of(answered.message());
                }
                silent |= exchange instanceof DnsExchange.Failed failed && !failed.unsent();
            }
            if (!silent) {
                break;
            }
        }
        return Optional.empty();
    }

    private static boolean settles(DnsMessage answer) {
        return answer.responseCode() == DnsResponseCode.NOERROR
                || answer.responseCode() == DnsResponseCode.NXDOMAIN;
    }
}
