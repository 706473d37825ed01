package netsh.commands.machine;

import java.util.List;
import java.util.Optional;
import netsh.network.error.NetException;

/** The hosts of a lab, the one that it starts with first. */
public interface LabHosts {
    /** All of them, oldest first. */
    List<LabHost> all();

    /** The host of a name. */
    default Optional<LabHost> find(String name) {
        return all().stream().filter(host -> host.name().equals(name)).findFirst();
    }

    /**
     * Makes one more, switched on, with a card and the next free address on the outside network.
     *
     * @throws NetException EEXIST where there is one of that name, ENOSPC where no address is left
     */
    LabHost add(String name) throws NetException;

    /** Switches a host off and takes it away, with all that it runs. */
    void remove(LabHost host);
}
