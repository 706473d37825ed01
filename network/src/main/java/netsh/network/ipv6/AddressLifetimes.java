package netsh.network.ipv6;

import netsh.network.time.Event;

/** Deprecates and deletes addresses when their time is over (addrconf_verify_rtnl). */
final class AddressLifetimes {
    private static final long NANOS_PER_SECOND = 1_000_000_000L;

    private final Ipv6Stack stack;
    private final AddressConfiguration configuration;

    AddressLifetimes(Ipv6Stack stack, AddressConfiguration configuration) {
        this.stack = stack;
        this.configuration = configuration;
    }

    /** Follows the lifetimes that an address has now. */
    void watch(Ipv6InterfaceAddress address) {
        forget(address);
        Lifetimes lifetimes = address.lifetimes;
        long end = Long.MAX_VALUE;
        if (lifetimes.preferredSeconds() != Lifetimes.FOREVER && !address.has(Ipv6AddressFlag.DEPRECATED)) {
            end = lifetimes.preferredSeconds();
        } else if (lifetimes.validSeconds() != Lifetimes.FOREVER) {
            end = lifetimes.validSeconds();
        }
        if (end != Long.MAX_VALUE) {
            long atNanos = address.updatedNanos() + end * NANOS_PER_SECOND;
            address.lifetimeEvent = Event.of(() -> ended(address));
            stack.events().schedule(Math.max(0, atNanos - stack.events().nowNanos()), address.lifetimeEvent);
        }
    }

    void forget(Ipv6InterfaceAddress address) {
        if (address.lifetimeEvent != null) {
            address.lifetimeEvent.cancel();
            address.lifetimeEvent = null;
        }
    }

    private void ended(Ipv6InterfaceAddress address) {
        if (address.validSecondsLeft() == 0) {
            configuration.delete(address);
            return;
        }
        address.flags.add(Ipv6AddressFlag.DEPRECATED);
        configuration.tell(address, false);
        watch(address);
    }
}
