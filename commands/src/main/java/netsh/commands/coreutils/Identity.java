package netsh.commands.coreutils;

import java.util.List;
import netsh.commands.text.GnuOptions;
import netsh.commands.text.GnuTool;
import netsh.commands.tool.Tool;
import netsh.commands.tool.ToolContext;

/** id(1), whoami(1), uname(1) and nproc(1): who and where one is. */
final class Identity {
    /** The reference machine's kernel. */
    private static final String RELEASE = "6.1.0-56-cloud-amd64";
    private static final String VERSION = "#1 SMP PREEMPT_DYNAMIC Debian 6.1.192-2 (2026-11-16)";
    static final Tool ID = new GnuTool("id", "Shows who one is.", "[USER]", 1,
            GnuOptions.of("""
                    -u, --user               the user's number
                    -g, --group              the group's number
                    -G, --groups             all groups' numbers
                    -n, --name               names, not numbers
                    -r, --real               the real ones
                    """), Identity::id);
    static final Tool WHOAMI = new GnuTool("whoami", "Shows the user's name.", "", 1, GnuOptions.none(),
            (context, given) -> {
                context.out().println("root");
                return 0;
            });
    static final Tool UNAME = new GnuTool("uname", "Shows what the machine runs.", "", 1,
            GnuOptions.of("""
                    -a, --all                everything
                    -s, --kernel-name        the kernel's name
                    -n, --nodename           the machine's name
                    -r, --kernel-release     the kernel's release
                    -v, --kernel-version     the kernel's version
                    -m, --machine            the hardware's name
                    -p, --processor          the processor
                    -i, --hardware-platform  the platform
                    -o, --operating-system   the operating system
                    """), Identity::uname);
    static final Tool NPROC = new GnuTool("nproc", "Shows the number of processors.", "", 1,
            GnuOptions.of("""
                    -a, --all                all that there are
                    """),
            (context, given) -> {
                context.out().println("1");
                return 0;
            });

    private Identity() {
    }

    private static int id(ToolContext context, GnuOptions.Given given) {
        List<String> operands = given.operands();
        if (!operands.isEmpty() && !operands.get(0).equals("root") && !operands.get(0).equals("0")) {
            return context.fail(1, "'" + operands.get(0) + "': no such user");
        }
        if (given.has('u') || given.has('g') || given.has('G')) {
            context.out().println(given.has('n') ? "root" : "0");
        } else if (given.has('n') || given.has('r')) {
            return context.fail(1, "cannot print only names or real IDs in default format");
        } else {
            context.out().println("uid=0(root) gid=0(root) groups=0(root)");
        }
        return 0;
    }

    private static int uname(ToolContext context, GnuOptions.Given given) throws GnuOptions.Invalid {
        if (!given.operands().isEmpty()) {
            throw new GnuOptions.Invalid("extra operand '" + given.operands().get(0) + "'");
        }
        boolean all = given.has('a');
        StringBuilder text = new StringBuilder();
        append(text, all || given.has('s') || given.options().isEmpty(), "Linux");
        append(text, all || given.has('n'), context.machine().hostname());
        append(text, all || given.has('r'), RELEASE);
        append(text, all || given.has('v'), VERSION);
        append(text, all || given.has('m'), "x86_64");
        append(text, given.has('p'), "unknown");
        append(text, given.has('i'), "unknown");
        append(text, all || given.has('o'), "GNU/Linux");
        context.out().println(text.toString());
        return 0;
    }

    private static void append(StringBuilder text, boolean wanted, String part) {
        if (wanted) {
            text.append(text.length() == 0 ? "" : " ").append(part);
        }
    }
}
