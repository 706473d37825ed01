package netsh.shell.script;

/** A file that is not a usable script. The message says where, what is wrong and what would be right. */
public final class ScriptException extends Exception {
    private static final long serialVersionUID = 1L;

    /** Something is wrong with the file as a whole. */
    public ScriptException(String file, String what) {
        super(file + ": " + what);
    }

    /** Something is wrong at a line, counted from 1. */
    public ScriptException(String file, int line, String what) {
        super(file + ":" + line + ": " + what);
    }
}
