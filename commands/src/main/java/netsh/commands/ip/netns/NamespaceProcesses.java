package netsh.commands.ip.netns;

import java.util.List;
import java.util.Optional;
import netsh.commands.grammar.CommandLineException;
import netsh.commands.ip.IpContext;
import netsh.commands.ip.NamespaceReference;
import netsh.commands.process.Process;
import netsh.network.error.Errno;
import netsh.network.kernel.NamedNamespaces;
import netsh.network.kernel.NetworkNamespace;

/** {@code ip netns identify} and {@code ip netns pids}: which process is in which namespace. */
final class NamespaceProcesses {
    private NamespaceProcesses() {}

    static int identify(IpContext context, List<String> words) throws CommandLineException {
        NetworkNamespace namespace = context.namespace();
        if (!words.isEmpty()) {
            refuseMoreThanOne(words);
            String word = words.get(0);
            if (word.isEmpty() || !word.chars().allMatch(c -> c >= '0' && c <= '9')) {
                throw refused("Specified string '" + word + "' is not a pid");
            }
            Optional<NetworkNamespace> found = word.length() > 9
                    ? Optional.empty() : NamespaceReference.ofProcess(context, Integer.parseInt(word));
            namespace = found.orElseThrow(NamespaceProcesses::cannotOpen);
        }
        context.tool().out().println(oldestName(context, namespace));
        return 0;
    }

    /** iproute2 goes through the directory, newest first, and keeps the last name that fits. */
    private static String oldestName(IpContext context, NetworkNamespace namespace) {
        NamedNamespaces named = context.machine().namedNamespaces();
        String found = "";
        for (String name : named.names()) {
            if (named.find(name).orElseThrow() == namespace) {
                found = name;
            }
        }
        return found;
    }

    static int list(IpContext context, List<String> words) throws CommandLineException {
        if (words.isEmpty()) {
            throw refused("No netns name specified");
        }
        refuseMoreThanOne(words);
        NetworkNamespace namespace = context.machine().namespace(words.get(0))
                .orElseThrow(NamespaceProcesses::cannotOpen);
        for (Process process : context.tool().userland().processes().list()) {
            if (process.namespace() == namespace && !process.hasEnded()) {
                context.tool().out().println(Integer.toString(process.pid()));
            }
        }
        return 0;
    }

    private static void refuseMoreThanOne(List<String> words) throws CommandLineException {
        if (words.size() > 1) {
            throw refused("extra arguments specified");
        }
    }

    private static CommandLineException cannotOpen() {
        return refused("Cannot open network namespace: " + Errno.ENOENT.text());
    }

    private static CommandLineException refused(String text) {
        return new CommandLineException(text, 1);
    }
}
