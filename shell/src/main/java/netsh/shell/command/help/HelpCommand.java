package netsh.shell.command.help;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import netsh.commands.tool.Tool;
import netsh.commands.tool.ToolRegistry;
import netsh.shell.command.NamedOperand;
import netsh.shell.command.OwnCommand;
import netsh.shell.command.OwnCommands;
import netsh.shell.command.RefusedException;
import netsh.shell.command.Workbench;
import netsh.shell.lab.SimulatedLab;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code help}: what can be typed; {@code help COMMAND}: how it is used. */
@Command(
        name = "help",
        description = "Tells what can be typed here; of a command what it does, how it is used, and an example that runs in a fresh "
                + "lab.")
final class HelpCommand implements Callable<Integer>, NamedOperand {
    private final Workbench workbench;

    @Option(names = {"-a", "--all"}, description = "List every command with what it does.")
    private boolean all;

    @Parameters(arity = "0..*", paramLabel = "COMMAND", description = "A command of the console or of the lab, such as ip netns.")
    private List<String> words = List.of();

    HelpCommand(Workbench workbench) {
        this.workbench = workbench;
    }

    @Override
    public Map<String, String> operands() {
        Map<String, String> commands = new TreeMap<>();
        if (workbench.session().lab() instanceof SimulatedLab lab) {
            lab.world().host().tools().all().forEach(tool -> commands.put(tool.name(), tool.summary()));
        }
        ManualPages.all().forEach(page -> commands.put(page.name(), page.summary()));
        OwnCommands.all().forEach(command -> commands.put(command.name(), command.summary()));
        return commands;
    }

    @Override
    public Integer call() throws RefusedException {
        workbench.out().print(words.isEmpty() ? overview() : about(String.join("-", words)));
        workbench.out().flush();
        return 0;
    }

    private String overview() throws RefusedException {
        Overview overview = new Overview(OwnCommands.all(), tools());
        return all ? overview.everything() : overview.screen();
    }

    private String about(String name) throws RefusedException {
        Optional<OwnCommand> own = OwnCommands.all().stream().filter(command -> command.name().equals(name)).findFirst();
        if (own.isPresent()) {
            return CommandHelp.of(own.get(), workbench);
        }
        Optional<ManualPage> page = ManualPages.find(name);
        if (page.isPresent()) {
            return CommandHelp.of(page.get());
        }
        Tool tool = tools().find(name).orElseThrow(() -> new RefusedException(
                "there is no help about " + String.join(" ", words) + "; help --all lists the commands"));
        return CommandHelp.of(tool);
    }

    private ToolRegistry tools() throws RefusedException {
        if (!(workbench.session().lab() instanceof SimulatedLab lab)) {
            throw new RefusedException("only the simulated lab can be looked into");
        }
        return lab.world().host().tools();
    }
}
