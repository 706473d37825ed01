package netsh.commands.iptables;

import java.util.Optional;
import netsh.commands.getopt.OptionException;
import netsh.commands.getopt.OptionRow;
import netsh.commands.getopt.OptionTable;
import netsh.commands.getopt.ParsedOptions;
import netsh.commands.iptables.extension.XtablesException;
import netsh.commands.tool.ArgumentCompleter;
import netsh.commands.tool.Tool;
import netsh.commands.tool.ToolContext;
import netsh.network.error.NetException;

/** iptables-restore and ip6tables-restore. */
final class RestoreTool implements Tool {
    private static final OptionTable OPTIONS = OptionTable.of(
            OptionRow.flag('c', "Set the counters, too"),
            OptionRow.flag('n', "Keep the rules that are there"),
            OptionRow.flag('t', "Only check"),
            OptionRow.valued('T', "TABLE", "Restore one table only"),
            OptionRow.flag('v', "Say what is done"),
            OptionRow.flag('V', "Print the version"),
            OptionRow.flag('h', "Print this help"));

    private final Flavor flavor;

    RestoreTool(Flavor flavor) {
        this.flavor = flavor;
    }

    @Override
    public String name() {
        return flavor.tool() + "-restore";
    }

    @Override
    public String summary() {
        return "Reads rules as " + flavor.tool() + "-save prints them and puts them in force.";
    }

    @Override
    public String directory() {
        return "/usr/sbin";
    }

    @Override
    public Optional<ArgumentCompleter> completer() {
        return Optional.of(OPTIONS.completer("[FILE]"));
    }

    @Override
    public int run(ToolContext context) {
        ParsedOptions parsed;
        try {
            parsed = OPTIONS.parse(
                    LongOptions.shorten(context.arguments(), "counters", "noflush", "test", "verbose", "help"));
        } catch (OptionException wrong) {
            context.err().println(name() + ": " + wrong.getMessage());
            context.err().println("Try `" + name() + " -h' for more information.");
            return 1;
        }
        if (parsed.has('V')) {
            context.out().println(name() + " " + Flavor.VERSION);
            return 0;
        }
        if (parsed.has('h')) {
            context.out().print(OPTIONS.usage(name(), "[FILE]"));
            return 0;
        }
        if (parsed.operands().size() > 1) {
            context.err().println("Unknown arguments found on commandline");
            return 1;
        }
        Optional<String> file = parsed.operands().stream().findFirst();
        String text;
        try {
            text = file.isPresent() ? context.files().readText(file.get()) : context.in().readText();
        } catch (NetException refusal) {
            context.err().println("Can't open " + file.orElseThrow() + ": " + refusal.errno().text());
            return 1;
        }
        return restore(context, parsed, text);
    }

    private int restore(ToolContext context, ParsedOptions parsed, String text) {
        Restoration restoration = new Restoration(
                flavor,
                name(),
                context.namespace().netfilter(),
                ResolvedHosts.of(context),
                new Restoration.Options(
                        parsed.has('c'), parsed.has('n'), parsed.has('t'), parsed.value('T'), parsed.has('v')));
        int status = 0;
        String refused = "";
        try {
            restoration.run(text);
        } catch (XtablesException refusal) {
            refused = Words.read(name(), refusal, restoration.failedLine());
            status = refusal.kind().status();
        } catch (Restoration.LineException wrong) {
            refused = name() + ": " + wrong.getMessage() + "\n";
            status = 1;
        }
        context.err().print(restoration.warnings()).print(refused);
        context.out().print(restoration.said());
        return status;
    }
}
