package netsh.commands.dhclient;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import netsh.commands.completion.Synopsis;
import netsh.commands.dhclient.DhclientArguments.Flag;
import netsh.commands.dhclient.DhclientArguments.Refused;
import netsh.commands.process.NullFile;
import netsh.commands.process.Process;
import netsh.commands.tool.ArgumentCompleter;
import netsh.commands.tool.Tool;
import netsh.commands.tool.ToolContext;
import netsh.network.error.Errno;
import netsh.network.error.NetException;
import netsh.network.link.Link;
import netsh.network.link.LinkFlag;

/** {@code dhclient}: gets addresses for interfaces by DHCP and keeps them. */
final class DhclientTool implements Tool {
    private static final String BANNER = """
            Internet Systems Consortium DHCP Client 4.4.3-P1
            Copyright 2004-2022 Internet Systems Consortium.
            All rights reserved.
            For info, please visit https://www.isc.org/software/dhcp/
            """;

    private static final String FATAL = """

            If you think you have received this message due to a bug rather
            than a configuration issue please read the section on submitting
            bugs on either our web page at www.isc.org or in the README file
            before submitting a bug.  These pages explain the proper
            process and the information we find helpful for debugging.

            exiting.
            """;

    @Override
    public String name() {
        return "dhclient";
    }

    @Override
    public String summary() {
        return "Gets addresses by DHCP and keeps them.";
    }

    @Override
    public String directory() {
        return "/usr/sbin";
    }

    @Override
    public Optional<ArgumentCompleter> completer() {
        return Optional.of(Synopsis.of("[LINK]...", """
                -v             tell what happens
                -q             tell nothing
                -d             stay in the foreground
                -1             end where nobody answers
                -nw            go to the background at once
                -r             give the address back
                -x             end the one that runs
                -4             IPv4
                -pf FILE       where its process number is written
                -lf FILE       where leases are kept
                -sf PROGRAM    what applies a lease
                -cf FILE       its configuration
                -e NAME=VALUE  a variable for the script
                --no-pid       write no process number
                --version      the version
                -h, --help     how it is used
                """));
    }

    @Override
    public int run(ToolContext context) {
        DhclientArguments arguments;
        DhclientConfiguration configuration;
        try {
            arguments = DhclientArguments.parse(context.arguments());
        } catch (Refused refused) {
            context.err().print(BANNER + refused.getMessage() + "\n" + DhclientArguments.USAGE + FATAL);
            return 1;
        }
        if (arguments.has(Flag.VERSION) || arguments.has(Flag.HELP)) {
            context.err().print(arguments.has(Flag.VERSION) ? "isc-dhclient-4.4.3-P1\n" : DhclientArguments.USAGE);
            return 0;
        }
        try {
            configuration = DhclientConfiguration.parse(configurationText(context, arguments));
        } catch (Refused refused) {
            context.err().print(BANNER + "\n" + refused.getMessage() + "\n" + FATAL);
            return 1;
        }
        return start(context, arguments, configuration);
    }

    private static String configurationText(ToolContext context, DhclientArguments arguments) throws Refused {
        String path = arguments.configurationFile();
        if (path.equals(DhclientArguments.DEFAULT_CONFIGURATION) && !context.files().exists(path)) {
            return "";
        }
        try {
            return context.files().readText(path);
        } catch (NetException refused) {
            throw new Refused("Can't open " + path + ": " + refused.errno().text());
        }
    }

    private static int start(ToolContext context, DhclientArguments arguments, DhclientConfiguration configuration) {
        Session session = new Session(context, arguments, configuration);
        PidFile pidFile = new PidFile(arguments.pidFile());
        if (arguments.endsOldClient()) {
            pidFile.killOldClient(context);
        }
        if (arguments.has(Flag.VERBOSE)) {
            context.err().print(BANNER + "\n");
        }
        Optional<List<Link>> links = prepareLinks(context, arguments, new ClientScript(arguments));
        if (links.isEmpty()) {
            session.say("Failed to get interface index: " + Errno.ENODEV.text());
            context.err().print(arguments.has(Flag.VERBOSE) ? FATAL : "");
            return 1;
        }
        if (links.get().isEmpty()) {
            session.say("No broadcast interfaces found - exiting.");
            return 0;
        }
        boolean handedOn = false;
        try {
            session.open(links.get());
            if (arguments.endsOldClient()) {
                session.end();
                return 0;
            }
            if (arguments.has(Flag.FOREGROUND) && !arguments.has(Flag.NO_PID)) {
                pidFile.write(context, context.process());
            }
            Optional<Integer> status = session.runForeground();
            if (status.isPresent()) {
                return status.get();
            }
            Process daemon = daemonize(context, session);
            handedOn = true;
            if (!arguments.has(Flag.NO_PID)) {
                pidFile.write(context, daemon);
            }
            return 0;
        } finally {
            if (!handedOn) {
                session.close();
            }
        }
    }

    /** The interfaces to configure, up; empty where one that was named does not exist. */
    private static Optional<List<Link>> prepareLinks(
            ToolContext context, DhclientArguments arguments, ClientScript script) {
        List<String> names = arguments.links();
        if (names.isEmpty()) {
            names = context.namespace().links().all().stream()
                    .filter(link -> link.flags().contains(LinkFlag.BROADCAST) && !link.isLoopback())
                    .map(Link::name)
                    .toList();
        }
        List<Link> links = new ArrayList<>();
        for (String name : names) {
            if (!arguments.endsOldClient()) {
                script.run(context, "PREINIT", name, Optional.empty(), Optional.empty());
            }
            Link link = context.namespace().links().byName(name);
            if (link == null) {
                return Optional.empty();
            }
            links.add(link);
        }
        return Optional.of(links);
    }

    private static Process daemonize(ToolContext context, Session session) {
        List<String> words = new ArrayList<>(List.of(context.name()));
        words.addAll(context.arguments());
        return context.daemonize(words, child -> {
            for (int number = 0; number <= 2; number++) {
                child.descriptors().set(number, new NullFile());
            }
            try (session) {
                return session.runDaemon(
                        new ToolContext(context.userland(), child, context.name(), context.arguments()));
            }
        });
    }
}
