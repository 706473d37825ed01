package netsh.commands.file;

/** What a path can lead to. */
public enum FileType {
    REGULAR('-'),
    DIRECTORY('d'),
    SYMBOLIC_LINK('l'),
    CHARACTER_DEVICE('c');

    private final char letter;

    FileType(char letter) {
        this.letter = letter;
    }

    /** The first letter of a line of {@code ls -l}. */
    public char letter() {
        return letter;
    }
}
