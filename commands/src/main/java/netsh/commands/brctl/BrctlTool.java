package netsh.commands.brctl;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import netsh.commands.completion.Words;
import netsh.commands.tool.ArgumentCompleter;
import netsh.commands.tool.Candidate;
import netsh.commands.tool.CandidateGroup;
import netsh.commands.tool.Expectation;
import netsh.commands.tool.Tool;
import netsh.commands.tool.ToolContext;

/** The tool {@code brctl}: options, a command and its words. */
public final class BrctlTool implements Tool {
    private static final String VERSION = "bridge-utils, 1.7";
    private static final Words OPTIONS = Words.of("--help: how it is used", "--version: the version");

    @Override
    public String name() {
        return "brctl";
    }

    @Override
    public String summary() {
        return "Shows and changes bridges and their ports.";
    }

    @Override
    public String directory() {
        return "/usr/sbin";
    }

    @Override
    public int run(ToolContext tool) {
        List<String> words = new ArrayList<>();
        boolean onlyWords = false;
        for (String word : tool.arguments()) {
            if (onlyWords || !word.startsWith("-") || word.equals("-")) {
                words.add(word);
            } else if (word.equals("--")) {
                onlyWords = true;
            } else {
                return answerOption(tool, word);
            }
        }
        if (words.isEmpty()) {
            tool.err().println(usage());
            return 1;
        }
        return runCommand(tool, words.get(0), words.subList(1, words.size()));
    }

    private static int answerOption(ToolContext tool, String option) {
        if (option.startsWith("-h") || isLong(option, "--help")) {
            tool.out().println(usage());
            return 0;
        }
        if (option.startsWith("-V") || isLong(option, "--version")) {
            tool.out().println(VERSION);
            return 0;
        }
        tool.err().println(option.startsWith("--")
                ? "brctl: unrecognized option '" + option + "'"
                : "brctl: invalid option -- '" + option.charAt(1) + "'");
        tool.err().println("Unknown option '?'");
        tool.err().println(usage());
        return 1;
    }

    private static boolean isLong(String option, String name) {
        return option.length() > 2 && name.startsWith(option);
    }

    private static int runCommand(ToolContext tool, String word, List<String> operands) {
        Optional<BrctlCommand> command = BrctlCommand.find(word);
        if (command.isEmpty()) {
            tool.err().println("never heard of command [" + word + "]");
            tool.err().println(usage());
            return 1;
        }
        if (!command.get().accepts(operands)) {
            tool.err().println("Incorrect number of arguments for command");
            tool.err().println("Usage: brctl " + command.get().usage());
            return 1;
        }
        try {
            command.get().perform(tool, operands);
            return 0;
        } catch (BrctlException refusal) {
            tool.out().flush();
            tool.err().println(refusal.getMessage());
            return 1;
        }
    }

    private static String usage() {
        StringBuilder text = new StringBuilder("Usage: brctl COMMAND ...\n");
        for (BrctlCommand command : BrctlCommand.values()) {
            text.append(String.format(Locale.ROOT, "    %-36s %s\n", command.usage(), command.summary()));
        }
        return text.substring(0, text.length() - 1);
    }

    @Override
    public Optional<ArgumentCompleter> completer() {
        return Optional.of(BrctlTool::complete);
    }

    private static Expectation complete(ToolContext place, List<String> before, String word) {
        if (!before.isEmpty()) {
            return BrctlCommand.find(before.get(0))
                    .map(command -> command.expected(before.subList(1, before.size())))
                    .orElseGet(() -> new Expectation.Nothing("never heard of command [" + before.get(0) + "]", true));
        }
        return new Expectation.Choice("", List.of(Words.of(Stream.of(BrctlCommand.values())
                .map(command -> new Candidate(command.word(), command.summary(), CandidateGroup.KEYWORD))
                .toList())), List.of(OPTIONS));
    }
}
