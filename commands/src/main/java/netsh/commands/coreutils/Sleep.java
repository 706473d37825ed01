package netsh.commands.coreutils;

import java.util.OptionalLong;
import netsh.commands.text.GnuOptions;
import netsh.commands.text.GnuTool;
import netsh.commands.tool.Tool;
import netsh.commands.tool.ToolContext;

/** sleep(1), in virtual time. */
final class Sleep {
    static final Tool TOOL = new GnuTool("sleep", "Waits for an interval.", "NUMBER[SUFFIX]...", 1,
            GnuOptions.none().endingAtOperands(), Sleep::run);

    private Sleep() {
    }

    private static int run(ToolContext context, GnuOptions.Given given) throws GnuOptions.Invalid {
        if (given.operands().isEmpty()) {
            throw new GnuOptions.Invalid("missing operand");
        }
        long nanos = 0;
        boolean wrong = false;
        for (String operand : given.operands()) {
            OptionalLong interval = Durations.parse(operand);
            if (interval.isEmpty()) {
                wrong = true;
                context.fail(1, "invalid time interval '" + operand + "'");
            } else {
                nanos = nanos > Long.MAX_VALUE - interval.getAsLong() ? Long.MAX_VALUE : nanos + interval.getAsLong();
            }
        }
        if (wrong) {
            return GnuTool.tryHelp(context, 1);
        }
        context.process().sleepNanos(nanos);
        return 0;
    }
}
