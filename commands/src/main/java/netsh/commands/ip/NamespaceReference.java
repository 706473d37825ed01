package netsh.commands.ip;

import java.util.Optional;
import netsh.commands.completion.Names;
import netsh.commands.grammar.Slot;
import netsh.commands.process.Process;
import netsh.network.kernel.NetworkNamespace;

/** A namespace as iproute2 opens it: by its name, or by a path such as /run/netns/NAME or /proc/PID/ns/net. */
public final class NamespaceReference {
    /** A place for one. */
    public static final Slot<String> SLOT = Slot.text("{ NETNS | PID }", Names.NAMESPACES);

    private static final String[] NAME_DIRECTORIES = {"/run/netns/", "/var/run/netns/"};

    private NamespaceReference() {}

    /** The namespace that a word opens; empty where it opens none. */
    public static Optional<NetworkNamespace> find(IpContext context, String word) {
        if (word.indexOf('/') < 0) {
            return context.machine().namespace(word);
        }
        for (String directory : NAME_DIRECTORIES) {
            if (word.startsWith(directory)) {
                return context.machine().namespace(word.substring(directory.length()));
            }
        }
        String[] parts = word.split("/");
        if (parts.length == 5 && parts[1].equals("proc") && parts[3].equals("ns") && parts[4].equals("net")) {
            if (parts[2].equals("self")) {
                return Optional.of(context.namespace());
            }
            return parts[2].chars().allMatch(Character::isDigit) && parts[2].length() < 10
                    ? ofProcess(context, Integer.parseInt(parts[2])) : Optional.empty();
        }
        return Optional.empty();
    }

    /** The namespace of a process; the machine's first one is in its initial namespace. */
    public static Optional<NetworkNamespace> ofProcess(IpContext context, int processId) {
        if (processId == 1) {
            return Optional.of(context.machine().initialNamespace());
        }
        return context.tool().userland().processes().find(processId).map(Process::namespace);
    }
}
