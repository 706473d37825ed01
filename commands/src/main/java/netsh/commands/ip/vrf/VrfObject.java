package netsh.commands.ip.vrf;

import static netsh.commands.grammar.Keyword.prefix;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import netsh.commands.grammar.Command;
import netsh.commands.grammar.CommandLineException;
import netsh.commands.grammar.Menu;
import netsh.commands.grammar.Numbers;
import netsh.commands.grammar.Syntax;
import netsh.commands.ip.IpContext;
import netsh.commands.process.Process;
import netsh.network.error.NetException;
import netsh.network.kernel.NetworkNamespace;
import netsh.network.link.Link;
import netsh.network.link.VrfLink;

/** The commands of {@code ip vrf}. */
public final class VrfObject {
    private static final Command<IpContext, List<String>> SHOW = words("lists the VRFs", "[ NAME ]", VrfObject::show);

    /** {@code ip vrf}. */
    public static final Menu<IpContext> MENU = Menu.<IpContext>of("ip vrf", "virtual routers")
            .entry(prefix("identify"), words("names the VRF of a process", "[ PID ]", VrfObject::identify))
            .entry(prefix("pids"), words("lists the processes of a VRF", "NAME", VrfObject::processes))
            .entry(prefix("exec"), words("runs a program in a VRF", "NAME COMMAND ...", VrfObject::run))
            .entry(prefix("show").or(prefix("lst")).or(prefix("list")), SHOW)
            .help()
            .whenEmpty(SHOW)
            .build();

    private VrfObject() {}

    private static Command<IpContext, List<String>> words(
            String description, String label, Command.Action<IpContext, List<String>> action) {
        return new Command<>(description, context -> new ArrayList<>(),
                Syntax.<List<String>>rest(label, List::addAll), action);
    }

    private static Optional<VrfLink> find(NetworkNamespace namespace, String name) {
        return namespace.links().byName(name) instanceof VrfLink vrf ? Optional.of(vrf) : Optional.empty();
    }

    private static int show(IpContext context, List<String> words) throws CommandLineException {
        if (!words.isEmpty()) {
            VrfLink vrf = find(context.namespace(), words.get(0)).orElseThrow(() -> new CommandLineException(
                    "Invalid VRF", CommandLineException.EXIT_MINUS_ONE));
            context.tool().out().println(vrf.name() + " " + table(vrf));
            return 0;
        }
        if (!context.options().json()) {
            context.tool().out().println("Name              Table\n-----------------------");
        }
        context.printList(fields -> {
            for (Link link : context.namespace().links().all()) {
                if (link instanceof VrfLink vrf) {
                    fields.openObject(null);
                    fields.field("name", "", String.format(Locale.ROOT, fields.isJson() ? "%s" : "%-16s", vrf.name()), "");
                    fields.fieldAs("table", table(vrf), String.format(Locale.ROOT, " %5d\n", table(vrf)));
                    fields.closeObject();
                }
            }
        });
        return 0;
    }

    private static long table(VrfLink vrf) {
        return vrf.table() & 0xffff_ffffL;
    }

    private static int identify(IpContext context, List<String> words) throws CommandLineException {
        Optional<VrfLink> vrf = context.tool().process().vrf();
        if (!words.isEmpty()) {
            long pid = Numbers.unsigned(words.get(0), 31)
                    .orElseThrow(() -> CommandLineException.wrongArgument(words.get(0), "Invalid pid\n"));
            vrf = context.tool().userland().processes().list().stream()
                    .filter(process -> process.pid() == pid).findFirst().flatMap(Process::vrf);
        }
        vrf.ifPresent(known -> context.tool().out().println(known.name()));
        return 0;
    }

    private static int processes(IpContext context, List<String> words) throws CommandLineException {
        if (words.isEmpty()) {
            throw new CommandLineException("No VRF name specified", 1);
        }
        VrfLink vrf = find(context.namespace(), words.get(0)).orElseThrow(() ->
                new CommandLineException("Invalid VRF name", 1));
        for (Process process : context.tool().userland().processes().list()) {
            if (!process.hasEnded() && process.vrf().filter(vrf::equals).isPresent()) {
                context.tool().out().println(Integer.toString(process.pid()));
            }
        }
        return 0;
    }

    private static int run(IpContext context, List<String> words) throws CommandLineException {
        if (words.isEmpty()) {
            throw new CommandLineException("No VRF name specified", 1);
        }
        if (words.size() < 2) {
            throw new CommandLineException("No command specified", 1);
        }
        boolean isDefault = words.get(0).equals("default");
        Optional<VrfLink> vrf = isDefault ? Optional.empty() : find(context.namespace(), words.get(0));
        if (vrf.isEmpty() && !isDefault) {
            throw new CommandLineException("Invalid VRF name", CommandLineException.EXIT_MINUS_ONE);
        }
        context.tool().process().bindTo(vrf);
        List<String> command = words.subList(1, words.size());
        try {
            return context.tool().become(command);
        } catch (NetException refusal) {
            throw new CommandLineException(
                    "exec of \"" + command.get(0) + "\" failed: " + refusal.errno().text(), 1);
        }
    }
}
