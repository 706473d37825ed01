package netsh.commands.nettools;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import netsh.network.addr.Ipv4Address;
import netsh.network.addr.Ipv6Address;
import netsh.network.addr.MacAddress;
import netsh.network.error.Errno;
import netsh.network.error.NetException;
import netsh.network.link.Link;

/**
 * Ifconfig's walk over the words behind an interface's name: each is carried out at once, and a word that the kernel
 * refuses does not stop the walk (main of ifconfig.c).
 */
final class IfconfigWalk {
    private static final int FAILED = 1;
    private static final int FAILED_FLAGS = 255;
    private static final List<String> HARDWARE_MAPS = List.of("mem_start", "io_addr", "irq");

    private final Ifconfig.Environment environment;
    private final String name;
    private final InterfaceControl control;
    private final Iterator<String> words;
    private Optional<Ipv4Address> maskOfPrefix = Optional.empty();
    private boolean maskGiven;
    private int status;

    IfconfigWalk(Ifconfig.Environment environment, String name, List<String> words) {
        this.environment = environment;
        this.name = name;
        control = new InterfaceControl(environment.namespace(), name);
        this.words = words.iterator();
    }

    /** Carries the words out; the exit status. */
    int run() throws NetToolsFailure {
        while (words.hasNext()) {
            step(words.next());
        }
        if (maskOfPrefix.isPresent()) {
            Ipv4Address mask = maskOfPrefix.get();
            attempt("SIOCSIFNETMASK", () -> control.setNetmask(mask));
        }
        return status;
    }

    /** A system call. */
    @FunctionalInterface
    private interface SystemCall {
        void perform() throws NetException;
    }

    private void attempt(String call, SystemCall body) {
        try {
            body.perform();
        } catch (NetException refusal) {
            complain(call + ": " + refusal.errno().text(), FAILED);
        }
    }

    private void complain(String sentence, int exitStatus) {
        environment.err().println(sentence);
        status |= exitStatus;
    }

    private void step(String word) throws NetToolsFailure {
        switch (word) {
            case "up" -> changeFlags(link -> control.setUp(true));
            case "down" -> changeFlags(link -> control.setUp(false));
            case "arp" -> changeFlags(link -> link.setArp(true));
            case "-arp" -> changeFlags(link -> link.setArp(false));
            case "promisc" -> changeFlags(link -> link.setPromiscuous(true));
            case "-promisc" -> changeFlags(link -> link.setPromiscuous(false));
            case "allmulti" -> changeFlags(link -> link.setAllMulticast(true));
            case "-allmulti" -> changeFlags(link -> link.setAllMulticast(false));
            case "multicast" -> changeFlags(link -> link.setMulticast(true));
            case "-multicast" -> changeFlags(link -> link.setMulticast(false));
            case "dynamic" -> changeFlags(link -> link.setDynamic(true));
            case "-dynamic" -> changeFlags(link -> link.setDynamic(false));
            case "trailers" -> changeFlags(link -> link.setTrailers(true));
            case "-trailers" -> changeFlags(link -> link.setTrailers(false));
            case "-pointopoint" -> changeFlags(link -> { });
            case "-broadcast" -> noBroadcast();
            default -> stepWithValue(word);
        }
    }

    private void stepWithValue(String word) throws NetToolsFailure {
        switch (word) {
            case "broadcast" -> broadcast();
            case "netmask" -> netmask();
            case "pointopoint" -> pointToPoint();
            case "dstaddr" -> peer(value());
            case "mtu" -> {
                int mtu = integer(value());
                attempt("SIOCSIFMTU", () -> control.setMtu(mtu));
            }
            case "txqueuelen" -> {
                int length = integer(value());
                attempt("SIOCSIFTXQLEN", () -> control.setTransmitQueueLength(length));
            }
            case "hw" -> hardwareAddress();
            case "add" -> add(value());
            case "del" -> delete(value());
            case "name" -> rename(value());
            case "media" -> media(value());
            case "tunnel" -> refuse("SIOCSIFDSTADDR", Errno.ENODEV);
            case "keepalive" -> refuse("SIOCSKEEPALIVE", Errno.EOPNOTSUPP);
            case "outfill" -> refuse("SIOCSOUTFILL", Errno.EOPNOTSUPP);
            default -> {
                if (HARDWARE_MAPS.contains(word)) {
                    refuse(word + ": SIOCSIFMAP", Errno.EOPNOTSUPP);
                } else {
                    address(word);
                }
            }
        }
    }

    private void refuse(String call, Errno errno) throws NetToolsFailure {
        value();
        complain(call + ": " + errno.text(), FAILED);
    }

    private String value() throws NetToolsFailure {
        if (!words.hasNext()) {
            throw Ifconfig.wrongUsage();
        }
        return words.next();
    }

    /** What atoi(3) makes of a text. */
    private static int integer(String text) {
        IntegerText digits = IntegerText.leading(text);
        return digits.value();
    }

    /** A change that goes through the link's flags. */
    @FunctionalInterface
    private interface FlagChange {
        void perform(Link link) throws NetException;
    }

