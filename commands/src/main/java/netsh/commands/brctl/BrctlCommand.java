package netsh.commands.brctl;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import netsh.commands.completion.FreeValue;
import netsh.commands.completion.Links;
import netsh.commands.completion.Placeholders;
import netsh.commands.tool.Expectation;
import netsh.commands.tool.ToolContext;

/** The commands of brctl, in the order of its usage text: how many words each needs and what it does with them. */
enum BrctlCommand {
    ADDBR(1, "<bridge>", "make a bridge", (tool, words) -> new BridgeChanges(tool).addBridge(words.get(0))),
    DELBR(1, "<bridge>", "remove a bridge", (tool, words) -> new BridgeChanges(tool).deleteBridge(words.get(0))),
    ADDIF(2, "<bridge> <device>...", "make links ports of a bridge",
            (tool, words) -> new BridgeChanges(tool).addPorts(words.get(0), words.subList(1, words.size()))),
    DELIF(2, "<bridge> <device>...", "take ports out of a bridge",
            (tool, words) -> new BridgeChanges(tool).deletePorts(words.get(0), words.subList(1, words.size()))),
    HAIRPIN(3, "<bridge> <port> {on|off}", "let a port send back what came in through it",
            (tool, words) -> new PortChanges(tool).setHairpin(words.get(0), words.get(1), words.get(2))),
    SETAGEING(2, "<bridge> <seconds>", "how long an address is kept",
            (tool, words) -> new BridgeChanges(tool).setAgeingTime(words.get(0), words.get(1))),
    SETBRIDGEPRIO(2, "<bridge> <priority>", "the bridge's priority, 0-65535",
            (tool, words) -> new BridgeChanges(tool).setPriority(words.get(0), words.get(1))),
    SETFD(2, "<bridge> <seconds>", "how long a port listens, and then learns",
            (tool, words) -> new BridgeChanges(tool).setForwardDelay(words.get(0), words.get(1))),
    SETHELLO(2, "<bridge> <seconds>", "how often the root repeats itself, 1-10",
            (tool, words) -> new BridgeChanges(tool).setHelloTime(words.get(0), words.get(1))),
    SETMAXAGE(2, "<bridge> <seconds>", "how long the root is believed, 6-40",
            (tool, words) -> new BridgeChanges(tool).setMaxAge(words.get(0), words.get(1))),
    SETPATHCOST(3, "<bridge> <port> <cost>", "what the way through a port costs, 1-65535",
            (tool, words) -> new PortChanges(tool).setPathCost(words.get(1), words.get(2))),
    SETPORTPRIO(3, "<bridge> <port> <priority>", "a port's priority, 0-63",
            (tool, words) -> new PortChanges(tool).setPriority(words.get(1), words.get(2))),
    SHOW(0, "[<bridge>...]", "bridges and their ports",
            (tool, words) -> new BridgeList(tool).print(words)),
    SHOWMACS(1, "<bridge>", "the addresses that a bridge knows",
            (tool, words) -> new AddressList(tool).print(words.get(0))),
    SHOWSTP(1, "<bridge>", "the spanning tree as a bridge sees it",
            (tool, words) -> new SpanningTreeReport(tool).print(words.get(0))),
    STP(2, "<bridge> {on|off}", "switch the spanning tree protocol",
            (tool, words) -> new BridgeChanges(tool).setSpanningTree(words.get(0), words.get(1)));

    private final int leastWords;
    private final String operands;
    private final String summary;
    private final Action action;

    /** What a command does. */
    @FunctionalInterface
    interface Action {
        void perform(ToolContext tool, List<String> words) throws BrctlException;
    }

    BrctlCommand(int leastWords, String operands, String summary, Action action) {
        this.leastWords = leastWords;
        this.operands = operands;
        this.summary = summary;
        this.action = action;
    }

    static Optional<BrctlCommand> find(String word) {
        for (BrctlCommand command : values()) {
            if (command.word().equals(word)) {
                return Optional.of(command);
            }
        }
        return Optional.empty();
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean accepts(List<String> words) {
        return words.size() >= leastWords;
    }

    void perform(ToolContext tool, List<String> words) throws BrctlException {
        action.perform(tool, words);
    }

    /** How its use is described. */
    String usage() {
        return word() + " " + operands;
    }

    String summary() {
        return summary;
    }

    /** What can stand behind some of its words. */
    Expectation expected(List<String> before) {
        String[] places = operands.split(" ");
        int index = Math.min(before.size(), places.length - 1);
        if (before.size() > index && !places[index].endsWith("...")) {
            return Expectation.end();
        }
        return Expectation.of(switch (places[index]) {
            case "<device>..." -> this == DELIF ? Links.portsOf(before.get(0)) : Links.FREE;
            case "<port>" -> Links.portsOf(before.get(0));
            case "<bridge>" -> this == ADDBR ? new FreeValue("a name for the new bridge") : Links.BRIDGES;
            default -> Placeholders.of(places[index]);
        });
    }
}
