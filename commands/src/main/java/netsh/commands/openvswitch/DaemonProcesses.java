package netsh.commands.openvswitch;

import java.util.List;
import netsh.commands.process.NullFile;
import netsh.commands.process.Process;
import netsh.commands.tool.ToolContext;
import netsh.network.error.NetException;

/** The two daemons as processes and files show them: ovsdb-server and ovs-vswitchd. */
final class DaemonProcesses {
    private static final String CONFIGURATION = "/etc/openvswitch";
    private static final String RUN = "/var/run/openvswitch";
    private static final String LOG = "/var/log/openvswitch";

    private final ToolContext tool;

    DaemonProcesses(ToolContext tool) {
        this.tool = tool;
    }

    void start() {
        try {
            for (String directory : List.of(CONFIGURATION, RUN, LOG)) {
                tool.userland().files().makeDirectory(directory);
            }
        } catch (NetException impossible) {
            throw new IllegalStateException(impossible);
        }
        write(CONFIGURATION + "/conf.db", "");
        write(RUN + "/db.sock", "");
        start("ovsdb-server", List.of("ovsdb-server", "--remote=punix:" + RUN + "/db.sock", "--detach", "--pidfile",
                "--log-file"));
        start("ovs-vswitchd", List.of("ovs-vswitchd", "--detach", "--pidfile", "--log-file"));
    }

    private void start(String name, List<String> commandLine) {
        Process daemon = tool.daemonize(commandLine, child -> {
            for (int number = 0; number <= 2; number++) {
                child.descriptors().set(number, new NullFile());
            }
            child.awaitUntil(() -> false);
            return 0;
        });
        write(RUN + "/" + name + ".pid", daemon.pid() + "\n");
        write(RUN + "/" + name + "." + daemon.pid() + ".ctl", "");
        write(LOG + "/" + name + ".log", "");
    }

    private void write(String path, String text) {
        try {
            tool.files().writeText(path, text);
        } catch (NetException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
