package netsh.commands.qemu;

import java.util.Optional;

/**
 * A disk of a guest.
 *
 * @param option how it was given, for messages: the option with its argument
 * @param file the image's path; empty for a drive without a medium
 * @param format the image's format, where it was given
 * @param readOnly whether the guest may not write to it
 */
record Drive(String option, Optional<String> file, Optional<String> format, boolean readOnly) {}
