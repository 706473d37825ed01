package netsh.network.kernel;

/**
 * A change that rtnetlink's multicast groups tell, as {@code ip monitor} shows them. Each part of the engine has its own
 * kinds beside its code.
 */
public interface NetworkChange {}
