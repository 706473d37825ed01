package netsh.commands.ip.link;

import netsh.commands.print.Fields;

/** What is special to a link's kind, or to the kind of its master, as details show it (IFLA_INFO_DATA). */
@FunctionalInterface
public interface LinkData {
    /** Prints the fields. */
    void print(Fields fields);
}
