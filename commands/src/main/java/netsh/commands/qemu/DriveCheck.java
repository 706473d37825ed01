package netsh.commands.qemu;

import java.util.Set;

/** What qemu refuses of a {@code -drive} before it looks at the image (drive_new). */
final class DriveCheck {
    private static final Set<String> KEYS =
            Set.of("file", "if", "media", "format", "cache", "id", "index", "bus", "unit", "readonly", "snapshot", "aio",
                    "werror", "rerror", "discard", "driver", "serial");
    private static final Set<String> BUSES =
            Set.of("none", "ide", "scsi", "floppy", "pflash", "mtd", "sd", "virtio", "xen");
    private static final Set<String> CACHES =
            Set.of("none", "off", "writeback", "writethrough", "unsafe", "directsync");

    private DriveCheck() {}

    static void check(OptionList list) throws QemuException {
        String bus = list.value("if").orElse("ide");
        if (!BUSES.contains(bus)) {
            throw list.refusal("unsupported bus type '" + bus + "'");
        }
        String media = list.value("media").orElse("disk");
        if (!media.equals("disk") && !media.equals("cdrom")) {
            throw list.refusal("'" + media + "' invalid media");
        }
        if (!CACHES.contains(list.value("cache").orElse("writeback"))) {
            throw list.refusal("invalid cache option");
        }
        if (list.value("file").isEmpty() && list.value("driver").isEmpty()) {
            throw list.refusal("Must specify either driver or file");
        }
        for (String key : list.keys()) {
            if (!KEYS.contains(key)) {
                throw list.refusal("Block format '" + list.value("format").orElse("qcow2")
                        + "' does not support the option '" + key + "'");
            }
        }
    }
}
