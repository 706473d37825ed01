package netsh.commands.shell;

import java.util.function.Function;

/** Computes arithmetic expressions with the operators of C on 64-bit integers, as bash does. */
final class Arithmetic {
    private static final int DEEPEST = 100;
    private static final String[] ASSIGNING = {"<<=", ">>=", "**=", "+=", "-=", "*=", "/=", "%=", "&=", "^=", "|=",
            "="};

    /** Where variables are read and assigned. */
    interface Store extends Function<String, String> {
        void assign(String name, String value) throws ExpansionException;
    }

    private final Store store;
    private final String text;
    private final int depth;
    private int at;
    private boolean skipping;

    private Arithmetic(String text, Store store, int depth) {
        this.text = text;
        this.store = store;
        this.depth = depth;
    }

    /** The value of an expression; an empty one is 0. */
    static long evaluate(String text, Store store) throws ExpansionException {
        return evaluate(text, store, 0);
    }

    private static long evaluate(String text, Store store, int depth) throws ExpansionException {
        if (depth > DEEPEST) {
            throw new ExpansionException(text + ": expression recursion level exceeded (error token is \"" + text
                    + "\")",
                    false);
        }
        Arithmetic arithmetic = new Arithmetic(text.strip(), store, depth);
        if (arithmetic.text.isEmpty()) {
            return 0;
        }
        long value = arithmetic.comma();
        arithmetic.blanks();
        if (arithmetic.at < arithmetic.text.length()) {
            throw arithmetic.error("syntax error in expression");
        }
        return value;
    }

    private ExpansionException error(String message) {
        return error(message, at);
    }

    private ExpansionException error(String message, int from) {
        return new ExpansionException(text + ": " + message + " (error token is \""
                + text.substring(Math.min(from, text.length())) + "\")", false);
    }

    private void blanks() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private boolean take(String operator) {
        blanks();
        if (!text.startsWith(operator, at)) {
            return false;
        }
        at += operator.length();
        return true;
    }

    private boolean lookingAt(String operator) {
        blanks();
        return text.startsWith(operator, at);
    }

    private long comma() throws ExpansionException {
        long value = assignment();
        while (take(",")) {
            value = assignment();
        }
        return value;
    }

    private long assignment() throws ExpansionException {
        blanks();
        int start = at;
        String name = name();
        if (name != null) {
            blanks();
            for (String operator : ASSIGNING) {
                if (text.startsWith(operator, at) && !(operator.equals("=") && text.startsWith("==", at))) {
                    at += operator.length();
                    long right = assignment();
                    long value = operator.equals("=") ? right
                            : apply(operator.substring(0, operator.length() - 1), variable(name), right, at);
                    assign(name, value);
                    return value;
                }
            }
        }
        at = start;
        return conditional();
    }

    private void assign(String name, long value) throws ExpansionException {
        if (!skipping) {
            store.assign(name, Long.toString(value));
        }
    }

    private long conditional() throws ExpansionException {
        long condition = logicalOr();
        if (!take("?")) {
            return condition;
        }
        boolean before = skipping;
        skipping = before || condition == 0;
        long yes = comma();
        if (!take(":")) {
            throw error("`:' expected for conditional expression");
        }
        skipping = before || condition != 0;
        long no = conditional();
        skipping = before;
        return condition != 0 ? yes : no;
    }

    private long logicalOr() throws ExpansionException {
        long left = logicalAnd();
        while (take("||")) {
            boolean before = skipping;
            skipping |= left != 0;
            long right = logicalAnd();
            skipping = before;
            left = left != 0 || right != 0 ? 1 : 0;
        }
        return left;
    }

    private long logicalAnd() throws ExpansionException {
        long left = binary(0);
        while (take("&&")) {
            boolean before = skipping;
            skipping |= left == 0;
            long right = binary(0);
            skipping = before;
            left = left != 0 && right != 0 ? 1 : 0;
        }
        return left;
    }

    /** The binary operators from the weakest to the strongest. */
    private static final String[][] LEVELS = {{"|"}, {"^"}, {"&"}, {"==", "!="}, {"<=", ">=", "<", ">"}, {"<<", ">>"},
        {"+", "-"}, {"*", "/", "%"}};

    private long binary(int level) throws ExpansionException {
        if (level == LEVELS.length) {
            return power();
        }
        long left = binary(level + 1);
        while (true) {
            String operator = operator(level);
            if (operator == null) {
                return left;
            }
            at += operator.length();
            blanks();
            int operand = at;
            left = apply(operator, left, binary(level + 1), operand);
        }
    }

    private String operator(int level) {
        blanks();
        for (String operator : LEVELS[level]) {
            if (text.startsWith(operator, at) && !continues(operator)) {
                return operator;
            }
        }
        return null;
    }

    /** Whether what begins like an operator is a longer one. */
    private boolean continues(String operator) {
        char after = at + operator.length() < text.length() ? text.charAt(at + operator.length()) : ' ';
        return switch (operator) {
            case "|" -> after == '|' || after == '=';
            case "&" -> after == '&' || after == '=';
            case "<", ">" -> after == operator.charAt(0);
            case "*" -> after == '*' || after == '=';
            case "^", "/", "%", "+", "-", "<<", ">>" -> after == '=';
            default -> false;
        };
    }

