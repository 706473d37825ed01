package netsh.commands.iptables.extension;

import netsh.network.netfilter.target.Action;

/**
 * What iptables knows of a target.
 *
 * @param <A> the engine's record of it
 */
public interface TargetExtension<A extends Action> extends Extension<A> {
    /** What {@code -L} shows in its target column. */
    default String listedName() {
        return name();
    }
}
