package netsh.commands.coreutils;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import netsh.commands.file.FileStatus;
import netsh.commands.file.FileType;
import netsh.commands.file.Paths;
import netsh.commands.process.WallClock;
import netsh.commands.text.GnuOptions;
import netsh.commands.text.GnuTool;
import netsh.commands.tool.Tool;
import netsh.commands.tool.ToolContext;
import netsh.network.error.NetException;

/** ls(1). */
final class ListFiles {
    private static final int TERMINAL_WIDTH = 80;
    private static final Duration RECENT = Duration.ofDays(182);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("MMM ppd HH:mm", Locale.ROOT);
    private static final DateTimeFormatter YEAR = DateTimeFormatter.ofPattern("MMM ppd  yyyy", Locale.ROOT);
    static final Tool TOOL = new GnuTool("ls", "Lists files.", "[FILE]...", 2,
            GnuOptions.of("""
                    -l                       a line each, with all that is known
                    -a, --all                hidden names too, with . and ..
                    -A, --almost-all         hidden names too
                    -1                       a name on each line
                    -d, --directory          directories themselves, not what is in them
                    -t                       the newest first
                    -S                       the largest first
                    -r, --reverse            the other way round
                    -h, --human-readable     sizes such as 2K
                    -R, --recursive          what is in directories too
                    -F, --classify           a sign for each kind of file
                    -C
                    -q
                    -i, --inode
                    """), ListFiles::run);

    private final ToolContext context;
    private final GnuOptions.Given given;
    private int status;

    /** A line of the list. */
    private record Entry(String name, String path, FileStatus status) {
    }

    private ListFiles(ToolContext context, GnuOptions.Given given) {
        this.context = context;
        this.given = given;
    }

    private static int run(ToolContext context, GnuOptions.Given given) {
        if (given.has('i')) {
            context.err().println("ls: this lab's ls does not support -i");
            return 2;
        }
        ListFiles ls = new ListFiles(context, given);
        ls.run(given.operands().isEmpty() ? List.of(".") : given.operands());
        return ls.status;
    }

    private void run(List<String> operands) {
        List<Entry> files = new ArrayList<>();
        List<Entry> directories = new ArrayList<>();
        for (String operand : operands) {
            Optional<FileStatus> link = context.files().linkStatus(operand);
            Optional<FileStatus> target = context.files().status(operand);
            if (link.isEmpty()) {
                context.fail(2, "cannot access '" + operand + "': No such file or directory");
                status = 2;
                continue;
            }
            boolean follows = target.isPresent() && target.get().isDirectory() && !given.has('l');
            FileStatus shown = follows ? target.get() : link.get();
            (shown.isDirectory() && !given.has('d') ? directories : files).add(new Entry(operand, operand, shown));
        }
        sort(files);
        sort(directories);
        print(files, false);
        boolean first = files.isEmpty();
        for (Entry directory : directories) {
            first = list(directory.path(), operands.size() > 1 || given.has('R'), first);
        }
    }

    private boolean list(String path, boolean named, boolean first) {
        List<Entry> entries = new ArrayList<>();
        try {
            if (given.has('a')) {
                entries.add(entry(".", path));
                entries.add(entry("..", Paths.parent(context.files().absolute(path))));
            }
            for (String name : context.files().list(path)) {
                if (name.charAt(0) != '.' || given.has('a') || given.has('A')) {
                    entries.add(entry(name, Paths.join(path, name)));
                }
            }
        } catch (NetException e) {
            context.fail(2, "cannot open directory '" + path + "': " + e.errno().text());
            status = 2;
            return first;
        }
        sort(entries);
        context.out().print(first ? "" : "\n").print(named ? path + ":\n" : "");
        print(entries, true);
        if (given.has('R')) {
            for (Entry entry : entries) {
                if (entry.status().isDirectory() && !entry.name().equals(".") && !entry.name().equals("..")) {
                    list(entry.path(), true, false);
                }
            }
        }
        return false;
    }

