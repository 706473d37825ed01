package netsh.network.trace;

/** Listens to what happens to packets. It must not change the network. */
@FunctionalInterface
public interface PacketObserver {
    /**
     * Called as it happens.
     *
     * @param timeNanos the moment, in virtual time
     */
    void observe(long timeNanos, PacketEvent event);
}
