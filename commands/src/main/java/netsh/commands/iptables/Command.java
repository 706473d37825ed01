package netsh.commands.iptables;

import java.util.Optional;

/** What a command line does: one of iptables' upper-case options. */
enum Command {
    APPEND('A', "append", "nxl"),
    CHECK('C', "check", "nxlc"),
    DELETE('D', "delete", "nxlc"),
    INSERT('I', "insert", "nxl"),
    REPLACE('R', "replace", "nxl"),
    LIST('L', "list", "sdpjiocf"),
    LIST_RULES('S', "list-rules", "nsdpjxiolcf"),
    FLUSH('F', "flush", "nsdpjxiolcf"),
    ZERO('Z', "zero", "nsdpjxiolcf"),
    NEW_CHAIN('N', "new-chain", "nsdpjxiolcf"),
    DELETE_CHAIN('X', "delete-chain", "nsdpjxiolcf"),
    RENAME_CHAIN('E', "rename-chain", "nsdpjxiolcf"),
    POLICY('P', "policy", "nsdpjxiolf");

    private final char letter;
    private final String longName;
    private final String illegalOptions;

    /** @param illegalOptions the letters of the options that cannot stand beside it; l is --line-numbers */
    Command(char letter, String longName, String illegalOptions) {
        this.letter = letter;
        this.longName = longName;
        this.illegalOptions = illegalOptions;
    }

    char letter() {
        return letter;
    }

    String longName() {
        return longName;
    }

    boolean forbids(char option) {
        return illegalOptions.indexOf(option) >= 0;
    }

    /** Whether it takes a rule's specification. */
    boolean takesRule() {
        return this == APPEND || this == CHECK || this == DELETE || this == INSERT || this == REPLACE;
    }

    /** Whether it can do without a chain's name. */
    boolean hasOptionalChain() {
        return this == LIST || this == LIST_RULES || this == FLUSH || this == ZERO || this == DELETE_CHAIN;
    }

    /** Whether a rule's number can follow the chain. */
    boolean takesNumber() {
        return this == DELETE || this == INSERT || this == REPLACE || this == LIST || this == LIST_RULES
                || this == ZERO;
    }

    /** Whether listing and zeroing are asked for at once. */
    static boolean goTogether(Command first, Command second) {
        return first == ZERO && (second == LIST || second == LIST_RULES)
                || second == ZERO && (first == LIST || first == LIST_RULES);
    }

    static Optional<Command> ofLetter(char letter) {
        for (Command command : values()) {
            if (command.letter == letter) {
                return Optional.of(command);
            }
        }
        return Optional.empty();
    }
}
