package netsh.commands.nettools;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import netsh.commands.getopt.OptionException;
import netsh.commands.getopt.OptionRow;
import netsh.commands.getopt.OptionTable;
import netsh.commands.getopt.ParsedOptions;
import netsh.commands.resolver.Resolver;
import netsh.commands.tool.ArgumentCompleter;
import netsh.commands.tool.Tool;
import netsh.commands.tool.ToolContext;
import netsh.network.addr.Ipv4Address;
import netsh.network.error.NetException;

/** The tool {@code arp}: shows and changes ARP entries. */
final class Arp implements Tool {
    /** What main of arp.c makes of a -1. */
    private static final int EXIT_FAILED = 255;
    private static final OptionTable OPTIONS = OptionTable.of(
            OptionRow.flag('a', "one line an entry, as BSD has it"),
            OptionRow.flag('e', "a table"),
            OptionRow.flag('n', "addresses, not names"),
            OptionRow.flag('v', "more words"),
            OptionRow.valued('i', "link", "only this link"),
            OptionRow.flag('s', "set: <host> <hardware address> [temp] [pub]"),
            OptionRow.flag('d', "delete: <host> [pub]"),
            OptionRow.flag('f', "set what a file says; /etc/ethers if none is named"),
            OptionRow.flag('D', "take the hardware address of the link that is named"),
            OptionRow.valued('H', "kind", "the kind of hardware: ether"),
            OptionRow.valued('t', "kind", "the kind of hardware: ether"),
            OptionRow.valued('A', "family", "the family: inet"),
            OptionRow.valued('p', "family", "the family: inet"),
            OptionRow.flag('V', "the version"),
            OptionRow.flag('h', "this help"));

    @Override
    public String name() {
        return "arp";
    }

    @Override
    public String summary() {
        return "Shows and changes ARP entries.";
    }

    @Override
    public String directory() {
        return "/usr/sbin";
    }

    @Override
    public Optional<ArgumentCompleter> completer() {
        return Optional.of(OPTIONS.completer("[HOST] [LLADDR]"));
    }

    @Override
    public int run(ToolContext context) {
        if (context.arguments().equals(List.of("--version"))) {
            context.out().println("net-tools 2.10");
            return 0;
        }
        try {
            ParsedOptions parsed = OPTIONS.parse(context.arguments());
            return new Run(context, parsed).run();
        } catch (OptionException wrong) {
            context.err().println("arp: " + wrong.getMessage());
            context.err().print(OPTIONS.usage("arp", "[host]"));
            return NetToolsFailure.EXIT_OPTIONS;
        } catch (NetToolsFailure failure) {
            context.out().flush();
            context.err().println(failure.getMessage());
            return failure.exitStatus();
        }
    }

    static NetToolsFailure wrongUsage() {
        return new NetToolsFailure(NetToolsFailure.EXIT_OPTIONS, OPTIONS.usage("arp", "[host]").stripTrailing());
    }

    /** One run of the tool. */
    private static final class Run {
        private final ToolContext context;
        private final ParsedOptions parsed;
        private Optional<String> device = Optional.empty();
        private boolean bsd;
        private boolean verbose;
        private boolean numeric;
        private boolean takesLinksAddress;
        private char action = ' ';

        Run(ToolContext context, ParsedOptions parsed) {
            this.context = context;
            this.parsed = parsed;
        }

        int run() throws NetToolsFailure {
            for (ParsedOptions.Given option : parsed.options()) {
                if (option.letter() == 'V') {
                    context.out().println("net-tools 2.10");
                    return 0;
                }
                if (option.letter() == 'h') {
                    context.err().print(OPTIONS.usage("arp", "[host]"));
                    return 0;
                }
                read(option);
            }
            return switch (action) {
                case 's' -> new ArpChange(context, device, takesLinksAddress).set(parsed.operands());
                case 'd' -> new ArpChange(context, device, takesLinksAddress).delete(parsed.operands());
                case 'f' -> setFromFile();
                default -> show();
            };
        }

        private void read(ParsedOptions.Given option) throws NetToolsFailure {
            switch (option.letter()) {
                case 'a' -> bsd = true;
                case 'e' -> bsd = false;
                case 'n' -> numeric = true;
                case 'v' -> verbose = true;
                case 'i' -> device = Optional.of(option.value());
                case 'D' -> takesLinksAddress = true;
                case 'H', 't' -> check(option.value(), "ether", "hardware type");
                case 'A', 'p' -> check(option.value(), "inet", "address family");
                default -> action = option.letter();
            }
        }

        private static void check(String value, String known, String what) throws NetToolsFailure {
            if (!value.equals(known)) {
                throw new NetToolsFailure(EXIT_FAILED, "arp: " + value + ": unknown " + what + ".");
            }
        }

        private int show() throws NetToolsFailure {
            Optional<String> host = parsed.operands().stream().findFirst();
            Optional<Ipv4Address> wanted = Optional.empty();
            if (host.isPresent()) {
                wanted = Optional.of(lookUp(context, host.get()));
            }
            Optional<Ipv4Address> address = wanted;
            List<ArpRow> all = ArpQuery.all(context.namespace());
            List<ArpRow> shown = all.stream()
                    .filter(row -> address.isEmpty() || row.address().equals(address.get()))
                    .filter(row -> device.isEmpty() || row.device().equals(device.get()))
                    .toList();
            print(shown);
            if (verbose) {
                context.out().println("Entries: " + all.size() + "\tSkipped: " + (all.size() - shown.size())
                        + "\tFound: " + shown.size());
            }
            if (shown.isEmpty() && address.isPresent() && !bsd) {
                context.out().println(host.get() + " (" + address.get() + ") -- no entry");
            } else if (shown.isEmpty() && (address.isPresent() || device.isPresent())) {
                context.out().println("arp: in " + all.size() + " entries no match found.");
            }
            return 0;
        }

        private void print(List<ArpRow> rows) {
            UnaryOperator<String> names = numeric ? UnaryOperator.identity() : HostLabels.of(context);
            ArpPrinter printer = new ArpPrinter(names);
            if (!bsd && !rows.isEmpty()) {
                context.out().print(ArpPrinter.HEADING);
            }
            rows.forEach(row -> context.out().print(bsd ? printer.bsdLine(row) : printer.line(row)));
        }

        private int setFromFile() throws NetToolsFailure {
            String file = parsed.operands().isEmpty() ? "/etc/ethers" : parsed.operands().get(0);
            String text;
            try {
                text = context.files().readText(file);
            } catch (NetException missing) {
                throw new NetToolsFailure(EXIT_FAILED, "arp: cannot open etherfile " + file + " !");
            }
            int status = 0;
            for (String line : text.split("\n")) {
                String bare = line.strip();
                if (bare.isEmpty() || bare.startsWith("#")) {
                    continue;
                }
                List<String> words = List.of(bare.split("\\s+"));
                if (words.size() < 2) {
                    context.err().println("arp: format error on line 1 of etherfile " + file + " !");
                    continue;
                }
                status |= new ArpChange(context, device, takesLinksAddress).set(words);
            }
            return status;
        }
    }

    static Ipv4Address lookUp(ToolContext context, String host) throws NetToolsFailure {
        try {
            return new HostInput(Resolver.of(context)).ipv4(host);
        } catch (NetToolsFailure failure) {
            throw new NetToolsFailure(EXIT_FAILED, failure.getMessage());
        }
    }
}
