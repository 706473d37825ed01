package netsh.commands.openvswitch;

import java.util.stream.Stream;
import netsh.commands.openvswitch.database.Atom;
import netsh.commands.openvswitch.database.Database;
import netsh.commands.openvswitch.database.Datum;
import netsh.commands.openvswitch.database.Row;
import netsh.commands.openvswitch.vswitchd.Vswitchd;
import netsh.commands.tool.ToolContext;
import netsh.network.kernel.Machine;

/**
 * Open vSwitch on one host, as its package starts it: the kernel's module, the database and the daemon. It is started when
 * the first of its tools is used, so that a lab without it shows nothing of it.
 */
public final class OpenvswitchService {
    /** The version that the tools speak of. */
    public static final String VERSION = "3.1.0";

    private static final String[] INTERFACE_TYPES = {"afxdp", "afxdp-nonpmd", "bareudp", "erspan", "geneve", "gre", "gtpu",
        "internal", "ip6erspan", "ip6gre", "lisp", "patch", "stt", "system", "tap", "vxlan"};

    private long version;
    private Database database;
    private Vswitchd daemon;

    /** Starts it, where it does not run yet. */
    public OpenvswitchService started(ToolContext tool) {
        if (daemon == null) {
            Machine machine = tool.machine();
            machine.modules().load("openvswitch");
            database = new Database(machine.simulation().random());
            initialise(database.root());
            daemon = new Vswitchd(machine, database);
            new DaemonProcesses(tool).start();
        }
        return this;
    }

    /** Whether it runs. */
    public boolean isRunning() {
        return daemon != null;
    }

    private static void initialise(Row root) {
        root.set("datapath_types", Datum.of(
                Stream.of("netdev", "system").map(Atom.Text::new).toList()));
        root.set("iface_types", Datum.of(
                Stream.of(INTERFACE_TYPES).map(Atom.Text::new).toList()));
        root.set("dpdk_version", "none");
    }

    /** The database. */
    public Database database() {
        return database;
    }

    /** The daemon. */
    public Vswitchd daemon() {
        return daemon;
    }

    /** How often the database was changed. */
    public long version() {
        return version;
    }

    /** Notes that the database was changed. */
    public void changed() {
        version++;
    }
}
