package netsh.commands.qemu;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import netsh.commands.process.NullFile;
import netsh.commands.process.Process;
import netsh.commands.tool.ArgumentCompleter;
import netsh.commands.tool.Tool;
import netsh.commands.tool.ToolContext;
import netsh.network.error.NetException;

/** {@code qemu-system-x86_64}, under each of its names: starts a guest. */
final class QemuTool implements Tool {
    private static final int FIRST_VNC_PORT = 5900;
    private static final String VERSION = "QEMU emulator version 7.2.22 (Debian 1:7.2+dfsg-7+deb12u18+b3)\n"
            + "Copyright (c) 2003-2022 Fabrice Bellard and the QEMU Project developers";
    private static final String HELP = """
            usage: %s [options] [disk_image]

            What this lab's guests have:
            -name NAME              the guest's name
            -m SIZE                 memory, in MiB unless a suffix says otherwise
            -smp N                  processors
            -drive file=F[,if=BUS][,format=FORMAT][,media=disk|cdrom][,cache=MODE]
            -hda F  -cdrom F        a disk or a CD
            -net nic[,model=MODEL][,macaddr=MAC]
            -net tap[,ifname=NAME][,script=F|no][,downscript=F|no]
            -netdev tap,id=ID[,ifname=NAME][,script=F|no][,downscript=F|no]
            -device virtio-net-pci,netdev=ID[,mac=MAC]
            -nic tap[,ifname=NAME][,mac=MAC][,script=F|no][,downscript=F|no]
            -vnc :N  -display none  -nographic
            -daemonize              go to the background once set up
            -pidfile F""";

    private final String name;
    private final VirtualMachines machines;
    private final GuestFactory guests;

    QemuTool(String name, VirtualMachines machines, GuestFactory guests) {
        this.name = name;
        this.machines = machines;
        this.guests = guests;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String summary() {
        return "Runs a virtual machine.";
    }

    @Override
    public Optional<ArgumentCompleter> completer() {
        return Optional.of(QemuWords.COMPLETER);
    }

    @Override
    public int run(ToolContext context) {
        for (String argument : context.arguments()) {
            switch (argument) {
                case "-version", "--version" -> {
                    context.out().println(VERSION);
                    return 0;
                }
                case "-help", "--help", "-h" -> {
                    context.out().println(HELP.formatted(context.name()));
                    return 0;
                }
                default -> { }
            }
        }
        try {
            return start(CommandLine.parse(context.arguments()), context);
        } catch (QemuException refused) {
            context.fail(1, refused.getMessage());
            refused.secondMessage().ifPresent(message -> context.fail(1, message));
            return 1;
        }
    }

    private int start(Configuration configuration, ToolContext context) throws QemuException {
        Optional<Integer> display = takeDisplay(configuration.display());
        VirtualMachine machine;
        PidFile pidFile;
        try {
            List<String> images = openDrives(configuration, context);
            pidFile = PidFile.create(machines, configuration.pidFile(), context);
            machine = connect(configuration, display, images, pidFile, context);
        } catch (QemuException refused) {
            display.ifPresent(machines::giveBackDisplay);
            throw refused;
        }
        configuration.warnings().forEach(warning -> context.err().println(context.name() + ": warning: " + warning));
        if (configuration.display() instanceof Configuration.Display.DefaultVnc) {
            context.out().println("VNC server running on ::1:" + (FIRST_VNC_PORT + display.orElseThrow()));
        }
        machines.add(machine);
        if (!configuration.daemonize()) {
            return run(machine, pidFile, context);
        }
        List<String> commandLine = new ArrayList<>(List.of(context.name()));
        commandLine.addAll(context.arguments());
        Process daemon = context.daemonize(commandLine, self -> {
            leaveTerminal(self);
            ToolContext inside = new ToolContext(context.userland(), self, context.name(), context.arguments());
            return run(machine, pidFile, inside);
        });
        machine.runsAs(daemon);
        pidFile.write(context.files(), daemon.pid());
        return 0;
    }

    private VirtualMachine connect(Configuration configuration, Optional<Integer> display, List<String> images,
            PidFile pidFile, ToolContext context) throws QemuException {
        VirtualMachine machine = new VirtualMachine(configuration, display, images, context, guests);
        try {
            machine.connect(context);
            return machine;
        } catch (QemuException refused) {
            pidFile.release(context.files());
            throw refused;
        }
    }

    /** A daemon's standard files are /dev/null, and with them those of the scripts that it runs later. */
    private static void leaveTerminal(Process self) {
        for (int descriptor = 0; descriptor <= 2; descriptor++) {
            self.descriptors().set(descriptor, new NullFile());
        }
        self.changeDirectory("/");
    }

    private int run(VirtualMachine machine, PidFile pidFile, ToolContext context) {
        pidFile.write(context.files(), context.process().pid());
        try {
            return machine.run(context.process(), context);
        } finally {
            machines.remove(machine);
            pidFile.release(context.files());
        }
    }

    private Optional<Integer> takeDisplay(Configuration.Display display) throws QemuException {
        if (display instanceof Configuration.Display.DefaultVnc) {
            return Optional.of(machines.takeFreeDisplay());
        }
        if (display instanceof Configuration.Display.Vnc vnc) {
            return Optional.of(machines.takeDisplay(vnc.number()).orElseThrow(() -> new QemuException(
                    vnc.option() + ": Failed to find an available port: Address already in use")));
        }
        return Optional.empty();
    }

    /** The absolute paths of the images that the guest writes to. */
    private List<String> openDrives(Configuration configuration, ToolContext context) throws QemuException {
        List<String> images = new ArrayList<>();
        for (Drive drive : configuration.drives()) {
            if (drive.file().isEmpty()) {
                continue;
            }
            String path = context.files().absolute(drive.file().get());
            DiskImage image = open(drive, context);
            if (drive.format().isPresent() && !drive.format().get().equals("raw")
                    && !drive.format().get().equals(image.format())) {
                throw new QemuException(drive.option() + ": " + wrongFormat(drive.format().get()));
            }
            if (!drive.readOnly()) {
                if (machines.isInUse(path) || images.contains(path)) {
                    throw new QemuException(drive.option() + ": Failed to get \"write\" lock\n"
                            + "Is another process using the image [" + drive.file().get() + "]?");
                }
                images.add(path);
            }
        }
        return images;
    }

    private static DiskImage open(Drive drive, ToolContext context) throws QemuException {
        String file = drive.file().orElseThrow();
        try {
            byte[] octets = context.files().readBytes(file);
            return DiskImage.probe(octets, octets.length);
        } catch (NetException refused) {
            throw new QemuException(drive.option() + ": Could not open '" + file + "': " + refused.errno().text());
        }
    }

    private static String wrongFormat(String format) {
        return switch (format) {
            case "qcow2" -> "Image is not in qcow2 format";
            case "vmdk", "vdi", "qed", "vhdx", "vpc" -> "Image not in " + format.toUpperCase(java.util.Locale.ROOT) + " format";
            default -> "Unknown driver '" + format + "'";
        };
    }
}
