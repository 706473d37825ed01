package netsh.commands.busybox.ip;

import java.util.List;
import java.util.Optional;
import netsh.commands.busybox.AppletFailure;
import netsh.network.addr.MacAddress;
import netsh.network.error.Errno;
import netsh.network.error.NetException;
import netsh.network.kernel.NetworkNamespace;
import netsh.network.link.BridgeLink;
import netsh.network.link.DummyLink;
import netsh.network.link.Link;
import netsh.network.link.VlanLink;
import netsh.network.packet.EtherType;

/** {@code ip link}: shows links, changes them by the old system calls, makes and deletes them. */
final class IpLinks {
    private static final List<String> VERBS = List.of("add", "delete", "set", "show", "lst", "list");

    private IpLinks() {}

    static int perform(IpSettings settings, Words words) throws AppletFailure, NetException {
        switch (words.verb(VERBS, "show")) {
            case "add" -> add(settings.namespace(), words);
            case "delete" -> {
                String word = words.next();
                Words.link(settings.namespace(), word.equals("dev") ? words.next() : word).delete();
            }
            case "set" -> new LinkChange(settings.namespace()).perform(words);
            default -> show(settings, words);
        }
        return 0;
    }

    private static void show(IpSettings settings, Words words) throws AppletFailure {
        Optional<String> device = Optional.empty();
        boolean isUpOnly = false;
        while (words.hasNext()) {
            String word = words.next();
            if (word.equals("up")) {
                isUpOnly = true;
                continue;
            }
            String name = word.equals("dev") ? words.next() : word;
            if (device.isPresent()) {
                throw Words.duplicate("dev", name);
            }
            device = Optional.of(name);
        }
        if (device.isPresent()) {
            Link link = Words.link(settings.namespace(), device.get());
            settings.out().print(LinkText.of(link, true, settings.lineBreak()));
            return;
        }
        for (Link link : settings.namespace().links().all()) {
            if (link.isUp() || !isUpOnly) {
                settings.out().print(LinkText.of(link, true, settings.lineBreak()));
            }
        }
    }

    private static void add(NetworkNamespace namespace, Words words) throws AppletFailure, NetException {
        Optional<String> name = Optional.empty();
        Optional<String> parent = Optional.empty();
        Optional<String> type = Optional.empty();
        Optional<MacAddress> address = Optional.empty();
        while (words.hasNext() && type.isEmpty()) {
            String word = words.next();
            switch (word) {
                case "link" -> parent = Optional.of(words.next());
                case "type" -> type = Optional.of(words.next());
                case "address" -> {
                    String text = words.next();
                    address = Optional.of(MacAddress.parse(text)
                            .orElseThrow(() -> AppletFailure.of("\"" + text + "\" is invalid lladdr")));
                }
                default -> {
                    String given = word.equals("name") || word.equals("dev") ? words.next() : word;
                    if (name.isPresent()) {
                        throw Words.duplicate("dev", given);
                    }
                    name = Optional.of(given);
                }
            }
        }
        Optional<String> chosen = name;
        Optional<String> kind = type;
        MacAddress mac = address.orElseGet(() -> namespace.drawAddress(chosen.or(() -> kind).orElse("")));
        create(namespace, name, parent, type.orElse(""), mac, words).register(namespace, Optional.empty());
    }

    private static Link create(NetworkNamespace namespace, Optional<String> name, Optional<String> parent, String type,
            MacAddress mac, Words words) throws AppletFailure, NetException {
        switch (type) {
            case "vlan" -> {
                int id = vlanId(words);
                Link lower = Words.link(namespace, parent.orElse(""));
                namespace.machine().modules().load("8021q");
                return VlanLink.create(name.orElse(lower.name() + "." + id), lower, id, EtherType.VLAN_8021Q);
            }
            case "dummy" -> {
                namespace.machine().modules().load("dummy");
                return new DummyLink(name.orElse("dummy%d"), mac);
            }
            case "bridge" -> {
                namespace.machine().modules().load("bridge");
                return new BridgeLink(name.orElse("bridge%d"), mac);
            }
            default -> throw new NetException(Errno.EOPNOTSUPP);
        }
    }

    private static int vlanId(Words words) throws AppletFailure, NetException {
        int id = -1;
        while (words.hasNext()) {
            String word = words.next();
            if (!word.equals("id")) {
                throw Words.invalid(word, "type vlan");
            }
            id = (int) words.number("id");
        }
        if (id < 0 || id > VlanLink.MOST_ID) {
            throw new NetException(id < 0 ? Errno.EINVAL : Errno.ERANGE);
        }
        return id;
    }
}
