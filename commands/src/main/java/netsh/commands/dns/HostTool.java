package netsh.commands.dns;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import netsh.commands.completion.Synopsis;
import netsh.commands.process.Output;
import netsh.commands.resolver.DnsClient;
import netsh.commands.resolver.DnsExchange;
import netsh.commands.resolver.Resolver;
import netsh.commands.resolver.ResolverConfiguration;
import netsh.commands.resolver.ResolverException;
import netsh.commands.tool.ArgumentCompleter;
import netsh.commands.tool.Tool;
import netsh.commands.tool.ToolContext;
import netsh.network.addr.IpAddress;
import netsh.network.dns.DnsData;
import netsh.network.dns.DnsMessage;
import netsh.network.dns.DnsQuestion;
import netsh.network.dns.DnsRecord;
import netsh.network.dns.DnsResponseCode;
import netsh.network.dns.DnsType;
import netsh.network.dns.ReverseName;

/** {@code host}: asks name servers and answers in sentences. */
final class HostTool implements Tool {
    private static final int TIMEOUT_SECONDS = 5;
    private static final int TRIES = 2;

    @Override
    public String name() {
        return "host";
    }

    @Override
    public String summary() {
        return "Asks name servers and answers in sentences.";
    }

    @Override
    public Optional<ArgumentCompleter> completer() {
        return Optional.of(Synopsis.of("QUERY [SERVER]", """
                -t TYPE        what to ask for, such as A, PTR or MX
                """));
    }

    @Override
    public int run(ToolContext context) {
        List<String> operands = new ArrayList<>();
        OptionalInt type = OptionalInt.empty();
        List<String> words = context.arguments();
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).equals("-t") && i + 1 < words.size()) {
                type = DnsType.parse(words.get(++i));
                if (type.isEmpty()) {
                    context.err().println("host: invalid type: " + words.get(i));
                    return 1;
                }
            } else {
                operands.add(words.get(i));
            }
        }
        boolean wrong = operands.isEmpty() || operands.size() > 2 || operands.get(0).startsWith("-");
        if (wrong) {
            context.err().println("Usage: host [-t TYPE] NAME [SERVER]");
            return 1;
        }
        return look(context, operands, type);
    }

    private static int look(ToolContext context, List<String> operands, OptionalInt type) {
        IpAddress server;
        try {
            server = operands.size() > 1
                    ? Resolver.of(context).lookUp(operands.get(1), Resolver.Family.ANY).get(0)
                    : ResolverConfiguration.of(context).servers().get(0);
        } catch (ResolverException unknown) {
            context.err().println("host: couldn't get address for '" + operands.get(1) + "': failure");
            return 1;
        }
        Output out = context.out();
        if (operands.size() > 1) {
            out.println("Using domain server:");
            out.println("Name: " + operands.get(1));
            out.println("Address: " + server + "#" + DnsMessage.PORT);
            out.println("Aliases: ");
            out.println();
        }
        String name = operands.get(0);
        Optional<? extends IpAddress> address =
                name.matches("[0-9.]+|.*:.*") ? Resolver.figures(name) : Optional.empty();
        List<Integer> types = type.isPresent()
                ? List.of(type.getAsInt())
                : address.isPresent() ? List.of(DnsType.PTR) : List.of(DnsType.A, DnsType.AAAA, DnsType.MX);
        String asked = address.isPresent() && type.isEmpty() ? ReverseName.of(address.get()) : name;
        for (int wanted : types) {
            if (!ask(context, server, new DnsQuestion(asked, wanted))) {
                return 1;
            }
        }
        return 0;
    }

    private static boolean ask(ToolContext context, IpAddress server, DnsQuestion question) {
        Output out = context.out();
        DnsClient client = new DnsClient(context.process());
        for (int i = 0; i < TRIES; i++) {
            DnsExchange exchange =
                    client.ask(server, DnsMessage.PORT, question, OptionalInt.empty(), TIMEOUT_SECONDS);
            if (exchange instanceof DnsExchange.Answered answered) {
                return print(out, answered.message(), question);
            }
            out.println(";; communications error to " + server + "#" + DnsMessage.PORT + ": "
                    + ((DnsExchange.Failed) exchange).reason());
        }
        out.println(";; no servers could be reached");
        return false;
    }

    private static boolean print(Output out, DnsMessage message, DnsQuestion question) {
        DnsResponseCode code = message.responseCode();
        if (code != DnsResponseCode.NOERROR) {
            String about = question.name() + (question.type() == DnsType.PTR ? "." : "");
            out.println("Host " + about + " not found: " + code.ordinal() + "(" + code + ")");
            return false;
        }
        message.answers().forEach(record -> out.println(sentence(record)));
        return true;
    }

    private static String sentence(DnsRecord record) {
        String data = RecordText.data(record.data());
        if (record.data() instanceof DnsData.Address) {
            return record.name() + (record.type() == DnsType.A ? " has address " : " has IPv6 address ") + data;
        }
        return switch (record.type()) {
            case DnsType.CNAME -> record.name() + " is an alias for " + data;
            case DnsType.PTR -> record.name() + " domain name pointer " + data;
            case DnsType.MX -> record.name() + " mail is handled by " + data;
            case DnsType.NS -> record.name() + " name server " + data;
            case DnsType.TXT -> record.name() + " descriptive text " + data;
            default -> record.name() + " has " + DnsType.name(record.type()) + " record " + data;
        };
    }
}
