package netsh.commands.dnsmasq;

import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import netsh.commands.file.ProcessFiles;
import netsh.commands.process.Output;
import netsh.commands.process.Process;
import netsh.commands.process.WallClock;
import netsh.network.error.NetException;

/** Where dnsmasq writes what it does: a file, standard error, or, in a lab without syslog, nowhere. */
final class DnsmasqLog {
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("MMM ppd HH:mm:ss", Locale.ROOT);

    private final Process process;
    private final ProcessFiles files;
    private final String path;
    private final Output terminal;
    private final boolean numbered;

    /** A log for a configuration; {@code terminal} is used where it asks for standard error. */
    DnsmasqLog(Process process, ProcessFiles files, Configuration configuration, Output terminal) {
        this.process = process;
        this.files = files;
        boolean toTerminal = configuration.is(Configuration.Switch.NO_DAEMON) && configuration.logFacility.isEmpty()
                || configuration.logFacility.equals("-");
        this.terminal = toTerminal ? terminal : null;
        numbered = !configuration.is(Configuration.Switch.NO_DAEMON);
        path = configuration.logFacility.startsWith("/") ? configuration.logFacility : "";
    }

    /** Writes a line about DNS or dnsmasq itself. */
    void write(String text) {
        line("dnsmasq", text);
    }

    /** Writes a line about DHCP. */
    void dhcp(String text) {
        line("dnsmasq-dhcp", text);
    }

    private void line(String service, String text) {
        String body = service + (numbered ? "[" + process.pid() + "]: " : ": ") + text + "\n";
        if (terminal != null) {
            terminal.print(body);
        } else if (!path.isEmpty()) {
            ZonedDateTime now = WallClock.at(process.scheduler().events().nowNanos()).atZone(ZoneOffset.UTC);
            try {
                files.appendText(path, STAMP.format(now) + " " + body);
            } catch (NetException unwritable) {
                // A log that cannot be written must not stop the service.
                return;
            }
        }
    }
}
