package netsh.commands.grammar;

/** Behind a word that asks for help. */
final class HelpSyntax<R> implements Syntax<R> {
    @Override
    public void parse(Arguments arguments, R request) throws CommandLineException {
        throw new UsageRequested();
    }

    @Override
    public String synopsis() {
        return "";
    }
}
