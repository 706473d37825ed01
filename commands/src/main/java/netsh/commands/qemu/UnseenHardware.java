package netsh.commands.qemu;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Options about hardware of which the lab's guest shows nothing: what qemu refuses of them is refused, the rest is taken. */
final class UnseenHardware {
    private static final Set<String> VALUED =
            Set.of("cpu", "machine", "M", "accel", "vga", "boot", "rtc", "k", "uuid", "serial", "monitor", "usbdevice",
                    "chardev", "mon", "object", "balloon", "audiodev", "smbios", "global", "overcommit", "msg");
    private static final Set<String> SWITCHES =
            Set.of("enable-kvm", "no-acpi", "no-reboot", "no-shutdown", "usb", "nodefaults", "no-hpet", "S", "snapshot");
    private static final Pattern MACHINE = Pattern.compile("pc|q35|isapc|microvm|none|x-remote|pc-(i440fx|q35)-[0-9.]+");
    private static final Pattern PROCESSOR = Pattern.compile(
            "host|max|base|(qemu|kvm)(32|64)|486|pentium[23]?|core(2)?duo|n270|athlon|phenom|Conroe|Penryn|Nehalem.*"
                    + "|Westmere.*|SandyBridge.*|IvyBridge.*|Haswell.*|Broadwell.*|Skylake-.*|Cascadelake-.*|Cooperlake.*"
                    + "|Icelake-.*|SapphireRapids.*|Snowridge.*|Denverton.*|KnightsMill.*|Opteron_G[1-5].*|EPYC.*|Dhyana.*");
    private static final Set<String> ACCELERATORS = Set.of("kvm", "tcg", "xen", "qtest");
    private static final List<String> CHARACTER_DEVICES = List.of("none", "null", "vc", "stdio", "pty", "file", "pipe",
            "mon", "unix", "tcp", "telnet", "udp", "chardev", "/dev/", "con", "braille", "ringbuf", "memory");

    private UnseenHardware() {}

    static boolean isValued(String option) {
        return VALUED.contains(option);
    }

    static boolean isSwitch(String option) {
        return SWITCHES.contains(option);
    }

    /** Refuses what qemu refuses. */
    static void check(String option, String argument, boolean daemonize) throws QemuException {
        String word = argument.split(",", 2)[0];
        switch (option) {
            case "M", "machine" -> {
                String type = word.startsWith("type=") ? word.substring("type=".length()) : word;
                if (type.indexOf('=') < 0 && !MACHINE.matcher(type).matches()) {
                    throw new QemuException("unsupported machine type\nUse -machine help to list supported machines");
                }
            }
            case "cpu" -> {
                if (!PROCESSOR.matcher(word).matches()) {
                    throw new QemuException("unable to find CPU model '" + word + "'");
                }
            }
            case "accel" -> {
                if (!ACCELERATORS.contains(word)) {
                    throw QemuException.of(option, argument, "invalid accelerator " + word);
                }
            }
            case "boot" -> checkBootOrder(word);
            case "serial", "monitor" -> checkCharacterDevice(option, argument, daemonize);
            default -> { /* taken as it is */ }
        }
    }

    private static void checkBootOrder(String word) throws QemuException {
        String order = word.startsWith("order=") ? word.substring("order=".length()) : word;
        if (order.indexOf('=') >= 0) {
            return;
        }
        for (char device : order.toCharArray()) {
            if (device < 'a' || device > 'p') {
                throw new QemuException("Invalid boot device '" + device + "'");
            }
        }
    }

    private static void checkCharacterDevice(String option, String argument, boolean daemonize) throws QemuException {
        if (CHARACTER_DEVICES.stream().noneMatch(argument::startsWith)) {
            throw QemuException.of(option, argument, "'" + argument + "' is not a valid char driver",
                    option.equals("monitor")
                            ? "parse error: " + argument
                            : "could not connect serial device to character backend '" + argument + "'");
        }
        if (daemonize && argument.startsWith("stdio")) {
            throw QemuException.of(option, argument, "cannot use stdio with -daemonize",
                    "could not connect " + (option.equals("serial") ? "serial" : "monitor")
                            + " device to character backend 'stdio'");
        }
    }
}
