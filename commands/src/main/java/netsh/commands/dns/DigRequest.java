package netsh.commands.dns;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import netsh.network.dns.DnsType;

/** What dig shall do; filled in word by word. */
final class DigRequest {
    /** Parts of the output that can be switched. */
    enum Part {
        CMD,
        COMMENTS,
        QUESTION,
        ANSWER,
        AUTHORITY,
        ADDITIONAL,
        STATS
    }

    /** One question with its own wishes. */
    static final class Lookup {
        String name = "";
        int type = DnsType.A;
        boolean typeGiven;
        Optional<String> server = Optional.empty();
        boolean serverIsGlobal;
        int port = 53;
        int timeoutSeconds = 5;
        int tries = 3;
        boolean edns = true;
        boolean stream;
        final Set<Part> parts = EnumSet.allOf(Part.class);

        Lookup copy() {
            Lookup copy = new Lookup();
            copy.name = name;
            copy.type = type;
            copy.typeGiven = typeGiven;
            copy.server = server;
            copy.serverIsGlobal = server.isPresent();
            copy.port = port;
            copy.timeoutSeconds = timeoutSeconds;
            copy.tries = tries;
            copy.edns = edns;
            copy.stream = stream;
            copy.parts.retainAll(parts);
            return copy;
        }
    }

    final Lookup defaults = new Lookup();
    final List<Lookup> lookups = new ArrayList<>();
    final List<String> warnings = new ArrayList<>();
    boolean shortForm;

    /** What options speak of at present: the last name, or all that are to come. */
    Lookup current() {
        return lookups.isEmpty() ? defaults : lookups.get(lookups.size() - 1);
    }

    Lookup add(String name) {
        Lookup lookup = defaults.copy();
        lookup.name = name;
        lookups.add(lookup);
        return lookup;
    }
}
