package netsh.commands.shell;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The parameters that the shell itself keeps. */
final class SpecialParameters {
    static final List<Integer> SUCCESS = List.of(0);

    private final Interpreter shell;
    private final Deque<String> functionNames = new ArrayDeque<>();
    private List<String> match = List.of();
    private Store store;

    SpecialParameters(Interpreter shell) {
        this.shell = shell;
    }

    /** Gives a new shell the variables that it sets at its start. */
    void initialise() {
        Variables variables = shell.variables();
        variables.set("IFS", " \t\n");
        variables.set("OPTIND", "1");
        variables.set("PWD", shell.process().workingDirectory());
        if (variables.value("PATH") == null) {
            variables.set("PATH", netsh.commands.tool.ProgramLoader.DEFAULT_PATH);
        }
        variables.set("PS4", "+ ");
    }

    void enterFunction(String name) {
        functionNames.push(name);
    }

    void leaveFunction() {
        functionNames.pop();
    }

    void setMatch(List<String> groups) {
        match = groups;
    }

    /** Something was assigned that the shell minds. */
    void assigned(String name) {
        if (name.equals("OPTIND")) {
            GetOptions.restart(shell);
        }
    }

    /** The value of a variable, positional or special parameter; null where it is unset. */
    String value(String name) {
        char first = name.charAt(0);
        if (first >= '0' && first <= '9') {
            return positional(name);
        }
        if (name.length() == 1) {
            switch (first) {
                case '?':
                    return Integer.toString(shell.status());
                case '#':
                    return Integer.toString(shell.positional().size());
                case '$':
                    return Integer.toString(shell.shellPid());
                case '!':
                    return shell.jobs().lastPid() == 0 ? null : Integer.toString(shell.jobs().lastPid());
                case '-':
                    return shell.options().letters();
                case '@', '*':
                    return shell.positional().isEmpty() ? null : String.join(" ", shell.positional());
                default:
                    break;
            }
        }
        String value = shell.variables().value(name);
        return value != null ? value : computed(name);
    }

    private String positional(String name) {
        if (name.length() > 9) {
            return null;
        }
        int number = Integer.parseInt(name);
        if (number == 0) {
            return shell.name();
        }
        return number <= shell.positional().size() ? shell.positional().get(number - 1) : null;
    }

    private String computed(String name) {
        return switch (name) {
            case "RANDOM" -> Integer.toString(shell.userland().machine().simulation().random().nextInt(32768));
            case "SECONDS" -> Long.toString((now() - shell.process().startedNanos()) / 1_000_000_000L);
            case "EPOCHSECONDS" -> Long.toString(netsh.commands.process.WallClock.at(now()).getEpochSecond());
            case "LINENO" -> Integer.toString(shell.line());
            case "PPID" -> Integer.toString(shell.process().parent().map(parent -> parent.pid()).orElse(0));
            case "BASHPID" -> Integer.toString(shell.process().pid());
            case "UID", "EUID" -> "0";
            case "HOSTNAME" -> shell.userland().machine().hostname();
            case "BASH" -> "/usr/bin/bash";
            case "BASH_VERSION" -> "5.2.15(1)-release";
            case "OSTYPE" -> "linux-gnu";
            case "SHLVL" -> "1";
            default -> {
                List<String> array = array(name);
                yield array == null || array.isEmpty() ? null : array.get(0);
            }
        };
    }

    private long now() {
        return shell.process().scheduler().events().nowNanos();
    }

    /** The values of an array that the shell keeps; null where the name is none. */
    List<String> array(String name) {
        return switch (name) {
            case "PIPESTATUS" -> shell.pipeStatus().stream().map(String::valueOf).toList();
            case "FUNCNAME" -> List.copyOf(functionNames);
            case "BASH_REMATCH" -> match;
            case "BASH_SOURCE" -> List.of(shell.name());
            default -> null;
        };
    }

    Arithmetic.Store arithmeticStore() {
        if (store == null) {
            store = new Store();
        }
        return store;
    }

    /** Variables as arithmetic reads and writes them: elements of arrays too. */
    private final class Store implements Arithmetic.Store {
        @Override
        public String apply(String name) {
            int bracket = name.indexOf('[');
            if (bracket < 0) {
                return value(name);
            }
            Variable variable = shell.variables().find(name.substring(0, bracket));
            String subscript = name.substring(bracket + 1, name.length() - 1);
            if (variable == null) {
                return null;
            }
            if (variable.entries() != null) {
                return variable.entries().get(subscript);
            }
            try {
                long index = shell.computeText(subscript);
                return variable.elements() == null ? (index == 0 ? variable.value() : null)
                        : variable.elements().get((int) index);
            } catch (ExpansionException e) {
                return null;
            }
        }

        @Override
        public void assign(String name, String value) throws ExpansionException {
            int bracket = name.indexOf('[');
            if (bracket < 0) {
                shell.assign(name, value);
                return;
            }
            String array = name.substring(0, bracket);
            String subscript = name.substring(bracket + 1, name.length() - 1);
            Variable variable = shell.variables().find(array);
            Variable base = variable == null ? Variable.DECLARED : variable;
            shell.variables().put(array, base.entries() != null ? base.withEntry(subscript, value)
                    : base.withElement((int) shell.computeText(subscript), value));
        }
    }
}
