package netsh.shell.command.help;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import netsh.shell.command.NamedOperand;
import netsh.shell.command.RefusedException;
import netsh.shell.command.Workbench;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code man}: short manual pages of the commands that the course uses. */
@Command(name = "man", description = "Shows a short manual page; without a name it lists the pages.")
final class ManCommand implements Callable<Integer>, NamedOperand {
    private final Workbench workbench;

    @Parameters(arity = "0..*", paramLabel = "PAGE", description = "A page, such as ip-netns; ip netns is the same.")
    private List<String> words = List.of();

    ManCommand(Workbench workbench) {
        this.workbench = workbench;
    }

    @Override
    public Map<String, String> operands() {
        Map<String, String> pages = new LinkedHashMap<>();
        ManualPages.all().forEach(page -> pages.put(page.name(), page.summary()));
        return pages;
    }

    @Override
    public Integer call() throws RefusedException {
        if (words.isEmpty()) {
            ManualPages.all().forEach(page -> workbench.out().println(
                    String.format(Locale.ROOT, "%-12s%s", page.name(), page.summary())));
        } else {
            String name = String.join("-", words);
            ManualPage page = ManualPages.find(name).orElseThrow(() -> new RefusedException(
                    "there is no page " + name + "; the pages are " + String.join(", ", ManualPages.NAMES)));
            workbench.out().print(page.text());
        }
        workbench.out().flush();
        return 0;
    }
}
