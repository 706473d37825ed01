package netsh.commands.ip.monitor;

import netsh.commands.grammar.Command;
import netsh.commands.grammar.CommandLineException;
import netsh.commands.ip.IpContext;
import netsh.network.error.Errno;

/** {@code ip monitor}: prints changes as they happen, until it is killed. */
public final class MonitorObject {
    /** {@code ip monitor}. */
    public static final Command<IpContext, MonitorRequest> COMMAND = new Command<>("tells of changes",
            context -> new MonitorRequest(context.namespace()), MonitorRequest.CLAUSES, MonitorObject::run);

    private MonitorObject() {}

    private static int run(IpContext context, MonitorRequest request) throws CommandLineException {
        if (request.file().isPresent()) {
            throw new CommandLineException(context.tool().files().exists(request.file().get())
                    ? "ip: this lab does not support recorded messages"
                    : "Cannot fopen: " + Errno.ENOENT.text(), CommandLineException.EXIT_MINUS_ONE);
        }
        return new Monitoring(context, request).run();
    }
}
