package netsh.commands.busybox.ip;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import netsh.commands.busybox.AppletFailure;
import netsh.network.addr.MacAddress;
import netsh.network.error.Errno;
import netsh.network.error.NetException;
import netsh.network.kernel.NetworkNamespace;
import netsh.network.link.Link;

/** {@code ip link set}: reads all words first, then carries them out in the order in which busybox does. */
final class LinkChange {
    private final NetworkNamespace namespace;
    private final List<Step> settings = new ArrayList<>();
    private final List<Step> flags = new ArrayList<>();
    private Optional<String> device = Optional.empty();
    private Optional<String> newName = Optional.empty();
    private Optional<String> master = Optional.empty();
    private boolean leavesMaster;

    LinkChange(NetworkNamespace namespace) {
        this.namespace = namespace;
    }

    /** A system call on the link, by the name that its refusal shows. */
    private record Step(String call, Action action) {}

    /** What a step does. */
    @FunctionalInterface
    private interface Action {
        void perform(Link link) throws NetException;
    }

    void perform(Words words) throws AppletFailure, NetException {
        while (words.hasNext()) {
            read(words.next(), words);
        }
        if (device.isEmpty()) {
            throw AppletFailure.of("\"dev\" requires an argument");
        }
        if (leavesMaster || master.isPresent()) {
            Link link = Words.link(namespace, device.get());
            link.setMaster(leavesMaster ? null : Words.link(namespace, master.get()));
        }
        if (newName.isPresent()) {
            String name = newName.get();
            carryOut(new Step("SIOCSIFNAME", link -> link.rename(name)));
        }
        for (Step step : settings) {
            carryOut(step);
        }
        for (Step step : flags) {
            carryOut(step);
        }
    }

    private void carryOut(Step step) throws AppletFailure {
        try {
            Link link = namespace.links().byName(device.orElseThrow());
            if (link == null) {
                throw new NetException(Errno.ENODEV);
            }
            step.action().perform(link);
            device = Optional.of(link.name());
        } catch (NetException refusal) {
            throw AppletFailure.of(step.call() + ": " + refusal.errno().text());
        }
    }

    private void read(String word, Words words) throws AppletFailure {
        switch (word) {
            case "up" -> flags.add(new Step("SIOCGIFFLAGS", Link::open));
            case "down" -> flags.add(new Step("SIOCGIFFLAGS", Link::close));
            case "mtu" -> {
                int mtu = (int) words.number("mtu");
                settings.add(new Step("SIOCSIFMTU", link -> link.setMtu(mtu)));
            }
            case "qlen" -> {
                int length = (int) words.number("qlen");
                settings.add(new Step("SIOCSIFTXQLEN", link -> link.setTransmitQueueLength(length)));
            }
            case "address" -> address(words.next());
            case "name" -> newName = Optional.of(words.next());
            case "master" -> master = Optional.of(words.next());
            case "nomaster" -> leavesMaster = true;
            case "arp", "multicast", "promisc" -> flag(word, words.next());
            case "netns" -> throw AppletFailure.of("a guest has no other network namespace: 'netns " + words.next()
                    + "' is not supported");
            default -> {
                String name = word.equals("dev") ? words.next() : word;
                if (device.isPresent()) {
                    throw Words.duplicate("dev", name);
                }
                device = Optional.of(name);
            }
        }
    }

    private void address(String text) throws AppletFailure {
        Optional<MacAddress> address = MacAddress.parse(text);
        settings.add(new Step("SIOCSIFHWADDR", link -> link.setAddress(address.orElseThrow(
                () -> new NetException(Errno.EINVAL)))));
    }

    private void flag(String word, String value) throws AppletFailure {
        if (!value.equals("on") && !value.equals("off")) {
            throw AppletFailure.of("argument of \"" + word + "\" must be \"on\" or \"off\"");
        }
        boolean on = value.equals("on");
        flags.add(new Step("SIOCGIFFLAGS", link -> {
            switch (word) {
                case "arp" -> link.setArp(on);
                case "multicast" -> link.setMulticast(on);
                default -> link.setPromiscuous(on);
            }
        }));
    }
}
