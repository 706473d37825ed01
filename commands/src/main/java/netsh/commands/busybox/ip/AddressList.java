package netsh.commands.busybox.ip;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import netsh.commands.busybox.AppletFailure;
import netsh.commands.ip.inet.NumberNames;
import netsh.network.error.Errno;
import netsh.network.error.NetException;
import netsh.network.ipv4.InterfaceAddress;
import netsh.network.ipv6.Ipv6AddressFlag;
import netsh.network.ipv6.Ipv6InterfaceAddress;
import netsh.network.ipv6.Lifetimes;
import netsh.network.link.Link;

/** {@code ip addr show} and {@code ip addr flush}. */
final class AddressList {
    private final IpSettings settings;
    private final Filter filter;

    AddressList(IpSettings settings) {
        this.settings = settings;
        filter = new Filter(settings);
    }

    /** Which addresses are meant. */
    static final class Filter {
        private Optional<String> device = Optional.empty();
        private Optional<Prefix> prefix = Optional.empty();
        private Optional<String> label = Optional.empty();
        private int scope = -1;
        private boolean isUpOnly;
        private boolean showsInet;
        private boolean showsInet6;

        Filter(IpSettings settings) {
            showsInet = settings.showsInet();
            showsInet6 = settings.showsInet6();
        }

        private void read(Words words) throws AppletFailure {
            while (words.hasNext()) {
                String word = words.next();
                switch (word) {
                    case "to" -> {
                        prefix = Optional.of(Prefix.read(words.next()));
                        showsInet = !prefix.get().isIpv6();
                        showsInet6 = prefix.get().isIpv6();
                    }
                    case "scope" -> scope = Scopes.read(words.next());
                    case "up" -> isUpOnly = true;
                    case "label" -> label = Optional.of(words.next());
                    default -> {
                        String name = word.equals("dev") ? words.next() : word;
                        if (device.isPresent()) {
                            throw Words.duplicate("dev", name);
                        }
                        device = Optional.of(name);
                    }
                }
            }
        }

        private boolean isLimited() {
            return prefix.isPresent() || label.isPresent();
        }

        boolean takes(InterfaceAddress address) {
            return showsInet
                    && prefix.map(wanted -> wanted.contains(address.local())).orElse(true)
                    && (scope < 0 || scope == address.scope())
                    && label.map(pattern -> address.label().matches(pattern.replace(".", "\\.").replace("*", ".*")))
                            .orElse(true);
        }

        boolean takes(Ipv6InterfaceAddress address) {
            return showsInet6
                    && prefix.map(wanted -> wanted.contains(address.address())).orElse(true)
                    && (scope < 0 || scope == address.scope().routeScope());
        }
    }

    void show(Words words) throws AppletFailure {
        filter.read(words);
        boolean onlyInet = settings.family() == IpSettings.Family.INET || settings.family() == IpSettings.Family.INET6;
        for (Link link : links()) {
            List<String> lines = lines(link);
            boolean isHidden = lines.isEmpty() && (filter.isLimited() || onlyInet);
            if (isHidden) {
                continue;
            }
            boolean printsLink = !settings.oneLine() && filter.label.isEmpty() || settings.family() == IpSettings.Family.LINK;
            if (printsLink) {
                boolean withAddress = !onlyInet && filter.prefix.isEmpty();
                settings.out().print(LinkText.of(link, withAddress, settings.lineBreak()));
            }
            lines.forEach(settings.out()::println);
        }
    }

    private List<Link> links() throws AppletFailure {
        if (filter.device.isPresent()) {
            return List.of(Words.link(settings.namespace(), filter.device.get()));
        }
        List<Link> links = new ArrayList<>(settings.namespace().links().all());
        links.removeIf(link -> filter.isUpOnly && !link.isUp());
        return links;
    }

    private List<String> lines(Link link) {
        List<String> lines = new ArrayList<>();
        for (InterfaceAddress address : settings.namespace().ipv4().addresses().of(link)) {
            if (filter.takes(address)) {
                lines.add(start(link) + inet(address));
            }
        }
        for (Ipv6InterfaceAddress address : settings.namespace().ipv6().addresses().of(link)) {
            if (filter.takes(address)) {
                lines.add(start(link) + inet6(address));
            }
        }
        return lines;
    }

    private String start(Link link) {
        return settings.oneLine() ? link.index() + ": " + link.name() : "";
    }

    private String inet(InterfaceAddress address) {
        long now = settings.namespace().events().nowNanos();
        StringBuilder text = new StringBuilder("    inet ").append(address.local());
        if (!address.peer().equals(address.local())) {
            text.append(" peer ").append(address.peer());
        }
        text.append('/').append(address.prefixLength()).append(' ');
        address.broadcast().ifPresent(broadcast -> text.append("brd ").append(broadcast).append(' '));
        text.append("scope ").append(Scopes.name(address.scope())).append(' ');
        text.append(address.isSecondary() ? "secondary " : "");
        text.append(address.isDeprecated(now) ? "deprecated " : "");
        text.append(address.isPermanent() ? "" : "dynamic ");
        text.append(address.label());
        return text + lifetimes(address.validFor(now).map(time -> time.toSeconds()),
                address.preferredFor(now).map(time -> time.toSeconds()));
    }

    private String inet6(Ipv6InterfaceAddress address) {
        StringBuilder text = new StringBuilder("    inet6 ").append(address.address()).append('/')
                .append(address.prefixLength()).append(" scope ")
                .append(NumberNames.SCOPE.name(address.scope().routeScope())).append(' ');
        text.append(address.has(Ipv6AddressFlag.TENTATIVE) ? "tentative " : "");
        text.append(address.has(Ipv6AddressFlag.DEPRECATED) ? "deprecated " : "");
        text.append(address.has(Ipv6AddressFlag.PERMANENT) ? "" : "dynamic ");
        return text + lifetimes(finite(address.validSecondsLeft()), finite(address.preferredSecondsLeft()));
    }

    private static Optional<Long> finite(long seconds) {
        return seconds == Lifetimes.FOREVER ? Optional.empty() : Optional.of(seconds);
    }

    private String lifetimes(Optional<Long> valid, Optional<Long> preferred) {
        return settings.lineBreak() + "       valid_lft " + word(valid) + " preferred_lft " + word(preferred);
    }

    private static String word(Optional<Long> seconds) {
        return seconds.map(count -> count + "sec").orElse("forever");
    }

    void flush(Words words) throws AppletFailure, NetException {
        if (!words.hasNext()) {
            throw AppletFailure.of("flush requires an argument");
        }
        filter.read(words);
        boolean found = false;
        boolean missed = false;
        for (Link link : links()) {
            found |= IpAddresses.matches(settings, link, filter);
            missed |= !IpAddresses.deleteAll(settings, link, filter);
        }
        if (missed) {
            throw AppletFailure.of("can't send flush request: " + Errno.EADDRNOTAVAIL.text());
        }
        if (!found) {
            settings.out().println("Nothing to flush");
        }
    }
}
