package netsh.shell.explain;

import java.util.Optional;
import netsh.network.kernel.NetworkNamespace;

/**
 * A network stack of the lab as a user speaks of it.
 *
 * @param name its name: the host's, a network namespace's, a guest's
 * @param namespace its network stack
 * @param reach how commands are run in it
 */
record Host(String name, NetworkNamespace namespace, Reach reach) {
    /** How commands are run in a host. */
    enum Reach {
        /** As they are typed. */
        DIRECT,
        /** By {@code ip netns exec}. */
        NAMESPACE,
        /** By {@code vm exec}. */
        GUEST,
        /** Not at all: it is outside of the lab. */
        NONE
    }

    /** A command line that runs a command in it; empty where the user cannot. */
    Optional<String> command(String line) {
        return switch (reach) {
            case DIRECT -> Optional.of(line);
            case NAMESPACE -> Optional.of(inNamespace(line));
            case GUEST -> Optional.of("vm exec " + name + " " + line);
            case NONE -> Optional.empty();
        };
    }

    /** iproute2's tools enter a namespace by themselves. */
    private String inNamespace(String line) {
        int blank = line.indexOf(' ');
        String tool = blank < 0 ? line : line.substring(0, blank);
        return tool.equals("ip") || tool.equals("bridge")
                ? tool + " -n " + name + line.substring(blank)
                : "ip netns exec " + name + " " + line;
    }
}
