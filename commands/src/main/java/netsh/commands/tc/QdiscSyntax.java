package netsh.commands.tc;

import static netsh.commands.grammar.Keyword.exact;
import static netsh.commands.grammar.Keyword.prefix;

import java.util.Optional;
import netsh.commands.completion.Links;
import netsh.commands.completion.Words;
import netsh.commands.grammar.Arguments;
import netsh.commands.grammar.Clauses;
import netsh.commands.grammar.CommandLineException;
import netsh.commands.grammar.Slot;
import netsh.commands.grammar.Syntax;
import netsh.network.traffic.TrafficHandle;

/** What may follow {@code tc qdisc add} and its like: the place, then the kind and its own language. */
final class QdiscSyntax {
    static final Slot<String> DEVICE = Slot.text("DEVICE", Links.ALL);
    static final Clauses<QdiscRequest> CLAUSES = Clauses.<QdiscRequest>builder()
            .value(exact("dev"), "the link", DEVICE, QdiscRequest::setDevice)
            .value(exact("handle"), "its name", Handles.QDISC, QdiscRequest::setHandle)
            .flag(exact("root"), "as the link's first", request -> request.setParent(TrafficHandle.ROOT))
            .part(exact("clsact"), "for what comes in and goes out", ingress("clsact"))
            .part(exact("ingress"), "for what comes in", ingress("ingress"))
            .value(exact("parent"), "on a class", Handles.classSlot("CLASSID", "invalid parent ID"),
                    QdiscRequest::setParent)
            .part(prefix("estimator"), "not supported here", missing("estimator"))
            .part(prefix("stab"), "not supported here", missing("stab"))
            .help()
            .plain("its kind", new KindSyntax())
            .build();

    private QdiscSyntax() {}

    private static Syntax<QdiscRequest> missing(String word) {
        return Syntax.rest("...", (request, words) -> {
            throw TcContext.unsupported("\"" + word + "\"");
        });
    }

    private static Syntax<QdiscRequest> ingress(String name) {
        return new Syntax<>() {
            @Override
            public void parse(Arguments arguments, QdiscRequest request) throws CommandLineException {
                request.setIngress();
                request.setKind(name, Optional.of(
                        QdiscRequest.Wanted.parse(QdiscKinds.find(name).orElseThrow(), arguments)));
            }

            @Override
            public String synopsis() {
                return "";
            }
        };
    }

    /** The kind's name, and its own language to the end of the line. */
    private static final class KindSyntax implements Syntax<QdiscRequest> {
        private static final Slot<String> KIND = Slot.text("QDISC",
                Words.alike("a queueing discipline", QdiscKinds.all().stream().map(QdiscKind::name).toList()));

        @Override
        public void parse(Arguments arguments, QdiscRequest request) throws CommandLineException {
            String name = KIND.take(arguments);
            Optional<QdiscKind<?>> kind = QdiscKinds.find(name);
            if (kind.isPresent()) {
                request.setKind(name, Optional.of(QdiscRequest.Wanted.parse(kind.get(), arguments)));
                return;
            }
            if (QdiscKinds.isElsewhere(name)) {
                throw TcContext.unsupported("the qdisc " + name);
            }
            if (!arguments.isEmpty()) {
                throw new CommandLineException("Unknown qdisc \"" + name + "\", hence option \"" + arguments.peek()
                        + "\" is unparsable", 1);
            }
            request.setKind(name, Optional.empty());
        }

        @Override
        public String synopsis() {
            return "QDISC [ OPTIONS ]";
        }
    }
}
