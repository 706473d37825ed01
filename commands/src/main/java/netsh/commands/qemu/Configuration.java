package netsh.commands.qemu;

import java.util.List;
import java.util.Optional;

/**
 * What a qemu command line asks for.
 *
 * @param name the guest's name, where it was given
 * @param memoryMebibytes the guest's memory
 * @param processors how many processors it has
 * @param drives its disks
 * @param cards its network cards
 * @param taps the host's taps that they lead to
 * @param display where its screen goes
 * @param daemonize whether qemu goes to the background once it is set up
 * @param pidFile where it writes its process number
 * @param warnings what is odd about it and yet accepted
 */
record Configuration(
        Optional<String> name,
        int memoryMebibytes,
        int processors,
        List<Drive> drives,
        List<NetworkCard> cards,
        List<TapBackend> taps,
        Display display,
        boolean daemonize,
        Optional<String> pidFile,
        List<String> warnings) {

    /** Where a guest's screen goes. */
    sealed interface Display {
        /** The next free VNC display, which qemu announces. */
        record DefaultVnc() implements Display {}

        /** A VNC display of the user's choice. */
        record Vnc(int number, String option) implements Display {}

        /** Nowhere. */
        record None() implements Display {}
    }
}
