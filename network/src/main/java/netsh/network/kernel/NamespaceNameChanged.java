package netsh.network.kernel;

/**
 * A name under /run/netns came or went, as inotify tells it.
 *
 * @param name the name
 * @param removed whether it went
 */
public record NamespaceNameChanged(String name, boolean removed) implements NetworkChange {}
