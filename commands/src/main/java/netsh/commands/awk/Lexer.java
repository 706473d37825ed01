package netsh.commands.awk;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Cuts a program into tokens. */
final class Lexer {
    static final Set<String> KEYWORDS = Set.of("BEGIN", "END", "if", "else", "while", "for", "do", "in", "print", "printf",
            "next", "exit", "break", "continue", "delete", "getline", "function", "return");
    private static final List<String> OPERATORS = List.of("**=", "&&", "||", "++", "--", "+=", "-=", "*=", "/=", "%=", "^=",
            "**", "==", "!=", "<=", ">=", ">>", "{", "}", "(", ")", "[", "]", ";", ",", "+", "-", "*", "/", "%", "^", "!",
            ">", "<", "|", "?", ":", "~", "$", "=");

    private final String source;
    private final List<Token> tokens = new ArrayList<>();
    private int position;
    private int line = 1;

    Lexer(String source) {
        this.source = source;
    }

    List<Token> tokens() {
        while (position < source.length()) {
            readOne();
        }
        add(Token.Kind.NEWLINE, "\n");
        add(Token.Kind.END, "end of program");
        return tokens;
    }

    private void add(Token.Kind kind, String text) {
        tokens.add(new Token(kind, text, line));
    }

    private void readOne() {
        char c = source.charAt(position);
        if (c == ' ' || c == '\t' || c == '\r') {
            position++;
        } else if (c == '\\' && source.startsWith("\n", position + 1)) {
            position += 2;
            line++;
        } else if (c == '\n') {
            add(Token.Kind.NEWLINE, "\n");
            position++;
            line++;
        } else if (c == '#') {
            int end = source.indexOf('\n', position);
            position = end < 0 ? source.length() : end;
        } else if (c == '"') {
            readString();
        } else if (c == '/' && regexMayStand()) {
            readRegex();
        } else if (Character.isDigit(c) || c == '.' && position + 1 < source.length()
                && Character.isDigit(source.charAt(position + 1))) {
            readNumber();
        } else if (Character.isLetter(c) || c == '_') {
            readName();
        } else {
            readOperator();
        }
    }

    /** A slash begins a regular expression where no operand stands before it. */
    private boolean regexMayStand() {
        if (tokens.isEmpty()) {
            return true;
        }
        Token last = tokens.get(tokens.size() - 1);
        return switch (last.kind()) {
            case NUMBER, STRING, REGEX, NAME, FUNCTION_NAME -> false;
            case OPERATOR -> !Set.of(")", "]", "$", "++", "--").contains(last.text());
            default -> true;
        };
    }

    private void readString() {
        StringBuilder text = new StringBuilder();
        int start = ++position;
        while (true) {
            if (position >= source.length() || source.charAt(position) == '\n') {
                throw new AwkException("line " + line + ": runaway string constant \"" + source.substring(start,
                        Math.min(source.length(), start + 10)) + " ...");
            }
            char c = source.charAt(position++);
            if (c == '"') {
                break;
            }
            if (c == '\\' && position < source.length()) {
                appendEscape(text);
            } else {
                text.append(c);
            }
        }
        add(Token.Kind.STRING, text.toString());
    }

    private void appendEscape(StringBuilder text) {
        char c = source.charAt(position++);
        switch (c) {
            case 'n' -> text.append('\n');
            case 't' -> text.append('\t');
            case 'r' -> text.append('\r');
            case 'a' -> text.append('\u0007');
            case 'b' -> text.append('\b');
            case 'f' -> text.append('\f');
            case 'v' -> text.append('\u000b');
            case '\\', '"', '/' -> text.append(c);
            default -> {
                if (c >= '0' && c <= '7') {
                    int end = position;
                    while (end < source.length() && end < position + 2 && source.charAt(end) >= '0'
                            && source.charAt(end) <= '7') {
                        end++;
                    }
                    text.append((char) Integer.parseInt(source.substring(position - 1, end), 8));
                    position = end;
                } else {
                    text.append('\\').append(c);
                }
            }
        }
    }

    private void readRegex() {
        StringBuilder text = new StringBuilder();
        int start = ++position;
        boolean inBracket = false;
        while (true) {
            if (position >= source.length() || source.charAt(position) == '\n') {
                throw new AwkException("line " + line + ": runaway regular expression /" + source.substring(start,
                        Math.min(source.length(), start + 10)) + " ...");
            }
            char c = source.charAt(position++);
            if (c == '\\' && position < source.length()) {
                char next = source.charAt(position++);
                text.append(next == '/' ? "/" : "\\" + next);
                continue;
            }
            if (c == '/' && !inBracket) {
                break;
            }
            inBracket = c == '[' || inBracket && c != ']';
            text.append(c);
        }
        add(Token.Kind.REGEX, text.toString());
    }

    private void readNumber() {
        java.util.regex.Matcher number = Value.NUMBER_PREFIX.matcher(source).region(position, source.length());
        if (!number.lookingAt()) {
            throw new AwkException("line " + line + ": syntax error at or near " + source.charAt(position));
        }
        add(Token.Kind.NUMBER, number.group());
        position = number.end();
    }

    private void readName() {
        int start = position;
        while (position < source.length()
                && (Character.isLetterOrDigit(source.charAt(position)) || source.charAt(position) == '_')) {
            position++;
        }
        String name = source.substring(start, position);
        if (KEYWORDS.contains(name)) {
            add(Token.Kind.KEYWORD, name);
        } else {
            add(source.startsWith("(", position) ? Token.Kind.FUNCTION_NAME : Token.Kind.NAME, name);
        }
    }

    private void readOperator() {
        for (String operator : OPERATORS) {
            if (source.startsWith(operator, position)) {
                add(Token.Kind.OPERATOR, operator.replace("**", "^"));
                position += operator.length();
                return;
            }
        }
        throw new AwkException("line " + line + ": unexpected character '" + source.charAt(position) + "'");
    }
}
