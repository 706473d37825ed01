package netsh.commands.shell.syntax;

/**
 * Hears of the parts of a text while it is parsed, for whoever edits it. Positions count characters of the text from 0.
 * What stands within a word is told before the word itself.
 */
public interface SyntaxListener {
    /** A simple command begins; the words told until its end are its own, but for those of commands within it. */
    void commandBegins();

    /** The simple command that began last ends. */
    void commandEnds();

    /**
     * There is a part.
     *
     * @param word the word, null for parts that are none
     */
    void part(SyntaxPart part, Word word, int start, int end);
}
