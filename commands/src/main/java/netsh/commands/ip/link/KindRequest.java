package netsh.commands.ip.link;

import netsh.commands.grammar.Arguments;
import netsh.commands.grammar.CommandLineException;
import netsh.network.error.NetException;
import netsh.network.kernel.NetworkNamespace;
import netsh.network.link.Link;

/** A kind with what a request wants of it. */
record KindRequest<D>(LinkType<D> type, D data) {
    static <D> KindRequest<D> parse(LinkType<D> type, Arguments arguments, LinkRequest request)
            throws CommandLineException {
        D data = type.newData(request);
        type.syntax().parse(arguments, data);
        return new KindRequest<>(type, data);
    }

    void validate(LinkRequest request) throws NetException {
        type.validate(request, data);
    }

    void create(NetworkNamespace namespace, LinkRequest request) throws NetException {
        type.create(namespace, request, data);
    }

    void change(Link link) throws NetException {
        if (type.isGiven(data)) {
            type.change(link, data);
        }
    }
}
