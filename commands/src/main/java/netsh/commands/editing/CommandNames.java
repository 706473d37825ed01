package netsh.commands.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import netsh.commands.completion.Files;
import netsh.commands.shell.Shell;
import netsh.commands.tool.Candidate;
import netsh.commands.tool.CandidateGroup;
import netsh.commands.tool.CandidateSource;
import netsh.commands.tool.Tool;
import netsh.commands.tool.ToolContext;
import netsh.commands.tool.WordMeaning;

/** The words that can be a command's name: tools, programs by their paths and, in a shell, what it has itself. */
final class CommandNames implements CandidateSource {
    private final List<String> functions;
    private final boolean inShell;

    private CommandNames(boolean inShell, List<String> functions) {
        this.inShell = inShell;
        this.functions = functions;
    }

    /** Where a program is started by another one. */
    static CommandNames ofPrograms() {
        return new CommandNames(false, List.of());
    }

    /** Where a shell looks for a command. */
    static CommandNames ofShell(List<String> functions) {
        return new CommandNames(true, functions);
    }

    @Override
    public String what() {
        return "a command";
    }

    @Override
    public Stream<Candidate> candidates(ToolContext place, String begun) {
        if (begun.indexOf('/') >= 0) {
            return Files.PROGRAMS.candidates(place, begun);
        }
        List<Candidate> found = new ArrayList<>();
        for (Tool tool : place.userland().tools().all()) {
            found.add(new Candidate(tool.name(), withoutStop(tool.summary()), CandidateGroup.COMMAND));
        }
        if (inShell) {
            functions.forEach(name -> found.add(new Candidate(name, "a function", CandidateGroup.FUNCTION)));
            addShellWords(found);
        }
        return found.stream();
    }

    private static void addShellWords(List<Candidate> found) {
        List<String> tools = found.stream().map(Candidate::word).toList();
        for (String name : Shell.builtinNames()) {
            if (!tools.contains(name)) {
                BuiltinArguments.find(name).ifPresent(entry ->
                        found.add(new Candidate(name, entry.summary(), CandidateGroup.BUILTIN)));
            }
        }
        for (String word : Shell.reservedWords()) {
            String purpose = BuiltinArguments.reserved(word);
            if (!purpose.isEmpty()) {
                found.add(new Candidate(word, purpose, CandidateGroup.RESERVED_WORD));
            }
        }
    }

    private static String withoutStop(String summary) {
        return summary.endsWith(".") ? summary.substring(0, summary.length() - 1) : summary;
    }

    @Override
    public WordMeaning meaning(ToolContext place, String word) {
        if (inShell && BuiltinArguments.find(word).isPresent()) {
            return WordMeaning.BUILTIN;
        }
        if (inShell && functions.contains(word) || place.userland().tools().find(word).isPresent()) {
            return WordMeaning.COMMAND;
        }
        boolean isProgram = word.indexOf('/') >= 0 && place.files().exists(word) && !place.files().isDirectory(word);
        return isProgram ? WordMeaning.COMMAND : WordMeaning.UNKNOWN_COMMAND;
    }
}
