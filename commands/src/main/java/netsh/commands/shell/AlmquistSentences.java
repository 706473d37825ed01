package netsh.commands.shell;

import netsh.commands.file.OpenMode;
import netsh.commands.shell.syntax.ShellSyntaxException;
import netsh.network.error.Errno;

/** What dash and busybox's shell say where bash says something else. */
final class AlmquistSentences {
    private AlmquistSentences() {
    }

    static String syntaxError(Dialect dialect, ShellSyntaxException e) {
        boolean ash = dialect == Dialect.ASH;
        String start = ash ? "syntax error: " : "Syntax error: ";
        String message = e.getMessage();
        if (message.startsWith("unexpected EOF while looking for matching")) {
            return start + (ash ? "unterminated quoted string" : "Unterminated quoted string");
        }
        if (e.offendingLine() != null) {
            String token = message.substring(message.indexOf('`') + 1, message.length() - 1);
            return start + (ash ? "unexpected \"" + token + '"' : '"' + token + "\" unexpected");
        }
        if (e.isIncomplete()) {
            return start + (ash ? "unexpected end of file" : "end of file unexpected");
        }
        return start + message;
    }

    static String notOpened(Dialect dialect, String path, OpenMode mode, Errno errno) {
        boolean ash = dialect == Dialect.ASH;
        boolean missing = errno == Errno.ENOENT;
        if (mode == OpenMode.READ) {
            return (ash ? "can't open " : "cannot open ") + path + ": "
                    + (missing ? (ash ? "no such file" : "No such file") : errno.text());
        }
        return (ash ? "can't create " : "cannot create ") + path + ": "
                + (missing ? (ash ? "nonexistent directory" : "Directory nonexistent") : errno.text());
    }
}
