package netsh.commands.ip.rule;

import java.util.List;
import netsh.network.error.NetException;
import netsh.network.kernel.NetworkNamespace;
import netsh.network.route.Rule;

/** The rules of one family. */
interface RuleTables {
    /** The rules of a family in a namespace. */
    static RuleTables of(NetworkNamespace namespace, boolean ipv6) {
        return ipv6 ? new Ipv6Rules(namespace) : new Ipv4Rules(namespace);
    }

    /** All of them, in the order in which they are asked. */
    List<Rule> all();

    /** Adds one. */
    void add(Rule rule) throws NetException;

    /** Deletes the first that a request means. */
    void delete(Rule request) throws NetException;

    /** IPv4's. */
    record Ipv4Rules(NetworkNamespace namespace) implements RuleTables {
        @Override
        public List<Rule> all() {
            return List.copyOf(namespace.ipv4().routes().rules());
        }

        @Override
        public void add(Rule rule) throws NetException {
            namespace.ipv4().routes().addRule(rule);
        }

        @Override
        public void delete(Rule request) throws NetException {
            namespace.ipv4().routes().deleteRule(request);
        }
    }

    /** IPv6's. */
    record Ipv6Rules(NetworkNamespace namespace) implements RuleTables {
        @Override
        public List<Rule> all() {
            return List.copyOf(namespace.ipv6().routes().rules());
        }

        @Override
        public void add(Rule rule) throws NetException {
            namespace.ipv6().routes().addRule(rule);
        }

        @Override
        public void delete(Rule request) throws NetException {
            namespace.ipv6().routes().deleteRule(request);
        }
    }
}
