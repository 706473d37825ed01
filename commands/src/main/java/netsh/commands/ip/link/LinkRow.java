package netsh.commands.ip.link;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import netsh.network.link.LinkFlag;
import netsh.network.link.LinkMode;
import netsh.network.link.OperState;

/**
 * A link as {@code ip} shows it, taken at one moment.
 *
 * @param lower the link below it or at its other end
 * @param layer what is below its protocols
 */
public record LinkRow(
        int index,
        String name,
        Optional<LowerLink> lower,
        Set<LinkFlag> flags,
        int mtu,
        String queueingDiscipline,
        Optional<String> master,
        OperState operState,
        LinkMode linkMode,
        int group,
        int transmitQueueLength,
        LinkLayer layer,
        Optional<String> alias,
        List<String> alternativeNames,
        LinkDetails details,
        LinkCounters counters) {
    /** The same for somebody who does not know the names of namespaces. */
    public LinkRow withoutNamespaceName() {
        return new LinkRow(index, name, lower.map(LowerLink::withoutNamespaceName), flags, mtu, queueingDiscipline,
                master, operState, linkMode, group, transmitQueueLength, layer, alias, alternativeNames, details, counters);
    }
}
