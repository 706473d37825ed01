package netsh.commands.netcat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import netsh.commands.getopt.OptionException;
import netsh.commands.getopt.OptionRow;
import netsh.commands.getopt.OptionTable;
import netsh.commands.getopt.ParsedOptions;
import netsh.commands.iptables.extension.Services;
import netsh.commands.resolver.Resolver;

/**
 * What the command line asks for.
 *
 * @param options the options as they were given
 * @param host whom to talk to, or where to listen
 * @param ports the peer's ports, or the one to listen on
 * @param timeoutSeconds how long nothing may happen (-w)
 * @param quitSeconds how long to go on after the end of standard input (-q)
 * @param intervalSeconds how long to wait between lines and between ports (-i)
 * @param receiveLimit after how many datagrams to end (-W); 0 for no end
 */
record NetcatRequest(
        ParsedOptions options,
        Optional<String> host,
        List<Integer> ports,
        OptionalInt timeoutSeconds,
        OptionalInt quitSeconds,
        OptionalInt intervalSeconds,
        int receiveLimit) {
    private static final int MOST_PORTS = 65535;
    static final List<OptionRow> SUPPORTED = List.of(
            OptionRow.flag('4', "IPv4 only"),
            OptionRow.flag('6', "IPv6 only"),
            OptionRow.flag('C', "lines end in a carriage return and a newline"),
            OptionRow.flag('d', "do not read standard input"),
            OptionRow.flag('k', "listen for many senders"),
            OptionRow.flag('l', "listen"),
            OptionRow.flag('N', "shut the connection down at the end of standard input"),
            OptionRow.flag('n', "hosts and ports as figures"),
            OptionRow.flag('u', "UDP"),
            OptionRow.flag('v', "tell what happens"),
            OptionRow.flag('z', "send nothing, see whether somebody listens"),
            OptionRow.valued('i', "SECONDS", "wait so long between lines, and between ports"),
            OptionRow.valued('p', "PORT", "the own port"),
            OptionRow.valued('q', "SECONDS", "end so long after the end of standard input"),
            OptionRow.valued('s', "ADDRESS", "the own address"),
            OptionRow.valued('W', "COUNT", "end after so many datagrams"),
            OptionRow.valued('w', "SECONDS", "end when nothing happens for so long"));
    private static final String UNSUPPORTED_FLAGS = "DFrStUZb";
    private static final String UNSUPPORTED_VALUED = "IMmOPTVXx";
    private static final OptionTable OPTIONS = OptionTable.of(SUPPORTED, unsupported());

    private static List<OptionRow> unsupported() {
        Stream<OptionRow> flags = UNSUPPORTED_FLAGS.chars().mapToObj(letter -> OptionRow.flag((char) letter, ""));
        Stream<OptionRow> valued = UNSUPPORTED_VALUED.chars()
                .mapToObj(letter -> OptionRow.valued((char) letter, "", ""));
        return Stream.concat(flags, valued).toList();
    }

    /** Reads a command line. */
    static NetcatRequest of(List<String> arguments) throws OptionException, NetcatFailure {
        ParsedOptions parsed = OPTIONS.parse(arguments);
        for (ParsedOptions.Given given : parsed.options()) {
            if ((UNSUPPORTED_FLAGS + UNSUPPORTED_VALUED).indexOf(given.letter()) >= 0) {
                throw NetcatFailure.of("this lab's nc has no option -" + given.letter());
            }
        }
        OptionalInt timeout = number("timeout", parsed.value('w'));
        OptionalInt quit = parsed.value('q').filter(text -> text.matches("-[0-9]+")).isPresent()
                ? OptionalInt.empty() : number("quit timer", parsed.value('q'));
        OptionalInt limit = number("receive limit", parsed.value('W'));
        OptionalInt interval = number("interval", parsed.value('i'));
        List<String> operands = new ArrayList<>(parsed.operands());
        boolean listens = parsed.has('l');
        if (operands.size() > 2 || operands.isEmpty() && !listens) {
            throw NetcatFailure.usage();
        }
        if (listens && (parsed.has('s') || parsed.has('p') && !operands.isEmpty())) {
            throw NetcatFailure.usage();
        }
        if (listens && parsed.has('p')) {
            operands.add(parsed.value('p').orElseThrow());
        }
        boolean isPortAlone = listens && operands.size() == 1;
        if (operands.isEmpty() || operands.size() == 1 && !isPortAlone) {
            throw NetcatFailure.of("missing port number");
        }
        if (listens && parsed.has('z')) {
            throw NetcatFailure.of("cannot use -z and -l");
        }
        if (!listens && parsed.has('k')) {
            throw NetcatFailure.of("must use -l with -k");
        }
        Optional<String> host = isPortAlone ? Optional.empty() : Optional.of(operands.get(0));
        String protocol = parsed.has('u') ? "udp" : "tcp";
        List<Integer> ports = ports(operands.get(operands.size() - 1), listens, protocol);
        return new NetcatRequest(parsed, host, ports, timeout, quit, interval, limit.orElse(0));
    }

    private static OptionalInt number(String what, Optional<String> text) throws NetcatFailure {
        if (text.isEmpty()) {
            return OptionalInt.empty();
        }
        if (!text.get().matches("-?[0-9]+")) {
            throw NetcatFailure.of(what + " invalid: " + text.get());
        }
        if (text.get().startsWith("-") || text.get().length() > 9) {
            throw NetcatFailure.of(what + " too " + (text.get().startsWith("-") ? "small" : "large") + ": " + text.get());
        }
        return OptionalInt.of(Integer.parseInt(text.get()));
    }

    private static List<Integer> ports(String text, boolean listens, String protocol) throws NetcatFailure {
        if (listens) {
            return List.of(ownPort(text, protocol));
        }
        int dash = text.indexOf('-', 1);
        if (dash < 0 || Services.port(text, protocol).isPresent()) {
            return List.of(port(text, protocol));
        }
        int one = port(text.substring(0, dash), protocol);
        int other = port(text.substring(dash + 1), protocol);
        List<Integer> ports = new ArrayList<>();
        for (int port = Math.min(one, other); port <= Math.max(one, other); port++) {
            ports.add(port);
        }
        return ports;
    }

    /** A port to listen on, as getaddrinfo(3) reads it: of a number that is too large the lower bits count. */
    private static int ownPort(String text, String protocol) throws NetcatFailure {
        if (text.matches("[0-9]{1,9}")) {
            return Integer.parseInt(text) & MOST_PORTS;
        }
        return Services.port(text, protocol)
                .orElseThrow(() -> NetcatFailure.of("getaddrinfo: Servname not supported for ai_socktype"));
    }

    /** A port by its number or its service's name. */
    static int port(String text, String protocol) throws NetcatFailure {
        Optional<Integer> service = Services.port(text, protocol);
        if (service.isPresent()) {
            return service.get();
        }
        if (!text.matches("-?[0-9]+")) {
            throw NetcatFailure.of("port number invalid: " + text);
        }
        if (text.length() > 9 || Integer.parseInt(text) > MOST_PORTS) {
            throw NetcatFailure.of("port number too large: " + text);
        }
        if (Integer.parseInt(text) < 1) {
            throw NetcatFailure.of("port number too small: " + text);
        }
        return Integer.parseInt(text);
    }

    /** Whether an option was given. */
    boolean has(char letter) {
        return options.has(letter);
    }

    /** The name of the protocol. */
    String protocol() {
        return has('u') ? "udp" : "tcp";
    }

    /** Which addresses may be used. */
    Resolver.Family family() {
        return has('4') ? Resolver.Family.IPV4 : has('6') ? Resolver.Family.IPV6 : Resolver.Family.ANY;
    }

    /** A help text. */
    static String usage() {
        return OptionTable.of(SUPPORTED).usage("nc", "[destination] [port]");
    }
}
