package netsh.commands.awk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import netsh.commands.completion.Synopsis;
import netsh.commands.tool.ArgumentCompleter;
import netsh.commands.tool.Tool;
import netsh.commands.tool.ToolContext;
import netsh.network.error.NetException;

/** {@code awk}, under its names. */
final class AwkTool implements Tool {
    private static final int TROUBLE = 2;

    private final String name;

    AwkTool(String name) {
        this.name = name;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String summary() {
        return "Runs a program over the fields of lines.";
    }

    @Override
    public Optional<ArgumentCompleter> completer() {
        return Optional.of(Synopsis.of("PROGRAMTEXT [FILE]...", """
                -F SEPARATOR   what divides fields
                -v NAME=VALUE  a variable before it begins
                -f FILE        the program's file
                """));
    }

    @Override
    public int run(ToolContext context) {
        List<String> arguments = new ArrayList<>(context.arguments());
        Map<String, Value> variables = new LinkedHashMap<>();
        StringBuilder source = new StringBuilder();
        try {
            while (!arguments.isEmpty() && arguments.get(0).startsWith("-") && arguments.get(0).length() > 1) {
                String option = arguments.remove(0);
                if (option.equals("--")) {
                    break;
                }
                readOption(option, arguments, variables, source, context);
            }
            if (source.isEmpty()) {
                if (arguments.isEmpty()) {
                    context.err().println("usage: " + context.name() + " [-F value] [-v var=value] [--] 'program' [file ...]");
                    return TROUBLE;
                }
                source.append(arguments.remove(0));
            }
            Program program = new Parser(source.toString()).program();
            InputFiles input = new InputFiles(context, arguments);
            PrintedFiles outputs = new PrintedFiles(context);
            try {
                int status = new Engine(program, context.process(), outputs, variables).run(input);
                return status == 0 && input.failed() ? TROUBLE : status;
            } finally {
                outputs.close();
            }
        } catch (AwkException wrong) {
            context.out().flush();
            return context.fail(TROUBLE, wrong.getMessage());
        } catch (NetException unreadable) {
            return context.fail(TROUBLE, "cannot open the program's file (" + unreadable.errno().text() + ")");
        } catch (StackOverflowError tooDeep) {
            return context.fail(TROUBLE, "the program nests more deeply than this lab's awk supports");
        }
    }

    private static void readOption(String option, List<String> arguments, Map<String, Value> variables,
            StringBuilder source, ToolContext context) throws NetException {
        char letter = option.charAt(1);
        if ("Fvf".indexOf(letter) < 0) {
            throw new AwkException("this lab's awk does not support the option " + option);
        }
        String value = option.substring(2);
        if (value.isEmpty()) {
            if (arguments.isEmpty()) {
                throw new AwkException("option requires an argument -- " + letter);
            }
            value = arguments.remove(0);
        }
        switch (letter) {
            case 'F' -> variables.put("FS", Value.of(value.equals("t") ? "\t" : unescape(value)));
            case 'f' -> source.append(context.files().readText(value)).append('\n');
            default -> {
                int equals = value.indexOf('=');
                if (equals < 1) {
                    throw new AwkException("improper assignment: -v " + value);
                }
                variables.put(value.substring(0, equals), Value.ofInput(unescape(value.substring(equals + 1))));
            }
        }
    }

    static String unescape(String text) {
        return text.indexOf('\\') < 0 ? text
                : text.replace("\\t", "\t").replace("\\n", "\n").replace("\\\\", "\\");
    }
}
