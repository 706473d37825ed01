package netsh.commands.tc;

import netsh.commands.grammar.Arguments;
import netsh.commands.grammar.CommandLineException;
import netsh.commands.grammar.Slot;
import netsh.commands.grammar.Syntax;

/** A kind without options. */
abstract class PlainKind implements QdiscKind<PlainKind.Nothing> {
    /** Nothing to ask for. */
    enum Nothing {
        NONE
    }

    @Override
    public final Nothing newData() {
        return Nothing.NONE;
    }

    @Override
    public final Syntax<Nothing> syntax() {
        return new Syntax<>() {
            @Override
            public void parse(Arguments arguments, Nothing request)
                    throws CommandLineException {
                if (!arguments.isEmpty()) {
                    Slot.text("").take(arguments);
                    throw new CommandLineException("qdisc '" + name() + "' does not support option parsing", 1);
                }
            }

            @Override
            public String synopsis() {
                return "";
            }
        };
    }
}
