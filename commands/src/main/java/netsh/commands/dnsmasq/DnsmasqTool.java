package netsh.commands.dnsmasq;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import netsh.commands.completion.Synopsis;
import netsh.commands.dnsmasq.Configuration.Switch;
import netsh.commands.file.ProcessFiles;
import netsh.commands.process.NullFile;
import netsh.commands.process.Output;
import netsh.commands.process.Process;
import netsh.commands.tool.ArgumentCompleter;
import netsh.commands.tool.Tool;
import netsh.commands.tool.ToolContext;
import netsh.network.error.NetException;

/** {@code dnsmasq}: reads its options, and goes behind the foreground once it has all that it needs (dnsmasq(8)). */
final class DnsmasqTool implements Tool {
    @Override
    public String name() {
        return "dnsmasq";
    }

    @Override
    public String summary() {
        return "Serves DHCP and DNS.";
    }

    @Override
    public String directory() {
        return "/usr/sbin";
    }

    @Override
    public Optional<ArgumentCompleter> completer() {
        return Optional.of(Synopsis.of("", () -> DnsmasqOptions.all().stream().map(DnsmasqOption::described).toList()));
    }

    @Override
    public int run(ToolContext context) {
        try {
            DnsmasqCommandLine line = new DnsmasqCommandLine(context.files());
            line.read(context.arguments());
            return switch (line.purpose()) {
                case RUN -> start(context, line.configuration());
                case TEST -> {
                    context.err().println("dnsmasq: syntax check OK.");
                    yield 0;
                }
                case HELP -> DnsmasqHelp.print(context.out());
                case DHCP_HELP -> DnsmasqHelp.printDhcpOptions(context.out());
                case VERSION -> DnsmasqHelp.printVersion(context.out());
            };
        } catch (DnsmasqFailure failure) {
            context.err().print("\ndnsmasq: " + failure.getMessage() + "\n");
            return failure.status();
        }
    }

    private static int start(ToolContext context, Configuration configuration) throws DnsmasqFailure {
        Optional<LeaseTable> leases = configuration.servesDhcp()
                ? Optional.of(LeaseTable.open(context.files(), configuration.leaseFile))
                : Optional.empty();
        DnsmasqSockets sockets = DnsmasqSockets.open(context.namespace(), configuration);
        boolean started = false;
        try {
            checkUser(context.files(), configuration.user);
            if (configuration.is(Switch.NO_DAEMON) || configuration.is(Switch.KEEP_IN_FOREGROUND)) {
                writePid(context.files(), configuration, context.process());
                started = true;
                return serve(context, context.process(), configuration, sockets, leases);
            }
            checkPidFile(context.files(), configuration);
            goBehind(context, configuration, sockets, leases);
            started = true;
            return 0;
        } finally {
            if (!started) {
                sockets.close();
            }
        }
    }

    private static void goBehind(
            ToolContext context, Configuration configuration, DnsmasqSockets sockets, Optional<LeaseTable> leases)
            throws DnsmasqFailure {
        List<String> words = new ArrayList<>();
        words.add(context.name());
        words.addAll(context.arguments());
        Process daemon = context.daemonize(words, child -> {
            leaveTerminal(child);
            return serve(context, child, configuration, sockets, leases);
        });
        writePid(context.files(), configuration, daemon);
    }

    /** A daemon's standard files are /dev/null. */
    private static void leaveTerminal(Process daemon) {
        for (int number = 0; number <= 2; number++) {
            daemon.descriptors().set(number, new NullFile());
        }
    }

    private static int serve(
            ToolContext context,
            Process process,
            Configuration configuration,
            DnsmasqSockets sockets,
            Optional<LeaseTable> leases) {
        ProcessFiles files = new ProcessFiles(context.userland().files(), process);
        DnsmasqLog log = new DnsmasqLog(process, files, configuration, Output.standardError(process));
        return new DnsmasqDaemon(process, files, configuration, sockets, leases, log).run();
    }

    private static void checkUser(ProcessFiles files, String user) throws DnsmasqFailure {
        try {
            boolean known = files.readText("/etc/passwd")
                    .lines()
                    .anyMatch(line -> line.startsWith(user + ":"));
            if (!known && !user.equals("dnsmasq")) {
                throw new DnsmasqFailure(DnsmasqFailure.BAD_CONFIGURATION, "unknown user or group: " + user);
            }
        } catch (NetException missing) {
            throw new DnsmasqFailure(DnsmasqFailure.BAD_CONFIGURATION, "unknown user or group: " + user);
        }
    }

    /** The file is tried before the process goes behind: later nobody would hear that it cannot be written. */
    private static void checkPidFile(ProcessFiles files, Configuration configuration) throws DnsmasqFailure {
        if (!configuration.pidFile.isEmpty()) {
            write(files, configuration.pidFile, "");
        }
    }

    private static void writePid(ProcessFiles files, Configuration configuration, Process process)
            throws DnsmasqFailure {
        if (!configuration.pidFile.isEmpty()) {
            write(files, configuration.pidFile, process.pid() + "\n");
        }
    }

    private static void write(ProcessFiles files, String path, String text) throws DnsmasqFailure {
        try {
            files.writeText(path, text);
        } catch (NetException refused) {
            throw new DnsmasqFailure(
                    DnsmasqFailure.FILE_TROUBLE,
                    "failed to open pidfile " + path + ": " + refused.errno().text());
        }
    }
}
