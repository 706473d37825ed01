package netsh.shell.command.explain;

import java.util.List;
import java.util.concurrent.Callable;
import netsh.shell.command.RefusedException;
import netsh.shell.command.Workbench;
import netsh.shell.doctor.Doctor;
import netsh.shell.doctor.Finding;
import netsh.shell.doctor.FindingsText;
import netsh.shell.lab.SimulatedLab;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code doctor}: what is wrong in the lab, or likely to be. */
@Command(
        name = "doctor",
        description = "Looks the whole lab over, without sending anything, and lists what is wrong or likely to be, the worst "
                + "first. The exit status is 0 where nothing is.")
final class DoctorCommand implements Callable<Integer> {
    private static final int FOUND = 1;

    private final Workbench workbench;

    @Option(names = {"-j", "--json"}, description = "Print JSON.")
    private boolean json;

    DoctorCommand(Workbench workbench) {
        this.workbench = workbench;
    }

    @Override
    public Integer call() throws RefusedException {
        if (!(workbench.session().lab() instanceof SimulatedLab lab)) {
            throw new RefusedException("only the simulated lab can be looked into");
        }
        List<Finding> findings = Doctor.examine(lab.world());
        workbench.out().print(json ? FindingsText.json(findings) : FindingsText.text(findings));
        workbench.out().flush();
        return findings.isEmpty() ? 0 : FOUND;
    }
}
