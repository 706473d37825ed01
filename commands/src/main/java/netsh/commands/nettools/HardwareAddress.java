package netsh.commands.nettools;

import java.util.Optional;
import netsh.network.addr.MacAddress;

/** Ethernet addresses as net-tools read them: octets of one or two digits; missing ones at the end are zero. */
final class HardwareAddress {
    private static final int OCTETS = 6;

    private HardwareAddress() {}

    static Optional<MacAddress> read(String text) {
        String[] parts = text.split(":", -1);
        if (parts.length > OCTETS) {
            return Optional.empty();
        }
        long bits = 0;
        for (int i = 0; i < OCTETS; i++) {
            if (i < parts.length && !parts[i].matches("[0-9a-fA-F]{1,2}")) {
                return Optional.empty();
            }
            bits = bits << 8 | (i < parts.length ? Integer.parseInt(parts[i], 16) : 0);
        }
        return Optional.of(new MacAddress(bits));
    }
}
