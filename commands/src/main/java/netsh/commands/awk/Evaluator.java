package netsh.commands.awk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The variables of a running program, and the values of its expressions. */
final class Evaluator {
    private static final int DEEPEST_CALL = 200;

    private final Engine engine;
    private final Map<String, Program.Function> functions;
    private final Functions builtins = new Functions(this);
    private final Record record = new Record();
    private final Map<String, Value> globals = new HashMap<>();
    private final Map<String, Map<String, Value>> globalArrays = Engine.newArrays();
    private final List<Frame> frames = new ArrayList<>();
    private final Map<String, Pattern> patterns = new HashMap<>();
    private Value result = Value.UNSET;

    /** The parameters of a call: values, and arrays by reference. */
    private record Frame(List<String> names, Map<String, Value> values, Map<String, Map<String, Value>> arrays) {}

    Evaluator(Engine engine, Map<String, Program.Function> functions, Map<String, Value> variables) {
        this.engine = engine;
        this.functions = functions;
        globals.put("FS", Value.of(" "));
        globals.put("OFS", Value.of(" "));
        globals.put("ORS", Value.of("\n"));
        globals.put("OFMT", Value.of("%.6g"));
        globals.put("CONVFMT", Value.of("%.6g"));
        globals.put("SUBSEP", Value.of("\u001c"));
        globals.put("RSTART", Value.of(0));
        globals.put("RLENGTH", Value.of(-1));
        variables.forEach(this::assign);
    }

    Record record() {
        return record;
    }

    void setResult(Value value) {
        result = value;
    }

    String convfmt() {
        return string("CONVFMT");
    }

    String string(String variable) {
        Value value = globals.getOrDefault(variable, Value.UNSET);
        return value.text() != null ? value.text() : value.string("%.6g");
    }

    String wholeRecord() {
        return record.text(string("OFS"));
    }

    // ---- variables ------------------------------------------------------------------------------------------------

    private Frame frameOf(String name) {
        if (!frames.isEmpty()) {
            Frame frame = frames.get(frames.size() - 1);
            if (frame.names().contains(name)) {
                return frame;
            }
        }
        return null;
    }

    private Value value(String name) {
        if (name.equals("NF")) {
            return Value.of(record.fieldCount(string("FS")));
        }
        Frame frame = frameOf(name);
        return (frame == null ? globals : frame.values()).getOrDefault(name, Value.UNSET);
    }

    void assign(String name, Value value) {
        if (name.equals("NF")) {
            record.setFieldCount((int) value.number(), string("FS"));
            return;
        }
        if (name.equals("RS") && !value.string("%.6g").equals("\n")) {
            throw new AwkException("this lab's awk reads lines: RS cannot be changed");
        }
        Frame frame = frameOf(name);
        (frame == null ? globals : frame.values()).put(name, value);
    }

    Map<String, Value> array(String name) {
        Frame frame = frameOf(name);
        return (frame == null ? globalArrays : frame.arrays()).computeIfAbsent(name, key -> Engine.newArray());
    }

