package netsh.commands.shell;

import java.util.List;

/** The builtin getopts. */
final class GetOptions {
    private static final String PLACE = "_OPTPLACE";

    private GetOptions() {
    }

    /** OPTIND was assigned: the next call starts at the beginning of that argument. */
    static void restart(Interpreter shell) {
        shell.variables().remove(PLACE);
    }

    static int run(Interpreter shell, List<String> words) throws ExpansionException {
        if (words.size() < 3) {
            netsh.commands.process.Output.standardError(shell.process())
                    .println("getopts: usage: getopts optstring name [arg ...]");
            return 2;
        }
        String wanted = words.get(1);
        String name = words.get(2);
        boolean silent = wanted.startsWith(":");
        List<String> arguments = words.size() > 3 ? words.subList(3, words.size()) : shell.positional();
        String indexText = shell.variables().value("OPTIND");
        Integer parsed = indexText == null ? null : Builtins.number(indexText);
        int index = parsed == null || parsed < 1 ? 1 : parsed;
        String placeText = shell.variables().value(PLACE);
        int place = placeText == null ? 1 : Integer.parseInt(placeText);
        if (index > arguments.size() || arguments.get(index - 1).length() < 2
                || arguments.get(index - 1).charAt(0) != '-'
                || arguments.get(index - 1).equals("--")) {
            boolean dashes = index <= arguments.size() && arguments.get(index - 1).equals("--");
            shell.assign("OPTIND", Integer.toString(dashes ? index + 1 : index));
            shell.assign(name, "?");
            return 1;
        }
        String argument = arguments.get(index - 1);
        char option = argument.charAt(place);
        boolean lastOfWord = place + 1 == argument.length();
        int at = option == ':' ? -1 : wanted.indexOf(option, silent ? 1 : 0);
        boolean takesValue = at >= 0 && at + 1 < wanted.length() && wanted.charAt(at + 1) == ':';
        shell.variables().remove("OPTARG");
        if (takesValue) {
            return value(shell, name, arguments, index, argument.substring(place + 1), option, silent);
        }
        advance(shell, lastOfWord ? index + 1 : index, lastOfWord ? 1 : place + 1);
        if (at < 0) {
            shell.assign(name, "?");
            if (silent) {
                shell.assign("OPTARG", String.valueOf(option));
            } else {
                tell(shell, "illegal option -- " + option);
            }
            return 0;
        }
        shell.assign(name, String.valueOf(option));
        return 0;
    }

    private static int value(Interpreter shell, String name, List<String> arguments, int index, String rest,
            char option,
            boolean silent) throws ExpansionException {
        if (!rest.isEmpty() || index < arguments.size()) {
            shell.assign("OPTARG", rest.isEmpty() ? arguments.get(index) : rest);
            advance(shell, rest.isEmpty() ? index + 2 : index + 1, 1);
            shell.assign(name, String.valueOf(option));
            return 0;
        }
        advance(shell, index + 1, 1);
        shell.assign(name, silent ? ":" : "?");
        if (silent) {
            shell.assign("OPTARG", String.valueOf(option));
        } else {
            tell(shell, "option requires an argument -- " + option);
        }
        return 0;
    }

    private static void tell(Interpreter shell, String message) {
        netsh.commands.process.Output.standardError(shell.process()).println(shell.name() + ": " + message);
    }

    private static void advance(Interpreter shell, int index, int place) throws ExpansionException {
        shell.assign("OPTIND", Integer.toString(index));
        if (place > 1) {
            shell.variables().set(PLACE, Integer.toString(place));
        }
    }
}
