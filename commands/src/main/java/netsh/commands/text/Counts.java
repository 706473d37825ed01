package netsh.commands.text;

/** Numbers of lines and bytes as head, tail and their like take them: with GNU's multipliers. */
final class Counts {
    private Counts() {
    }

    /** The number; -1 where the text is none. */
    static long parse(String text) {
        int end = 0;
        while (end < text.length() && Character.isDigit(text.charAt(end))) {
            end++;
        }
        if (end == 0 || end > 15) {
            return -1;
        }
        long factor = switch (text.substring(end)) {
            case "" -> 1;
            case "b" -> 512;
            case "k", "K", "KiB" -> 1024;
            case "kB", "KB" -> 1000;
            case "M", "MiB" -> 1 << 20;
            case "MB" -> 1_000_000;
            default -> -1;
        };
        return factor < 0 ? -1 : Long.parseLong(text.substring(0, end)) * factor;
    }
}
