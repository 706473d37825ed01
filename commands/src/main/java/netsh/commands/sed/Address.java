package netsh.commands.sed;

import java.util.regex.Pattern;

/** Which lines a command is for. */
sealed interface Address {
    /** A line by its number. */
    record Line(long number) implements Address {}

    /** The last line. */
    record Last() implements Address {}

    /** Lines that match; null means the pattern used last. */
    record Matching(Pattern pattern) implements Address {}

    /** Every so many lines from one on ({@code FIRST~STEP}). */
    record Step(long first, long step) implements Address {}

    /** So many lines after the range's first ({@code ADDRESS,+N}). */
    record Following(long count) implements Address {}
}
