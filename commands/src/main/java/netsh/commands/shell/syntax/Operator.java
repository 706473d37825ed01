package netsh.commands.shell.syntax;

/** The operators of the shell language, longest first among those that begin alike. */
enum Operator {
    AND_DGREAT("&>>"),
    AND_GREAT("&>"),
    AND_IF("&&"),
    AMPERSAND("&"),
    DSEMI_AND(";;&"),
    DSEMI(";;"),
    SEMI_AND(";&"),
    SEMI(";"),
    OR_IF("||"),
    PIPE_AND("|&"),
    PIPE("|"),
    LEFT_PARENTHESIS("("),
    RIGHT_PARENTHESIS(")"),
    DLESSDASH("<<-"),
    TLESS("<<<"),
    DLESS("<<"),
    LESSAND("<&"),
    LESSGREAT("<>"),
    LESS("<"),
    DGREAT(">>"),
    GREATAND(">&"),
    CLOBBER(">|"),
    GREAT(">");

    private static final Operator[] ALL = values();
    private final String text;

    Operator(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }

    boolean isRedirection() {
        return ordinal() >= DLESSDASH.ordinal() || this == AND_GREAT || this == AND_DGREAT;
    }

    /** The longest operator at a position, null where there is none. */
    static Operator at(String source, int position) {
        for (Operator operator : ALL) {
            if (source.startsWith(operator.text, position)) {
                return operator;
            }
        }
        return null;
    }
}
