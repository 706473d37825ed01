package netsh.network.ipv4;

import java.time.Duration;
import java.util.Optional;

/**
 * How long an address is good for.
 *
 * @param valid until it is removed; empty for ever
 * @param preferred until it is deprecated; empty for ever
 */
public record Lifetime(Optional<Duration> valid, Optional<Duration> preferred) {
    /** For ever. */
    public static final Lifetime FOREVER = new Lifetime(Optional.empty(), Optional.empty());
}
