package netsh.commands.awk;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;

/** The built-in functions. */
final class Functions {
    private final Evaluator evaluator;

    Functions(Evaluator evaluator) {
        this.evaluator = evaluator;
    }

    Value call(String name, List<Expression> arguments) {
        switch (name) {
            case "length":
                return length(arguments);
            case "substr":
                return substring(arguments);
            case "index":
                return Value.of(text(arguments, 0).indexOf(text(arguments, 1)) + 1);
            case "split":
                return split(arguments);
            case "sub", "gsub":
                return substitute(arguments, name.equals("gsub"));
            case "match":
                return match(arguments);
            case "sprintf":
                return Value.of(Format.format(text(arguments, 0),
                        arguments.stream().skip(1).map(evaluator::evaluate).toList(), evaluator.convfmt()));
            case "toupper":
                return Value.of(text(arguments, 0).toUpperCase(Locale.ROOT));
            case "tolower":
                return Value.of(text(arguments, 0).toLowerCase(Locale.ROOT));
            case "int":
                double number = number(arguments, 0);
                return Value.of(number < 0 ? Math.ceil(number) : Math.floor(number));
            case "sqrt":
                return Value.of(Math.sqrt(number(arguments, 0)));
            case "exp":
                return Value.of(StrictMath.exp(number(arguments, 0)));
            case "log":
                return Value.of(StrictMath.log(number(arguments, 0)));
            case "sin":
                return Value.of(StrictMath.sin(number(arguments, 0)));
            case "cos":
                return Value.of(StrictMath.cos(number(arguments, 0)));
            case "atan2":
                return Value.of(StrictMath.atan2(number(arguments, 0), number(arguments, 1)));
            case "rand", "srand", "system", "close", "fflush", "systime", "strftime":
                throw new AwkException("this lab's awk does not support " + name + "()");
            default:
                throw new AwkException("function " + name + " never defined");
        }
    }

    private Expression argument(List<Expression> arguments, int index) {
        if (index >= arguments.size()) {
            throw new AwkException("not enough arguments in a function call");
        }
        return arguments.get(index);
    }

    private String text(List<Expression> arguments, int index) {
        return evaluator.text(argument(arguments, index));
    }

    private double number(List<Expression> arguments, int index) {
        return evaluator.evaluate(argument(arguments, index)).number();
    }

    private Value length(List<Expression> arguments) {
        if (arguments.isEmpty()) {
            return Value.of(evaluator.wholeRecord().length());
        }
        if (arguments.get(0) instanceof Expression.Variable variable && !evaluator.array(variable.name()).isEmpty()) {
            return Value.of(evaluator.array(variable.name()).size());
        }
        return Value.of(text(arguments, 0).length());
    }

    private Value substring(List<Expression> arguments) {
        String text = text(arguments, 0);
        double start = Math.rint(number(arguments, 1));
        double end = arguments.size() > 2 ? start + Math.rint(number(arguments, 2)) : Double.POSITIVE_INFINITY;
        int from = (int) Math.max(1, start);
        int to = (int) Math.min(text.length() + 1.0, end);
        return Value.of(from >= to ? "" : text.substring(from - 1, to - 1));
    }

    private Value split(List<Expression> arguments) {
        if (!(argument(arguments, 1) instanceof Expression.Variable variable)) {
            throw new AwkException("split needs an array as its second argument");
        }
        String text = text(arguments, 0);
        String separator = evaluator.string("FS");
        if (arguments.size() > 2) {
            separator = arguments.get(2) instanceof Expression.Regex regex
                    ? regex.pattern().pattern()
                    : text(arguments, 2);
        }
        List<String> parts = arguments.size() > 2 && arguments.get(2) instanceof Expression.Regex regex
                ? text.isEmpty() ? List.of() : List.of(regex.pattern().split(text, -1))
                : Record.split(text, separator);
        Map<String, Value> array = evaluator.array(variable.name());
        array.clear();
        for (int i = 0; i < parts.size(); i++) {
            array.put(Integer.toString(i + 1), Value.ofInput(parts.get(i)));
        }
        return Value.of(parts.size());
    }

    private Value match(List<Expression> arguments) {
        Matcher matcher = evaluator.pattern(argument(arguments, 1)).matcher(text(arguments, 0));
        boolean found = matcher.find();
        evaluator.assign("RSTART", Value.of(found ? matcher.start() + 1 : 0));
        evaluator.assign("RLENGTH", Value.of(found ? matcher.end() - matcher.start() : -1));
        return Value.of(found ? matcher.start() + 1 : 0);
    }

    private Value substitute(List<Expression> arguments, boolean all) {
        Expression target = arguments.size() > 2
                ? argument(arguments, 2)
                : new Expression.Field(new Expression.Constant(Value.of(0)));
        if (!(target instanceof Expression.Place place)) {
            throw new AwkException("sub and gsub need a variable or a field as their third argument");
        }
        Matcher matcher = evaluator.pattern(argument(arguments, 0)).matcher(evaluator.text(target));
        String replacement = replacement(text(arguments, 1));
        StringBuilder changed = new StringBuilder();
        int count = 0;
        while (matcher.find()) {
            matcher.appendReplacement(changed, replacement);
            count++;
            if (!all) {
                break;
            }
        }
        if (count > 0) {
            evaluator.write(place, Value.of(matcher.appendTail(changed).toString()));
        }
        return Value.of(count);
    }

    /** The replacement in Java's form: {@code &} is the match, {@code \&} an ampersand. */
    private static String replacement(String text) {
        StringBuilder java = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length() && (text.charAt(i + 1) == '&' || text.charAt(i + 1) == '\\')) {
                java.append(Matcher.quoteReplacement(String.valueOf(text.charAt(++i))));
            } else {
                java.append(c == '&' ? "$0" : Matcher.quoteReplacement(String.valueOf(c)));
            }
        }
        return java.toString();
    }
}
