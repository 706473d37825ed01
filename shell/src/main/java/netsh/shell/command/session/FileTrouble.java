package netsh.shell.command.session;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/** Words for a file of the user's that cannot be used. */
final class FileTrouble {
    private FileTrouble() {}

    static String sentence(String name, IOException trouble, String done) {
        if (trouble instanceof NoSuchFileException) {
            return done.equals("read") ? name + ": there is no such file" : name + ": its directory does not exist";
        }
        if (trouble instanceof AccessDeniedException) {
            return name + ": it may not be " + done;
        }
        return name + ": it cannot be " + done + ": " + trouble.getMessage();
    }
}
