package netsh.commands.ip.link;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import netsh.commands.grammar.Arguments;
import netsh.commands.grammar.CommandLineException;
import netsh.commands.grammar.Keyword;
import netsh.commands.grammar.Slot;
import netsh.commands.grammar.Syntax;
import netsh.commands.grammar.UsageRequested;

/** What follows {@code type}: the kind and its own language, to the end of the line. */
final class TypeSyntax implements Syntax<LinkRequest> {
    private static final Slot<String> KIND = Slot.text("TYPE", LinkTypes.words());
    /** Kinds that iproute2 knows and the lab does not have. */
    private static final List<String> OTHER_KINDS = List.of(
            "amt", "bareudp", "geneve", "gtp", "ip6erspan", "ipvtap", "macsec", "team", "vcan",
            "vti", "vxcan", "xfrm");
    private static final Keyword HELP = Keyword.prefix("help");

    @Override
    public void parse(Arguments arguments, LinkRequest request) throws CommandLineException {
        String kind = KIND.take(arguments);
        request.checkBeforeKind();
        Optional<LinkType<?>> type = LinkTypes.find(kind);
        if (type.isPresent()) {
            request.setKind(kind, Optional.of(KindRequest.parse(type.get(), arguments, request)));
            return;
        }
        if (arguments.accept(HELP)) {
            throw new UsageRequested();
        }
        if (OTHER_KINDS.contains(kind)) {
            // The lab's kernel does not have the kind, whatever is asked of it.
            arguments.takeRest();
        } else if (!arguments.isEmpty()) {
            throw new CommandLineException("Garbage instead of arguments \"" + arguments.peek()
                    + " ...\". Try \"ip link help\".", 1);
        }
        request.setKind(kind, Optional.empty());
    }

    @Override
    public String synopsis() {
        return LinkTypes.all().stream().map(LinkType::kind).flatMap(Stream::of)
                .collect(Collectors.joining(" | ", "{ ", " }")) + " [ ... ]";
    }
}
