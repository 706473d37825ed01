package netsh.shell.command.session;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/** Words for a file of the user's that cannot be used. */
public final class FileTrouble {
    private FileTrouble() {}

    /** A sentence that names the file and says why it cannot be read or written. */
    public static String sentence(String name, IOException trouble, String done) {
        if (trouble instanceof NoSuchFileException) {
            return done.equals("read") ? name + ": there is no such file" : name + ": its directory does not exist";
        }
        if (trouble instanceof AccessDeniedException) {
            return name + ": it may not be " + done;
        }
        return name + ": it cannot be " + done + ": " + trouble.getMessage();
    }
}
