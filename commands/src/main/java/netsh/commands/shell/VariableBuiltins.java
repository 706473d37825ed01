package netsh.commands.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import netsh.commands.process.Output;
import netsh.commands.shell.syntax.Assignments;

/** Builtins about variables and options: export, local, declare, readonly, unset, set, shift, getopts. */
final class VariableBuiltins {
    private VariableBuiltins() {
    }

    static void addTo(Map<String, Builtin> builtins) {
        builtins.put("export", VariableBuiltins::export);
        builtins.put("readonly", VariableBuiltins::readOnly);
        builtins.put("local", VariableBuiltins::local);
        builtins.put("declare", VariableBuiltins::declare);
        builtins.put("typeset", VariableBuiltins::declare);
        builtins.put("unset", VariableBuiltins::unset);
        builtins.put("set", SetBuiltin::run);
        builtins.put("shift", VariableBuiltins::shift);
        builtins.put("getopts", GetOptions::run);
        builtins.put("read", ReadBuiltin::run);
    }

    /** Carries out {@code name} or {@code name=value} and answers the name; null where it is no name. */
    private static String define(Interpreter shell, String command, String word) throws ExpansionException {
        int equals = word.indexOf('=');
        boolean append = equals > 0 && word.charAt(equals - 1) == '+';
        String name = equals < 0 ? word : word.substring(0, append ? equals - 1 : equals);
        if (!Assignments.isName(name)) {
            shell.complain(command + ": `" + word + "': not a valid identifier");
            return null;
        }
        if (equals >= 0) {
            String old = append ? shell.variables().value(name) : null;
            String value = word.substring(equals + 1);
            shell.assign(name, old == null ? value : old + value);
        }
        return name;
    }

    private static Variable find(Interpreter shell, String name) {
        Variable variable = shell.variables().find(name);
        return variable == null ? Variable.DECLARED : variable;
    }

    private static int export(Interpreter shell, List<String> words) throws ExpansionException {
        List<String> arguments = Builtins.operands(words);
        boolean removes = false;
        if (!arguments.isEmpty() && arguments.get(0).startsWith("-") && arguments.get(0).length() > 1) {
            String option = arguments.get(0);
            if (!option.equals("-p") && !option.equals("-n")) {
                return Builtins.usage(shell, "export", option.substring(0, 2),
                        "export [-fn] [name[=value] ...] or export -p");
            }
            removes = option.equals("-n");
            arguments = arguments.subList(1, arguments.size());
        }
        if (arguments.isEmpty()) {
            return list(shell, true);
        }
        int status = 0;
        for (String word : arguments) {
            String name = define(shell, "export", word);
            if (name == null) {
                status = 1;
            } else {
                shell.variables().put(name, find(shell, name).exported(!removes));
            }
        }
        return status;
    }

    private static int list(Interpreter shell, boolean onlyExported) {
        Output out = Builtins.output(shell);
        for (String name : shell.variables().names()) {
            Variable variable = shell.variables().find(name);
            if (!onlyExported || variable.exported()) {
                out.println(declaration(name, variable));
            }
        }
        out.flush();
        return 0;
    }

    /** A variable as {@code declare -p} shows it. */
    static String declaration(String name, Variable variable) {
        String flags = (variable.elements() != null ? "a" : "") + (variable.entries() != null ? "A" : "")
                + (variable.integer() ? "i" : "") + (variable.readOnly() ? "r" : "") + (variable.exported() ? "x" : "");
        String head = "declare -" + (flags.isEmpty() ? "-" : flags) + ' ' + name;
        if (variable.elements() != null || variable.entries() != null) {
            return head + '=' + arrayText(variable);
        }
        return variable.value() == null ? head : head + '=' + WordText.doubleQuoted(variable.value());
    }

    static String arrayText(Variable variable) {
        List<String> parts = new ArrayList<>();
        Map<?, String> entries = variable.elements() != null ? variable.elements() : variable.entries();
        entries.forEach((key, value) -> parts.add("[" + key + "]=" + WordText.doubleQuoted(value)));
        return '(' + String.join(" ", parts) + (variable.entries() != null && !parts.isEmpty() ? " )" : ")");
    }

    private static int readOnly(Interpreter shell, List<String> words) throws ExpansionException {
        int status = 0;
        for (String word : Builtins.operands(words)) {
            if (word.equals("-p")) {
                continue;
            }
            String name = define(shell, "readonly", word);
            if (name == null) {
                status = 1;
            } else {
                shell.variables().put(name, find(shell, name).asReadOnly());
            }
        }
        return status;
    }

    private static int local(Interpreter shell, List<String> words) throws ExpansionException {
        if (!shell.variables().inFunction()) {
            shell.complain(words.get(0) + ": can only be used in a function");
            return 1;
        }
        return declare(shell, words, true);
    }

    private static int declare(Interpreter shell, List<String> words) throws ExpansionException {
        return declare(shell, words, shell.variables().inFunction());
    }

