package netsh.commands.tc;

import static netsh.commands.grammar.Keyword.exact;
import static netsh.commands.grammar.Keyword.prefix;

import netsh.commands.grammar.Arguments;
import netsh.commands.grammar.Clauses;
import netsh.commands.grammar.CommandLineException;
import netsh.commands.grammar.Syntax;
import netsh.network.traffic.EveryFrame;

/** Behind {@code matchall}. */
final class MatchallSyntax implements Syntax<FilterWords> {
    private static final Clauses<FilterWords> CLAUSES = Clauses.<FilterWords>builder()
            .value(exact("classid").or(exact("flowid")), "the class that it leads to",
                    Handles.classSlot("CLASSID", "Illegal \"classid\""), FilterWords::setClassId)
            .part(prefix("action"), "what it does", FilterSyntax.ACTION)
            .flag(exact("help"), "how it is used", Word.help("matchall", MatchallSyntax::usage))
            .plain("", Word.unknown(word -> "What is \"" + word + "\"?", "matchall", MatchallSyntax::usage),
                    (words, word) -> { })
            .build();

    private static String usage() {
        return CLAUSES.synopsis();
    }

    @Override
    public void parse(Arguments arguments, FilterWords words) throws CommandLineException {
        CLAUSES.parse(arguments, words);
        words.setMatch(EveryFrame.MATCH);
    }

    @Override
    public String synopsis() {
        return usage();
    }
}
