package netsh.commands.qemu;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import netsh.commands.process.NullFile;
import netsh.commands.process.Process;
import netsh.commands.process.Signal;
import netsh.commands.process.WaitQueue;
import netsh.commands.process.WaitResult;
import netsh.commands.tool.Program;
import netsh.commands.tool.ProgramLoader;
import netsh.commands.tool.ToolContext;
import netsh.commands.tool.Userland;
import netsh.network.addr.MacAddress;
import netsh.network.error.NetException;
import netsh.network.kernel.NetworkNamespace;
import netsh.network.link.PhysicalLink;

/** A guest: its machine, the host process that runs it, and the taps that it holds. */
final class VirtualMachine {
    /** From power on to the end of the boot scripts' quick part; about what a small system takes under KVM. */
    private static final Duration FIRMWARE_AND_KERNEL = Duration.ofSeconds(4);

    /** The id of the hub that all {@code -net} options share; no option can name it. */
    private static final String SHARED_HUB = "";

    private static final String BOOT_SCRIPT = "/etc/init.d/rcS";
    private static final long FIRST_ADDRESS = 0x5254_0012_3456L;
    private static final Map<String, String> ENVIRONMENT =
            Map.of("HOME", "/root", "PATH", ProgramLoader.DEFAULT_PATH, "TERM", "dumb", "USER", "root");

    private final Configuration configuration;
    private final Optional<Integer> vncDisplay;
    private final List<String> images;
    private final Userland guest;
    private final List<AttachedTap> taps = new ArrayList<>(1);
    private final WaitQueue changed = new WaitQueue();
    private Process process;
    private boolean booted;
    private boolean poweredOff;

    /**
     * A guest that is switched off.
     *
     * @param images the absolute paths of the disk images that it writes to
     */
    VirtualMachine(
            Configuration configuration,
            Optional<Integer> vncDisplay,
            List<String> images,
            ToolContext context,
            GuestFactory guests) {
        this.configuration = configuration;
        this.vncDisplay = vncDisplay;
        this.images = images;
        guest = guests.newGuest(context.machine().simulation(), context.userland().scheduler(), this::powerOff);
    }

    /** Its name: the one it was given, else one after its process. */
    String name() {
        return configuration.name().orElseGet(() -> "qemu-" + process.pid());
    }

    Configuration configuration() {
        return configuration;
    }

    Optional<Integer> vncDisplay() {
        return vncDisplay;
    }

    /** The host's process. */
    Process process() {
        return process;
    }

    /** The machine inside. */
    Userland guest() {
        return guest;
    }

    List<String> images() {
        return images;
    }

    List<AttachedTap> taps() {
        return taps;
    }

    /** Whether its boot scripts have run. */
    boolean hasBooted() {
        return booted;
    }

    private void powerOff() {
        poweredOff = true;
        changed.wakeAll();
    }

    // ---- setting up -----------------------------------------------------------------------------------------------

    /** Opens the taps and plugs the guest's cards into them; refuses as qemu does, and then leaves nothing behind. */
    void connect(ToolContext context) throws QemuException {
        try {
            for (TapBackend backend : configuration.taps()) {
                AttachedTap tap = AttachedTap.open(backend, context.namespace());
                taps.add(tap);
                tap.setUp(context);
            }
        } catch (QemuException refused) {
            closeTaps();
            throw refused;
        }
        plugCards();
    }

    /** Cards and taps that name one another, or name nobody and so share a hub, come together. */
    private void plugCards() {
        Map<String, Hub> hubs = new HashMap<>();
        for (AttachedTap tap : taps) {
            hubs.computeIfAbsent(tap.backend().id().orElse(SHARED_HUB), id -> new Hub()).connect(tap.link());
        }
        int number = 0;
        for (NetworkCard card : configuration.cards()) {
            PhysicalLink link = cardLink(number++, card);
            Hub hub = hubs.get(card.peer().orElse(SHARED_HUB));
            if (hub != null) {
                hub.connect(link);
            }
        }
    }

    private PhysicalLink cardLink(int number, NetworkCard card) {
        PhysicalLink link = new PhysicalLink(
                "eth" + number, card.address().orElse(new MacAddress(FIRST_ADDRESS + number)));
        try {
            link.register(guest.machine().initialNamespace(), Optional.empty());
        } catch (NetException impossible) {
            throw new IllegalStateException(impossible);
        }
        return link;
    }

    // ---- running --------------------------------------------------------------------------------------------------

    /** Says which process is going to run it. */
    void runsAs(Process itsProcess) {
        process = itsProcess;
    }

    /** Switches it on and keeps it running as {@code self} until it is switched off or a signal ends it. */
    int run(Process self, ToolContext context) {
        process = self;
        self.catchSignal(Signal.TERM);
        self.catchSignal(Signal.INT);
        self.catchSignal(Signal.HUP);
        try {
            if (self.awaitUntil(() -> poweredOff, self.deadlineAfter(FIRMWARE_AND_KERNEL.toNanos()))
                    == WaitResult.TIMED_OUT) {
                boot(self);
                self.await(changed, () -> poweredOff);
            }
            self.takeSignal().ifPresent(signal -> context.fail(0, "terminating on signal " + signal.number()));
            taps.forEach(tap -> tap.takeDown(context));
            return 0;
        } finally {
            stop();
        }
    }

    private void boot(Process self) {
        Process init = inside(self);
        init.descriptors().set(0, new NullFile());
        init.descriptors().set(1, new NullFile());
        init.descriptors().set(2, new NullFile());
        init.moveToBackground();
        init.runBeside(child -> {
            int status = shell(child, List.of("sh", BOOT_SCRIPT));
            booted = true;
            changed.wakeAll();
            return status;
        });
    }

    private void stop() {
        poweredOff = true;
        booted = false;
        for (Process running : guest.processes().list()) {
            running.signal(Signal.KILL);
        }
        closeTaps();
        changed.wakeAll();
    }

    private void closeTaps() {
        taps.forEach(AttachedTap::close);
        taps.clear();
    }

    // ---- from the host --------------------------------------------------------------------------------------------

    /**
     * Waits until the guest has booted and runs a shell in it as a child of {@code caller}.
     *
     * @param command the shell's command line: its name and arguments
     * @return its exit status; empty where the guest is off
     */
    Optional<Integer> execute(Process caller, List<String> command) {
        caller.await(changed, () -> booted || poweredOff);
        if (!booted) {
            return Optional.empty();
        }
        return Optional.of(inside(caller).runForeground(child -> shell(child, command)));
    }

    private Process inside(Process caller) {
        NetworkNamespace namespace = guest.machine().initialNamespace();
        Process child = caller.forkInto(guest.processes());
        child.enter(namespace);
        child.setEnvironment(ENVIRONMENT);
        child.changeDirectory("/root");
        return child;
    }

    private int shell(Process child, List<String> command) {
        Program shell = new Program(guest.tools().find("sh").orElseThrow(), List.of(), "/bin/sh");
        return ToolContext.start(guest, child, shell, command);
    }
}
