package netsh.shell.script;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/** A script and the file that it stands in. */
public final class ScriptFile {
    private final Path path;
    private final byte[] octets;
    private final ScriptText text;
    private final Script script;

    private ScriptFile(Path path, byte[] octets, ScriptText text) throws ScriptException {
        this.path = path;
        this.octets = octets;
        this.text = text;
        script = ScriptReader.read(path.toString(), text);
    }

    /** Reads a file; the message of the failure says what is wrong with it, and what would be right. */
    public static ScriptFile read(Path path) throws ScriptException {
        byte[] octets = octets(path);
        if (octets.length == 0) {
            throw new ScriptException(path.toString(), "the file is empty: a script has a command a line");
        }
        return new ScriptFile(path, octets, ScriptText.of(path.toString(), octets));
    }

    private static byte[] octets(Path path) throws ScriptException {
        String name = path.toString();
        if (Files.isDirectory(path)) {
            throw new ScriptException(name, "a directory; name the scripts in it, as in: " + path.resolve("*.nsh"));
        }
        try (InputStream in = Files.newInputStream(path)) {
            return octets(name, in);
        } catch (NoSuchFileException missing) {
            throw new ScriptException(name, "no such file");
        } catch (AccessDeniedException denied) {
            throw new ScriptException(name, "you may not read this file");
        } catch (IOException unreadable) {
            throw new ScriptException(name, "cannot be read: " + unreadable.getMessage());
        }
    }

    private static byte[] octets(String name, InputStream in) throws IOException, ScriptException {
        byte[] octets = in.readNBytes(ScriptText.MOST_OCTETS + 1);
        if (octets.length > ScriptText.MOST_OCTETS) {
            throw new ScriptException(name, "larger than " + (ScriptText.MOST_OCTETS >> 20) + " MB, which no script is");
        }
        return octets;
    }

    /** Reads what comes through a stream, which messages call {@code name}. */
    public static Script read(String name, InputStream in) throws ScriptException {
        try {
            return ScriptReader.read(name, octets(name, in));
        } catch (IOException unreadable) {
            throw new ScriptException(name, "cannot be read: " + unreadable.getMessage());
        }
    }

    /** What it says. */
    public Script script() {
        return script;
    }

    /**
     * Writes the expectations of some steps anew; all else of the file stays as it is, to the octet. The file has the old
     * text or the new one, whatever happens.
     *
     * @param steps steps of this script, with what is to be expected of them
     */
    public void update(List<Step> steps) throws ScriptException {
        byte[] updated = new ExpectationUpdate(text, script).with(steps).octets();
        try {
            AtomicReplacement.of(path, octets, updated);
        } catch (IOException unwritable) {
            throw new ScriptException(path.toString(), "not updated, the file is as it was: " + reason(unwritable));
        }
    }

    private static String reason(IOException unwritable) {
        if (unwritable instanceof AccessDeniedException denied) {
            return denied.getFile() + " may not be written";
        }
        return unwritable.getMessage();
    }
}
