package netsh.commands.busybox;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import netsh.commands.nettools.IfconfigWords;
import netsh.commands.nettools.InterfaceControl;
import netsh.commands.nettools.InterfaceQuery;
import netsh.commands.nettools.InterfaceRow;
import netsh.commands.tool.ArgumentCompleter;
import netsh.commands.tool.ToolContext;
import netsh.network.addr.Ipv4Address;
import netsh.network.addr.MacAddress;
import netsh.network.error.Errno;
import netsh.network.error.NetException;
import netsh.network.link.Link;

/** {@code ifconfig}: shows interfaces, or carries out the words behind an interface's name until one is refused. */
final class IfconfigApplet extends Applet {
    private static final List<String> UNSUPPORTED =
            List.of("metric", "outfill", "keepalive", "mem_start", "io_addr", "irq", "add", "del");

    IfconfigApplet() {
        super("ifconfig", "Shows and changes network interfaces.",
                "[-a] [INTERFACE] [ADDRESS]\n\n\t[netmask MASK] [[-]broadcast [ADDRESS]] [[-]pointopoint [ADDRESS]]\n"
                        + "\t[hw ether ADDRESS] [mtu N] [txqueuelen N] [[-]arp] [[-]promisc] [[-]allmulti]\n"
                        + "\t[[-]multicast] [[-]dynamic] [up|down] ...");
    }

    @Override
    public Optional<ArgumentCompleter> completer() {
        return Optional.of(IfconfigWords.COMPLETER);
    }

    @Override
    protected int perform(ToolContext context) throws AppletFailure {
        List<String> words = context.arguments();
        boolean all = !words.isEmpty() && words.get(0).equals("-a");
        if (all) {
            words = words.subList(1, words.size());
        }
        if (!words.isEmpty() && words.get(0).startsWith("-")) {
            throw AppletFailure.usage("invalid option -- '" + words.get(0).substring(1) + "'");
        }
        if (words.size() > 1) {
            new Walk(context, words).run();
            return 0;
        }
        return show(context, words, all);
    }

    private static int show(ToolContext context, List<String> words, boolean all) throws AppletFailure {
        InterfaceQuery query = new InterfaceQuery(context.namespace());
        if (words.isEmpty()) {
            query.all(all).forEach(row -> context.out().print(InterfaceText.of(row)));
            return 0;
        }
        Optional<InterfaceRow> row = query.find(words.get(0));
        if (row.isEmpty()) {
            throw AppletFailure.of(words.get(0) + ": error fetching interface information: Device not found");
        }
        context.out().print(InterfaceText.of(row.get()));
        return 0;
    }

    /** A system call. */
    @FunctionalInterface
    private interface SystemCall {
        void perform() throws NetException;
    }

    /** The words, carried out one by one. */
    private static final class Walk {
        private final InterfaceControl control;
        private final Hosts hosts;
        private final Iterator<String> words;

        Walk(ToolContext context, List<String> words) {
            control = new InterfaceControl(context.namespace(), words.get(0));
            hosts = new Hosts(context);
            this.words = words.subList(1, words.size()).iterator();
        }

        void run() throws AppletFailure {
            while (words.hasNext()) {
                step(words.next());
            }
        }

        private static void call(String name, SystemCall body) throws AppletFailure {
            try {
                body.perform();
            } catch (NetException refusal) {
                throw AppletFailure.of(name + ": " + refusal.errno().text());
            }
        }

        private void change(SystemCall body) throws AppletFailure {
            Link link = link();
            call("SIOCSIFFLAGS", () -> {
                if (link.isRegistered()) {
                    body.perform();
                }
            });
        }

        private Link link() throws AppletFailure {
            try {
                return control.link();
            } catch (NetException missing) {
                throw AppletFailure.of("SIOCGIFFLAGS: " + missing.errno().text());
            }
        }

        private String value() throws AppletFailure {
            if (!words.hasNext()) {
                throw AppletFailure.usage();
            }
            return words.next();
        }

        private void step(String word) throws AppletFailure {
            boolean on = !word.startsWith("-");
            switch (on ? word : word.substring(1)) {
                case "up" -> change(() -> control.setUp(true));
                case "down" -> change(() -> control.setUp(false));
                case "arp" -> change(() -> control.link().setArp(on));
                case "promisc" -> change(() -> control.link().setPromiscuous(on));
                case "allmulti" -> change(() -> control.link().setAllMulticast(on));
                case "multicast" -> change(() -> control.link().setMulticast(on));
                case "dynamic" -> change(() -> control.link().setDynamic(on));
                case "trailers" -> change(() -> control.link().setTrailers(on));
                case "broadcast" -> withAddressIf(on, "SIOCSIFBRDADDR", control::setBroadcast);
                case "pointopoint" -> withAddressIf(on, "SIOCSIFDSTADDR", control::setPeer);
                default -> stepWithValue(word);
            }
        }

        /** What is done with an address. */
        @FunctionalInterface
        private interface AddressCall {
            void perform(Ipv4Address address) throws NetException;
        }

        private void withAddressIf(boolean given, String name, AddressCall body) throws AppletFailure {
            if (given) {
                Ipv4Address address = hosts.ipv4(value());
                call(name, () -> body.perform(address));
            }
        }

        private void stepWithValue(String word) throws AppletFailure {
            switch (word) {
                case "netmask" -> withAddressIf(true, "SIOCSIFNETMASK", control::setNetmask);
                case "dstaddr" -> withAddressIf(true, "SIOCSIFDSTADDR", control::setPeer);
                case "mtu" -> {
                    int mtu = leadingNumber(value());
                    call("SIOCSIFMTU", () -> control.setMtu(mtu));
                }
                case "txqueuelen" -> {
                    int length = leadingNumber(value());
                    call("SIOCSIFTXQLEN", () -> control.setTransmitQueueLength(length));
                }
                case "hw" -> hardwareAddress();
                default -> {
                    if (UNSUPPORTED.contains(word)) {
                        throw AppletFailure.of(word.toUpperCase(Locale.ROOT) + " " + value() + ": "
                                + Errno.EOPNOTSUPP.text());
                    }
                    address(word);
                }
            }
        }

        private void address(String word) throws AppletFailure {
            Ipv4Address address = word.equals("default") ? Ipv4Address.ANY : hosts.ipv4(word);
            call("SIOCSIFADDR", () -> control.setAddress(address));
            if (!address.isUnspecified()) {
                change(() -> control.setUp(true));
            } else {
                change(() -> control.link().open());
            }
        }

        private void hardwareAddress() throws AppletFailure {
            String hardwareClass = value();
            if (!"ether".startsWith(hardwareClass) || !words.hasNext()) {
                throw AppletFailure.usage();
            }
            String text = words.next();
            MacAddress address = MacAddress.parse(text)
                    .orElseThrow(() -> AppletFailure.of("invalid hw-addr " + text));
            call("SIOCSIFHWADDR", () -> control.setHardwareAddress(address));
        }

        /** The number that a text begins with, 0 where it begins with none (strtoul(3)). */
        private static int leadingNumber(String text) {
            int end = 0;
            while (end < text.length() && end < 9 && Character.isDigit(text.charAt(end))) {
                end++;
            }
            return end == 0 ? 0 : Integer.parseInt(text.substring(0, end));
        }
    }
}