    String subscript(List<Expression> index) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < index.size(); i++) {
            text.append(i == 0 ? "" : string("SUBSEP")).append(text(index.get(i)));
        }
        return text.toString();
    }

    String text(Expression expression) {
        return evaluate(expression).string(convfmt());
    }

    private Value read(Expression.Place place) {
        if (place instanceof Expression.Variable variable) {
            return value(variable.name());
        }
        if (place instanceof Expression.Field field) {
            return record.field(fieldNumber(field), string("FS"), string("OFS"));
        }
        Expression.Element element = (Expression.Element) place;
        return array(element.array()).computeIfAbsent(subscript(element.index()), key -> Value.UNSET);
    }

    private int fieldNumber(Expression.Field field) {
        int number = (int) evaluate(field.index()).number();
        if (number < 0) {
            throw new AwkException("negative field index $" + number);
        }
        return number;
    }

    void write(Expression.Place place, Value value) {
        if (place instanceof Expression.Variable variable) {
            assign(variable.name(), value);
        } else if (place instanceof Expression.Field field) {
            record.setField(fieldNumber(field), value.string(convfmt()), string("FS"));
        } else if (place instanceof Expression.Element element) {
            array(element.array()).put(subscript(element.index()), value);
        }
    }

    // ---- expressions ----------------------------------------------------------------------------------------------

    Value evaluate(Expression expression) {
        if (expression instanceof Expression.Constant constant) {
            return constant.value();
        }
        if (expression instanceof Expression.Place place) {
            return read(place);
        }
        if (expression instanceof Expression.Group group) {
            return evaluate(group.parts().get(group.parts().size() - 1));
        }
        if (expression instanceof Expression.Regex regex) {
            return Value.of(regex.pattern().matcher(wholeRecord()).find());
        }
        if (expression instanceof Expression.Binary binary) {
            return binary(binary);
        }
        if (expression instanceof Expression.Assignment assignment) {
            return assign(assignment);
        }
        if (expression instanceof Expression.Increment increment) {
            return increment(increment);
        }
        if (expression instanceof Expression.Match match) {
            return Value.of(pattern(match.pattern()).matcher(text(match.value())).find() != match.negated());
        }
        if (expression instanceof Expression.Call call) {
            return call(call);
        }
        return evaluateRest(expression);
    }

    private Value evaluateRest(Expression expression) {
        if (expression instanceof Expression.Unary unary) {
            Value operand = evaluate(unary.operand());
            return switch (unary.operator()) {
                case "!" -> Value.of(!operand.isTrue());
                case "-" -> Value.of(-operand.number());
                default -> Value.of(operand.number());
            };
        }
        if (expression instanceof Expression.Conditional conditional) {
            return evaluate(evaluate(conditional.condition()).isTrue() ? conditional.yes() : conditional.no());
        }
        Expression.In in = (Expression.In) expression;
        return Value.of(array(in.array()).containsKey(subscript(in.index())));
    }

    /** The pattern that an expression stands for: itself, or its value read as one. */
    Pattern pattern(Expression expression) {
        if (expression instanceof Expression.Regex regex) {
            return regex.pattern();
        }
        return patterns.computeIfAbsent(text(expression), ExpressionParser::compile);
    }

    private Value assign(Expression.Assignment assignment) {
        Value value = evaluate(assignment.value());
        if (!assignment.operator().isEmpty()) {
            value = arithmetic(assignment.operator(), read(assignment.place()).number(), value.number());
        }
        write(assignment.place(), value);
        return value;
    }

    private Value increment(Expression.Increment increment) {
        double before = read(increment.place()).number();
        Value after = Value.of(before + increment.by());
        write(increment.place(), after);
        return increment.before() ? after : Value.of(before);
    }

    private Value binary(Expression.Binary binary) {
        String operator = binary.operator();
        if (operator.equals("&&")) {
            return Value.of(evaluate(binary.left()).isTrue() && evaluate(binary.right()).isTrue());
        }
        if (operator.equals("||")) {
            return Value.of(evaluate(binary.left()).isTrue() || evaluate(binary.right()).isTrue());
        }
        Value left = evaluate(binary.left());
        Value right = evaluate(binary.right());
        return switch (operator) {
            case " " -> Value.of(left.string(convfmt()) + right.string(convfmt()));
            case "<" -> Value.of(left.compareTo(right, convfmt()) < 0);
            case "<=" -> Value.of(left.compareTo(right, convfmt()) <= 0);
            case "==" -> Value.of(left.compareTo(right, convfmt()) == 0);
            case "!=" -> Value.of(left.compareTo(right, convfmt()) != 0);
            case ">" -> Value.of(left.compareTo(right, convfmt()) > 0);
            case ">=" -> Value.of(left.compareTo(right, convfmt()) >= 0);
            default -> arithmetic(operator, left.number(), right.number());
        };
    }

    private static Value arithmetic(String operator, double left, double right) {
        if (right == 0 && (operator.equals("/") || operator.equals("%"))) {
            throw new AwkException("division by zero");
        }
        return Value.of(switch (operator) {
            case "+" -> left + right;
            case "-" -> left - right;
            case "*" -> left * right;
            case "/" -> left / right;
            case "%" -> left % right;
            default -> Math.pow(left, right);
        });
    }

    // ---- calls ----------------------------------------------------------------------------------------------------

    private Value call(Expression.Call call) {
        Program.Function function = functions.get(call.function());
        if (function == null) {
            return builtins.call(call.function(), call.arguments());
        }
        if (call.arguments().size() > function.parameters().size()) {
            throw new AwkException("too many arguments in call to " + call.function());
        }
        if (frames.size() == DEEPEST_CALL) {
            throw new AwkException(call.function() + " calls itself more deeply than this lab's awk supports");
        }
        Frame frame = new Frame(function.parameters(), new HashMap<>(), Engine.newArrays());
        for (int i = 0; i < call.arguments().size(); i++) {
            String parameter = function.parameters().get(i);
            Expression argument = call.arguments().get(i);
            if (argument instanceof Expression.Variable variable && isArray(variable.name())) {
                frame.arrays().put(parameter, array(variable.name()));
            } else {
                frame.values().put(parameter, evaluate(argument));
            }
        }
        frames.add(frame);
        result = Value.UNSET;
        engine.run(function.body());
        frames.remove(frames.size() - 1);
        Value returned = result;
        result = Value.UNSET;
        return returned;
    }

    private boolean isArray(String name) {
        Frame frame = frameOf(name);
        boolean hasValue = (frame == null ? globals : frame.values()).containsKey(name);
        return !hasValue && (frame == null ? globalArrays : frame.arrays()).containsKey(name);
    }
}
