package netsh.commands.ip.netns;

import static netsh.commands.grammar.Keyword.exact;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import netsh.commands.grammar.Clauses;
import netsh.commands.grammar.Command;
import netsh.commands.grammar.CommandLineException;
import netsh.commands.grammar.Numbers;
import netsh.commands.grammar.Slot;
import netsh.commands.grammar.UsageRequested;
import netsh.commands.ip.IpContext;
import netsh.commands.ip.KernelAnswer;
import netsh.commands.print.Fields;
import netsh.network.error.Errno;
import netsh.network.error.NetException;
import netsh.network.kernel.NamespaceIds;
import netsh.network.kernel.NetworkNamespace;

/** {@code ip netns list-id}: the numbers by which a namespace knows others. */
public final class NamespaceIdList {
    private static final class Request {
        private Optional<Integer> target = Optional.empty();
        private Optional<Integer> id = Optional.empty();
    }

    static final Command<IpContext, Request> COMMAND = new Command<>("lists the numbers of namespaces",
            context -> new Request(),
            Clauses.<Request>builder()
                    .value(exact("target-nsid"), "as that namespace knows them", id("target-nsid"),
                            (request, id) -> request.target = Optional.of(id))
                    .value(exact("nsid"), "only this one", id("nsid"), (request, id) -> request.id = Optional.of(id))
                    .plain("", Slot.text(""), (request, word) -> {
                        throw new UsageRequested();
                    })
                    .build(),
            NamespaceIdList::show);

    private NamespaceIdList() {}

    private static Slot<Integer> id(String keyword) {
        return Slot.of("NUMBER", word -> {
            long number = Numbers.integer(word).orElseThrow(() ->
                    CommandLineException.wrongArgument(word, "\"" + keyword + "\" value is invalid"));
            if (number < 0) {
                throw CommandLineException.wrongArgument(word, "\"" + keyword + "\" value should be >= 0");
            }
            return (int) number;
        });
    }

    /**
     * A number of a namespace.
     *
     * @param id the number
     * @param currentId the number in the asking namespace, where the numbers of another one are shown
     * @param name a name of the namespace
     */
    private record Row(int id, OptionalInt currentId, Optional<String> name) {
        void print(Fields fields) {
            fields.openObject(null);
            fields.field("nsid", "nsid ", id, " ");
            currentId.ifPresent(current -> fields.field("current-nsid", "current-nsid ", current, " "));
            name.ifPresent(known -> fields.field("name", "(iproute2 netns name: ", known, ")"));
            fields.text("\n");
            fields.closeObject();
        }
    }

    /** Prints the message of one number, as {@code ip monitor nsid} does. */
    public static void printChange(Fields fields, int id, Optional<String> name) {
        new Row(id, OptionalInt.empty(), name).print(fields);
    }

    private static int show(IpContext context, Request request) throws CommandLineException, NetException {
        NamespaceIds current = context.namespace().ids();
        NamespaceIds shown = current;
        if (request.target.isPresent()) {
            Optional<NetworkNamespace> target = current.find(request.target.get());
            if (target.isEmpty()) {
                throw invalidTarget(request.id.isPresent());
            }
            shown = target.get().ids();
        }
        if (request.id.isPresent() && shown.find(request.id.get()).isEmpty()) {
            throw new NetException(Errno.EINVAL, "Peer netns reference is invalid");
        }
        List<Row> rows = new ArrayList<>();
        for (Map.Entry<Integer, NetworkNamespace> entry : shown.all().entrySet()) {
            if (request.id.isEmpty() || request.id.get().equals(entry.getKey())) {
                OptionalInt currentId = shown == current ? OptionalInt.empty() : current.find(entry.getValue());
                rows.add(new Row(entry.getKey(), currentId,
                        context.machine().namedNamespaces().nameOf(entry.getValue())));
            }
        }
        context.printList(fields -> rows.forEach(row -> row.print(fields)));
        return 0;
    }

    private static CommandLineException invalidTarget(boolean one) {
        NetException refusal = new NetException(Errno.EINVAL, "Invalid target network namespace id");
        return one ? KernelAnswer.refused(refusal) : KernelAnswer.dumpTerminated(refusal);
    }
}
