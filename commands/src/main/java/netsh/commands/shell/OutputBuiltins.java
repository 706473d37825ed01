package netsh.commands.shell;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import netsh.commands.file.FileStatus;
import netsh.commands.process.Output;
import netsh.commands.shell.syntax.Assignments;
import netsh.commands.text.Escapes;
import netsh.commands.text.PrintfFormat;

/** Builtins that print, test and move about: echo, printf, test, cd, pwd. */
final class OutputBuiltins {
    private OutputBuiltins() {
    }

    static void addTo(Map<String, Builtin> builtins) {
        builtins.put("echo", OutputBuiltins::echo);
        builtins.put("printf", OutputBuiltins::printf);
        builtins.put("pwd", OutputBuiltins::pwd);
        builtins.put("cd", OutputBuiltins::cd);
        builtins.put("test", TestBuiltin::run);
        builtins.put("[", TestBuiltin::run);
        builtins.put("umask", (shell, words) -> {
            if (words.size() > 1) {
                shell.complain("umask: " + words.get(1) + ": not supported in this lab's shell");
                return 2;
            }
            Builtins.output(shell).println("0022").flush();
            return 0;
        });
    }

    private static int echo(Interpreter shell, List<String> words) {
        boolean newline = true;
        boolean dash = shell.dialect().isAlmquist();
        boolean escapes = dash;
        int first = 1;
        while (first < words.size() && (dash ? words.get(first).equals("-n") : isEchoOption(words.get(first)))) {
            String option = words.get(first++);
            newline &= option.indexOf('n') < 0;
            for (int i = 1; i < option.length(); i++) {
                escapes = option.charAt(i) == 'e' || (option.charAt(i) != 'E' && escapes);
            }
        }
        String text = String.join(" ", words.subList(first, words.size()));
        if (escapes) {
            Escapes.Decoded decoded = Escapes.decode(text, Escapes.Style.ECHO);
            text = decoded.text();
            newline &= !decoded.stopped();
        }
        return print(shell, "echo", newline ? text + '\n' : text);
    }

    private static boolean isEchoOption(String word) {
        if (word.length() < 2 || word.charAt(0) != '-') {
            return false;
        }
        for (int i = 1; i < word.length(); i++) {
            if ("neE".indexOf(word.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    private static int print(Interpreter shell, String name, String text) {
        Output out = Builtins.output(shell);
        if (!out.isOpen()) {
            shell.complain(name + ": write error: Bad file descriptor");
            return 1;
        }
        try {
            out.print(text).flush();
        } catch (netsh.commands.file.FileTransferException e) {
            shell.complain(name + ": write error: " + e.errno().text());
            return 1;
        }
        return 0;
    }

    private static int printf(Interpreter shell, List<String> words) throws ExpansionException {
        int first = 1;
        String variable = null;
        if (words.size() > 2 && words.get(1).equals("-v")) {
            variable = words.get(2);
            first = 3;
            if (!Assignments.isName(variable)) {
                shell.complain("printf: `" + variable + "': not a valid identifier");
                return 2;
            }
        }
        if (first < words.size() && words.get(first).equals("--")) {
            first++;
        }
        if (first >= words.size()) {
            Output.standardError(shell.process()).println("printf: usage: printf [-v var] format [arguments]");
            return 2;
        }
        PrintfFormat.Result result = new PrintfFormat(words.get(first), words.subList(first + 1, words.size()),
                WordText::backslashed).format();
        for (String error : result.errors()) {
            shell.complain("printf: " + error);
        }
        if (variable != null) {
            shell.assign(variable, result.text());
            return result.errors().isEmpty() ? 0 : 1;
        }
        int status = print(shell, "printf", result.text());
        return result.errors().isEmpty() ? status : 1;
    }

    private static int pwd(Interpreter shell, List<String> words) {
        return print(shell, "pwd", shell.process().workingDirectory() + '\n');
    }

    private static int cd(Interpreter shell, List<String> words) throws ExpansionException {
        List<String> operands = Builtins.operands(words);
        while (!operands.isEmpty() && (operands.get(0).equals("-P") || operands.get(0).equals("-L"))) {
            operands = operands.subList(1, operands.size());
        }
        if (operands.size() > 1) {
            shell.complain("cd: too many arguments");
            return 1;
        }
        String target = operands.isEmpty() ? shell.variables().value("HOME") : operands.get(0);
        boolean back = "-".equals(target);
        if (back) {
            target = shell.variables().value("OLDPWD");
        }
        if (target == null) {
            shell.complain("cd: " + (back ? "OLDPWD" : "HOME") + " not set");
            return 1;
        }
        Optional<FileStatus> status = target.isEmpty() ? shell.files().status(".") : shell.files().status(target);
        if (status.isEmpty() || !status.get().isDirectory()) {
            if (shell.dialect().isAlmquist()) {
                shell.complain("cd: can't cd to " + target);
                return 2;
            }
            shell.complain("cd: " + target + ": " + (status.isEmpty() ? "No such file or directory"
                    : "Not a directory"));
            return 1;
        }
        shell.variables().set("OLDPWD", shell.process().workingDirectory());
        shell.process().changeDirectory(shell.files().absolute(target.isEmpty() ? "." : target));
        shell.variables().set("PWD", shell.process().workingDirectory());
        return back ? print(shell, "cd", shell.process().workingDirectory() + '\n') : 0;
    }
}
