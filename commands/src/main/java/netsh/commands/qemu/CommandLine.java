package netsh.commands.qemu;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import netsh.network.addr.MacAddress;

/** Reads a qemu command line (qemu-system-x86_64(1), version 7.2). */
final class CommandLine {
    private static final Set<String> VNC_KEYS =
            Set.of("vnc", "websocket", "password", "share", "lossy", "to", "reverse", "display", "head", "ipv4", "ipv6");
    private static final Set<String> TAP_KEYS =
            Set.of("type", "id", "ifname", "script", "downscript", "vhost", "vnet_hdr", "queues", "sndbuf", "br", "vlan",
                    "name", "model", "mac", "macaddr");
    private static final Set<String> CARD_KEYS =
            Set.of("type", "model", "macaddr", "name", "addr", "vectors", "netdev", "vlan", "id");
    private static final Set<String> CARD_MODELS =
            Set.of("virtio", "virtio-net-pci", "e1000", "e1000e", "rtl8139", "ne2k_pci", "pcnet", "i82551", "i82557b",
                    "i82559er", "vmxnet3");
    private static final int DEFAULT_MEMORY_MEBIBYTES = 128;

    private final List<String> arguments;
    private int next;
    private Optional<String> name = Optional.empty();
    private int memoryMebibytes = DEFAULT_MEMORY_MEBIBYTES;
    private int processors = 1;
    private final List<Drive> drives = new ArrayList<>();
    private final List<NetworkCard> cards = new ArrayList<>();
    private final List<TapBackend> taps = new ArrayList<>();
    private Configuration.Display display = new Configuration.Display.DefaultVnc();
    private boolean noGraphic;
    private boolean daemonize;
    private Optional<String> pidFile = Optional.empty();
    private final List<List<String>> hardware = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();

    private CommandLine(List<String> arguments) {
        this.arguments = arguments;
    }

    static Configuration parse(List<String> arguments) throws QemuException {
        return new CommandLine(arguments).configuration();
    }

    private Configuration configuration() throws QemuException {
        while (next < arguments.size()) {
            String word = arguments.get(next++);
            if (word.startsWith("-") && word.length() > 1) {
                readOption(word.startsWith("--") ? word.substring(2) : word.substring(1), word);
            } else {
                drives.add(new Drive(word, Optional.of(word), Optional.empty(), false));
            }
        }
        if (noGraphic && daemonize) {
            throw new QemuException("-nographic cannot be used with -daemonize");
        }
        for (List<String> unseen : hardware) {
            UnseenHardware.check(unseen.get(0), unseen.get(1), daemonize);
        }
        warnOfLooseEnds();
        return new Configuration(
                name, memoryMebibytes, processors, drives, cards, taps, display, daemonize, pidFile, warnings);
    }

    /** Cards and taps that nothing is connected to (net_check_clients). */
    private void warnOfLooseEnds() {
        boolean hasHubCard = cards.stream().anyMatch(card -> card.peer().isEmpty());
        boolean hasHubTap = taps.stream().anyMatch(tap -> tap.id().isEmpty());
        if (hasHubCard && !hasHubTap) {
            warnings.add("hub 0 is not connected to host network");
        } else if (hasHubTap && !hasHubCard) {
            warnings.add("hub 0 with no nics");
        }
        for (TapBackend tap : taps) {
            if (tap.id().isPresent() && cards.stream().noneMatch(card -> card.peer().equals(tap.id()))) {
                warnings.add("netdev " + tap.id().get() + " has no peer");
            }
        }
    }

    private static QemuException bootsDisksOnly(String option, String file) {
        return QemuException.of(option, file, "the lab's guests boot from their disk; a kernel cannot be given");
    }

