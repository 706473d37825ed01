package netsh.shell.document;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** What the words of an error message have to do with the words of commands. */
final class Messages {
    /** What stands between a command's beginning and the name of what it makes. */
    private static final String MAKING = "(?s).*(?:\\b(?:add|addbr|add-br|create|touch|mkdir)\\b.*\\s"
            + "|\\bname\\s+|-name\\s+\"?|ifname=|>\\s*|\\b(?:vi|vim|nano)\\s+|\\bcp\\s+\\S+\\s+)";
    private static final Pattern ADDS_TO = Pattern.compile("(?s).*\\b(?:addr|address|route|neigh|rule|del|delete)\\b.*");
    private static final Pattern EXISTS = Pattern.compile("(?s).*(?:[Ee]xists|already).*");
    private static final Pattern COMPLAINT = Pattern.compile("(?s).*(?:not found|unknown|[Cc]annot|[Cc]an't|does not exist"
            + "|[Nn]o such|[Ss]yntax error|[Ee]rror:|[Uu]sage:|[Ii]nvalid|[Uu]nreachable|failed).*");

    private Messages() {}

    /** Whether a message has a word as a whole. */
    static boolean names(String message, String word) {
        return Pattern.compile("(?<![\\w./-])" + Pattern.quote(word) + "(?![\\w/-])").matcher(message).find();
    }

    /** The words of a command that a message repeats. */
    static List<String> namesIn(String message, String command) {
        return Arrays.stream(command.split("[\\s;|&<>()=,\"']+"))
                .filter(word -> word.length() > 1 && !word.startsWith("-") && names(message, word))
                .distinct()
                .toList();
    }

    /** Whether a command looks as if it made something of a name. */
    static boolean makes(String command, String name) {
        return command.matches(MAKING + Pattern.quote(name) + "(?![\\w./-]).*")
                && !ADDS_TO.matcher(command).matches();
    }

    /** Whether a message says that what was to be made is there already. */
    static boolean saysExists(String message) {
        return EXISTS.matcher(message).matches();
    }

    /** Whether what a program printed reads as a complaint. */
    static boolean isComplaint(String message) {
        return COMPLAINT.matcher(message).matches();
    }
}
