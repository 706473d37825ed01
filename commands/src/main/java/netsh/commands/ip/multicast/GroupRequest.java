package netsh.commands.ip.multicast;

import static netsh.commands.grammar.Keyword.exact;
import static netsh.commands.grammar.Keyword.prefix;

import java.util.Optional;
import netsh.commands.completion.Links;
import netsh.commands.grammar.Clauses;
import netsh.commands.grammar.CommandLineException;
import netsh.commands.grammar.Slot;
import netsh.commands.grammar.Syntax;
import netsh.commands.grammar.UsageRequested;

/** Of which link {@code ip maddress show} shows the groups. */
final class GroupRequest {
    static final Clauses<GroupRequest> GRAMMAR = Clauses.<GroupRequest>builder()
            .part(prefix("help"), "how it is used", Syntax.nothing(request -> {
                throw new UsageRequested();
            }))
            .plain(exact("dev"), "the link", Slot.text("DEVICE", Links.ALL), (request, word) -> {
                if (request.device.isPresent()) {
                    throw CommandLineException.garbage("dev", word);
                }
                request.device = Optional.of(word);
            })
            .build();

    Optional<String> device = Optional.empty();
}
