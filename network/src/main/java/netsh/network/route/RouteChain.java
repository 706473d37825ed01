package netsh.network.route;

import java.util.Arrays;

/** The routes of one prefix in one table: by falling type of service, then rising priority (the aliases of a leaf). */
final class RouteChain {
    private static final Route[] NONE = {};

    /** The routes, in the order in which they are tried; replaced, never changed. */
    Route[] routes = NONE;

    void insert(int index, Route route) {
        Route[] changed = Arrays.copyOf(routes, routes.length + 1);
        System.arraycopy(routes, index, changed, index + 1, routes.length - index);
        changed[index] = route;
        routes = changed;
    }

    void remove(int index) {
        Route[] changed = Arrays.copyOf(routes, routes.length - 1);
        System.arraycopy(routes, index + 1, changed, index, changed.length - index);
        routes = changed;
    }

    void replace(int index, Route route) {
        Route[] changed = routes.clone();
        changed[index] = route;
        routes = changed;
    }

    /** The first route that does not come before one of this type of service and priority (fib_find_alias). */
    int find(int trafficClass, int priority) {
        for (int i = 0; i < routes.length; i++) {
            Route route = routes[i];
            if (route.trafficClass() < trafficClass
                    || route.trafficClass() == trafficClass
                            && Integer.compareUnsigned(route.priority(), priority) >= 0) {
                return i;
            }
        }
        return routes.length;
    }

    /** How many routes from {@code start} on have this type of service and, if asked, this priority. */
    int runLength(int start, int trafficClass, int priority) {
        int end = start;
        while (end < routes.length
                && routes[end].trafficClass() == trafficClass
                && routes[end].priority() == priority) {
            end++;
        }
        return end - start;
    }
}
