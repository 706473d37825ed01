package netsh.commands.ip.link;

import static netsh.commands.grammar.Keyword.prefix;

import java.util.Optional;
import netsh.commands.grammar.Clauses;
import netsh.commands.grammar.CommandLineException;
import netsh.commands.grammar.Numbers;
import netsh.commands.grammar.Slot;
import netsh.commands.grammar.Syntax;
import netsh.network.error.Errno;
import netsh.network.error.NetException;
import netsh.network.kernel.NetworkNamespace;
import netsh.network.link.BondLink;
import netsh.network.link.Link;

/** {@code type bond_slave}: what is set on a slave of a bond. */
final class BondSlaveType implements LinkType<BondSlaveType.Request> {
    /** What is asked of a slave. */
    static final class Request {
        private Optional<Long> queue = Optional.empty();

        private void setQueue(long wanted) {
            queue = Optional.of(wanted);
        }
    }

    private static final Clauses<Request> CLAUSES = Clauses.<Request>builder()
            .value(prefix("queue_id"), "the queue that always uses it",
                    Numbers.unsignedSlot("QUEUEID", 16, "queue_id is invalid"), Request::setQueue)
            .value(prefix("prio"), "not supported here", Slot.text("PRIO"), (request, word) -> {
                throw new CommandLineException("ip: this lab's bonds do not support prio.", 2);
            })
            .flag(prefix("help"), "how it is used", UnknownWord.help("bond_slave", BondSlaveType::usage))
            .plain("", UnknownWord.slot("bond_slave", "option", BondSlaveType::usage), (request, word) -> { })
            .build();

    private static String usage() {
        return CLAUSES.synopsis();
    }

    @Override
    public String kind() {
        return "bond_slave";
    }

    @Override
    public Request newData(LinkRequest request) {
        return new Request();
    }

    @Override
    public Syntax<Request> syntax() {
        return CLAUSES;
    }

    @Override
    public boolean isGiven(Request data) {
        return data.queue.isPresent();
    }

    @Override
    public void create(NetworkNamespace namespace, LinkRequest request, Request data) throws NetException {
        throw new NetException(Errno.EOPNOTSUPP, "Unknown device type");
    }

    @Override
    public void change(Link link, Request data) throws NetException {
        BondLink.slaveOfAny(link).orElseThrow(() -> new NetException(Errno.EOPNOTSUPP))
                .setQueue(data.queue.orElseThrow().intValue());
    }
}
