package netsh.commands.busybox.ip;

import java.util.List;
import java.util.Optional;
import netsh.commands.busybox.AppletFailure;
import netsh.network.addr.Ipv4Address;
import netsh.network.addr.Ipv4Prefix;
import netsh.network.addr.Ipv6Address;
import netsh.network.error.Errno;
import netsh.network.error.NetException;
import netsh.network.ipv4.AddressRequest;
import netsh.network.ipv4.InterfaceAddress;
import netsh.network.ipv4.Ipv4Addresses;
import netsh.network.ipv6.Ipv6AddressRequest;
import netsh.network.ipv6.Ipv6InterfaceAddress;
import netsh.network.link.Link;
import netsh.network.route.RouteScope;

/** {@code ip addr}: adds and deletes addresses; {@link AddressList} shows and flushes them. */
final class IpAddresses {
    private static final List<String> VERBS =
            List.of("add", "change", "chg", "replace", "delete", "list", "show", "lst", "flush");
    private static final int LONGEST_WITH_BROADCAST = 30;

    private final IpSettings settings;
    private Optional<String> device = Optional.empty();
    private Optional<Prefix> local = Optional.empty();
    private Optional<Prefix> peer = Optional.empty();
    private Optional<String> broadcast = Optional.empty();
    private Optional<String> label = Optional.empty();
    private int scope = -1;

    private IpAddresses(IpSettings settings) {
        this.settings = settings;
    }

    static int perform(IpSettings settings, Words words) throws AppletFailure, NetException {
        String verb = words.verb(VERBS, "list");
        switch (verb) {
            case "list", "show", "lst" -> new AddressList(settings).show(words);
            case "flush" -> new AddressList(settings).flush(words);
            default -> {
                IpAddresses change = new IpAddresses(settings);
                change.read(words);
                change.apply(verb);
            }
        }
        return 0;
    }

    private void read(Words words) throws AppletFailure {
        while (words.hasNext()) {
            String word = words.next();
            switch (word) {
                case "dev" -> device = Optional.of(words.next());
                case "peer", "remote" -> peer = Optional.of(Prefix.read(words.next()));
                case "broadcast", "brd" -> broadcast = Optional.of(words.next());
                case "label" -> label = Optional.of(words.next());
                case "scope" -> scope = Scopes.read(words.next());
                default -> {
                    String address = word.equals("local") ? words.next() : word;
                    if (local.isPresent()) {
                        throw Words.duplicate("local", address);
                    }
                    local = Optional.of(Prefix.read(address));
                }
            }
        }
        if (device.isEmpty()) {
            throw AppletFailure.of("need \"dev IFACE\"");
        }
        if (label.isPresent() && !label.get().startsWith(device.get())) {
            throw AppletFailure.of("\"dev\" (" + device.get() + ") must match \"label\" (" + label.get() + ")");
        }
    }

    private void apply(String verb) throws AppletFailure, NetException {
        Link link = Words.link(settings.namespace(), device.get());
        if (local.isEmpty()) {
            throw new NetException(Errno.EOPNOTSUPP);
        }
        if (local.get().address().isEmpty()) {
            throw new NetException(Errno.ERANGE);
        }
        boolean deletes = verb.equals("delete");
        if (local.get().isIpv6()) {
            applyIpv6(link, verb);
        } else if (deletes) {
            Optional<Ipv4Addresses.Network> network = local.get().lengthGiven() || peer.isPresent()
                    ? Optional.of(new Ipv4Addresses.Network(peer.orElse(local.get()).ipv4(), length()))
                    : Optional.empty();
            settings.namespace().ipv4().addresses().delete(link, Optional.of(local.get().ipv4()), label, network);
        } else if (verb.equals("add")) {
            settings.namespace().ipv4().addresses().add(link, request());
        } else {
            settings.namespace().ipv4().addresses().replace(link, request(), verb.equals("replace"));
        }
    }

    private int length() {
        return peer.orElse(local.get()).length();
    }

    private void applyIpv6(Link link, String verb) throws NetException {
        Ipv6Address address = (Ipv6Address) local.get().address().orElseThrow();
        switch (verb) {
            case "delete" -> settings.namespace().ipv6().addresses().delete(link, address, length());
            case "add" -> settings.namespace().ipv6().addresses().add(link, Ipv6AddressRequest.of(address, length()));
            default -> settings.namespace().ipv6().addresses().replace(link, Ipv6AddressRequest.of(address, length()));
        }
    }

    private AddressRequest request() throws AppletFailure {
        Ipv4Address address = local.get().ipv4();
        AddressRequest request = AddressRequest.of(address, length())
                .withScope(scope >= 0 ? scope : address.isLoopback() ? RouteScope.HOST : RouteScope.UNIVERSE);
        if (label.isPresent()) {
            request = request.withLabel(label.get());
        }
        Optional<Ipv4Address> everybody = broadcastAddress(address);
        if (everybody.isPresent()) {
            request = request.withBroadcast(everybody.get());
        }
        if (peer.isEmpty()) {
            return request;
        }
        return new AddressRequest(address, Optional.of(peer.get().ipv4()), length(), everybody, request.scope(), label,
                request.lifetime(), false, 0, 0);
    }

    private Optional<Ipv4Address> broadcastAddress(Ipv4Address address) throws AppletFailure {
        if (broadcast.isEmpty()) {
            return Optional.empty();
        }
        String word = broadcast.get();
        if (!word.equals("+") && !word.equals("-")) {
            return Optional.of((Ipv4Address) Prefix.address(word));
        }
        if (length() > LONGEST_WITH_BROADCAST) {
            return Optional.empty();
        }
        Ipv4Prefix network = Ipv4Prefix.containing(address, length());
        return Optional.of(word.equals("+") ? network.broadcast() : network.address());
    }

    /** Whether a filter lets one of a link's addresses through. */
    static boolean matches(IpSettings settings, Link link, AddressList.Filter filter) {
        return settings.namespace().ipv4().addresses().of(link).stream().anyMatch(filter::takes)
                || settings.namespace().ipv6().addresses().of(link).stream().anyMatch(filter::takes);
    }

    /** Deletes what a filter lets through; false where a primary took a secondary with it, so that the latter was gone. */
    static boolean deleteAll(IpSettings settings, Link link, AddressList.Filter filter) throws NetException {
        boolean allThere = true;
        for (InterfaceAddress address : settings.namespace().ipv4().addresses().of(link)) {
            if (!filter.takes(address)) {
                continue;
            }
            if (settings.namespace().ipv4().addresses().of(link).contains(address)) {
                settings.namespace().ipv4().addresses().delete(link, Optional.of(address.local()), Optional.empty(),
                        Optional.of(new Ipv4Addresses.Network(address.peer(), address.prefixLength())));
            } else {
                allThere = false;
            }
        }
        for (Ipv6InterfaceAddress address : List.copyOf(settings.namespace().ipv6().addresses().of(link))) {
            if (filter.takes(address)) {
                settings.namespace().ipv6().addresses().delete(link, address.address(), address.prefixLength());
            }
        }
        return allThere;
    }
}
