package netsh.commands.udhcpc;

import java.util.Optional;
import netsh.commands.getopt.OptionException;
import netsh.commands.process.NullFile;
import netsh.commands.process.Process;
import netsh.commands.tool.ArgumentCompleter;
import netsh.commands.tool.Tool;
import netsh.commands.tool.ToolContext;
import netsh.network.error.NetException;
import netsh.network.link.Link;

/** {@code udhcpc}: gets an address for a link and keeps it. */
final class UdhcpcTool implements Tool {
    private static final String NAME = "udhcpc";
    private static final String BANNER = "BusyBox v1.35.0 (Debian 1:1.35.0-4+deb12u1+b1) multi-call binary.\n\n";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String summary() {
        return "Gets an address for a link by DHCP.";
    }

    @Override
    public String directory() {
        return "/usr/sbin";
    }

    @Override
    public Optional<ArgumentCompleter> completer() {
        return Optional.of(UdhcpcSettings.OPTIONS.completer(""));
    }

    @Override
    public int run(ToolContext context) {
        if (context.arguments().contains("--help")) {
            context.err().print(usage());
            return 0;
        }
        UdhcpcSettings settings;
        try {
            settings = UdhcpcSettings.of(UdhcpcSettings.parse(context.arguments()));
        } catch (OptionException wrong) {
            context.err().print(NAME + ": " + wrong.getMessage() + "\n" + usage());
            return 1;
        } catch (UdhcpcSettings.WrongArgument wrong) {
            context.err().println(NAME + ": " + wrong.getMessage());
            return 1;
        }
        Link link = context.namespace().links().byName(settings.link());
        if (link == null) {
            context.err().println(NAME + ": SIOCGIFINDEX: No such device");
            return 1;
        }
        context.err().println(NAME + ": started, v1.35.0");
        return start(context, settings, link);
    }

    private static String usage() {
        return BANNER + UdhcpcSettings.OPTIONS.usage(NAME, "").stripTrailing() + "\n";
    }

    /** Works in the foreground until it has a lease or gives up, and then, where it shall, behind it. */
    private static int start(ToolContext context, UdhcpcSettings settings, Link link) {
        LeaseKeeper keeper = new LeaseKeeper(settings, link);
        boolean handedOn = false;
        try {
            writePid(context, settings, context.process());
            LeaseKeeper.Outcome outcome = keeper.run(context);
            if (outcome.isFinal()) {
                return outcome.status();
            }
            Process daemon = context.daemonize(context.process().arguments(), child -> {
                for (int number = 0; number <= 2; number++) {
                    child.descriptors().set(number, new NullFile());
                }
                ToolContext own = new ToolContext(context.userland(), child, context.name(), context.arguments());
                try {
                    return keeper.run(own).status();
                } finally {
                    keeper.close();
                }
            });
            handedOn = true;
            writePid(context, settings, daemon);
            return 0;
        } finally {
            if (!handedOn) {
                keeper.close();
            }
        }
    }

    private static void writePid(ToolContext context, UdhcpcSettings settings, Process process) {
        settings.pidFile().ifPresent(path -> {
            try {
                context.files().writeText(path, process.pid() + "\n");
            } catch (NetException refused) {
                context.err().println(NAME + ": can't open '" + path + "': " + refused.errno().text());
            }
        });
    }
}
