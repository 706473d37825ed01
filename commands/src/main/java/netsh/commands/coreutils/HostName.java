package netsh.commands.coreutils;

import netsh.commands.completion.Synopsis;
import netsh.commands.text.GnuOptions;
import netsh.commands.tool.Tool;
import netsh.commands.tool.ToolContext;

/** hostname(1). */
final class HostName {
    static final Tool TOOL = Tool.of("hostname", "Shows or sets the machine's name.", Synopsis.of("[NAME]", () -> HostName.OPTIONS.rows()),
            HostName::run);
    private static final int LONGEST = 64;
    private static final GnuOptions OPTIONS = GnuOptions.of("""
                    -s, --short              up to the first dot
                    -f, --fqdn, --long       with the domain
                    -d, --domain             the domain
                    """);

    private HostName() {
    }

    private static int run(ToolContext context) {
        GnuOptions.Given given;
        try {
            given = OPTIONS.parse(context.arguments());
        } catch (GnuOptions.Invalid e) {
            context.err().println("hostname: " + e.getMessage());
            return usage(context, 255);
        }
        if (given.has('?')) {
            return usage(context, 0);
        }
        String name = context.machine().hostname();
        if (given.operands().isEmpty()) {
            int dot = name.indexOf('.');
            String shown = given.has('s') && dot > 0 ? name.substring(0, dot)
                    : given.has('d') ? dot < 0 ? "" : name.substring(dot + 1) : name;
            context.out().print(shown.isEmpty() ? "" : shown + "\n");
            return 0;
        }
        String wanted = given.operands().get(0);
        if (wanted.length() > LONGEST) {
            return context.fail(1, "name too long");
        }
        if (!wanted.matches("[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?")) {
            return context.fail(1, "the specified hostname is invalid");
        }
        context.machine().setHostname(wanted);
        return 0;
    }

    private static int usage(ToolContext context, int status) {
        (status == 0 ? context.out() : context.err()).print("Usage: hostname [-s|-f|-d]   shows the name\n"
                + "       hostname NAME         sets it\n");
        return status;
    }
}
