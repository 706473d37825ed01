package netsh.commands.busybox;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import netsh.commands.completion.Synopsis;
import netsh.commands.resolver.NumericAddress;
import netsh.commands.resolver.Resolver;
import netsh.commands.tool.ArgumentCompleter;
import netsh.commands.tool.ToolContext;
import netsh.network.addr.IpAddress;
import netsh.network.addr.Ipv4Address;
import netsh.network.dns.DnsData;
import netsh.network.dns.DnsMessage;
import netsh.network.dns.DnsQuestion;
import netsh.network.dns.DnsRecord;
import netsh.network.dns.DnsResponseCode;
import netsh.network.dns.DnsType;
import netsh.network.error.Errno;
import netsh.network.error.NetException;
import netsh.network.socket.UdpSocket;

/** {@code nslookup}: asks a name server for a host's addresses, or for an address's name. */
final class NslookupApplet extends Applet {
    private static final long TRY_NANOS = 2_500_000_000L;
    private static final int TRIES = 2;
    private static final long SYSTEM_CALL_NANOS = 5_000;
    private static final Ipv4Address LOCAL_SERVER = Ipv4Address.of("127.0.0.1");

    NslookupApplet() {
        super("nslookup", "Asks a name server.", "[-type=TYPE] HOST [SERVER]");
    }

    @Override
    public Optional<ArgumentCompleter> completer() {
        return Optional.of(Synopsis.of("QUERY [SERVER]"));
    }

    @Override
    protected int perform(ToolContext context) throws AppletFailure {
        List<String> operands = new ArrayList<>();
        OptionalInt type = OptionalInt.empty();
        for (String word : context.arguments()) {
            if (word.startsWith("-type=") || word.startsWith("-querytype=")) {
                String name = word.substring(word.indexOf('=') + 1);
                type = DnsType.parse(name);
                if (type.isEmpty()) {
                    throw AppletFailure.of("invalid query type \"" + name + "\"");
                }
            } else if (word.startsWith("-")) {
                throw AppletFailure.usage("invalid option -- '" + word.substring(1) + "'");
            } else {
                operands.add(word);
            }
        }
        if (operands.isEmpty() || operands.size() > 2) {
            throw AppletFailure.usage();
        }
        IpAddress server = operands.size() == 2
                ? new Hosts(context).address(operands.get(1), Resolver.Family.ANY)
                : configuredServer(context);
        return ask(context, server, questions(operands.get(0), type));
    }

    private static IpAddress configuredServer(ToolContext context) {
        try {
            for (String line : context.files().readText("/etc/resolv.conf").split("\n")) {
                String[] words = line.strip().split("\\s+");
                Optional<Ipv4Address> address = words.length > 1 && words[0].equals("nameserver")
                        ? Ipv4Address.parse(words[1])
                        : Optional.empty();
                if (address.isPresent()) {
                    return address.get();
                }
            }
        } catch (NetException missing) {
            return LOCAL_SERVER;
        }
        return LOCAL_SERVER;
    }

    private static List<DnsQuestion> questions(String host, OptionalInt type) {
        if (type.isPresent()) {
            return List.of(new DnsQuestion(host, type.getAsInt()));
        }
        Optional<Ipv4Address> address = NumericAddress.read(host);
        if (address.isPresent()) {
            String[] octets = address.get().toString().split("\\.");
            String name = octets[3] + "." + octets[2] + "." + octets[1] + "." + octets[0] + ".in-addr.arpa";
            return List.of(new DnsQuestion(name, DnsType.PTR));
        }
        return List.of(new DnsQuestion(host, DnsType.A), new DnsQuestion(host, DnsType.AAAA));
    }

    private static int ask(ToolContext context, IpAddress server, List<DnsQuestion> questions) throws AppletFailure {
        UdpSocket socket = new UdpSocket(context.namespace());
        try {
            socket.connect(server, DnsMessage.PORT);
            List<Optional<DnsMessage>> answers = exchange(context, socket, server, questions);
            if (answers.stream().allMatch(Optional::isEmpty)) {
                context.out().println(";; connection timed out; no servers could be reached\n");
                return 1;
            }
            context.out().println("Server:\t\t" + server);
            context.out().println("Address:\t" + server + ":" + DnsMessage.PORT + "\n");
            return print(context, questions, answers);
        } catch (NetException refusal) {
            throw AppletFailure.of("can't connect to remote host (" + server + "): " + refusal.errno().text());
        } finally {
            socket.close();
        }
    }

