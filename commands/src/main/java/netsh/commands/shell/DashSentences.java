package netsh.commands.shell;

import netsh.commands.file.OpenMode;
import netsh.commands.shell.syntax.ShellSyntaxException;
import netsh.network.error.Errno;

/** What dash says where bash says something else. */
final class DashSentences {
    private DashSentences() {
    }

    static String syntaxError(ShellSyntaxException e) {
        String message = e.getMessage();
        if (message.startsWith("unexpected EOF while looking for matching")) {
            return "Syntax error: Unterminated quoted string";
        }
        if (e.offendingLine() != null) {
            String token = message.substring(message.indexOf('`') + 1, message.length() - 1);
            return "Syntax error: \"" + token + "\" unexpected";
        }
        return e.isIncomplete() ? "Syntax error: end of file unexpected" : "Syntax error: " + message;
    }

    static String notOpened(String path, OpenMode mode, Errno errno) {
        if (mode == OpenMode.READ) {
            return "cannot open " + path + ": " + (errno == Errno.ENOENT ? "No such file" : errno.text());
        }
        return "cannot create " + path + ": " + (errno == Errno.ENOENT ? "Directory nonexistent" : errno.text());
    }
}
