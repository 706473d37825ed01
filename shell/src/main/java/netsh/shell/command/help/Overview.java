package netsh.shell.command.help;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import netsh.commands.tool.Tool;
import netsh.commands.tool.ToolRegistry;
import netsh.shell.command.OwnCommand;

/** What {@code help} without a command prints. */
final class Overview {
    private static final String OTHERS = "more";

    private final Map<String, String> own = new LinkedHashMap<>();
    private final Map<String, String> tools = new LinkedHashMap<>();

    Overview(List<OwnCommand> ownCommands, ToolRegistry registry) {
        ownCommands.forEach(command -> own.put(command.name(), command.summary()));
        for (Tool tool : registry.all()) {
            tools.put(tool.name(), tool.summary());
        }
    }

    /** What fits on a screen of 80 columns and 24 lines. */
    String screen() {
        List<Topic> toolTopics = complete(Topic.TOOLS, tools.keySet());
        int others = toolTopics.get(toolTopics.size() - 1).commands().size();
        return "Type Linux commands: a simulated host answers, your machine stays as it is.\n\n"
                + "Tools of the lab\n" + table(toolTopics.subList(0, toolTopics.size() - 1))
                + row("the shell", "pipes, loops, jobs; cat, grep, sleep: " + others + " small tools")
                + "The console's own\n" + table(complete(Topic.OWN, own.keySet()))
                + "\n"
                + row("help COMMAND", "its usage and an example; help --all lists them all")
                + row("Tab, ?", "what can stand here; right arrow takes what is grey")
                + row("undo", "takes back the last step; redo runs it again")
                + row("save FILE", "keeps the session as a script; netsh replay runs it")
                + row("why FROM TO", "where a packet is lost, why, and what repairs it");
    }

    /** Every command with what it does. */
    String everything() {
        return summaries(complete(Topic.OWN, own.keySet()), own) + summaries(complete(Topic.TOOLS, tools.keySet()), tools);
    }

    /** The topics with the commands that there are; a last one for those in none, if there are any. */
    private static List<Topic> complete(List<Topic> topics, Collection<String> names) {
        List<String> rest = new ArrayList<>(names);
        List<Topic> all = new ArrayList<>();
        for (Topic topic : topics) {
            rest.removeAll(topic.commands());
            all.add(new Topic(topic.title(), topic.commands().stream().filter(names::contains).toList()));
        }
        if (!rest.isEmpty()) {
            all.add(new Topic(OTHERS, rest));
        }
        return all;
    }

    private static String table(List<Topic> topics) {
        return topics.stream().map(topic -> row(topic.title(), String.join(" ", topic.commands()))).collect(Collectors.joining());
    }

    private static String row(String left, String right) {
        return String.format(Locale.ROOT, "  %-23s%s\n", left, right);
    }

    private static String summaries(List<Topic> topics, Map<String, String> summaries) {
        StringBuilder text = new StringBuilder();
        for (Topic topic : topics) {
            text.append(topic.title()).append('\n');
            topic.commands().forEach(name -> text.append(row(name, summaries.get(name))));
        }
        return text.toString();
    }
}
