package netsh.commands.qemu;

import java.util.Optional;
import netsh.network.addr.MacAddress;

/**
 * A network card of a guest.
 *
 * @param peer the backend it is plugged into, by its id; empty for the hub that all {@code -net} options share
 * @param address its MAC address, where it was given
 */
record NetworkCard(Optional<String> peer, Optional<MacAddress> address) {}
