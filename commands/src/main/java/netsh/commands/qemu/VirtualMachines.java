package netsh.commands.qemu;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** The guests that run on a host, in the order in which they were started. */
final class VirtualMachines {
    private final List<VirtualMachine> running = new ArrayList<>();
    private final TreeSet<Integer> displays = new TreeSet<>();
    private final TreeSet<String> lockedFiles = new TreeSet<>();

    List<VirtualMachine> running() {
        return List.copyOf(running);
    }

    void add(VirtualMachine machine) {
        running.add(machine);
    }

    void remove(VirtualMachine machine) {
        running.remove(machine);
        machine.vncDisplay().ifPresent(displays::remove);
    }

    /** The guest of a name or of a process number; the one started first of several. */
    Optional<VirtualMachine> find(String nameOrPid) {
        return running.stream()
                .filter(machine -> machine.name().equals(nameOrPid)
                        || Integer.toString(machine.process().pid()).equals(nameOrPid))
                .findFirst();
    }

    /** Whether a running guest writes to an image. */
    boolean isInUse(String absolutePath) {
        return running.stream().anyMatch(machine -> machine.images().contains(absolutePath));
    }

    /** Whether a guest's process holds the lock of a file. */
    boolean isLocked(String absolutePath) {
        return lockedFiles.contains(absolutePath);
    }

    void lock(String absolutePath) {
        lockedFiles.add(absolutePath);
    }

    void unlock(String absolutePath) {
        lockedFiles.remove(absolutePath);
    }

    /** Takes a VNC display; empty where another guest has it. */
    Optional<Integer> takeDisplay(int number) {
        return displays.add(number) ? Optional.of(number) : Optional.empty();
    }

    /** Takes the lowest VNC display that no guest has. */
    int takeFreeDisplay() {
        int number = 0;
        while (!displays.add(number)) {
            number++;
        }
        return number;
    }

    void giveBackDisplay(int number) {
        displays.remove(number);
    }
}
