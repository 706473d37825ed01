package netsh.shell.explain;

import netsh.network.kernel.NetworkNamespace;
import netsh.network.trace.PacketEvent;

/**
 * An event as it was heard.
 *
 * @param number which event it is, from 0
 * @param timeNanos when, in virtual time
 * @param namespace the network stack in which it happened
 * @param event what happened
 */
record Observed(int number, long timeNanos, NetworkNamespace namespace, PacketEvent event) {}