    private long apply(String operator, long left, long right, int operand) throws ExpansionException {
        return switch (operator) {
            case "|" -> left | right;
            case "^" -> left ^ right;
            case "&" -> left & right;
            case "==" -> left == right ? 1 : 0;
            case "!=" -> left != right ? 1 : 0;
            case "<=" -> left <= right ? 1 : 0;
            case ">=" -> left >= right ? 1 : 0;
            case "<" -> left < right ? 1 : 0;
            case ">" -> left > right ? 1 : 0;
            case "<<" -> left << right;
            case ">>" -> left >> right;
            case "+" -> left + right;
            case "-" -> left - right;
            case "*" -> left * right;
            case "**" -> power(left, right);
            default -> divide(operator, left, right, operand);
        };
    }

    private long divide(String operator, long left, long right, int operand) throws ExpansionException {
        if (right == 0) {
            if (skipping) {
                return 0;
            }
            throw error("division by 0", operand);
        }
        return operator.equals("/") ? left / right : left % right;
    }

    private long power() throws ExpansionException {
        long base = unary();
        if (lookingAt("**") && !lookingAt("**=")) {
            at += 2;
            long exponent = power();
            if (exponent < 0) {
                throw error("exponent less than 0");
            }
            return power(base, exponent);
        }
        return base;
    }

    private static long power(long base, long exponent) {
        long result = 1;
        long factor = base;
        for (long rest = exponent; rest > 0; rest >>= 1) {
            if ((rest & 1) == 1) {
                result *= factor;
            }
            factor *= factor;
        }
        return result;
    }

    private long unary() throws ExpansionException {
        blanks();
        if (lookingAt("++") || lookingAt("--")) {
            int start = at;
            boolean plus = text.charAt(at) == '+';
            at += 2;
            blanks();
            String name = name();
            if (name != null) {
                long value = variable(name) + (plus ? 1 : -1);
                assign(name, value);
                return value;
            }
            at = start;
        }
        if (take("!")) {
            return unary() == 0 ? 1 : 0;
        }
        if (take("~")) {
            return ~unary();
        }
        if (take("-")) {
            return -unary();
        }
        if (take("+")) {
            return unary();
        }
        return primary();
    }

    private long primary() throws ExpansionException {
        blanks();
        if (at >= text.length()) {
            throw error("syntax error: operand expected", Math.max(0, lastTokenStart()));
        }
        int start = at;
        if (take("(")) {
            long value = comma();
            if (!take(")")) {
                throw error("missing `)'");
            }
            return value;
        }
        if (Character.isDigit(text.charAt(at))) {
            return number();
        }
        String name = name();
        if (name == null) {
            throw error("syntax error: operand expected", start);
        }
        if (text.startsWith("++", at) || text.startsWith("--", at)) {
            long value = variable(name);
            assign(name, value + (text.charAt(at) == '+' ? 1 : -1));
            at += 2;
            return value;
        }
        return variable(name);
    }

    /** Where the last operator before the end begins, which bash names as the error token. */
    private int lastTokenStart() {
        int i = text.length() - 1;
        while (i > 0 && "+-*/%&|^<>=!~".indexOf(text.charAt(i - 1)) >= 0 && text.charAt(i - 1) == text.charAt(i)) {
            i--;
        }
        return i;
    }

    private long number() throws ExpansionException {
        int start = at;
        while (at < text.length() && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '#'
                || text.charAt(at) == '_' || text.charAt(at) == '@')) {
            at++;
        }
        String digits = text.substring(start, at);
        int radix = 10;
        String body = digits;
        int hash = digits.indexOf('#');
        if (hash > 0) {
            radix = Integer.parseInt(digits.substring(0, hash));
            body = digits.substring(hash + 1);
            if (radix < 2 || radix > 36) {
                throw error("invalid arithmetic base", start);
            }
        } else if (digits.startsWith("0x") || digits.startsWith("0X")) {
            radix = 16;
            body = digits.substring(2);
        } else if (digits.startsWith("0") && digits.length() > 1) {
            radix = 8;
            body = digits.substring(1);
        }
        long value = 0;
        for (int i = 0; i < body.length(); i++) {
            int digit = Character.digit(body.charAt(i), 36);
            if (digit < 0 || digit >= radix) {
                throw error("value too great for base", start);
            }
            value = value * radix + digit;
        }
        return value;
    }

    /** The name at the position with its subscript, null where there is none. */
    private String name() {
        int start = at;
        while (at < text.length() && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '_')) {
            if (at == start && Character.isDigit(text.charAt(at))) {
                return null;
            }
            at++;
        }
        if (at == start) {
            return null;
        }
        if (at < text.length() && text.charAt(at) == '[') {
            int close = text.indexOf(']', at);
            if (close > 0) {
                at = close + 1;
            }
        }
        return text.substring(start, at);
    }

    private long variable(String name) throws ExpansionException {
        String value = store.apply(name);
        if (value == null || value.isEmpty()) {
            return 0;
        }
        return evaluate(value, store, depth + 1);
    }
}