    private void changeFlags(FlagChange change) {
        Link link;
        try {
            link = control.link();
        } catch (NetException missing) {
            complain(name + ": ERROR while getting interface flags: " + missing.errno().text(), FAILED_FLAGS);
            return;
        }
        try {
            change.perform(link);
        } catch (NetException refusal) {
            complain("SIOCSIFFLAGS: " + refusal.errno().text(), FAILED_FLAGS);
        }
    }

    private void noBroadcast() {
        changeFlags(link -> {
            if (InterfaceQuery.isBroadcast(link)) {
                environment.err().println("Warning: Interface " + name + " still in BROADCAST mode.");
            }
        });
    }

    // ---- addresses ------------------------------------------------------------------------------------------------

    private void address(String word) throws NetToolsFailure {
        int slash = word.indexOf('/');
        String host = slash < 0 || !environment.isInet() ? word : word.substring(0, slash);
        if (slash >= 0 && environment.isInet()) {
            if (maskGiven) {
                throw Ifconfig.wrongUsage();
            }
            maskOfPrefix = Optional.of(
                    HostInput.maskOfLength(word.substring(slash + 1)).orElseThrow(Ifconfig::wrongUsage));
            maskGiven = true;
        }
        Ipv4Address local = environment.inputAddress(host);
        attempt("SIOCSIFADDR", () -> control.setAddress(local));
        if (!name.endsWith("-")) {
            changeFlags(link -> {
                if (!local.isUnspecified() || name.indexOf(':') < 0) {
                    control.setUp(true);
                }
            });
        }
    }

    /** An address that belongs to a keyword: where it cannot be read, only that word fails. */
    private Optional<Ipv4Address> input(String word) {
        try {
            return Optional.of(environment.hosts().ipv4(word));
        } catch (NetToolsFailure failure) {
            complain(failure.getMessage(), FAILED);
            return Optional.empty();
        }
    }

    private void broadcast() {
        if (words.hasNext()) {
            input(words.next()).ifPresent(broadcast ->
                    attempt("SIOCSIFBRDADDR", () -> control.setBroadcast(broadcast)));
        }
        changeFlags(link -> { });
    }

    private void netmask() throws NetToolsFailure {
        if (!words.hasNext() || maskGiven) {
            throw Ifconfig.wrongUsage();
        }
        maskGiven = true;
        input(words.next()).ifPresent(mask -> attempt("SIOCSIFNETMASK", () -> control.setNetmask(mask)));
    }

    private void pointToPoint() {
        if (words.hasNext()) {
            peer(words.next());
        }
        changeFlags(link -> { });
    }

    private void peer(String word) {
        input(word).ifPresent(peer -> attempt("SIOCSIFDSTADDR", () -> control.setPeer(peer)));
    }

    private void add(String word) {
        Optional<Ipv6Address> inet6 = inet6(word);
        if (inet6.isPresent()) {
            attempt("SIOCSIFADDR", () -> environment.addInet6(control.link(), inet6.get(), lengthOf(word)));
            return;
        }
        input(word).ifPresent(local -> attempt("SIOCSIFADDR", () -> control.addAlias(local)));
    }

    private void delete(String word) {
        Optional<Ipv6Address> inet6 = inet6(word);
        if (inet6.isPresent()) {
            attempt("SIOCDIFADDR", () -> environment.deleteInet6(control.link(), inet6.get(), lengthOf(word)));
            return;
        }
        input(word).ifPresent(local -> attempt("SIOCDIFADDR", () -> control.deleteAlias(local)));
    }

    private Optional<Ipv6Address> inet6(String word) {
        int slash = word.indexOf('/');
        return Ipv6Address.parse(slash < 0 ? word : word.substring(0, slash));
    }

    private static int lengthOf(String word) {
        int slash = word.indexOf('/');
        return slash < 0 ? 128 : IntegerText.leading(word.substring(slash + 1)).value();
    }

    // ---- hardware -------------------------------------------------------------------------------------------------

    private void hardwareAddress() throws NetToolsFailure {
        String kind = value();
        if (!kind.equals("ether")) {
            throw Ifconfig.wrongUsage();
        }
        String text = value();
        Optional<MacAddress> mac = HardwareAddress.read(text);
        if (mac.isEmpty()) {
            complain(text + ": invalid ether address.", FAILED);
            return;
        }
        try {
            control.setHardwareAddress(mac.get());
        } catch (NetException refusal) {
            String advice = refusal.errno() == Errno.EBUSY ? " - you may need to down the interface" : "";
            complain("SIOCSIFHWADDR: " + refusal.errno().text() + advice, FAILED);
        }
    }

    /** No link of the lab has media to choose; "auto" is then taken for an address, as ifconfig does. */
    private void media(String kind) throws NetToolsFailure {
        if (kind.equalsIgnoreCase("auto")) {
            address(kind);
        } else {
            complain("Unknown media type.", FAILED);
        }
    }

    private void rename(String newName) {
        attempt("SIOCSIFNAME", () -> control.link().rename(newName));
    }
}