    /** Asks everything at once, twice where answers stay away. */
    private static List<Optional<DnsMessage>> exchange(
            ToolContext context, UdpSocket socket, IpAddress server, List<DnsQuestion> questions) {
        List<Optional<DnsMessage>> answers = new ArrayList<>();
        questions.forEach(question -> answers.add(Optional.empty()));
        int firstId = context.namespace().random().nextInt(0x8000);
        for (int attempt = 0; attempt < TRIES && answers.contains(Optional.<DnsMessage>empty()); attempt++) {
            try {
                for (int i = 0; i < questions.size(); i++) {
                    if (answers.get(i).isEmpty()) {
                        // What goes to this host itself has its answer before the next system call.
                        context.process().sleepNanos(SYSTEM_CALL_NANOS);
                        socket.send(DnsMessage.query(firstId + i, questions.get(i), OptionalInt.empty()).encode());
                    }
                }
            } catch (NetException refusal) {
                context.err().println("nslookup: write to '" + server + "': " + refusal.errno().text());
                return answers;
            }
            boolean isRefused = collect(context, socket, firstId, answers);
            if (isRefused) {
                context.err().println("nslookup: read: " + Errno.ECONNREFUSED.text());
                return answers;
            }
        }
        return answers;
    }

    private static boolean collect(
            ToolContext context, UdpSocket socket, int firstId, List<Optional<DnsMessage>> answers) {
        long deadline = context.process().deadlineAfter(TRY_NANOS);
        while (answers.contains(Optional.<DnsMessage>empty())
                && context.namespace().events().nowNanos() < deadline) {
            context.process().awaitUntil(socket::isReadable, deadline);
            if (socket.takeError().isPresent()) {
                return true;
            }
            socket.receive().flatMap(datagram -> DnsMessage.parse(datagram.data())).ifPresent(message -> {
                int index = message.id() - firstId;
                if (index >= 0 && index < answers.size()) {
                    answers.set(index, Optional.of(message));
                }
            });
        }
        return false;
    }

    private static int print(ToolContext context, List<DnsQuestion> questions, List<Optional<DnsMessage>> answers) {
        int status = 0;
        for (int i = 0; i < questions.size(); i++) {
            String name = questions.get(i).name();
            Optional<DnsMessage> answer = answers.get(i);
            if (answer.isEmpty()) {
                context.out().println("*** Can't find " + name + ": No answer\n");
                status = 1;
            } else if (answer.get().responseCode() != DnsResponseCode.NOERROR) {
                context.out().println("** server can't find " + name + ": " + answer.get().responseCode() + "\n");
                status = 1;
            } else {
                print(context, name, answer.get());
            }
        }
        return status;
    }

    private static void print(ToolContext context, String name, DnsMessage answer) {
        if (answer.answers().isEmpty()) {
            context.out().println("*** Can't find " + name + ": No answer\n");
            return;
        }
        if (!answer.flags().authoritative()) {
            context.out().println("Non-authoritative answer:");
        }
        answer.answers().forEach(row -> context.out().println(line(row)));
        context.out().println();
    }

    private static String line(DnsRecord row) {
        if (row.data() instanceof DnsData.Address data) {
            return "Name:\t" + row.name() + "\nAddress: " + data.address();
        }
        if (row.data() instanceof DnsData.Name data) {
            String what = row.type() == DnsType.CNAME ? "canonical name" : row.type() == DnsType.NS ? "nameserver" : "name";
            return row.name() + "\t" + what + " = " + data.name();
        }
        if (row.data() instanceof DnsData.MailExchange data) {
            return row.name() + "\tmail exchanger = " + data.preference() + " " + data.exchange();
        }
        if (row.data() instanceof DnsData.Text data) {
            return row.name() + "\ttext = \"" + String.join("", data.pieces()) + "\"";
        }
        if (row.data() instanceof DnsData.Service data) {
            return row.name() + "\tservice = " + data.priority() + " " + data.weight() + " " + data.port() + " "
                    + data.target();
        }
        return row.name() + "\t" + DnsType.name(row.type());
    }
}
