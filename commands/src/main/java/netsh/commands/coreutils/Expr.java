package netsh.commands.coreutils;

import java.math.BigInteger;
import java.util.List;
import java.util.regex.Matcher;
import netsh.commands.completion.Synopsis;
import netsh.commands.text.GnuTool;
import netsh.commands.regex.PosixPattern;
import netsh.commands.regex.PosixPatternException;
import netsh.commands.tool.Tool;
import netsh.commands.tool.ToolContext;

/** expr(1). */
final class Expr {
    private static final List<List<String>> LEVELS = List.of(List.of("|"), List.of("&"),
            List.of("<", "<=", "=", "==", "!=", ">=", ">"), List.of("+", "-"), List.of("*", "/", "%"), List.of(":"));
    static final Tool TOOL = Tool.of("expr", "Computes an expression.", Synopsis.of("EXPRESSION..."),
            Expr::run);

    private final List<String> words;
    private int at;

    /** What is wrong with an expression. */
    private static final class Invalid extends Exception {
        private static final long serialVersionUID = 1L;

        Invalid(String message) {
            super(message, null, false, false);
        }
    }

    private Expr(List<String> words) {
        this.words = words;
    }

    private static int run(ToolContext context) {
        if (context.arguments().isEmpty()) {
            context.fail(2, "missing operand");
            return GnuTool.tryHelp(context, 2);
        }
        Expr expr = new Expr(context.arguments());
        try {
            String value = expr.level(0);
            if (expr.at < expr.words.size()) {
                throw new Invalid("syntax error: unexpected argument '" + expr.words.get(expr.at) + "'");
            }
            context.out().println(value);
            return isNull(value) ? 1 : 0;
        } catch (Invalid e) {
            return context.fail(2, e.getMessage());
        }
    }

    private static boolean isNull(String value) {
        return value.isEmpty() || value.matches("-?0+");
    }

    private String next() throws Invalid {
        if (at == words.size()) {
            throw new Invalid("syntax error: missing argument after '" + words.get(at - 1) + "'");
        }
        return words.get(at++);
    }

    private String level(int level) throws Invalid {
        if (level == LEVELS.size()) {
            return primary();
        }
        String left = level(level + 1);
        while (at < words.size() && LEVELS.get(level).contains(words.get(at))) {
            String operator = words.get(at++);
            left = apply(operator, left, level(level + 1));
        }
        return left;
    }

    private String primary() throws Invalid {
        String word = next();
        switch (word) {
            case "(": {
                String value = level(0);
                if (at == words.size() || !words.get(at++).equals(")")) {
                    throw new Invalid("syntax error: expecting ')' after '" + words.get(at - 1) + "'");
                }
                return value;
            }
            case ")":
                throw new Invalid("syntax error: unexpected ')'");
            case "+":
                return next();
            case "length":
                return Integer.toString(primary().length());
            case "match":
                return match(primary(), primary());
            case "index": {
                String text = primary();
                String letters = primary();
                for (int i = 0; i < text.length(); i++) {
                    if (letters.indexOf(text.charAt(i)) >= 0) {
                        return Integer.toString(i + 1);
                    }
                }
                return "0";
            }
            case "substr": {
                String text = primary();
                String from = primary();
                String count = primary();
                if (!from.matches("[0-9]{1,9}") || !count.matches("[0-9]{1,9}") || from.matches("0+")) {
                    return "";
                }
                int start = Math.min(text.length(), Integer.parseInt(from) - 1);
                return text.substring(start, (int) Math.min(text.length(), (long) start + Integer.parseInt(count)));
            }
            default:
                return word;
        }
    }

    private static String apply(String operator, String left, String right) throws Invalid {
        return switch (operator) {
            case "|" -> isNull(left) ? isNull(right) ? "0" : right : left;
            case "&" -> isNull(left) || isNull(right) ? "0" : left;
            case ":" -> match(left, right);
            case "+", "-", "*", "/", "%" -> compute(operator, left, right);
            default -> compare(operator, left, right) ? "1" : "0";
        };
    }

    private static boolean isNumber(String text) {
        return text.matches("-?[0-9]+");
    }

    private static String compute(String operator, String left, String right) throws Invalid {
        if (!isNumber(left) || !isNumber(right)) {
            throw new Invalid("non-integer argument");
        }
        BigInteger a = new BigInteger(left);
        BigInteger b = new BigInteger(right);
        if (b.signum() == 0 && (operator.equals("/") || operator.equals("%"))) {
            throw new Invalid("division by zero");
        }
        return (switch (operator) {
            case "+" -> a.add(b);
            case "-" -> a.subtract(b);
            case "*" -> a.multiply(b);
            case "/" -> a.divide(b);
            default -> a.remainder(b);
        }).toString();
    }

    private static boolean compare(String operator, String left, String right) {
        int order = isNumber(left) && isNumber(right) ? new BigInteger(left).compareTo(new BigInteger(right))
                : left.compareTo(right);
        return switch (operator) {
            case "<" -> order < 0;
            case "<=" -> order <= 0;
            case "!=" -> order != 0;
            case ">=" -> order >= 0;
            case ">" -> order > 0;
            default -> order == 0;
        };
    }

    private static String match(String text, String regex) throws Invalid {
        try {
            Matcher matcher = PosixPattern.basic(regex, 0).matcher(text);
            boolean found = matcher.lookingAt();
            if (matcher.groupCount() > 0) {
                return found && matcher.group(1) != null ? matcher.group(1) : "";
            }
            return found ? Integer.toString(matcher.end()) : "0";
        } catch (PosixPatternException e) {
            throw new Invalid("Invalid regular expression");
        }
    }
}
