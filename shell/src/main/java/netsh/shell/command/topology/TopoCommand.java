package netsh.shell.command.topology;

import java.util.concurrent.Callable;
import netsh.shell.command.RefusedException;
import netsh.shell.command.Workbench;
import netsh.shell.lab.SimulatedLab;
import netsh.shell.topology.Topology;
import netsh.shell.topology.TopologyReader;
import netsh.shell.topology.TopologyText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code topo}: how the lab hangs together, as a picture. */
@Command(
        name = "topo",
        description = "Draws how the lab hangs together: what is outside at the top, below it bridges, hosts, namespaces and "
                + "virtual machines, with the links that join them, their addresses and states.")
final class TopoCommand implements Callable<Integer> {
    private final Workbench workbench;

    @Option(names = "--ascii", description = "Draw without line-drawing characters.")
    private boolean ascii;

    TopoCommand(Workbench workbench) {
        this.workbench = workbench;
    }

    @Override
    public Integer call() throws RefusedException {
        if (!(workbench.session().lab() instanceof SimulatedLab lab)) {
            throw new RefusedException("only the simulated lab can be looked into");
        }
        Topology topology = TopologyReader.read(lab);
        workbench.out().print(TopologyText.of(topology, ascii));
        workbench.out().flush();
        return 0;
    }
}
