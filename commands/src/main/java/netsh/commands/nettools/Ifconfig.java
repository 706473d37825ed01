package netsh.commands.nettools;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import netsh.commands.process.Output;
import netsh.commands.resolver.Resolver;
import netsh.commands.tool.ArgumentCompleter;
import netsh.commands.tool.Tool;
import netsh.commands.tool.ToolContext;
import netsh.network.addr.Ipv4Address;
import netsh.network.addr.Ipv6Address;
import netsh.network.error.NetException;
import netsh.network.ipv6.Ipv6AddressRequest;
import netsh.network.kernel.NetworkNamespace;
import netsh.network.link.Link;

/** The tool {@code ifconfig}: shows interfaces, or carries out what the words behind an interface's name say. */
final class Ifconfig implements Tool {
    private static final int LONGEST_NAME = 15;
    private static final String SEE_HELP = "ifconfig: `--help' gives usage information.";
    private static final List<String> ACTIONS = List.of("up", "down", "netmask", "broadcast", "mtu", "hw", "promisc",
            "-promisc", "arp", "-arp", "allmulti", "-allmulti", "multicast", "-multicast", "dynamic", "-dynamic",
            "pointopoint", "txqueuelen", "add", "del", "name", "inet", "inet6");

    @Override
    public String name() {
        return "ifconfig";
    }

    @Override
    public String summary() {
        return "Shows and changes network interfaces.";
    }

    @Override
    public String directory() {
        return "/usr/sbin";
    }

    @Override
    public Optional<ArgumentCompleter> completer() {
        return Optional.of(IfconfigWords.COMPLETER);
    }

    /** A command line that makes no sense. */
    static NetToolsFailure wrongUsage() {
        return new NetToolsFailure(NetToolsFailure.EXIT_OPTIONS, usage());
    }

    private static String usage() {
        return "Usage:\n  ifconfig [-a] [-v] [-s] <interface> [[<family>] <address>[/<length>]] "
                + String.join(" ", ACTIONS.stream().map(action -> "[" + action + "]").toList());
    }

    @Override
    public int run(ToolContext context) {
        try {
            return new Run(context).run();
        } catch (NetToolsFailure failure) {
            context.out().flush();
            context.err().println(failure.getMessage());
            return failure.exitStatus();
        }
    }

    /** What the walk over the words works in. */
    record Environment(NetworkNamespace namespace, Output err, HostInput hosts, boolean isInet) {
        /** The address of a word that stands for the interface's own; one that is none ends ifconfig. */
        Ipv4Address inputAddress(String word) throws NetToolsFailure {
            if (!isInet) {
                boolean isAddress = Ipv6Address.parse(word).isPresent();
                throw new NetToolsFailure(1, "getaddrinfo: " + word + ": -2\n" + word + ": "
                        + (isAddress ? "Address family not supported" : "Unknown host") + "\n" + SEE_HELP);
            }
            try {
                return hosts.ipv4(word);
            } catch (NetToolsFailure failure) {
                throw new NetToolsFailure(1, failure.getMessage() + "\n" + SEE_HELP);
            }
        }

        void addInet6(Link link, Ipv6Address address, int length) throws NetException {
            namespace.ipv6().addresses().add(link, Ipv6AddressRequest.of(address, length));
        }

        void deleteInet6(Link link, Ipv6Address address, int length) throws NetException {
            namespace.ipv6().addresses().delete(link, address, length);
        }
    }

    /** One run of the tool. */
    private static final class Run {
        private final ToolContext context;
        private boolean showsAll;
        private boolean isShort;

        Run(ToolContext context) {
            this.context = context;
        }

        int run() throws NetToolsFailure {
            List<String> words = new ArrayList<>(context.arguments());
            while (!words.isEmpty() && words.get(0).startsWith("-")) {
                if (option(words.remove(0))) {
                    return 0;
                }
            }
            if (words.isEmpty()) {
                showAll();
                return 0;
            }
            String given = words.remove(0);
            String name = given.length() > LONGEST_NAME ? given.substring(0, LONGEST_NAME) : given;
            if (words.isEmpty()) {
                return show(name);
            }
            boolean isInet6 = words.get(0).equals("inet6");
            if (isInet6 || words.get(0).equals("inet")) {
                words.remove(0);
            }
            HostInput hosts = new HostInput(Resolver.of(context));
            Environment environment =
                    new Environment(context.namespace(), context.err(), hosts, !isInet6);
            return new IfconfigWalk(environment, name, words).run();
        }

        /** Reads an option; whether it was one that ends the run. */
        private boolean option(String word) throws NetToolsFailure {
            switch (word) {
                case "-a" -> showsAll = true;
                case "-s" -> isShort = true;
                case "-v" -> { /* more words about errors that the lab does not have */ }
                case "-V", "-version", "--version" -> {
                    context.out().println("net-tools 2.10");
                    return true;
                }
                case "-?", "-h", "--help" -> {
                    context.err().println(usage());
                    return true;
                }
                default -> throw new NetToolsFailure(1, "ifconfig: option `" + word + "' not recognised.\n" + SEE_HELP);
            }
            return false;
        }

        private void showAll() {
            if (isShort) {
                context.out().print(InterfacePrinter.ifconfigHeading());
            }
            new InterfaceQuery(context.namespace()).all(showsAll).forEach(this::print);
        }

        private int show(String name) throws NetToolsFailure {
            Optional<InterfaceRow> row = new InterfaceQuery(context.namespace()).find(name);
            if (row.isEmpty()) {
                throw new NetToolsFailure(1, name + ": error fetching interface information: Device not found");
            }
            if (isShort) {
                context.out().print(InterfacePrinter.ifconfigHeading());
            }
            print(row.get());
            return 0;
        }

        private void print(InterfaceRow row) {
            context.out().print(isShort ? InterfacePrinter.shortForm(row) : InterfacePrinter.longForm(row));
        }
    }
}