    private void readOption(String option, String word) throws QemuException {
        switch (option) {
            case "m" -> memoryMebibytes = Sizes.mebibytes(option, argument(option));
            case "smp" -> processors = readProcessors(argument(option));
            case "name" -> name = new OptionList(option, argument(option), "guest").value("guest");
            case "drive" -> drives.add(readDrive(argument(option)));
            case "hda", "hdb", "hdc", "hdd", "cdrom" -> drives.add(readDisk(option, argument(option)));
            case "net" -> readNet(argument(option));
            case "netdev" -> readNetdev(argument(option));
            case "nic" -> readNic(argument(option));
            case "device" -> readDevice(argument(option));
            case "daemonize" -> daemonize = true;
            case "pidfile" -> pidFile = Optional.of(argument(option));
            case "vnc" -> display = readVnc(argument(option));
            case "display" -> display = readDisplay(argument(option));
            case "kernel", "initrd" -> throw bootsDisksOnly(option, argument(option));
            case "nographic" -> {
                noGraphic = true;
                display = new Configuration.Display.None();
            }
            default -> {
                if (UnseenHardware.isValued(option)) {
                    hardware.add(List.of(option, argument(option)));
                } else if (!UnseenHardware.isSwitch(option)) {
                    throw new QemuException(word + ": invalid option");
                }
            }
        }
    }

    private String argument(String option) throws QemuException {
        if (next == arguments.size()) {
            throw new QemuException("-" + option + ": requires an argument");
        }
        return arguments.get(next++);
    }

    private int readProcessors(String argument) throws QemuException {
        OptionList list = new OptionList("smp", argument, "cpus");
        String cpus = list.value("cpus").orElse("1");
        if (!cpus.matches("[0-9]{1,9}")) {
            throw new QemuException("Parameter 'smp.cpus' expects integer");
        }
        int count = Integer.parseInt(cpus);
        if (count > 255) {
            throw new QemuException("Invalid SMP CPUs " + count + ". The max CPUs supported by machine 'pc-i440fx-7.2' is 255");
        }
        if (count == 0) {
            warnings.add("Deprecated CPU topology (considered invalid): CPU topology parameters must be greater than zero");
        }
        return Math.max(1, count);
    }

    private Drive readDrive(String argument) throws QemuException {
        OptionList list = new OptionList("drive", argument, null);
        DriveCheck.check(list);
        boolean readOnly = list.value("readonly").filter("on"::equals).isPresent()
                || list.value("media").filter("cdrom"::equals).isPresent();
        return new Drive("-drive " + argument, list.value("file"), list.value("format"), readOnly);
    }

    private static Drive readDisk(String option, String file) {
        return new Drive("-" + option + " " + file, Optional.of(file), Optional.empty(), option.equals("cdrom"));
    }

    private void readNet(String argument) throws QemuException {
        OptionList list = new OptionList("net", argument, "type");
        switch (list.value("type").orElse("")) {
            case "none" -> { }
            case "nic" -> cards.add(readCard(list));
            case "tap" -> taps.add(readTap("net", list, Optional.empty()));
            default -> throw unknownBackend(list);
        }
    }

    private void readNetdev(String argument) throws QemuException {
        OptionList list = new OptionList("netdev", argument, "type");
        if (list.value("id").isEmpty()) {
            throw list.refusal("Parameter 'id' is missing");
        }
        if (!list.value("type").orElse("").equals("tap")) {
            throw unknownBackend(list);
        }
        if (taps.stream().anyMatch(tap -> tap.id().equals(list.value("id")))) {
            throw list.refusal("Duplicate ID '" + list.value("id").get() + "' for netdev");
        }
        taps.add(readTap("netdev", list, list.value("id")));
    }

    private void readNic(String argument) throws QemuException {
        OptionList list = new OptionList("nic", argument, "type");
        if (list.value("type").filter("none"::equals).isPresent()) {
            return;
        }
        if (!list.value("type").orElse("").equals("tap")) {
            throw unknownBackend(list);
        }
        Optional<String> id = Optional.of(list.value("id").orElse("__org.qemu.nic" + taps.size()));
        taps.add(readTap("nic", list, id));
        cards.add(new NetworkCard(id, address(list, "mac")));
    }

    private static QemuException unknownBackend(OptionList list) {
        String type = list.value("type").orElse("");
        if (Set.of("user", "bridge", "socket", "stream", "dgram", "vde", "hubport", "l2tpv3", "vhost-user", "vhost-vdpa")
                .contains(type)) {
            return list.refusal("network backend '" + type + "' is not compiled into this binary: the lab has tap");
        }
        return list.refusal("Parameter 'type' does not accept value '" + type + "'");
    }

