package netsh.commands.coreutils;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import netsh.commands.process.Process;

/** A column that {@code ps -o} can print, with procps' headings and widths. */
enum ProcessColumn {
    PID("PID", 7, true, List.of("pid", "tgid"), process -> Integer.toString(process.pid())),
    PPID("PPID", 7, true, List.of("ppid"), process -> Integer.toString(ProcessList.parent(process))),
    COMMAND_NAME("COMMAND", 15, false, List.of("comm", "ucmd", "ucomm"), ProcessList::name),
    COMMAND("COMMAND", 27, false, List.of("args", "command"), ProcessList::command),
    CMD("CMD", 27, false, List.of("cmd"), ProcessList::command),
    USER("USER", 8, false, List.of("user", "euser", "uname"), process -> "root"),
    USER_NUMBER("UID", 5, true, List.of("uid", "euid"), process -> "0"),
    TERMINAL("TT", 8, false, List.of("tty", "tt"), process -> "?"),
    TIME("TIME", 8, true, List.of("time", "cputime"), process -> "00:00:00");

    private final String heading;
    private final int width;
    private final boolean isRightAligned;
    private final List<String> names;
    private final Function<Process, String> value;

    ProcessColumn(String heading, int width, boolean isRightAligned, List<String> names,
            Function<Process, String> value) {
        this.heading = heading;
        this.width = width;
        this.isRightAligned = isRightAligned;
        this.names = names;
        this.value = value;
    }

    /** The column of a name as {@code -o} takes it. */
    static Optional<ProcessColumn> of(String name) {
        return Arrays.stream(values()).filter(column -> column.names.contains(name)).findFirst();
    }

    /** What stands above it. */
    String heading() {
        return heading;
    }

    /** What a process has in it. */
    String value(Process process) {
        return value.apply(process);
    }

    /** A text as wide as the column; the last one of a line is not filled up. */
    String padded(String text, boolean isLast) {
        String space = " ".repeat(Math.max(0, width - text.length()));
        return isRightAligned ? space + text : isLast ? text : text + space;
    }
}
