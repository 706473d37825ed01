package netsh.commands.ip.netns;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import netsh.commands.grammar.CommandLineException;
import netsh.commands.grammar.Numbers;
import netsh.commands.ip.IpContext;
import netsh.commands.ip.NamespaceReference;
import netsh.network.error.Errno;
import netsh.network.error.NetException;
import netsh.network.kernel.NamedNamespaces;
import netsh.network.kernel.NetworkNamespace;

/** {@code ip netns add}, {@code attach}, {@code set} and {@code delete}. */
final class NamespaceChanges {
    private static final String DIRECTORY = "/run/netns/";

    private NamespaceChanges() {}

    static int add(IpContext context, List<String> words) throws CommandLineException {
        String name = first(words, "No netns name specified");
        try {
            context.machine().namedNamespaces().add(name);
        } catch (NetException refusal) {
            throw cannotCreate(name, refusal.errno());
        }
        return 0;
    }

    static int attach(IpContext context, List<String> words) throws CommandLineException {
        if (words.size() < 2) {
            throw refused("No netns name and PID specified");
        }
        String name = words.get(0);
        OptionalLong processId = Numbers.integer(words.get(1));
        if (processId.isEmpty() || processId.getAsLong() == 0) {
            throw refused("Invalid PID: " + words.get(1));
        }
        NamedNamespaces named = context.machine().namedNamespaces();
        if (named.find(name).isPresent()) {
            throw cannotCreate(name, Errno.EEXIST);
        }
        Optional<NetworkNamespace> namespace = NamespaceReference.ofProcess(context, (int) processId.getAsLong());
        if (namespace.isEmpty()) {
            throw refused("Bind /proc/" + processId.getAsLong() + "/ns/net -> " + DIRECTORY + name
                    + " failed: " + Errno.ENOENT.text());
        }
        try {
            named.attach(name, namespace.get());
        } catch (NetException refusal) {
            throw cannotCreate(name, refusal.errno());
        }
        return 0;
    }

    private static CommandLineException cannotCreate(String name, Errno errno) {
        return refused("Cannot create namespace file \"" + DIRECTORY + name + "\": " + errno.text());
    }

    static int set(IpContext context, List<String> words) throws CommandLineException, NetException {
        String name = first(words, "No netns name specified");
        if (words.size() < 2) {
            throw refused("No nsid specified");
        }
        String number = words.get(1);
        boolean any = number.equals("auto");
        int id = any ? 0 : id(number);
        NetworkNamespace namespace = context.machine().namespace(name).orElseThrow(() -> refused(
                "Cannot open network namespace \"" + name + "\": " + Errno.ENOENT.text()));
        if (any) {
            context.namespace().ids().assignAny(namespace);
        } else {
            context.namespace().ids().assign(namespace, id);
        }
        return 0;
    }

    private static int id(String word) throws CommandLineException {
        long id = Numbers.integer(word)
                .orElseThrow(() -> CommandLineException.wrongArgument(word, "Invalid \"netnsid\" value"));
        if (id < 0) {
            throw CommandLineException.wrongArgument(word, "\"netnsid\" value should be >= 0");
        }
        return (int) id;
    }

    static int delete(IpContext context, List<String> words) throws CommandLineException {
        NamedNamespaces named = context.machine().namedNamespaces();
        if (context.options().all()) {
            for (String name : named.names()) {
                remove(named, name);
            }
            return 0;
        }
        remove(named, first(words, "No netns name specified"));
        return 0;
    }

    private static void remove(NamedNamespaces named, String name) throws CommandLineException {
        try {
            named.remove(name);
        } catch (NetException refusal) {
            throw refused("Cannot remove namespace file \"" + DIRECTORY + name + "\": " + refusal.errno().text());
        }
    }

    private static String first(List<String> words, String otherwise) throws CommandLineException {
        if (words.isEmpty()) {
            throw refused(otherwise);
        }
        return words.get(0);
    }

    private static CommandLineException refused(String text) {
        return new CommandLineException(text, 1);
    }
}
