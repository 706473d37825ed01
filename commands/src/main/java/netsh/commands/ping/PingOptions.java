package netsh.commands.ping;

import netsh.commands.getopt.OptionRow;
import netsh.commands.getopt.OptionTable;

/** The options of ping (ping(8) of iputils 20221126). */
final class PingOptions {
    static final OptionTable TABLE = OptionTable.of(
            OptionRow.flag('4', "IPv4 only"),
            OptionRow.flag('6', "IPv6 only"),
            OptionRow.flag('a', "ring the bell at each answer"),
            OptionRow.flag('A', "send as fast as answers come"),
            OptionRow.flag('b', "allow a broadcast address"),
            OptionRow.flag('B', "keep the source address chosen first"),
            OptionRow.valued('c', "count", "end after so many requests"),
            OptionRow.flag('C', "connect the socket to the destination"),
            OptionRow.flag('d', "debug the socket"),
            OptionRow.flag('D', "print the time in front of each line"),
            OptionRow.valued('e', "identifier", "the identifier of the requests"),
            OptionRow.flag('f', "flood: a dot for a request, a backspace for an answer"),
            OptionRow.valued('F', "flowlabel", "the IPv6 flow label"),
            OptionRow.flag('h', "print this help"),
            OptionRow.valued('i', "interval", "seconds between requests"),
            OptionRow.valued('I', "interface", "the link or address to send from"),
            OptionRow.valued('l', "preload", "requests to send ahead of answers"),
            OptionRow.flag('L', "keep multicast packets from coming back"),
            OptionRow.valued('m', "mark", "the firewall mark of the requests"),
            OptionRow.valued('M', "do|dont|want", "path MTU discovery"),
            OptionRow.flag('n', "print addresses, not names"),
            OptionRow.valued('N', "query", "IPv6 node information"),
            OptionRow.flag('O', "say when a request is not answered by the time of the next"),
            OptionRow.valued('p', "pattern", "hexadecimal octets to fill the requests with"),
            OptionRow.flag('q', "print only the beginning and the end"),
            OptionRow.valued('Q', "tos", "the type-of-service octet"),
            OptionRow.flag('r', "send to hosts on this link only"),
            OptionRow.flag('R', "record the route"),
            OptionRow.valued('s', "size", "octets of data"),
            OptionRow.valued('S', "sndbuf", "the socket's send buffer"),
            OptionRow.valued('t', "ttl", "the time to live"),
            OptionRow.valued('T', "timestamp", "IP timestamps: tsonly, tsandaddr or tsprespec"),
            OptionRow.flag('U', "measure up to the program"),
            OptionRow.flag('v', "print more"),
            OptionRow.flag('V', "print the version"),
            OptionRow.valued('w', "deadline", "end after so many seconds"),
            OptionRow.valued('W', "timeout", "seconds to wait for an answer"));

    private PingOptions() {}
}
