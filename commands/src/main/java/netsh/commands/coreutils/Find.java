package netsh.commands.coreutils;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import netsh.commands.file.FileStatus;
import netsh.commands.file.FileType;
import netsh.commands.file.Paths;
import netsh.commands.text.Glob;
import netsh.commands.tool.Tool;
import netsh.commands.tool.ToolContext;
import netsh.network.error.NetException;

/** find(1): tests of names and kinds, joined by "and"; print, delete and exec. */
final class Find {
    static final Tool TOOL = Tool.of("find", "Finds files.", FindWords.COMPLETER,
            Find::run);

    /** Predicates that find(1) has and this lab's has not. */
    private static final List<String> REFUSED = List.of("-o", "-or", "-not", "!", "(", ")", "-size", "-mtime", "-newer",
            "-prune", "-regex", "-printf", "-user", "-perm");

    /** A test or action of one file; false ends the row. */
    @FunctionalInterface
    private interface Predicate {
        boolean test(String path, FileStatus status);
    }

    private final ToolContext context;
    private final List<String> words;
    private final List<Predicate> predicates = new ArrayList<>();
    private int at;
    private int deepest = Integer.MAX_VALUE;
    private int shallowest;
    private boolean acts;
    private boolean childrenFirst;
    private int status;

    private Find(ToolContext context) {
        this.context = context;
        words = context.arguments();
    }

    private static int run(ToolContext context) {
        return new Find(context).run();
    }

    private int run() {
        List<String> roots = new ArrayList<>();
        while (at < words.size() && !words.get(at).startsWith("-") && !words.get(at).matches("[!()]")) {
            roots.add(words.get(at++));
        }
        while (at < words.size()) {
            Optional<String> wrong = predicate(words.get(at++));
            if (wrong.isPresent()) {
                return context.fail(1, wrong.get());
            }
        }
        if (!acts) {
            predicates.add(this::print);
        }
        for (String root : roots.isEmpty() ? List.of(".") : roots) {
            Optional<FileStatus> found = context.files().linkStatus(root);
            if (found.isEmpty()) {
                status = context.fail(1, "'" + root + "': No such file or directory");
            } else {
                visit(root, found.get(), 0);
            }
        }
        return status;
    }

    private boolean print(String path, FileStatus ignored) {
        context.out().println(path);
        return true;
    }

    /** Adds a predicate; answers what is wrong with it, if something is. */
    private Optional<String> predicate(String word) {
        boolean takesValue = List.of("-name", "-iname", "-path", "-type", "-maxdepth", "-mindepth").contains(word);
        if (takesValue && at == words.size()) {
            return Optional.of("missing argument to `" + word + "'");
        }
        switch (word) {
            case "-name" -> {
                String pattern = words.get(at++);
                predicates.add((path, found) -> Glob.matches(pattern, Paths.name(path)));
            }
            case "-iname" -> {
                String pattern = words.get(at++).toLowerCase(java.util.Locale.ROOT);
                predicates.add((path, found) -> Glob.matches(pattern,
                        Paths.name(path).toLowerCase(java.util.Locale.ROOT)));
            }
            case "-path" -> {
                String pattern = words.get(at++);
                predicates.add((path, found) -> Glob.matches(pattern, path));
            }
            case "-type" -> {
                return type(words.get(at++));
            }
            case "-maxdepth", "-mindepth" -> {
                String number = words.get(at++);
                if (!number.matches("[0-9]{1,6}")) {
                    return Optional.of("Expected a positive decimal integer argument to " + word + ", but got '"
                            + number
                            + "'");
                }
                if (word.equals("-maxdepth")) {
                    deepest = Integer.parseInt(number);
                } else {
                    shallowest = Integer.parseInt(number);
                }
            }
            case "-empty" -> predicates.add(this::isEmpty);
            case "-print" -> {
                acts = true;
                predicates.add(this::print);
            }
            case "-delete" -> {
                acts = true;
                childrenFirst = true;
                predicates.add(this::delete);
            }
            case "-exec" -> {
                return exec();
            }
            case "-a", "-and" -> {
                return Optional.empty();
            }
            default -> {
                return Optional.of(REFUSED.contains(word)
                        ? "this lab's find does not support " + word : "unknown predicate `" + word + "'");
            }
        }
        return Optional.empty();
    }

    private Optional<String> type(String letter) {
        if (!letter.matches("[fdlc]")) {
            return Optional.of("Unknown argument to -type: " + letter);
        }
        char wanted = letter.equals("f") ? FileType.REGULAR.letter() : letter.charAt(0);
        predicates.add((path, found) -> found.type().letter() == wanted);
        return Optional.empty();
    }

    private boolean isEmpty(String path, FileStatus found) {
        try {
            return found.isDirectory() ? context.files().list(path).isEmpty() : found.size() == 0;
        } catch (NetException e) {
            return false;
        }
    }

    private boolean delete(String path, FileStatus found) {
        try {
            if (found.isDirectory()) {
                context.files().removeDirectory(path);
            } else {
                context.files().remove(path);
            }
            return true;
        } catch (NetException e) {
            status = context.fail(1, "cannot delete '" + path + "': " + e.errno().text());
            return false;
        }
    }

    private Optional<String> exec() {
        acts = true;
        List<String> command = new ArrayList<>();
        while (at < words.size() && !words.get(at).equals(";")) {
            if (words.get(at).equals("+")) {
                return Optional.of("this lab's find does not support -exec ... +");
            }
            command.add(words.get(at++));
        }
        if (at++ >= words.size() || command.isEmpty()) {
            return Optional.of("missing argument to `-exec'");
        }
        predicates.add((path, found) -> {
            try {
                return context.execute(command.stream().map(word -> word.replace("{}", path)).toList()) == 0;
            } catch (NetException e) {
                context.fail(1, "'" + command.get(0) + "': " + e.errno().text());
                return false;
            }
        });
        return Optional.empty();
    }

    private void visit(String path, FileStatus found, int depth) {
        if (!childrenFirst && depth >= shallowest) {
            apply(path, found);
        }
        if (found.isDirectory() && depth < deepest) {
            try {
                for (String name : context.files().list(path)) {
                    String child = Paths.join(path, name);
                    context.files().linkStatus(child).ifPresent(inner -> visit(child, inner, depth + 1));
                }
            } catch (NetException e) {
                status = context.fail(1, "'" + path + "': " + e.errno().text());
            }
        }
        if (childrenFirst && depth >= shallowest) {
            apply(path, found);
        }
    }

    private void apply(String path, FileStatus found) {
        for (Predicate predicate : predicates) {
            if (!predicate.test(path, found)) {
                return;
            }
        }
    }
}
