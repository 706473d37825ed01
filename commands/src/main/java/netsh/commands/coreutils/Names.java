package netsh.commands.coreutils;

import java.util.List;
import netsh.commands.text.GnuOptions;
import netsh.commands.text.GnuTool;
import netsh.commands.tool.Tool;
import netsh.commands.tool.ToolContext;

/** basename(1) and dirname(1). */
final class Names {
    static final Tool BASENAME = new GnuTool("basename", "Shows the last name of a path.", "NAME [SUFFIX]", 1,
            GnuOptions.of("""
                    -a, --multiple           several names
                    -s, --suffix=TEXT        without that ending
                    """).endingAtOperands(), Names::basename);
    static final Tool DIRNAME = new GnuTool("dirname", "Shows a path without its last name.", "NAME...", 1,
            GnuOptions.none(), Names::dirname);

    private Names() {
    }

    private static int basename(ToolContext context, GnuOptions.Given given) throws GnuOptions.Invalid {
        List<String> operands = given.operands();
        if (operands.isEmpty()) {
            throw new GnuOptions.Invalid("missing operand");
        }
        boolean multiple = given.has('a') || given.has('s');
        if (!multiple && operands.size() > 2) {
            throw new GnuOptions.Invalid("extra operand '" + operands.get(2) + "'");
        }
        String suffix = given.has('s') ? given.value('s') : !multiple && operands.size() == 2 ? operands.get(1) : "";
        for (String path : multiple ? operands : operands.subList(0, 1)) {
            String name = last(path);
            context.out().println(name.endsWith(suffix) && !name.equals(suffix)
                    ? name.substring(0, name.length() - suffix.length()) : name);
        }
        return 0;
    }

    private static String withoutSlashes(String path) {
        int end = path.length();
        while (end > 1 && path.charAt(end - 1) == '/') {
            end--;
        }
        return path.substring(0, end);
    }

    private static String last(String path) {
        String plain = withoutSlashes(path);
        return plain.equals("/") ? plain : plain.substring(plain.lastIndexOf('/') + 1);
    }

    private static int dirname(ToolContext context, GnuOptions.Given given) throws GnuOptions.Invalid {
        if (given.operands().isEmpty()) {
            throw new GnuOptions.Invalid("missing operand");
        }
        for (String path : given.operands()) {
            String plain = withoutSlashes(path);
            int slash = plain.lastIndexOf('/');
            context.out().println(slash < 0 ? "." : withoutSlashes(slash == 0 ? "/" : plain.substring(0, slash)));
        }
        return 0;
    }
}
