package netsh.network.tunnel;

/** An open UDP port of the kernel's own. */
@FunctionalInterface
public interface UnderlayPort {
    /** Closes it. */
    void close();
}
