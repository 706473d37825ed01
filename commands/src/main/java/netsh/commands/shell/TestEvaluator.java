package netsh.commands.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import netsh.commands.file.FileStatus;
import netsh.commands.file.FileType;
import netsh.commands.process.OpenFile;
import netsh.commands.shell.syntax.TestExpression;
import netsh.commands.shell.syntax.Word;
import netsh.commands.text.Glob;
import netsh.commands.regex.PosixPattern;
import netsh.commands.regex.PosixPatternException;

/** Answers the questions of {@code test}, {@code [} and {@code [[}. */
final class TestEvaluator {
    static final List<String> BINARY = List.of("=", "==", "!=", "<", ">", "-eq", "-ne", "-lt", "-le", "-gt", "-ge",
            "-nt", "-ot", "-ef");

    private final Interpreter shell;

    TestEvaluator(Interpreter shell) {
        this.shell = shell;
    }

    static boolean isUnary(String operator) {
        return operator.length() == 2 && operator.charAt(0) == '-'
                && "abcdefghknoprstuvwxzGLNOS".indexOf(operator.charAt(1)) >= 0;
    }

    /** Whether a {@code [[} expression holds. */
    boolean evaluate(TestExpression expression) throws ExpansionException {
        if (expression instanceof TestExpression.Not not) {
            return !evaluate(not.expression());
        }
        if (expression instanceof TestExpression.Both both) {
            boolean left = evaluate(both.left());
            return left == both.and() ? evaluate(both.right()) : left;
        }
        if (expression instanceof TestExpression.Unary unary) {
            return unary(unary.operator(), shell.expander().text(unary.operand()));
        }
        TestExpression.Binary binary = (TestExpression.Binary) expression;
        String left = shell.expander().text(binary.left());
        return switch (binary.operator()) {
            case "=", "==" -> Glob.matches(shell.expander().pattern(binary.right()), left);
            case "!=" -> !Glob.matches(shell.expander().pattern(binary.right()), left);
            case "=~" -> matchesRegex(left, binary.right());
            case "-eq", "-ne", "-lt", "-le", "-gt", "-ge" -> compare(shell.computeText(left), binary.operator(),
                    shell.computeText(shell.expander().text(binary.right())));
            default -> binary(left, binary.operator(), shell.expander().text(binary.right()));
        };
    }

    private boolean matchesRegex(String text, Word pattern) throws ExpansionException {
        try {
            Matcher matcher = PosixPattern.extended(shell.expander().regex(pattern), 0).matcher(text);
            boolean found = matcher.find();
            if (found) {
                shell.setMatch(groups(matcher));
            }
            return found;
        } catch (PosixPatternException e) {
            throw new ExpansionException("invalid regular expression `" + WordText.of(pattern) + "'", false);
        }
    }

    private static List<String> groups(Matcher matcher) {
        List<String> groups = new ArrayList<>();
        for (int i = 0; i <= matcher.groupCount(); i++) {
            groups.add(matcher.group(i) == null ? "" : matcher.group(i));
        }
        return groups;
    }

    /** A question about one string: a file's kind, an empty text. */
    boolean unary(String operator, String operand) {
        return switch (operator.charAt(1)) {
            case 'n' -> !operand.isEmpty();
            case 'z' -> operand.isEmpty();
            case 'v' -> shell.parameter(operand.isEmpty() ? "_" : operand) != null;
            case 'o' -> shell.options().byName().getOrDefault(operand, false);
            case 't' -> isTerminal(operand);
            case 'h', 'L' -> shell.files().linkStatus(operand).filter(s
                    -> s.type() == FileType.SYMBOLIC_LINK).isPresent();
            case 'e', 'a', 'r', 'w', 'N', 'O', 'G' -> shell.files().exists(operand);
            case 'f' -> shell.files().status(operand).filter(FileStatus::isRegular).isPresent();
            case 'd' -> shell.files().isDirectory(operand);
            case 's' -> shell.files().status(operand).filter(status -> status.size() > 0).isPresent();
            case 'x' -> shell.files().status(operand).filter(s -> s.isDirectory() || s.isExecutable()).isPresent();
            case 'c' -> shell.files().status(operand).filter(s -> s.type() == FileType.CHARACTER_DEVICE).isPresent();
            default -> false;
        };
    }

    private boolean isTerminal(String number) {
        if (number.isEmpty() || number.length() > 3 || !number.chars().allMatch(Character::isDigit)) {
            return false;
        }
        OpenFile file = shell.process().descriptors().at(Integer.parseInt(number));
        return file != null && file.isTerminal();
    }

    /** A question about two strings; numbers where the operator wants them. */
    boolean binary(String left, String operator, String right) throws ExpansionException {
        return switch (operator) {
            case "=", "==" -> left.equals(right);
            case "!=" -> !left.equals(right);
            case "<" -> left.compareTo(right) < 0;
            case ">" -> left.compareTo(right) > 0;
            case "-nt" -> modified(left) > modified(right);
            case "-ot" -> modified(left) < modified(right);
            case "-ef" -> shell.files().absolute(left).equals(shell.files().absolute(right));
            case "-eq", "-ne", "-lt", "-le", "-gt", "-ge" -> compare(integer(left), operator, integer(right));
            default -> throw new ExpansionException(operator + ": binary operator expected", false);
        };
    }

    private static boolean compare(long left, String operator, long right) {
        return switch (operator) {
            case "-eq" -> left == right;
            case "-ne" -> left != right;
            case "-lt" -> left < right;
            case "-le" -> left <= right;
            case "-gt" -> left > right;
            default -> left >= right;
        };
    }

    private long modified(String path) {
        Optional<FileStatus> status = shell.files().status(path);
        return status.isPresent() ? status.get().modifiedNanos() : Long.MIN_VALUE;
    }

    private static long integer(String text) throws ExpansionException {
        try {
            String digits = text.strip();
            return Long.parseLong(digits.startsWith("+") ? digits.substring(1) : digits);
        } catch (NumberFormatException e) {
            throw new ExpansionException(text + ": integer expression expected", false);
        }
    }
}
