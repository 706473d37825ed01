package netsh.commands.ip.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import netsh.commands.grammar.CommandLineException;
import netsh.commands.ip.inet.Family;
import netsh.commands.ip.inet.InetPrefix;
import netsh.network.addr.IpAddress;
import netsh.network.link.Link;
import netsh.network.link.LinkKind;
import netsh.network.tunnel.TunnelSettings;

/** What is asked of an IP tunnel: changes of its settings, in the order in which they were typed. */
final class TunnelLinkRequest {
    private final LinkRequest request;
    private final Family family;
    private final List<Consumer<TunnelSettings>> changes = new ArrayList<>();
    private Optional<IpAddress> local = Optional.empty();
    private Optional<IpAddress> remote = Optional.empty();

    TunnelLinkRequest(LinkRequest request, LinkKind kind) {
        this.request = request;
        family = kind == LinkKind.IP6TNL || kind == LinkKind.IP6GRE || kind == LinkKind.IP6GRETAP
                ? Family.INET6 : Family.INET;
    }

    boolean isEmpty() {
        return changes.isEmpty();
    }

    void add(Consumer<TunnelSettings> change) {
        changes.add(change);
    }

    void addIf(boolean isMeant, Consumer<TunnelSettings> change) {
        if (isMeant) {
            changes.add(change);
        }
    }

    void setRemote(String word) throws CommandLineException {
        remote = specific(word);
        changes.add(settings -> settings.remote(remote));
    }

    void setLocal(String word) throws CommandLineException {
        local = specific(word);
        changes.add(settings -> settings.local(local));
    }

    private Optional<IpAddress> specific(String word) throws CommandLineException {
        return Optional.of(InetPrefix.address(word, family)).filter(address -> !address.isUnspecified());
    }

    void setLower(String word) throws CommandLineException {
        Link lower = request.context().namespace().links().byName(word);
        if (lower == null) {
            throw new CommandLineException(
                    "Cannot find device \"" + word + "\"", CommandLineException.EXIT_MINUS_ONE);
        }
        changes.add(settings -> settings.lower(Optional.of(lower)));
    }

    /** What iproute2 finds wrong once it has read everything, and what the lab does not have. */
    void checkAll() throws CommandLineException {
        if (remote.isPresent() && remote.get().isMulticast()) {
            if (local.isEmpty()) {
                throw new CommandLineException("A broadcast tunnel requires a source address.", 1);
            }
            throw new CommandLineException("ip: this lab does not support tunnels to a group.", 2);
        }
    }

    /** The settings with all changes made. */
    TunnelSettings applyTo(TunnelSettings settings) {
        changes.forEach(change -> change.accept(settings));
        return settings;
    }
}
