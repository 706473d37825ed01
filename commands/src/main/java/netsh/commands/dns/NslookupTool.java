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

/** {@code nslookup} with a name on its command line. */
final class NslookupTool implements Tool {
    private static final int TRIES = 3;

    @Override
    public String name() {
        return "nslookup";
    }

    @Override
    public String summary() {
        return "Asks name servers for names and addresses.";
    }

    @Override
    public Optional<ArgumentCompleter> completer() {
        return Optional.of(Synopsis.of("[QUERY] [SERVER]", """
                -type=TYPE     what to ask for, such as A, PTR or MX
                -port=PORT     the server's port
                -timeout=SECONDS  how long to wait
                """));
    }

    @Override
    public int run(ToolContext context) {
        OptionalInt type = OptionalInt.empty();
        int port = DnsMessage.PORT;
        int timeout = 5;
        List<String> operands = new ArrayList<>();
        for (String word : context.arguments()) {
            if (!word.startsWith("-") || word.length() < 2) {
                operands.add(word);
                continue;
            }
            String[] option = word.substring(1).split("=", 2);
            String value = option.length > 1 ? option[1] : "";
            switch (option[0]) {
                case "type", "query", "q", "ty", "querytype" -> {
                    type = DnsType.parse(value);
                    if (type.isEmpty()) {
                        context.out().println("unknown query type: " + value);
                    }
                }
                case "port", "po" -> port = value.matches("[0-9]{1,5}") ? Integer.parseInt(value) : port;
                case "timeout" -> timeout = value.matches("[0-9]{1,4}") ? Integer.parseInt(value) : timeout;
                default -> context.out().println("*** Invalid option: " + option[0]);
            }
        }
        if (operands.isEmpty() || operands.size() > 2) {
            context.err().println("nslookup: this lab's nslookup has no prompt of its own");
            context.err().println("Usage: nslookup [-OPTION=VALUE]... NAME [SERVER]");
            return 1;
        }
        return new Session(context, port, timeout).run(operands, type);
    }

    /** One run: a server, and the questions that a name leads to. */
    private static final class Session {
        private final ToolContext context;
        private final Output out;
        private final int port;
        private final int timeout;
        private boolean introduced;
        private List<IpAddress> servers;

        Session(ToolContext context, int port, int timeout) {
            this.context = context;
            this.port = port;
            this.timeout = timeout;
            out = context.out();
        }

        int run(List<String> operands, OptionalInt type) {
            try {
                servers = operands.size() > 1
                        ? Resolver.of(context).lookUp(operands.get(1), Resolver.Family.ANY)
                        : ResolverConfiguration.of(context).servers();
            } catch (ResolverException unknown) {
                out.println("nslookup: couldn't get address for '" + operands.get(1) + "': failure");
                return 1;
            }
            String name = operands.get(0);
            Optional<? extends IpAddress> address =
                    name.matches("[0-9.]+|.*:.*") ? Resolver.figures(name) : Optional.empty();
            boolean found;
            if (address.isPresent() && type.isEmpty()) {
                introduced = true;
                found = look(ReverseName.of(address.get()), DnsType.PTR).isPresent();
            } else {
                String plain = name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
                found = type.isPresent() ? lookFor(plain, type.getAsInt()) : lookForAddresses(plain);
            }
            out.println();
            return found ? 0 : 1;
        }

        private boolean lookFor(String name, int type) {
            Optional<DnsMessage> answer = look(name, type);
            if (answer.isPresent() && answer.get().answers().isEmpty()) {
                out.println("*** Can't find " + name + ": No answer");
            }
            return answer.isPresent() && !answer.get().answers().isEmpty();
        }

        /** IPv4 addresses first, then those of IPv6 of what an alias led to. */
        private boolean lookForAddresses(String name) {
            Optional<DnsMessage> ipv4 = look(name, DnsType.A);
            if (ipv4.isEmpty()) {
                return false;
            }
            String canonical = name;
            for (DnsRecord record : ipv4.get().answers()) {
                if (record.type() == DnsType.CNAME) {
                    canonical = ((DnsData.Name) record.data()).name();
                }
            }
            Optional<DnsMessage> ipv6 = look(canonical, DnsType.AAAA);
            if (ipv6.isEmpty()) {
                return false;
            }
            boolean found = !ipv4.get().answers().isEmpty() || !ipv6.get().answers().isEmpty();
            if (!found) {
                out.println("*** Can't find " + name + ": No answer");
            }
            return found;
        }

        /** Asks and prints; empty where the answer is an error, or there is none. */
        private Optional<DnsMessage> look(String name, int type) {
            DnsClient client = new DnsClient(context.process());
            for (int i = 0; i < TRIES; i++) {
                for (IpAddress server : servers) {
                    DnsExchange exchange =
                            client.ask(server, port, new DnsQuestion(name, type), OptionalInt.empty(), timeout);
                    if (exchange instanceof DnsExchange.Answered answered) {
                        return print(answered.message(), server, name);
                    }
                    out.println(";; communications error to " + server + "#" + port + ": "
                            + ((DnsExchange.Failed) exchange).reason());
                }
            }
            out.println(";; no servers could be reached");
            return Optional.empty();
        }

        private Optional<DnsMessage> print(DnsMessage message, IpAddress server, String name) {
            if (!introduced) {
                introduced = true;
                out.println("Server:\t\t" + server);
                out.println("Address:\t" + server + "#" + port);
                out.println();
            }
            if (message.responseCode() != DnsResponseCode.NOERROR) {
                out.println("** server can't find " + name + ": " + message.responseCode());
                return Optional.empty();
            }
            if (!message.flags().authoritative() && !message.answers().isEmpty()) {
                out.println("Non-authoritative answer:");
            }
            message.answers().forEach(record -> out.println(sentence(record)));
            return Optional.of(message);
        }
    }

    private static String sentence(DnsRecord record) {
        if (record.data() instanceof DnsData.Address address) {
            return "Name:\t" + record.name() + "\nAddress: " + address.address();
        }
        String data = RecordText.data(record.data());
        return switch (record.type()) {
            case DnsType.CNAME -> record.name() + "\tcanonical name = " + data;
            case DnsType.PTR -> record.name() + "\tname = " + data;
            case DnsType.MX -> record.name() + "\tmail exchanger = " + data;
            case DnsType.NS -> record.name() + "\tnameserver = " + data;
            case DnsType.TXT -> record.name() + "\ttext = " + data;
            case DnsType.SRV -> record.name() + "\tservice = " + data;
            default -> record.name() + "\trdata_" + record.type() + " = " + data;
        };
    }
}
