package netsh.commands.shell;

import java.util.List;
import java.util.Map;
import netsh.commands.process.Output;

/** The builtin set: options, positional parameters, and the list of variables. */
final class SetBuiltin {
    private static final String USAGE = "set [-abefhkmnptuvxBCEHPT] [-o option-name] [--] [-] [arg ...]";

    private SetBuiltin() {
    }

    static int run(Interpreter shell, List<String> words) {
        if (words.size() == 1) {
            return list(shell);
        }
        int i = 1;
        while (i < words.size()) {
            String word = words.get(i);
            if (word.equals("--")) {
                shell.setPositional(List.copyOf(words.subList(i + 1, words.size())));
                return 0;
            }
            boolean on = word.startsWith("-");
            if (word.length() < 2 || (!on && !word.startsWith("+"))) {
                shell.setPositional(List.copyOf(words.subList(i, words.size())));
                return 0;
            }
            for (char letter : word.substring(1).toCharArray()) {
                if (letter == 'o') {
                    if (i + 1 == words.size()) {
                        return listOptions(shell, on);
                    }
                    String name = words.get(++i);
                    if (!shell.options().set(name, on)) {
                        shell.complain("set: " + name + ": invalid option name");
                        return 2;
                    }
                } else if (!shell.options().set(letter, on)) {
                    return refuse(shell, word.charAt(0), letter);
                }
            }
            i++;
        }
        return 0;
    }

    private static int refuse(Interpreter shell, char sign, char letter) {
        if ("bhkmnptBEHPT".indexOf(letter) >= 0) {
            shell.complain("set: " + sign + letter + ": not supported in this lab's shell");
            return 2;
        }
        return Builtins.usage(shell, "set", "" + sign + letter, USAGE);
    }

    private static int listOptions(Interpreter shell, boolean readable) {
        Output out = Builtins.output(shell);
        for (Map.Entry<String, Boolean> option : shell.options().byName().entrySet()) {
            if (readable) {
                out.printf("%-15s\t%s\n", option.getKey(), option.getValue() ? "on" : "off");
            } else {
                out.println("set " + (option.getValue() ? "-o " : "+o ") + option.getKey());
            }
        }
        out.flush();
        return 0;
    }

    private static int list(Interpreter shell) {
        Output out = Builtins.output(shell);
        for (String name : shell.variables().names()) {
            Variable variable = shell.variables().find(name);
            if (variable.elements() != null || variable.entries() != null) {
                out.println(name + '=' + VariableBuiltins.arrayText(variable));
            } else if (variable.value() != null) {
                String value = variable.value();
                out.println(name + '=' + (value.isEmpty() ? "" : value.equals(" \t\n") ? "$' \\t\\n'"
                        : WordText.quotedIfNeeded(value)));
            }
        }
        out.flush();
        return 0;
    }
}
