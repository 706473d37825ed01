package netsh.commands.ip.netns;

import static netsh.commands.grammar.Keyword.prefix;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import netsh.commands.completion.FreeValue;
import netsh.commands.completion.Names;
import netsh.commands.grammar.Arguments;
import netsh.commands.grammar.Command;
import netsh.commands.grammar.CommandLineException;
import netsh.commands.grammar.Menu;
import netsh.commands.grammar.Slot;
import netsh.commands.grammar.Syntax;
import netsh.commands.ip.IpContext;
import netsh.network.error.NetException;

/** The commands of {@code ip netns}. */
public final class NetnsObject {
    private static final int MOST_NAME_BYTES = 255;
    private static final Slot<String> NAME = Slot.text("NAME", Names.NAMESPACES);
    private static final Slot<String> NEW_NAME = Slot.text("NAME", new FreeValue("a name for the new namespace"));
    private static final Slot<String> PROCESS = Slot.text("PID", Names.PROCESSES);

    private static final Command<IpContext, List<String>> LIST =
            words("lists the names", "", NamespaceList::show);

    /** {@code ip netns}. */
    public static final Menu<IpContext> MENU = Menu.<IpContext>of("ip netns", "network namespaces")
            .entry(prefix("list").or(prefix("show")).or(prefix("lst")), LIST)
            .entry(prefix("list-id"), NamespaceIdList.COMMAND)
            .help()
            .entry(prefix("add"), words("makes a namespace", "NAME", NEW_NAME, NamespaceChanges::add))
            .entry(prefix("set"), words("gives a namespace a number", "NAME { auto | NUMBER }", NamespaceChanges::set))
            .entry(prefix("delete"), words("takes a name away", "[ NAME ]", NamespaceChanges::delete))
            .entry(prefix("identify"), words("names the namespace of a process", "[ PID ]", PROCESS, NamespaceProcesses::identify))
            .entry(prefix("pids"), words("lists the processes of a namespace", "NAME", NamespaceProcesses::list))
            .entry(prefix("exec"), new Command<>("runs a program in a namespace", NetnsExecSyntax.Request::new, new NetnsExecSyntax(),
                    (context, request) -> perform(context, request.words(), NamespaceExec::run)))
            .entry(prefix("monitor"), words("tells of names that come and go", "", NamespaceMonitor::run))
            .entry(prefix("attach"), words("names the namespace of a process", "NAME PID", NEW_NAME, NamespaceChanges::attach))
            .whenEmpty(LIST)
            .build();

    private NetnsObject() {}

    /** A command that looks at its words one by one, as all of these do. */
    private static Command<IpContext, List<String>> words(
            String description, String label, Command.Action<IpContext, List<String>> action) {
        return words(description, label, NAME, action);
    }

    private static Command<IpContext, List<String>> words(
            String description, String label, Slot<String> first, Command.Action<IpContext, List<String>> action) {
        return new Command<>(description, context -> new ArrayList<>(), new Words(label, first),
                (context, words) -> perform(context, words, action));
    }

    private static int perform(IpContext context, List<String> words, Command.Action<IpContext, List<String>> action)
            throws CommandLineException, NetException {
        if (!context.options().all() && !words.isEmpty() && !isName(words.get(0))) {
            throw new CommandLineException("Invalid netns name \"" + words.get(0) + "\"",
                    CommandLineException.EXIT_MINUS_ONE);
        }
        return action.perform(context, words);
    }

    private static boolean isName(String word) {
        return !word.isEmpty() && !word.equals(".") && !word.equals("..") && word.indexOf('/') < 0
                && word.getBytes(StandardCharsets.UTF_8).length <= MOST_NAME_BYTES;
    }

    /** The first word usually is a namespace's name; iproute2 looks at the others as it needs them. */
    private record Words(String synopsis, Slot<String> first) implements Syntax<List<String>> {
        @Override
        public void parse(Arguments arguments, List<String> request) throws CommandLineException {
            if (!synopsis.isEmpty() && !arguments.isEmpty()) {
                request.add(first.take(arguments));
            }
            request.addAll(arguments.takeRest());
        }
    }
}
