package netsh.commands.ip.address;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import netsh.commands.ip.inet.Family;
import netsh.commands.ip.inet.InetPrefix;
import netsh.network.addr.IpAddress;

/** What the words of {@code ip address add} and its relatives said. */
final class AddressArguments {
    /** What is done with the address. */
    enum Verb {
        ADD,
        CHANGE,
        REPLACE,
        DELETE
    }

    /** How the broadcast address is made of the other words. */
    enum Broadcast {
        NONE,
        GIVEN,
        ALL_ONES,
        ALL_ZEROS
    }

    /** A lifetime without an end, in seconds. */
    static final long FOREVER = 0xffff_ffffL;

    final Verb verb;
    Family family;
    Optional<InetPrefix> local = Optional.empty();
    /** The address as typed. */
    String localWord = "";
    Optional<InetPrefix> peer = Optional.empty();
    Broadcast broadcastKind = Broadcast.NONE;
    Optional<IpAddress> broadcast = Optional.empty();
    OptionalInt scope = OptionalInt.empty();
    Optional<String> label = Optional.empty();
    Optional<String> device = Optional.empty();
    OptionalLong validSeconds = OptionalLong.empty();
    OptionalLong preferredSeconds = OptionalLong.empty();
    long priority;
    final Set<AddressFlag> flags = EnumSet.noneOf(AddressFlag.class);
    final List<String> warnings = new ArrayList<>();

    AddressArguments(Verb verb, Family family) {
        this.verb = verb;
        this.family = family;
    }

    void learnFamily(Family other) {
        if (family == Family.UNSPECIFIED) {
            family = other;
        }
    }
}