    private Entry entry(String name, String path) {
        FileStatus missing = new FileStatus(FileType.REGULAR, 0, 0, 0, 1);
        return new Entry(name, path, context.files().linkStatus(path).orElse(missing));
    }

    private void sort(List<Entry> entries) {
        Comparator<Entry> order = Comparator.comparing(Entry::name);
        if (given.has('t')) {
            order = Comparator.comparing((Entry entry) -> -entry.status().modifiedNanos()).thenComparing(order);
        } else if (given.has('S')) {
            order = Comparator.comparing((Entry entry) -> -entry.status().size()).thenComparing(order);
        }
        entries.sort(given.has('r') ? order.reversed() : order);
    }

    private void print(List<Entry> entries, boolean directory) {
        if (given.has('l')) {
            printLong(entries, directory);
        } else if (context.out().isTerminal() && !given.has('1')) {
            printColumns(entries.stream().map(this::shownName).toList());
        } else {
            entries.forEach(entry -> context.out().println(shownName(entry)));
        }
    }

    private String shownName(Entry entry) {
        if (!given.has('F')) {
            return entry.name();
        }
        return entry.name() + (entry.status().isDirectory() ? "/" : entry.status().type() == FileType.SYMBOLIC_LINK
                ? "@"
                : entry.status().isExecutable() ? "*" : "");
    }

    private void printColumns(List<String> names) {
        if (names.isEmpty()) {
            return;
        }
        int width = names.stream().mapToInt(String::length).max().orElse(0) + 2;
        int columns = Math.max(1, TERMINAL_WIDTH / width);
        int rows = (names.size() + columns - 1) / columns;
        for (int row = 0; row < rows; row++) {
            StringBuilder line = new StringBuilder();
            for (int i = row; i < names.size(); i += rows) {
                boolean last = i + rows >= names.size();
                line.append(names.get(i)).append(last ? "" : " ".repeat(width - names.get(i).length()));
            }
            context.out().println(line.toString());
        }
    }

    private void printLong(List<Entry> entries, boolean directory) {
        if (directory) {
            long blocks = entries.stream().mapToLong(entry -> (entry.status().size() + 4095) / 4096 * 4).sum();
            context.out().println("total " + blocks);
        }
        int links = entries.stream().mapToInt(entry
                -> Integer.toString(entry.status().links()).length()).max().orElse(1);
        int size = entries.stream().mapToInt(entry -> size(entry.status()).length()).max().orElse(1);
        for (Entry entry : entries) {
            FileStatus file = entry.status();
            context.out().println(String.format(Locale.ROOT, "%c%s %" + links + "d root root %" + size + "s %s %s",
                    file.type().letter(), FileMode.letters(file.mode()), file.links(), size(file), date(file),
                    shownName(entry) + target(entry)));
        }
    }

    private String size(FileStatus file) {
        long bytes = file.size();
        if (!given.has('h') || bytes < 1024) {
            return Long.toString(bytes);
        }
        double value = bytes;
        int unit = -1;
        while (value >= 1024 && unit < 3) {
            value /= 1024;
            unit++;
        }
        int precision = value < 10 ? 1 : 0;
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(precision, RoundingMode.CEILING);
        return rounded.toPlainString() + "KMGT".charAt(unit);
    }

    private String date(FileStatus file) {
        Instant now = WallClock.at(context.process().scheduler().events().nowNanos());
        Instant modified = WallClock.at(file.modifiedNanos());
        boolean recent = Duration.between(modified, now).compareTo(RECENT) < 0;
        return (recent ? TIME : YEAR).format(modified.atOffset(ZoneOffset.UTC));
    }

    private String target(Entry entry) {
        if (entry.status().type() != FileType.SYMBOLIC_LINK) {
            return "";
        }
        try {
            return " -> " + context.files().readLink(entry.path());
        } catch (NetException e) {
            return "";
        }
    }
}
