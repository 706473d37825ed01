package netsh.commands.ip.link;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * The link that a link stands on or is paired with (IFLA_LINK, IFLA_LINK_NETNSID).
 *
 * @param index its index; 0 where it is gone
 * @param name its name, where it is in the same namespace
 * @param isDown whether it is in the same namespace and not up
 * @param namespaceId the number of its namespace, where it is in another one
 * @param namespaceName a name of that namespace, where it has one
 */
public record LowerLink(
        int index, Optional<String> name, boolean isDown, OptionalInt namespaceId, Optional<String> namespaceName) {
    LowerLink withoutNamespaceName() {
        return new LowerLink(index, name, isDown, namespaceId, Optional.empty());
    }
}
