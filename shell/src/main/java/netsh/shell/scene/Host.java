package netsh.shell.scene;

import java.util.Optional;
import netsh.network.kernel.NetworkNamespace;

/**
 * A network stack of the lab as a user speaks of it.
 *
 * @param name its name, unique in the lab: the host's; a network namespace's or guest's, behind the host's and a slash
 *     where that is not the one that the lab began with
 * @param namespace its network stack
 * @param reach how commands are run in it
 * @param machine the machine that those commands are run on; empty for the one that the lab began with
 * @param place the name by which that machine knows it; empty for the machine itself
 */
public record Host(String name, NetworkNamespace namespace, Reach reach, String machine, String place) {
    /** The first host itself, or one that no command reaches. */
    Host(String name, NetworkNamespace namespace, Reach reach) {
        this(name, namespace, reach, "", "");
    }

    /** A namespace or guest of a machine. */
    static Host within(String machine, String place, NetworkNamespace namespace, Reach reach) {
        return new Host(machine.isEmpty() ? place : machine + "/" + place, namespace, reach, machine, place);
    }

    /** How commands are run in a host. */
    public enum Reach {
        /** As they are typed. */
        DIRECT,
        /** By {@code ip netns exec}. */
        NAMESPACE,
        /** By {@code vm exec}. */
        GUEST,
        /** Not at all: it is outside of the lab. */
        NONE
    }

    /** Whether it is the machine that the lab began with. */
    boolean isFirst() {
        return reach == Reach.DIRECT && machine.isEmpty();
    }

    /** A command line that runs a command in it; empty where the user cannot. */
    public Optional<String> command(String line) {
        return switch (reach) {
            case DIRECT -> Optional.of(onMachine(line));
            case NAMESPACE -> Optional.of(onMachine(inNamespace(line)));
            case GUEST -> Optional.of(onMachine("vm exec " + place + " " + line));
            case NONE -> Optional.empty();
        };
    }

    private String onMachine(String line) {
        return machine.isEmpty() ? line : "machine exec " + machine + " " + line;
    }

    /** iproute2's tools enter a namespace by themselves. */
    private String inNamespace(String line) {
        int blank = line.indexOf(' ');
        String tool = blank < 0 ? line : line.substring(0, blank);
        return tool.equals("ip") || tool.equals("bridge")
                ? tool + " -n " + place + line.substring(blank)
                : "ip netns exec " + place + " " + line;
    }
}
