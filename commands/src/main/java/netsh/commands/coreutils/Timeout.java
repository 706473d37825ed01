package netsh.commands.coreutils;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import netsh.commands.process.Process;
import netsh.commands.process.Signal;
import netsh.commands.text.GnuOptions;
import netsh.commands.text.GnuTool;
import netsh.commands.tool.Program;
import netsh.commands.tool.Tool;
import netsh.commands.tool.ToolContext;
import netsh.network.error.Errno;
import netsh.network.error.NetException;
import netsh.network.time.Event;

/** timeout(1). */
final class Timeout {
    private static final int TIMED_OUT = 124;
    static final Tool TOOL = new GnuTool("timeout", "Runs a command and ends it after an interval.",
            "DURATION COMMAND [ARG]...", 125, GnuOptions.of("""
                    -s, --signal=SIGNAL      which signal ends it
                    -k, --kill-after=DURATION  kill it so much later
                    --preserve-status        with its own status
                    -v, --verbose
                    --foreground
                    """).endingAtOperands(), Timeout::run);

    private Timeout() {
    }

    private static int run(ToolContext context, GnuOptions.Given given) {
        List<String> operands = given.operands();
        if (operands.size() < 2) {
            return GnuTool.tryHelp(context, 125);
        }
        OptionalLong limit = Durations.parse(operands.get(0));
        OptionalLong kill = given.has('k') ? Durations.parse(given.value('k')) : OptionalLong.of(0);
        if (limit.isEmpty() || kill.isEmpty()) {
            context.fail(125, "invalid time interval '" + (limit.isEmpty() ? operands.get(0) : given.value('k')) + "'");
            return GnuTool.tryHelp(context, 125);
        }
        Optional<Signal> signal = given.has('s') ? Signal.parse(given.value('s')) : Optional.of(Signal.TERM);
        if (signal.isEmpty()) {
            context.fail(125, given.value('s') + ": invalid signal");
            return GnuTool.tryHelp(context, 125);
        }
        List<String> command = operands.subList(1, operands.size());
        Program program;
        try {
            program = context.find(command.get(0));
        } catch (NetException e) {
            return context.fail(e.errno() == Errno.ENOENT ? 127 : 126, "failed to run command '" + command.get(0)
                    + "': "
                    + e.errno().text());
        }
        Process child = context.process().fork();
        context.process().passSignalsTo(child);
        boolean[] timedOut = {false};
        Event alarm = Event.of(() -> {
            timedOut[0] = true;
            child.signal(signal.get());
        });
        Event lastAlarm = Event.of(() -> child.signal(Signal.KILL));
        if (limit.getAsLong() > 0) {
            schedule(context, alarm, limit.getAsLong());
            if (given.has('k')) {
                schedule(context, lastAlarm, limit.getAsLong() + kill.getAsLong());
            }
        }
        int status = child.runForeground(self -> ToolContext.start(context.userland(), self, program, command));
        alarm.cancel();
        lastAlarm.cancel();
        return timedOut[0] && !given.has('P') && signal.get() != Signal.KILL ? TIMED_OUT : status;
    }

    private static void schedule(ToolContext context, Event event, long nanos) {
        long now = context.process().scheduler().events().nowNanos();
        if (nanos < Long.MAX_VALUE - now) {
            context.process().scheduler().events().schedule(nanos, event);
        }
    }
}
