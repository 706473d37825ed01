package netsh.commands.dns;

import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import netsh.commands.dns.DigRequest.Lookup;
import netsh.commands.dns.DigRequest.Part;
import netsh.commands.process.Output;
import netsh.commands.process.WallClock;
import netsh.commands.resolver.DnsClient;
import netsh.commands.resolver.DnsExchange;
import netsh.commands.resolver.Resolver;
import netsh.commands.resolver.ResolverConfiguration;
import netsh.commands.resolver.ResolverException;
import netsh.commands.tool.ArgumentCompleter;
import netsh.commands.tool.Tool;
import netsh.commands.tool.ToolContext;
import netsh.network.addr.IpAddress;
import netsh.network.dns.DnsMessage;
import netsh.network.dns.DnsQuestion;
import netsh.network.dns.DnsRecord;
import netsh.network.dns.DnsType;

/** {@code dig}: asks name servers and shows their answers in full. */
final class DigTool implements Tool {
    private static final String VERSION = "9.18.49-1~deb12u3-Debian";
    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("EEE MMM dd HH:mm:ss 'UTC' yyyy", Locale.ROOT);
    private static final int UDP_SIZE = 1232;
    private static final int NO_ANSWER = 9;
    private static final long NANOS_PER_MILLI = 1_000_000L;

    @Override
    public String name() {
        return "dig";
    }

    @Override
    public String summary() {
        return "Asks name servers and shows their answers.";
    }

    @Override
    public Optional<ArgumentCompleter> completer() {
        return Optional.of(DigWords.COMPLETER);
    }

    @Override
    public int run(ToolContext context) {
        DigRequest request;
        try {
            request = DigArguments.read(context.arguments());
        } catch (DigArguments.Wrong wrong) {
            context.err().println(wrong.getMessage());
            context.err().println("Usage: dig [@SERVER] [-4] [-6] [-p PORT] [-t TYPE] [-x ADDRESS] [NAME] [TYPE]"
                    + " [+[no]PART] [+short] [+time=SECONDS] [+tries=N]");
            return 1;
        }
        request.warnings.forEach(context.out()::println);
        int status = 0;
        boolean first = true;
        for (Lookup lookup : request.lookups) {
            int result = look(context, request, lookup, first);
            if (result == 1) {
                return 1;
            }
            status = Math.max(status, result);
            first = false;
        }
        return status;
    }

    private static int look(ToolContext context, DigRequest request, Lookup lookup, boolean first) {
        List<IpAddress> servers;
        try {
            servers = lookup.server.isPresent()
                    ? Resolver.of(context).lookUp(lookup.server.get(), Resolver.Family.ANY)
                    : ResolverConfiguration.of(context).servers();
        } catch (ResolverException unknown) {
            context.err().println("dig: couldn't get address for '" + lookup.server.orElse("") + "': failure");
            return 1;
        }
        Output out = context.out();
        DnsClient client = new DnsClient(context.process());
        OptionalInt size = lookup.edns ? OptionalInt.of(UDP_SIZE) : OptionalInt.empty();
        for (int i = 0; i < lookup.tries; i++) {
            for (IpAddress server : servers) {
                DnsExchange exchange = client.ask(
                        server, lookup.port, new DnsQuestion(lookup.name, lookup.type), size, lookup.timeoutSeconds);
                if (exchange instanceof DnsExchange.Answered answered) {
                    greet(context, request, lookup, first);
                    print(context, request, lookup, answered, server);
                    return 0;
                }
                out.println(failure((DnsExchange.Failed) exchange, server, lookup));
            }
        }
        greet(context, request, lookup, first);
        out.println(";; no servers could be reached");
        return NO_ANSWER;
    }

    private static String failure(DnsExchange.Failed failed, IpAddress server, Lookup lookup) {
        String where = server + "#" + lookup.port;
        return failed.unsent()
                ? ";; UDP setup with " + where + "(" + server + ") for " + lookup.name + " failed: " + failed.reason()
                        + "."
                : ";; communications error to " + where + ": " + failed.reason();
    }

