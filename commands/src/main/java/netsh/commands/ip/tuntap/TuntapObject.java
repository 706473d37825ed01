package netsh.commands.ip.tuntap;

import static netsh.commands.grammar.Keyword.prefix;

import java.util.Optional;
import netsh.commands.grammar.Command;
import netsh.commands.grammar.CommandLineException;
import netsh.commands.grammar.Menu;
import netsh.commands.ip.IpContext;
import netsh.network.addr.MacAddress;
import netsh.network.error.Errno;
import netsh.network.error.NetException;
import netsh.network.kernel.NetworkNamespace;
import netsh.network.link.Link;
import netsh.network.link.TunLink;
import netsh.network.link.TunSettings;

/** The commands of {@code ip tuntap}; they speak to /dev/net/tun by ioctl(2), not by netlink. */
public final class TuntapObject {
    private static final Command<IpContext, TuntapRequest> SHOW = command("shows tun and tap links", TuntapShow::show);

    /** {@code ip tuntap}. */
    public static final Menu<IpContext> MENU = Menu.<IpContext>of("ip tuntap", "tun and tap links")
            .entry(prefix("add"), command("makes a link", TuntapObject::add))
            .entry(prefix("delete"), command("removes a link", TuntapObject::delete))
            .entry(prefix("show").or(prefix("lst")).or(prefix("list")), SHOW)
            .help()
            .whenEmpty(SHOW)
            .build();

    private TuntapObject() {}

    private static Command<IpContext, TuntapRequest> command(
            String description, Command.Action<IpContext, TuntapRequest> action) {
        return new Command<>(description, context -> new TuntapRequest(), TuntapRequest.CLAUSES, action);
    }

    private static int add(IpContext context, TuntapRequest request) throws CommandLineException {
        TunSettings settings = request.settings();
        NetworkNamespace namespace = context.namespace();
        if (namespace.links().byName(request.nameOrPattern()) != null) {
            throw refused(Errno.EBUSY);
        }
        create(namespace, request.nameOrPattern(), settings);
        return 0;
    }

    private static TunLink create(NetworkNamespace namespace, String name, TunSettings settings)
            throws CommandLineException {
        MacAddress address = settings.mode() == TunSettings.Mode.TAP
                ? namespace.drawAddress(name) : MacAddress.ZERO;
        TunLink link = new TunLink(name, address, settings);
        try {
            link.register(namespace, Optional.empty());
        } catch (NetException refusal) {
            throw refused(refusal.errno());
        }
        return link;
    }

    /** Attaches to the link, which makes it where there is none, and gives up its persistence. */
    private static int delete(IpContext context, TuntapRequest request) throws CommandLineException {
        TunSettings wanted = request.settings();
        Link link = context.namespace().links().byName(request.nameOrPattern());
        if (link == null) {
            create(context.namespace(), request.nameOrPattern(), wanted).delete();
            return 0;
        }
        if (!(link instanceof TunLink tun) || tun.settings().mode() != wanted.mode()
                || tun.settings().multiQueue() != wanted.multiQueue()) {
            throw refused(Errno.EINVAL);
        }
        if (tun.isAttached() && !wanted.multiQueue()) {
            throw refused(Errno.EBUSY);
        }
        tun.delete();
        return 0;
    }

    private static CommandLineException refused(Errno errno) {
        return new CommandLineException("ioctl(TUNSETIFF): " + errno.text(), 1);
    }
}