    private static int declare(Interpreter shell, List<String> words, boolean local) throws ExpansionException {
        String flags = "";
        int status = 0;
        boolean named = false;
        for (String word : words.subList(1, words.size())) {
            if (!named && word.startsWith("-") && word.length() > 1) {
                for (char flag : word.substring(1).toCharArray()) {
                    if ("aAgirxfFp".indexOf(flag) < 0) {
                        return Builtins.usage(shell, words.get(0), "-" + flag,
                                words.get(0) + " [-aAfFgiIlnrtux] [name[=value] ...] or " + words.get(0)
                                        + " -p [-aAfFilnrtux] [name ...]");
                    }
                }
                flags += word.substring(1);
                continue;
            }
            named = true;
            status |= declare(shell, words.get(0), word, flags, local && flags.indexOf('g') < 0);
        }
        if (!named) {
            return flags.indexOf('f') >= 0 || flags.indexOf('F') >= 0 ? listFunctions(shell, flags)
                    : list(shell, false);
        }
        return status;
    }

    private static int declare(Interpreter shell, String command, String word, String flags, boolean local)
            throws ExpansionException {
        if (flags.indexOf('f') >= 0 || flags.indexOf('F') >= 0) {
            return showFunction(shell, word, flags.indexOf('F') >= 0);
        }
        if (flags.indexOf('p') >= 0) {
            Variable variable = shell.variables().find(word);
            if (variable == null) {
                shell.complain(command + ": " + word + ": not found");
                return 1;
            }
            Output.standardOutput(shell.process()).println(declaration(word, variable)).flush();
            return 0;
        }
        int equals = word.indexOf('=');
        String name = equals < 0 ? word : word.substring(0, equals).replace("+", "");
        if (local && Assignments.isName(name)) {
            shell.variables().makeLocal(name);
        }
        Variable variable = find(shell, name);
        if (flags.indexOf('A') >= 0 && variable.entries() == null) {
            shell.variables().put(name, variable.withEntries(Map.of()));
        } else if (flags.indexOf('a') >= 0 && variable.elements() == null) {
            shell.variables().put(name, variable.withElements(new TreeMap<>()));
        }
        if (flags.indexOf('i') >= 0) {
            shell.variables().put(name, find(shell, name).asInteger());
        }
        if (define(shell, command, word) == null) {
            return 1;
        }
        Variable defined = find(shell, name);
        defined = flags.indexOf('x') >= 0 ? defined.exported(true) : defined;
        defined = flags.indexOf('r') >= 0 ? defined.asReadOnly() : defined;
        if (defined != Variable.DECLARED) {
            shell.variables().put(name, defined);
        }
        return 0;
    }

    private static int showFunction(Interpreter shell, String name, boolean onlyName) {
        ShellFunction function = shell.functions().get(name);
        if (function == null) {
            return 1;
        }
        Output.standardOutput(shell.process()).println(onlyName ? name : function.text()).flush();
        return 0;
    }

    private static int listFunctions(Interpreter shell, String flags) {
        Output out = Builtins.output(shell);
        new TreeMap<>(shell.functions()).forEach((name, function) ->
                out.println(flags.indexOf('F') >= 0 ? "declare -f " + name : function.text()));
        out.flush();
        return 0;
    }

    private static int unset(Interpreter shell, List<String> words) throws ExpansionException {
        int status = 0;
        boolean onlyFunctions = false;
        boolean onlyVariables = false;
        for (String word : words.subList(1, words.size())) {
            if (word.equals("-f")) {
                onlyFunctions = true;
            } else if (word.equals("-v")) {
                onlyVariables = true;
            } else if (word.startsWith("-") && word.length() > 1) {
                return Builtins.usage(shell, "unset", word.substring(0, 2), "unset [-f] [-v] [-n] [name ...]");
            } else if (onlyFunctions) {
                shell.functions().remove(word);
            } else {
                status |= unset(shell, word, onlyVariables);
            }
        }
        return status;
    }

    private static int unset(Interpreter shell, String word, boolean onlyVariables) throws ExpansionException {
        int bracket = word.indexOf('[');
        if (bracket > 0 && word.endsWith("]")) {
            unsetElement(shell, word.substring(0, bracket), word.substring(bracket + 1, word.length() - 1));
            return 0;
        }
        if (!Assignments.isName(word)) {
            shell.functions().remove(word);
            return 0;
        }
        Variable variable = shell.variables().find(word);
        if (variable == null) {
            if (!onlyVariables) {
                shell.functions().remove(word);
            }
            return 0;
        }
        if (variable.readOnly()) {
            shell.complain("unset: " + word + ": cannot unset: readonly variable");
            return 1;
        }
        shell.variables().remove(word);
        return 0;
    }

    private static void unsetElement(Interpreter shell, String name, String subscript) throws ExpansionException {
        Variable variable = shell.variables().find(name);
        if (variable != null && variable.entries() != null) {
            Map<String, String> entries = new java.util.LinkedHashMap<>(variable.entries());
            entries.remove(subscript);
            shell.variables().put(name, variable.withEntries(entries));
        } else if (variable != null && variable.elements() != null) {
            TreeMap<Integer, String> elements = new TreeMap<>(variable.elements());
            elements.remove((int) shell.computeText(subscript));
            shell.variables().put(name, variable.withElements(elements));
        }
    }

    private static int shift(Interpreter shell, List<String> words) {
        int count = 1;
        if (words.size() > 1) {
            Integer wanted = Builtins.number(words.get(1));
            if (wanted == null) {
                shell.complain("shift: " + words.get(1) + ": numeric argument required");
                return 1;
            }
            if (wanted < 0) {
                shell.complain("shift: " + wanted + ": shift count out of range");
                return 1;
            }
            count = wanted;
        }
        if (count > shell.positional().size()) {
            return 1;
        }
        shell.setPositional(List.copyOf(shell.positional().subList(count, shell.positional().size())));
        return 0;
    }
}
