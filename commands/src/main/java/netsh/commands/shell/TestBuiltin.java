package netsh.commands.shell;

import java.util.List;

/** The builtins test and [, with POSIX's rules for how many arguments mean what. */
final class TestBuiltin {
    private final Interpreter shell;
    private final List<String> arguments;
    private int at;

    private TestBuiltin(Interpreter shell, List<String> arguments) {
        this.shell = shell;
        this.arguments = arguments;
    }

    static int run(Interpreter shell, List<String> words) {
        String name = words.get(0);
        int end = words.size();
        if (name.equals("[")) {
            if (!words.get(end - 1).equals("]")) {
                shell.complain("[: missing `]'");
                return 2;
            }
            end--;
        }
        try {
            return new TestBuiltin(shell, words.subList(1, end)).evaluate() ? 0 : 1;
        } catch (ExpansionException e) {
            shell.complain(name + ": " + e.getMessage());
            return 2;
        }
    }

    private boolean evaluate() throws ExpansionException {
        return switch (arguments.size()) {
            case 0 -> false;
            case 1 -> !arguments.get(0).isEmpty();
            case 2 -> two(0);
            case 3 -> three(0);
            case 4 -> four();
            default -> expression();
        };
    }

    private String argument(int index) {
        return arguments.get(index);
    }

    private boolean two(int from) throws ExpansionException {
        String operator = argument(from);
        if (operator.equals("!")) {
            return argument(from + 1).isEmpty();
        }
        if (TestEvaluator.isUnary(operator)) {
            return shell.tests().unary(operator, argument(from + 1));
        }
        throw new ExpansionException(operator + ": unary operator expected", false);
    }

    private boolean three(int from) throws ExpansionException {
        String operator = argument(from + 1);
        if (TestEvaluator.BINARY.contains(operator)) {
            return shell.tests().binary(argument(from), operator, argument(from + 2));
        }
        if (operator.equals("-a")) {
            return !argument(from).isEmpty() && !argument(from + 2).isEmpty();
        }
        if (operator.equals("-o")) {
            return !argument(from).isEmpty() || !argument(from + 2).isEmpty();
        }
        if (argument(from).equals("!")) {
            return !two(from + 1);
        }
        if (argument(from).equals("(") && argument(from + 2).equals(")")) {
            return !operator.isEmpty();
        }
        throw new ExpansionException(operator + ": binary operator expected", false);
    }

    private boolean four() throws ExpansionException {
        if (argument(0).equals("!")) {
            return !three(1);
        }
        if (argument(0).equals("(") && argument(3).equals(")")) {
            return two(1);
        }
        return expression();
    }

    private boolean expression() throws ExpansionException {
        boolean value = or();
        if (at < arguments.size()) {
            throw new ExpansionException("too many arguments", false);
        }
        return value;
    }

    private boolean or() throws ExpansionException {
        boolean value = and();
        while (at < arguments.size() && argument(at).equals("-o")) {
            at++;
            value |= and();
        }
        return value;
    }

    private boolean and() throws ExpansionException {
        boolean value = primary();
        while (at < arguments.size() && argument(at).equals("-a")) {
            at++;
            value &= primary();
        }
        return value;
    }

    private boolean primary() throws ExpansionException {
        if (at >= arguments.size()) {
            throw new ExpansionException("argument expected", false);
        }
        String first = argument(at);
        if (first.equals("!")) {
            at++;
            return !primary();
        }
        if (at + 2 < arguments.size() && TestEvaluator.BINARY.contains(argument(at + 1))) {
            at += 3;
            return shell.tests().binary(first, argument(at - 2), argument(at - 1));
        }
        if (first.equals("(")) {
            at++;
            boolean value = or();
            if (at >= arguments.size() || !argument(at).equals(")")) {
                throw new ExpansionException("`)' expected", false);
            }
            at++;
            return value;
        }
        if (TestEvaluator.isUnary(first) && at + 1 < arguments.size()) {
            at += 2;
            return shell.tests().unary(first, argument(at - 1));
        }
        at++;
        return !first.isEmpty();
    }
}
