package netsh.shell.command.topology;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.Callable;
import netsh.shell.command.RefusedException;
import netsh.shell.command.Workbench;
import netsh.shell.command.session.FileTrouble;
import netsh.shell.command.session.StepNumber;
import netsh.shell.lab.SimulatedLab;
import netsh.shell.session.Session;
import netsh.shell.topology.Figure;
import netsh.shell.topology.GraphvizText;
import netsh.shell.topology.MermaidText;
import netsh.shell.topology.Topology;
import netsh.shell.topology.TopologyDifference;
import netsh.shell.topology.TopologyReader;
import netsh.shell.topology.TopologyText;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code topo}: how the lab hangs together, as a picture. */
@Command(
        name = "topo",
        description = "Draws how the lab hangs together: what is outside at the top, below it bridges, hosts, namespaces and "
                + "virtual machines, with the links that join them, their addresses and states.")
final class TopoCommand implements Callable<Integer> {
    private static final String STANDARD_OUTPUT = "-";

    private final Workbench workbench;

    @ArgGroup
    private Form form = new Form();

    @Option(names = "--ascii", description = "Draw without line-drawing characters.")
    private boolean ascii;

    /** What else than a picture in the terminal; one of them. */
    private static final class Form {
        @Option(names = "--svg", paramLabel = "FILE", description = "Write a figure in SVG; - prints it.")
        private String svg;

        @Option(names = "--dot", paramLabel = "FILE", description = "Write a graph for Graphviz; - prints it.")
        private String dot;

        @Option(names = "--mermaid", paramLabel = "FILE", description = "Write a flowchart for Mermaid; - prints it.")
        private String mermaid;

        @Option(names = "--diff", arity = "2", paramLabel = "STEP",
                description = "Tell what was removed (-) and added (+) from one step or checkpoint to another.")
        private List<String> steps;
    }

    TopoCommand(Workbench workbench) {
        this.workbench = workbench;
    }

    @Override
    public Integer call() throws RefusedException {
        if (!(workbench.session().lab() instanceof SimulatedLab lab)) {
            throw new RefusedException("only the simulated lab can be looked into");
        }
        if (form.steps != null) {
            print(difference());
            return 0;
        }
        Topology topology = TopologyReader.read(lab);
        if (form.svg != null) {
            write(form.svg, Figure.of(topology));
        } else if (form.dot != null) {
            write(form.dot, GraphvizText.of(topology));
        } else if (form.mermaid != null) {
            write(form.mermaid, MermaidText.of(topology));
        } else {
            print(TopologyText.of(topology, ascii));
        }
        return 0;
    }

    private void write(String name, String text) throws RefusedException {
        if (ascii) {
            throw new RefusedException("--ascii is for a picture in the terminal, not for a file");
        }
        if (name.equals(STANDARD_OUTPUT)) {
            print(text);
            return;
        }
        try {
            Files.writeString(workbench.file(name), text);
        } catch (IOException unwritable) {
            throw new RefusedException(FileTrouble.sentence(name, unwritable, "written"));
        }
    }

    private String difference() throws RefusedException {
        Session session = workbench.session();
        int first = StepNumber.of(form.steps.get(0), session);
        int last = StepNumber.of(form.steps.get(1), session);
        String lines = TopologyDifference.of(after(first, session), after(last, session), ascii);
        return lines.isEmpty() ? "nothing changed from step " + first + " to step " + last + "\n" : lines;
    }

    private static Topology after(int step, Session session) {
        try (SimulatedLab lab = (SimulatedLab) session.labAt(step)) {
            return TopologyReader.read(lab);
        }
    }

    private void print(String text) {
        workbench.out().print(text);
        workbench.out().flush();
    }
}
