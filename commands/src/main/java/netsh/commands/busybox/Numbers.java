package netsh.commands.busybox;

/** Numbers as busybox's applets read them (xatou_range). */
final class Numbers {
    private Numbers() {}

    /** A decimal number between {@code least} and {@code most}. */
    static long between(String text, long least, long most) throws AppletFailure {
        if (!text.matches("[0-9]{1,18}")) {
            throw AppletFailure.of("invalid number '" + text + "'");
        }
        long number = Long.parseLong(text);
        if (number < least || number > most) {
            throw AppletFailure.of("number " + text + " is not in " + least + ".." + most + " range");
        }
        return number;
    }
}
