package netsh.commands.shell;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The variables of a shell; a function's local ones hide others until it returns (dynamic scope). */
final class Variables {
    private final HashMap<String, Variable> variables;
    /** For each running function, what its local variables hide; null for a name that was unset. */
    private final ArrayDeque<Map<String, Variable>> hidden = new ArrayDeque<>();
    private Map<String, String> environment;

    Variables(Map<String, String> environment) {
        variables = new HashMap<>();
        environment.forEach((name, value) -> variables.put(name,
                new Variable(value, null, null, true, false, false)));
    }

    private Variables(Variables original) {
        variables = new HashMap<>(original.variables);
        environment = original.environment;
    }

    /** The same variables for a subshell. */
    Variables copy() {
        return new Variables(this);
    }

    /** The variable of a name, null where there is none. */
    Variable find(String name) {
        return variables.get(name);
    }

    /** The value of a name, null where it is unset. */
    String value(String name) {
        Variable variable = variables.get(name);
        return variable == null ? null : variable.scalar();
    }

    /** Replaces a variable whatever it was. */
    void put(String name, Variable variable) {
        Variable before = variables.put(name, variable);
        if (variable.exported() || (before != null && before.exported())) {
            environment = null;
        }
    }

    /** Assigns without asking whether it may: for the shell's own variables. */
    void set(String name, String value) {
        Variable before = variables.getOrDefault(name, Variable.DECLARED);
        put(name, before.withValue(value));
    }

    void remove(String name) {
        Variable before = variables.remove(name);
        if (before != null && before.exported()) {
            environment = null;
        }
    }

    void enterFunction() {
        hidden.push(new LinkedHashMap<>(4));
    }

    void leaveFunction() {
        Map<String, Variable> before = hidden.pop();
        before.forEach((name, variable) -> {
            if (variable == null) {
                remove(name);
            } else {
                put(name, variable);
            }
        });
    }

    boolean inFunction() {
        return !hidden.isEmpty();
    }

    /** Makes a name local to the running function, unset at first. */
    void makeLocal(String name) {
        Map<String, Variable> scope = hidden.element();
        if (!scope.containsKey(name)) {
            scope.put(name, variables.get(name));
            remove(name);
        }
    }

    /** All names, sorted. */
    List<String> names() {
        return List.copyOf(new TreeMap<>(variables).keySet());
    }

    /** What children get as their environment. */
    Map<String, String> environment() {
        if (environment == null) {
            Map<String, String> exported = new TreeMap<>();
            variables.forEach((name, variable) -> {
                if (variable.exported() && variable.scalar() != null) {
                    exported.put(name, variable.scalar());
                }
            });
            environment = exported;
        }
        return environment;
    }
}
