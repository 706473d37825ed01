package netsh.commands.brctl;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import netsh.commands.tool.ArgumentCompleter;
import netsh.commands.tool.Tool;
import netsh.commands.tool.ToolContext;
import netsh.network.link.BridgeLink;
import netsh.network.link.Link;

/** The tool {@code brctl}: options, a command and its words. */
public final class BrctlTool implements Tool {
    private static final String VERSION = "bridge-utils, 1.7";

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

    private static List<String> complete(ToolContext tool, List<String> words) {
        String unfinished = words.get(words.size() - 1);
        List<String> candidates = new ArrayList<>();
        if (words.size() == 1) {
            for (BrctlCommand command : BrctlCommand.values()) {
                candidates.add(command.word());
            }
        } else if (words.size() == 2) {
            linkNames(tool, true, candidates);
        } else {
            linkNames(tool, false, candidates);
            candidates.addAll(List.of("on", "off"));
        }
        candidates.removeIf(candidate -> !candidate.startsWith(unfinished));
        return candidates;
    }

    private static void linkNames(ToolContext tool, boolean bridges, List<String> names) {
        for (Link link : tool.namespace().links().all()) {
            if (link instanceof BridgeLink == bridges) {
                names.add(link.name());
            }
        }
    }
}
