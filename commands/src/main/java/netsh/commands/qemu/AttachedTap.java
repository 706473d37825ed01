package netsh.commands.qemu;

import java.util.List;
import java.util.Optional;
import netsh.commands.tool.ToolContext;
import netsh.network.addr.MacAddress;
import netsh.network.error.Errno;
import netsh.network.error.NetException;
import netsh.network.kernel.NetworkNamespace;
import netsh.network.link.Link;
import netsh.network.link.TunLink;

/** A tap that a running guest holds. */
final class AttachedTap {
    private static final String ANY_NAME = "tap%d";

    private final TapBackend backend;
    private final TunLink link;
    private final boolean persistent;

    private AttachedTap(TapBackend backend, TunLink link, boolean persistent) {
        this.backend = backend;
        this.link = link;
        this.persistent = persistent;
    }

    /** Opens the tap, made for this purpose where no persistent one of its name waits (TUNSETIFF). */
    static AttachedTap open(TapBackend backend, NetworkNamespace namespace) throws QemuException {
        String name = backend.interfaceName().orElse(ANY_NAME);
        if (name.length() > Link.MOST_NAME_LENGTH) {
            name = name.substring(0, Link.MOST_NAME_LENGTH);
        }
        Link existing = namespace.links().byName(name);
        if (existing == null) {
            namespace.machine().modules().load("tun");
            TunLink made = new TunLink(name, namespace.drawAddress(name));
            // It is held from the beginning, so that its state stays UNKNOWN: no carrier ever came or went.
            made.attach(frame -> { });
            try {
                made.register(namespace, Optional.empty());
            } catch (NetException refused) {
                throw refusal(backend, name, refused.errno());
            }
            return new AttachedTap(backend, made, false);
        }
        if (!(existing instanceof TunLink tap)) {
            throw refusal(backend, name, Errno.EINVAL);
        }
        if (tap.hasCarrier()) {
            throw refusal(backend, name, Errno.EBUSY);
        }
        return new AttachedTap(backend, tap, true);
    }

    private static QemuException refusal(TapBackend backend, String name, Errno errno) {
        return new QemuException(
                backend.option() + ": could not configure /dev/net/tun (" + name + "): " + errno.text());
    }

    TapBackend backend() {
        return backend;
    }

    TunLink link() {
        return link;
    }

    /** Runs the script that sets it up, with its name as argument. */
    void setUp(ToolContext context) throws QemuException {
        if (backend.script().isPresent()) {
            run(backend.script().get(), context, backend.option() + ": ");
        }
    }

    /** Runs the script that takes it down; a failure is told, and changes nothing. */
    void takeDown(ToolContext context) {
        if (backend.downScript().isEmpty() || !link.isRegistered()) {
            return;
        }
        try {
            run(backend.downScript().get(), context, "");
        } catch (QemuException failed) {
            context.fail(1, failed.getMessage());
        }
    }

    private void run(String script, ToolContext context, String place) throws QemuException {
        int status;
        try {
            status = context.execute(List.of(script, link.name()));
        } catch (NetException cannotRun) {
            status = 1;
        }
        if (status != 0) {
            throw new QemuException(place + "network script " + script + " failed with status "
                    + (status << 8));
        }
    }

    /** Lets the tap go; one that was made for the guest goes with it. */
    void close() {
        if (!link.isRegistered()) {
            return;
        }
        link.detach();
        if (!persistent) {
            link.delete();
        }
    }
}
