package netsh.network.kernel;

/**
 * A namespace got or lost the number by which another one knows it (RTM_NEWNSID, RTM_DELNSID).
 *
 * @param peer the namespace with the number
 * @param id the number
 * @param removed whether it lost it
 */
public record NamespaceIdChanged(NetworkNamespace peer, int id, boolean removed) implements NetworkChange {}
