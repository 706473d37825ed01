package netsh.commands.coreutils;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import netsh.commands.text.GnuOptions;
import netsh.commands.text.GnuTool;
import netsh.commands.tool.Tool;
import netsh.commands.tool.ToolContext;

/** env(1). */
final class Env {
    static final Tool TOOL = new GnuTool("env", "Runs a command in a changed environment.",
            "[NAME=VALUE]... [COMMAND [ARG]...]", 125, GnuOptions.of("""
                    -i, --ignore-environment  begin with nothing
                    -u, --unset=VARIABLE     without a variable
                    -C, --chdir=DIRECTORY    in that directory
                    """).endingAtOperands(), Env::run);

    private Env() {
    }

    private static int run(ToolContext context, GnuOptions.Given given) {
        Map<String, String> environment = new TreeMap<>(given.has('i') ? Map.of() : context.process().environment());
        given.options().stream().filter(option -> option.getKey() == 'u')
                .forEach(option -> environment.remove(option.getValue()));
        if (given.has('C')) {
            if (!context.files().isDirectory(given.value('C'))) {
                return context.fail(125, "cannot change directory to '" + given.value('C')
                        + "': No such file or directory");
            }
            context.process().changeDirectory(context.files().absolute(given.value('C')));
        }
        int i = 0;
        List<String> operands = given.operands();
        while (i < operands.size() && operands.get(i).indexOf('=') > 0) {
            int equals = operands.get(i).indexOf('=');
            environment.put(operands.get(i).substring(0, equals), operands.get(i).substring(equals + 1));
            i++;
        }
        context.process().setEnvironment(environment);
        if (i == operands.size()) {
            environment.forEach((name, value) -> context.out().println(name + '=' + value));
            return 0;
        }
        return Wrappers.become(context, operands.subList(i, operands.size()), 126, "'%s': %s");
    }
}
