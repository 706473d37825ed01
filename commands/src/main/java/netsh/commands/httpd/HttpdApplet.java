package netsh.commands.httpd;

import java.util.List;
import java.util.Optional;
import netsh.commands.busybox.Applet;
import netsh.commands.busybox.AppletFailure;
import netsh.commands.file.ProcessFiles;
import netsh.commands.getopt.OptionException;
import netsh.commands.getopt.OptionRow;
import netsh.commands.getopt.OptionTable;
import netsh.commands.getopt.ParsedOptions;
import netsh.commands.process.Process;
import netsh.commands.process.Signal;
import netsh.commands.socket.TcpServerFile;
import netsh.commands.socket.TcpStream;
import netsh.commands.tool.ArgumentCompleter;
import netsh.commands.tool.ToolContext;
import netsh.network.addr.IpAddress;
import netsh.network.addr.Ipv4Address;
import netsh.network.addr.Ipv6Address;
import netsh.network.error.Errno;
import netsh.network.error.NetException;
import netsh.network.tcp.TcpSocket;

/** {@code httpd}: serves the files of a directory, in the background unless asked otherwise. */
public final class HttpdApplet extends Applet {
    private static final int USUAL_PORT = 80;
    private static final int MOST_PORT = 65_535;
    private static final int BACKLOG = 9;
    private static final OptionTable OPTIONS = OptionTable.of(
            OptionRow.flag('f', "run in the foreground"),
            OptionRow.flag('v', "tell of answers; twice: of requests too"),
            OptionRow.valued('p', "[ADDRESS:]PORT", "where to listen"),
            OptionRow.valued('h', "HOME", "the directory to serve"),
            OptionRow.valued('d', "STRING", "decode a part of an address"),
            OptionRow.flag('i', "serve one client on standard input"),
            OptionRow.valued('c', "FILE", "the configuration"),
            OptionRow.valued('u', "USER", "run as somebody else"),
            OptionRow.valued('r', "REALM", "ask for passwords"),
            OptionRow.valued('m', "STRING", "encrypt a password"),
            OptionRow.valued('e', "STRING", "encode text for a page"));
    private static final List<Character> UNSUPPORTED = List.of('i', 'c', 'u', 'r', 'm', 'e');

    /** The applet. */
    public HttpdApplet() {
        super("httpd", "Serves the files of a directory over HTTP.", "[-fv[v]] [-p [IP:]PORT] [-h HOME]\nor httpd -d STRING");
    }

    @Override
    public Optional<ArgumentCompleter> completer() {
        return Optional.of(OPTIONS.completer(""));
    }

    @Override
    protected int perform(ToolContext context) throws AppletFailure, OptionException {
        ParsedOptions parsed = OPTIONS.parse(context.arguments());
        for (char letter : UNSUPPORTED) {
            if (parsed.has(letter)) {
                throw AppletFailure.of("this lab's httpd has no option -" + letter);
            }
        }
        if (parsed.value('d').isPresent()) {
            context.out().print(HttpdRequest.decode(parsed.value('d').get()));
            return 0;
        }
        if (parsed.value('h').isPresent()) {
            changeDirectory(context, parsed.value('h').get());
        }
        TcpSocket socket = open(context, parsed.value('p').orElse(Integer.toString(USUAL_PORT)));
        int verbosity = (int) parsed.options().stream().filter(option -> option.letter() == 'v').count();
        if (parsed.has('f')) {
            return serve(context, context.process(), socket, verbosity);
        }
        List<String> commandLine = context.process().arguments();
        context.daemonize(commandLine, daemon -> serve(context, daemon, socket, verbosity));
        return 0;
    }

    private static void changeDirectory(ToolContext context, String home) throws AppletFailure {
        if (!context.files().isDirectory(home)) {
            Errno reason = context.files().exists(home) ? Errno.ENOTDIR : Errno.ENOENT;
            throw AppletFailure.of("can't change directory to '" + home + "': " + reason.text());
        }
        context.process().changeDirectory(context.files().absolute(home));
    }

    private static TcpSocket open(ToolContext context, String place) throws AppletFailure {
        int colon = place.lastIndexOf(':');
        String port = place.substring(colon + 1);
        if (!port.matches("[0-9]{1,5}") || Integer.parseInt(port) > MOST_PORT) {
            throw AppletFailure.of("bad port '" + port + "'");
        }
        IpAddress address = colon < 0 ? Ipv6Address.ANY : address(place.substring(0, colon));
        TcpSocket socket =
                new TcpSocket(context.namespace(), address instanceof Ipv4Address ? Ipv4Address.ANY : Ipv6Address.ANY);
        socket.setReusesAddress(true);
        try {
            socket.bind(address, Integer.parseInt(port));
            socket.listen(BACKLOG);
            return socket;
        } catch (NetException refusal) {
            socket.close();
            throw AppletFailure.of("bind: " + refusal.errno().text());
        }
    }

    private static IpAddress address(String text) throws AppletFailure {
        String plain = text.startsWith("[") ? text.substring(1, text.length() - 1) : text;
        Optional<IpAddress> address = Ipv4Address.parse(plain).map(IpAddress.class::cast);
        return address.or(() -> Ipv6Address.parse(plain))
                .orElseThrow(() -> AppletFailure.of("bad address '" + text + "'"));
    }

    /** Serves until a signal ends it; each connection has a process of its own. */
    private static int serve(ToolContext context, Process process, TcpSocket socket, int verbosity) {
        process.ignoreSignal(Signal.CHLD);
        TcpServerFile listening = TcpServerFile.open(process, socket);
        while (true) {
            listening.accept(process).ifPresent(accepted -> begin(context, process, listening, accepted, verbosity));
            process.checkpoint();
        }
    }

    private static void begin(
            ToolContext context, Process process, TcpServerFile listening, TcpSocket accepted, int verbosity) {
        TcpStream stream = TcpStream.of(accepted);
        Process child = process.fork();
        child.descriptors().close(listening);
        child.descriptors().set(0, stream);
        child.descriptors().set(1, stream);
        ProcessFiles files = new ProcessFiles(context.userland().files(), child);
        child.runBeside(self -> {
            int status = new HttpdSession(self, files, stream, verbosity).run();
            self.descriptors().closeAll();
            return status;
        });
    }
}
