package netsh.commands.tc;

import java.util.Map;
import netsh.commands.completion.Words;
import netsh.commands.grammar.Arguments;
import netsh.commands.grammar.CommandLineException;
import netsh.commands.grammar.Slot;
import netsh.commands.grammar.Syntax;
import netsh.network.traffic.FilterRequest.GactRequest;
import netsh.network.traffic.FilterRequest.MirredRequest;
import netsh.network.traffic.Gact;

/** Behind {@code action}: what a filter does. */
final class ActionSyntax implements Syntax<FilterWords> {
    private static final Map<String, Gact.Verdict> VERDICTS = Map.of(
            "pass", Gact.Verdict.PASS, "ok", Gact.Verdict.PASS, "drop", Gact.Verdict.DROP, "shot", Gact.Verdict.DROP,
            "pipe", Gact.Verdict.PIPE, "continue", Gact.Verdict.CONTINUE);
    private static final Slot<String> ACTION = Slot.text("ACTION",
            Words.of("mirred: send it elsewhere", "drop: drop it", "pass: let it pass",
                    "pipe: go on with the next action", "continue: go on with the next filter"));
    private static final String OTHERS =
            "bpf connmark csum ct ctinfo gate ife ipt mpls nat pedit police sample simple skbedit skbmod tunnel_key vlan xt";

    @Override
    public void parse(Arguments arguments, FilterWords words) throws CommandLineException {
        String action = ACTION.take(arguments);
        if (action.equals("mirred")) {
            parseMirred(arguments, words);
            return;
        }
        String verdict = action.equals("gact") ? arguments.take() : action;
        if (VERDICTS.containsKey(verdict)) {
            words.actions().add(new GactRequest(VERDICTS.get(verdict)));
        } else if ((" " + OTHERS + " ").contains(" " + verdict + " ")) {
            throw TcContext.unsupported("the action " + verdict);
        } else {
            throw new CommandLineException("Bad action type " + verdict + "\n" + Word.usage("gact", () ->
                    "{ drop | pass | pipe | continue }"), CommandLineException.EXIT_MINUS_ONE);
        }
    }

    private static void parseMirred(Arguments arguments, FilterWords words) throws CommandLineException {
        String direction = arguments.take();
        if (direction.equals("ingress")) {
            throw TcContext.unsupported("mirred with \"ingress\"");
        }
        String operation = direction.equals("egress") ? arguments.take() : direction;
        if (!operation.equals("redirect") && !operation.equals("mirror")) {
            throw CommandLineException.incomplete();
        }
        String word = arguments.take();
        if (!word.equals("dev")) {
            throw CommandLineException.incomplete();
        }
        String name = QdiscSyntax.DEVICE.take(arguments);
        try {
            words.actions().add(new MirredRequest(words.link(name), operation.equals("redirect")));
        } catch (CommandLineException missing) {
            throw new CommandLineException(missing.getMessage() + "\nbad action parsing\n"
                    + "parse_action: bad value (5:mirred)!\nIllegal \"action\"", 1);
        }
    }

    @Override
    public String synopsis() {
        return "{ mirred egress { redirect | mirror } dev DEVICE | drop | pass | pipe | continue }";
    }
}