    private static void greet(ToolContext context, DigRequest request, Lookup lookup, boolean first) {
        if (!first || request.shortForm || !lookup.parts.contains(Part.CMD)) {
            return;
        }
        Output out = context.out();
        out.println();
        StringBuilder words = new StringBuilder();
        context.arguments().forEach(word -> words.append(' ').append(word));
        out.println("; <<>> DiG " + VERSION + " <<>>" + words);
        if (lookup.serverIsGlobal) {
            out.println("; (1 server found)");
        }
        out.println(";; global options: +cmd");
    }

    private static void print(
            ToolContext context, DigRequest request, Lookup lookup, DnsExchange.Answered answered, IpAddress server) {
        Output out = context.out();
        DnsMessage message = answered.message();
        if (request.shortForm) {
            message.answers().forEach(record -> out.println(RecordText.data(record.data())));
            return;
        }
        boolean comments = lookup.parts.contains(Part.COMMENTS);
        if (comments) {
            printHeader(out, message);
        }
        if (lookup.parts.contains(Part.QUESTION) && message.question().isPresent()) {
            printQuestion(out, message.question().get(), comments);
        }
        if (lookup.parts.contains(Part.ANSWER) && !message.answers().isEmpty()) {
            printAnswers(out, message.answers(), comments);
        }
        if (lookup.parts.contains(Part.STATS)) {
            printStatistics(context, lookup, answered, server);
        }
    }

    private static void printHeader(Output out, DnsMessage message) {
        out.println(";; Got answer:");
        out.println(";; ->>HEADER<<- opcode: QUERY, status: " + message.responseCode() + ", id: " + message.id());
        DnsMessage.Flags flags = message.flags();
        out.println(";; flags:" + (flags.response() ? " qr" : "") + (flags.authoritative() ? " aa" : "")
                + (flags.recursionDesired() ? " rd" : "") + (flags.recursionAvailable() ? " ra" : "")
                + "; QUERY: " + (message.question().isPresent() ? 1 : 0)
                + ", ANSWER: " + message.answers().size()
                + ", AUTHORITY: 0, ADDITIONAL: " + (message.udpSize().isPresent() ? 1 : 0));
        out.println();
        if (message.udpSize().isPresent()) {
            out.println(";; OPT PSEUDOSECTION:");
            out.println("; EDNS: version: 0, flags:; udp: " + message.udpSize().getAsInt());
            message.extendedError().ifPresent(code -> out.println("; EDE: " + code + extendedError(code)));
        }
    }

    /** The names of RFC 8914 for the errors that the lab's servers give. */
    private static String extendedError(int code) {
        return switch (code) {
            case 0 -> " (Other)";
            case 14 -> " (Not Ready)";
            case 15 -> " (Blocked)";
            case 18 -> " (Prohibited)";
            case 20 -> " (Not Authoritative)";
            case 23 -> " (Network Error)";
            default -> "";
        };
    }

    private static void printQuestion(Output out, DnsQuestion question, boolean comments) {
        if (comments) {
            out.println(";; QUESTION SECTION:");
        }
        out.println(RecordText.question(question.name(), question.type()));
        if (comments) {
            out.println();
        }
    }

    private static void printAnswers(Output out, List<DnsRecord> records, boolean comments) {
        if (comments) {
            out.println(";; ANSWER SECTION:");
        }
        records.forEach(record -> out.println(RecordText.line(record)));
        if (comments) {
            out.println();
        }
    }

    private static void printStatistics(
            ToolContext context, Lookup lookup, DnsExchange.Answered answered, IpAddress server) {
        Output out = context.out();
        boolean stream = lookup.stream || lookup.type == DnsType.ANY;
        ZonedDateTime now = WallClock.at(context.process().scheduler().events().nowNanos()).atZone(ZoneOffset.UTC);
        out.println(";; Query time: " + answered.nanos() / NANOS_PER_MILLI + " msec");
        out.println(";; SERVER: " + server + "#" + lookup.port + "(" + lookup.server.orElse(server.toString()) + ") ("
                + (stream ? "TCP" : "UDP") + ")");
        out.println(";; WHEN: " + WHEN.format(now));
        out.println(";; MSG SIZE  rcvd: " + answered.octets());
        out.println();
    }
}
