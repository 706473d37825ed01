package netsh.commands.busybox;

import java.util.List;
import java.util.Optional;
import netsh.commands.file.FileTransferException;
import netsh.commands.getopt.OptionException;
import netsh.commands.getopt.OptionRow;
import netsh.commands.getopt.OptionTable;
import netsh.commands.getopt.ParsedOptions;
import netsh.commands.process.OpenFile;
import netsh.commands.process.Process;
import netsh.commands.socket.TcpServerFile;
import netsh.commands.socket.TcpStream;
import netsh.commands.tool.ArgumentCompleter;
import netsh.commands.tool.ToolContext;
import netsh.network.addr.Ipv6Address;
import netsh.network.error.NetException;
import netsh.network.tcp.TcpSocket;

/** {@code nc}: busybox's netcat, which is smaller than that of OpenBSD. */
final class NetcatApplet extends Applet {
    private static final long SECOND = 1_000_000_000L;
    private static final int BUFFER = 1024;
    private static final int MOST_WAIT = 2_147_483;
    private static final OptionTable OPTIONS = OptionTable.of(
            OptionRow.flag('l', "listen"),
            OptionRow.valued('p', "PORT", "the own port"),
            OptionRow.valued('w', "SECONDS", "how long connecting may take"),
            OptionRow.valued('i', "SECONDS", "wait so long between lines"),
            OptionRow.valued('f', "FILE", "a file in the place of a connection"),
            OptionRow.valued('e', "PROGRAM", "run it on the connection"));

    NetcatApplet() {
        super("nc", "Sends and receives over TCP.", "[-iN] [-wN] [-l] [-p PORT] [IPADDR PORT] [-e PROG]");
    }

    @Override
    public Optional<ArgumentCompleter> completer() {
        return Optional.of(OPTIONS.completer("[HOST] [PORT]"));
    }

    @Override
    protected int perform(ToolContext context) throws AppletFailure, OptionException {
        List<String> words = context.arguments();
        int program = words.indexOf("-e");
        List<String> command = program < 0 ? List.of() : words.subList(program + 1, words.size());
        ParsedOptions parsed = OPTIONS.parse(program < 0 ? words : words.subList(0, program));
        for (char letter : List.of('f', 'i')) {
            if (parsed.has(letter)) {
                throw AppletFailure.of("this lab's nc has no option -" + letter);
            }
        }
        if (parsed.operands().size() != (parsed.has('l') ? 0 : 2)) {
            throw AppletFailure.usage();
        }
        TcpStream stream = parsed.has('l') ? accept(context, parsed) : connect(context, parsed);
        if (!command.isEmpty()) {
            return run(context, stream, command);
        }
        talk(context, stream);
        return 0;
    }

    private static TcpStream connect(ToolContext context, ParsedOptions parsed) throws AppletFailure {
        long deadline = parsed.value('w').isEmpty()
                ? Long.MAX_VALUE
                : context.process().deadlineAfter(Numbers.between(parsed.value('w').get(), 0, MOST_WAIT) * SECOND);
        return TcpApplets.connect(
                context, parsed.operands().get(0), TcpApplets.port(parsed.operands().get(1)), deadline);
    }

    private static TcpStream accept(ToolContext context, ParsedOptions parsed) throws AppletFailure {
        TcpSocket socket = new TcpSocket(context.namespace(), Ipv6Address.ANY);
        socket.setReusesAddress(true);
        TcpServerFile listening = TcpServerFile.open(context.process(), socket);
        try {
            socket.bind(Ipv6Address.ANY, TcpApplets.port(parsed.value('p').orElse("0")));
            socket.listen(1);
        } catch (NetException refusal) {
            throw AppletFailure.of("bind: " + refusal.errno().text());
        }
        Optional<TcpSocket> accepted = Optional.empty();
        while (accepted.isEmpty()) {
            accepted = listening.accept(context.process());
            context.process().checkpoint();
        }
        listening.close(context.process());
        return TcpStream.open(context.process(), accepted.get());
    }

    private static int run(ToolContext context, TcpStream stream, List<String> command) throws AppletFailure {
        for (int number = 0; number <= 2; number++) {
            context.process().descriptors().set(number, stream);
        }
        stream.close(context.process());
        try {
            return context.become(command);
        } catch (NetException refused) {
            throw AppletFailure.of("can't execute '" + command.get(0) + "': " + refused.errno().text());
        }
    }

    /** Standard input goes out, what comes goes to standard output; the other side's end is the end. */
    private static void talk(ToolContext context, TcpStream stream) {
        Process process = context.process();
        OpenFile in = process.descriptors().at(0);
        boolean isInputOpen = in != null;
        byte[] buffer = new byte[BUFFER];
        try {
            while (true) {
                boolean reads = isInputOpen;
                process.awaitUntil(() -> stream.isReadable() || reads && in.isReadable());
                process.checkpoint();
                if (stream.isReadable()) {
                    int count = stream.read(process, buffer, 0, buffer.length);
                    if (count < 0) {
                        return;
                    }
                    context.out().write(buffer, 0, count);
                    context.out().flush();
                } else {
                    int count = in.read(process, buffer, 0, buffer.length);
                    isInputOpen = count >= 0;
                    if (isInputOpen) {
                        stream.write(process, buffer, 0, count);
                    } else {
                        stream.tcp().shutDownOutput();
                    }
                }
            }
        } catch (FileTransferException broken) {
            context.err().println("nc: " + broken.errno().text());
        }
    }
}
