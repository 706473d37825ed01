package netsh.shell.lab;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import netsh.commands.file.ProcessFiles;
import netsh.commands.shell.Shell;
import netsh.commands.tool.Tool;
import netsh.commands.tool.ToolContext;
import netsh.network.error.NetException;

/** What can stand at the cursor of a command line of the simulated lab: commands, what their tools propose, files. */
final class Completion {
    private static final String COMMAND_BREAKS = ";|&(`\n";

    private final Shell shell;

    Completion(Shell shell) {
        this.shell = shell;
    }

    List<Lab.Proposal> at(String line, int cursor) {
        String before = line.substring(0, cursor);
        int start = before.length();
        while (start > 0 && COMMAND_BREAKS.indexOf(before.charAt(start - 1)) < 0) {
            start--;
        }
        List<String> words = new ArrayList<>(List.of(before.substring(start).stripLeading().split("\\s+", -1)));
        String word = words.get(words.size() - 1);
        if (words.size() == 1 && word.indexOf('/') < 0) {
            return commands(word);
        }
        List<Lab.Proposal> proposals = words.size() > 1 ? arguments(words) : List.of();
        return proposals.isEmpty() ? files(word) : proposals;
    }

    private List<Lab.Proposal> commands(String word) {
        TreeMap<String, String> found = new TreeMap<>();
        for (String name : Shell.builtinNames()) {
            found.put(name, "shell builtin");
        }
        for (Tool tool : shell.userland().tools().all()) {
            found.put(tool.name(), tool.summary());
        }
        return found.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(word))
                .map(entry -> new Lab.Proposal(entry.getKey(), entry.getValue()))
                .toList();
    }

    private List<Lab.Proposal> arguments(List<String> words) {
        Optional<Tool> tool = shell.userland().tools().find(words.get(0));
        if (tool.isEmpty() || tool.get().completer().isEmpty()) {
            return List.of();
        }
        List<String> arguments = words.subList(1, words.size());
        ToolContext context = new ToolContext(shell.userland(), shell.process(), words.get(0), arguments);
        String word = words.get(words.size() - 1);
        return tool.get().completer().get().candidates(context, arguments).stream()
                .filter(candidate -> candidate.startsWith(word))
                .map(candidate -> new Lab.Proposal(candidate, ""))
                .toList();
    }

    private List<Lab.Proposal> files(String word) {
        int slash = word.lastIndexOf('/') + 1;
        String directory = word.substring(0, slash);
        ProcessFiles files = new ProcessFiles(shell.userland().files(), shell.process());
        try {
            return files.list(directory.isEmpty() ? "." : directory).stream()
                    .filter(name -> name.startsWith(word.substring(slash)))
                    .map(name -> directory + name + (files.isDirectory(directory + name) ? "/" : ""))
                    .map(path -> new Lab.Proposal(path, ""))
                    .toList();
        } catch (NetException noDirectory) {
            return List.of();
        }
    }
}
