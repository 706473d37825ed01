package netsh.commands.tcpdump.print;

import netsh.commands.iptables.extension.Services;
import netsh.commands.resolver.Resolver;
import netsh.network.addr.IpAddress;

/** Addresses and ports as text: names, or figures where those were asked for. */
public interface Names {
    /** Figures only (-n). */
    Names FIGURES = new Names() {
        @Override
        public String host(IpAddress address) {
            return address.toString();
        }

        @Override
        public String udpPort(int port) {
            return Integer.toString(port);
        }

        @Override
        public String tcpPort(int port) {
            return Integer.toString(port);
        }
    };

    /** An address. */
    String host(IpAddress address);

    /** A port of UDP. */
    String udpPort(int port);

    /** A port of TCP. */
    String tcpPort(int port);

    /** Names where there are some. */
    static Names of(Resolver resolver) {
        return new Names() {
            @Override
            public String host(IpAddress address) {
                return resolver.name(address).orElse(address.toString());
            }

            @Override
            public String udpPort(int port) {
                return Services.name(port, "udp").orElse(Integer.toString(port));
            }

            @Override
            public String tcpPort(int port) {
                return Services.name(port, "tcp").orElse(Integer.toString(port));
            }
        };
    }
}