    private NetworkCard readCard(OptionList list) throws QemuException {
        list.allowOnly(CARD_KEYS);
        String model = list.value("model").orElse("e1000");
        if (!CARD_MODELS.contains(model)) {
            throw new QemuException("Unsupported NIC model: " + model);
        }
        return new NetworkCard(list.value("netdev"), address(list, "macaddr"));
    }

    private static Optional<MacAddress> address(OptionList list, String key) throws QemuException {
        Optional<String> text = list.value(key);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<MacAddress> address = MacAddress.parse(text.get().replace('-', ':'));
        if (address.isEmpty()) {
            throw list.refusal("invalid syntax for ethernet address");
        }
        if (address.get().isMulticast()) {
            throw list.refusal("NIC cannot have multicast MAC address (odd 1st byte)");
        }
        return address;
    }

    private static TapBackend readTap(String option, OptionList list, Optional<String> id) throws QemuException {
        list.allowOnly(TAP_KEYS);
        return new TapBackend("-" + option + " " + list.argument(), id, list.value("ifname"),
                script(list, "script", "/etc/qemu-ifup"), script(list, "downscript", "/etc/qemu-ifdown"));
    }

    private static Optional<String> script(OptionList list, String key, String usual) {
        return Optional.of(list.value(key).orElse(usual)).filter(path -> !path.equals("no") && !path.isEmpty());
    }

    private void readDevice(String argument) throws QemuException {
        OptionList list = new OptionList("device", argument, "driver");
        String driver = list.value("driver").orElse("");
        if (!CARD_MODELS.contains(driver) && !driver.equals("virtio-net")) {
            if (driver.startsWith("virtio-blk") || driver.equals("ide-hd") || driver.startsWith("virtio-rng")) {
                return;
            }
            throw list.refusal("'" + driver + "' is not a valid device model name");
        }
        Optional<String> peer = list.value("netdev");
        if (peer.isPresent() && taps.stream().noneMatch(tap -> tap.id().equals(peer))) {
            throw list.refusal("Property 'virtio-net-device.netdev' can't find value '" + peer.get() + "'");
        }
        if (peer.isPresent() && cards.stream().anyMatch(card -> card.peer().equals(peer))) {
            String property = driver.startsWith("virtio") ? "virtio-net-device" : driver;
            throw list.refusal("Property '" + property + ".netdev' can't take value '" + peer.get() + "', it's in use");
        }
        if (list.value("mac").isPresent() && MacAddress.parse(list.value("mac").get().replace('-', ':')).isEmpty()) {
            String property = driver.startsWith("virtio") ? "virtio-net-device" : driver;
            throw list.refusal("Property '" + property + ".mac' doesn't take value '" + list.value("mac").get() + "'");
        }
        cards.add(new NetworkCard(peer.or(() -> Optional.of("nothing")), address(list, "mac")));
    }

    private static Configuration.Display readVnc(String argument) throws QemuException {
        if (argument.equals("none")) {
            return new Configuration.Display.None();
        }
        String address = argument.split(",", 2)[0];
        String number = address.substring(address.lastIndexOf(':') + 1);
        if (address.indexOf(':') < 0 || !number.matches("[0-9]{1,4}")) {
            throw new QemuException("-vnc " + argument + ": no vnc port specified");
        }
        for (String setting : new OptionList("vnc", argument, "vnc").keys()) {
            if (!VNC_KEYS.contains(setting)) {
                throw QemuException.of("vnc", argument, "Invalid parameter '" + setting + "'");
            }
        }
        return new Configuration.Display.Vnc(Integer.parseInt(number), "-vnc " + argument);
    }

    private static Configuration.Display readDisplay(String argument) throws QemuException {
        if (argument.equals("none")) {
            return new Configuration.Display.None();
        }
        if (argument.startsWith("vnc=")) {
            return readVnc(argument.substring("vnc=".length()));
        }
        throw new QemuException("-display " + argument + ": Parameter 'type' does not accept value '" + argument + "'");
    }
}
