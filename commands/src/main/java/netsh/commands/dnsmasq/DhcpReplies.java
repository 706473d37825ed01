package netsh.commands.dnsmasq;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import netsh.network.addr.Ipv4Address;
import netsh.network.dhcp.DhcpMessage;
import netsh.network.dhcp.DhcpMessageType;
import netsh.network.dhcp.DhcpOption;
import netsh.network.dhcp.DhcpOptions;
import netsh.network.packet.Bytes;

/** Makes the server's messages (do_options of dnsmasq). */
final class DhcpReplies {
    private final Configuration configuration;

    DhcpReplies(Configuration configuration) {
        this.configuration = configuration;
    }

    /** For how long a client may have an address: as configured for it or its range, or shorter if it asks so. */
    long leaseSeconds(Listener.Serving serving, DhcpClient client, Ipv4Address address) {
        long configured = client.host()
                .flatMap(DhcpHost::leaseSeconds)
                .orElseGet(() -> rangeOf(serving, address).leaseSeconds());
        long wanted = client.message()
                .options()
                .number(DhcpOption.LEASE_TIME)
                .map(seconds -> Math.max(120, seconds))
                .orElse(DhcpRange.INFINITE);
        return Math.min(configured, wanted);
    }

    private static DhcpRange rangeOf(Listener.Serving serving, Ipv4Address address) {
        return serving.ranges().stream()
                .filter(range -> range.contains(address))
                .findFirst()
                .orElse(serving.ranges().get(0));
    }

    /** An offer or acknowledgement of an address. */
    DhcpMessage lend(DhcpMessageType type, Listener.Serving serving, DhcpClient client, Ipv4Address address) {
        long seconds = leaseSeconds(serving, client, address);
        DhcpOptions options = DhcpOptions.NONE
                .with(type)
                .with(DhcpOption.SERVER_IDENTIFIER, serving.own().local())
                .with(DhcpOption.LEASE_TIME, (int) seconds);
        if (seconds != DhcpRange.INFINITE) {
            options = options.with(DhcpOption.RENEWAL_TIME, (int) (seconds / 2))
                    .with(DhcpOption.REBINDING_TIME, (int) (seconds * 7 / 8));
        }
        Ipv4Address server = serving.own().local();
        return client.message().answer(address, server, withNetwork(options, serving, client, rangeOf(serving, address)));
    }

    /** What a client is told that has its address from elsewhere. */
    DhcpMessage inform(Listener.Serving serving, DhcpClient client) {
        DhcpOptions options = DhcpOptions.NONE
                .with(DhcpMessageType.ACK)
                .with(DhcpOption.SERVER_IDENTIFIER, serving.own().local());
        DhcpRange range = serving.ranges().get(0);
        return client.message()
                .answer(Ipv4Address.ANY, serving.own().local(), withNetwork(options, serving, client, range));
    }

    DhcpMessage refuse(Listener.Serving serving, DhcpClient client, String reason) {
        DhcpOptions options = DhcpOptions.NONE
                .with(DhcpMessageType.NAK)
                .with(DhcpOption.SERVER_IDENTIFIER, serving.own().local())
                .with(DhcpOption.MESSAGE, Bytes.of(reason));
        return client.message().answer(Ipv4Address.ANY, Ipv4Address.ANY, options);
    }

    private DhcpOptions withNetwork(
            DhcpOptions start, Listener.Serving serving, DhcpClient client, DhcpRange range) {
        DhcpOptions options = start;
        Ipv4Address own = serving.own().local();
        options = offer(options, client, DhcpOption.SUBNET_MASK, serving.netmask(range));
        options = offer(options, client, DhcpOption.BROADCAST_ADDRESS, serving.broadcast(range));
        options = offer(options, client, DhcpOption.ROUTER, own);
        if (configuration.port == 53) {
            options = offer(options, client, DhcpOption.DNS_SERVER, own);
        }
        if (!configuration.domain.isEmpty() && isOffered(client, DhcpOption.DOMAIN_NAME)) {
            options = options.with(DhcpOption.DOMAIN_NAME, Bytes.of(configuration.domain));
        }
        boolean isAcknowledged = start.type().filter(type -> type == DhcpMessageType.ACK).isPresent();
        Optional<String> name = isAcknowledged ? client.name() : client.host().flatMap(DhcpHost::name);
        if (name.isPresent() && isOffered(client, DhcpOption.HOST_NAME)) {
            options = options.with(DhcpOption.HOST_NAME, Bytes.of(name.get()));
        }
        return withConfigured(options, client, own, range);
    }

    private DhcpOptions offer(DhcpOptions options, DhcpClient client, int number, Ipv4Address value) {
        return isOffered(client, number) ? options.with(number, value) : options;
    }

    /** Whether an option is sent that nobody configured. */
    private boolean isOffered(DhcpClient client, int number) {
        return client.asksFor(number)
                && configuration.options.stream()
                        .noneMatch(option -> option.number() == number && client.matches(option.tags()));
    }

    private DhcpOptions withConfigured(DhcpOptions start, DhcpClient client, Ipv4Address own, DhcpRange range) {
        DhcpOptions options = start;
        List<String> ofRange = range.setTag().map(List::of).orElse(List.of());
        List<DhcpOptionValue> newestFirst = new ArrayList<>(configuration.options);
        Collections.reverse(newestFirst);
        for (DhcpOptionValue option : newestFirst) {
            List<String> wanted =
                    option.tags().stream().filter(tag -> !ofRange.contains(tag)).toList();
            boolean applies = client.matches(wanted) && (option.forced() || client.asksFor(option.number()));
            if (applies && option.isSendable() && option.value().length() > 0 && options.find(option.number()).isEmpty()) {
                options = options.with(option.number(), withOwnAddress(option, own));
            }
        }
        return options;
    }

    /** 0.0.0.0 among an option's addresses means the server. */
    private static Bytes withOwnAddress(DhcpOptionValue option, Ipv4Address own) {
        if (DhcpOptionName.kindOf(option.number()) != DhcpOptionName.Kind.ADDRESSES) {
            return option.value();
        }
        Ipv4Address[] addresses = DhcpOptions.NONE.with(1, option.value()).addresses(1).stream()
                .map(address -> address.isUnspecified() ? own : address)
                .toArray(Ipv4Address[]::new);
        return DhcpOptions.NONE.with(1, addresses).find(1).orElseThrow();
    }
}
