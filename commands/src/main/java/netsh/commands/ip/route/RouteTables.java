package netsh.commands.ip.route;

import java.util.List;
import java.util.Optional;
import netsh.network.error.NetException;
import netsh.network.kernel.NetworkNamespace;
import netsh.network.route.Route;
import netsh.network.route.RouteOperation;
import netsh.network.route.RouteRequest;

/** The route tables of one family. */
interface RouteTables {
    /** The tables of a family in a namespace. */
    static RouteTables of(NetworkNamespace namespace, boolean ipv6) {
        return ipv6 ? new Ipv6Tables(namespace) : new Ipv4Tables(namespace);
    }

    /** All routes, as the kernel lists them. */
    List<Route> all();

    /** The routes of one table; empty where there is no such table. */
    Optional<List<Route>> table(int id);

    /** Adds or changes a route. */
    void add(RouteRequest request, RouteOperation operation) throws NetException;

    /** Deletes the first route that a request means. */
    void delete(RouteRequest request) throws NetException;

    /** IPv4's. */
    record Ipv4Tables(NetworkNamespace namespace) implements RouteTables {
        @Override
        public List<Route> all() {
            return namespace.ipv4().routes().all();
        }

        @Override
        public Optional<List<Route>> table(int id) {
            return namespace.ipv4().routes().table(id);
        }

        @Override
        public void add(RouteRequest request, RouteOperation operation) throws NetException {
            namespace.ipv4().routes().add(request, operation);
        }

        @Override
        public void delete(RouteRequest request) throws NetException {
            namespace.ipv4().routes().delete(request);
        }
    }

    /** IPv6's. */
    record Ipv6Tables(NetworkNamespace namespace) implements RouteTables {
        @Override
        public List<Route> all() {
            return namespace.ipv6().routes().all();
        }

        @Override
        public Optional<List<Route>> table(int id) {
            return namespace.ipv6().routes().table(id);
        }

        @Override
        public void add(RouteRequest request, RouteOperation operation) throws NetException {
            namespace.ipv6().routes().add(request, operation);
        }

        @Override
        public void delete(RouteRequest request) throws NetException {
            namespace.ipv6().routes().delete(request);
        }
    }
}
