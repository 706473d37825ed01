package netsh.commands.udhcpc;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import netsh.commands.getopt.OptionException;
import netsh.commands.getopt.OptionRow;
import netsh.commands.getopt.OptionTable;
import netsh.commands.getopt.ParsedOptions;
import netsh.network.addr.Ipv4Address;
import netsh.network.dhcp.DhcpOption;
import netsh.network.dhcp.DhcpOptions;
import netsh.network.packet.Bytes;

/**
 * What udhcpc shall do.
 *
 * @param link the link's name
 * @param script the program that applies what happens
 * @param pidFile where its process number is written
 * @param tries how often it asks
 * @param pauseSeconds how long it waits for an answer
 * @param againSeconds how long it waits before it begins anew
 * @param wanted the address it would like
 * @param requested the options that it asks for
 * @param sent options that it sends besides its own
 * @param flags everything that is only on or off
 */
record UdhcpcSettings(
        String link,
        String script,
        Optional<String> pidFile,
        int tries,
        int pauseSeconds,
        int againSeconds,
        Optional<Ipv4Address> wanted,
        SortedSet<Integer> requested,
        DhcpOptions sent,
        Flags flags) {
    /** The script where none is named. */
    static final String DEFAULT_SCRIPT = "/etc/udhcpc/default.script";

    static final OptionTable OPTIONS = OptionTable.of(
            OptionRow.valued('i', "LINK", "The link to configure; eth0 where none is named."),
            OptionRow.valued('s', "PROGRAM", "What applies the lease."),
            OptionRow.valued('p', "FILE", "Where the process number is written."),
            OptionRow.flag('B', "Asks for answers to everybody."),
            OptionRow.valued('t', "N", "How often it asks; 3 where not said."),
            OptionRow.valued('T', "SECONDS", "How long it waits for an answer; 3 where not said."),
            OptionRow.valued('A', "SECONDS", "How long it rests when nobody answered; 20 where not said."),
            OptionRow.flag('b', "Goes behind the foreground when nobody answered."),
            OptionRow.flag('n', "Ends when nobody answered."),
            OptionRow.flag('q', "Ends when it has a lease."),
            OptionRow.flag('R', "Gives the lease back when it ends."),
            OptionRow.flag('f', "Stays in the foreground."),
            OptionRow.flag('S', "Logs to the system's log too."),
            OptionRow.valued('r', "ADDRESS", "The address it would like."),
            OptionRow.flag('o', "Asks for no options but those of -O."),
            OptionRow.valued('O', "OPTION", "Asks for an option."),
            OptionRow.valued('x', "OPTION:VALUE", "Sends an option."),
            OptionRow.valued('F', "NAME", "Asks the server to note its name in DNS."),
            OptionRow.valued('V', "VENDOR", "What it says that it is."),
            OptionRow.flag('C', "Does not send its hardware address as identifier."),
            OptionRow.flag('v', "Says more."));

    /**
     * Options without a value.
     *
     * @param broadcast whether answers shall go to everybody
     * @param background whether it goes behind the foreground when nobody answered
     * @param exitOnFailure whether it ends when nobody answered
     * @param quit whether it ends when it has a lease
     * @param release whether it gives the lease back at the end
     * @param foreground whether it stays in the foreground
     * @param anonymous whether it sends no identifier
     */
    record Flags(
            boolean broadcast,
            boolean background,
            boolean exitOnFailure,
            boolean quit,
            boolean release,
            boolean foreground,
            boolean anonymous) {}

    /** An option's argument that makes no sense; the message is busybox's. */
    static final class WrongArgument extends Exception {
        private static final long serialVersionUID = 1L;

        WrongArgument(String message) {
            super(message, null, false, false);
        }
    }

    static UdhcpcSettings of(ParsedOptions options) throws WrongArgument {
        Flags flags = new Flags(
                options.has('B'),
                options.has('b'),
                options.has('n'),
                options.has('q'),
                options.has('R'),
                options.has('f'),
                options.has('C'));
        Optional<Ipv4Address> wanted = Optional.empty();
        if (options.value('r').isPresent()) {
            String text = options.value('r').get();
            wanted = Optional.of(Ipv4Address.parse(text)
                    .orElseThrow(() -> new WrongArgument("bad IP address: '" + text + "'")));
        }
        return new UdhcpcSettings(
                options.value('i').orElse("eth0"),
                options.value('s').orElse(DEFAULT_SCRIPT),
                options.value('p'),
                number(options, 't', 3),
                number(options, 'T', 3),
                number(options, 'A', 20),
                wanted,
                requested(options),
                sent(options),
                flags);
    }

    /** Takes a command line apart. */
    static ParsedOptions parse(List<String> words) throws OptionException {
        return OPTIONS.parse(words);
    }

    private static int number(ParsedOptions options, char letter, int otherwise) throws WrongArgument {
        String text = options.value(letter).orElse(Integer.toString(otherwise));
        if (!text.matches("[0-9]{1,9}")) {
            throw new WrongArgument("invalid number '" + text + "'");
        }
        return Integer.parseInt(text);
    }

    private static SortedSet<Integer> requested(ParsedOptions options) throws WrongArgument {
        SortedSet<Integer> numbers = new TreeSet<>(options.has('o') ? Set.of() : UdhcpOption.DEFAULT_REQUESTS);
        for (ParsedOptions.Given given : options.options()) {
            if (given.letter() == 'O') {
                numbers.add(UdhcpOption.number(given.value()));
            }
        }
        return numbers;
    }

    private static DhcpOptions sent(ParsedOptions options) throws WrongArgument {
        DhcpOptions sent = DhcpOptions.NONE;
        for (ParsedOptions.Given given : options.options()) {
            if (given.letter() == 'x') {
                sent = UdhcpOption.add(sent, given.value());
            } else if (given.letter() == 'F') {
                sent = sent.with(DhcpOption.CLIENT_FQDN, Bytes.of("\1\0\0" + given.value()));
            }
        }
        String vendor = options.value('V').orElse("udhcp 1.35.0");
        return vendor.isEmpty() ? sent : sent.with(DhcpOption.VENDOR_CLASS, Bytes.of(vendor));
    }
}
