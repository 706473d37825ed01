package netsh.commands.busybox;

import java.util.List;
import java.util.Optional;
import netsh.commands.file.FileTransferException;
import netsh.commands.getopt.OptionException;
import netsh.commands.getopt.OptionRow;
import netsh.commands.getopt.OptionTable;
import netsh.commands.getopt.ParsedOptions;
import netsh.commands.process.OpenFile;
import netsh.commands.process.Output;
import netsh.commands.process.Process;
import netsh.commands.socket.TcpStream;
import netsh.commands.tool.ArgumentCompleter;
import netsh.commands.tool.ToolContext;
import netsh.network.packet.Bytes;

/** {@code telnet}: lines to a server, and what it answers; options of the protocol are not negotiated. */
final class TelnetApplet extends Applet {
    private static final int TELNET_PORT = 23;
    private static final int BUFFER = 512;
    private static final int CLOSED = 1;
    private static final OptionTable OPTIONS = OptionTable.of(
            OptionRow.flag('a', "log in automatically"),
            OptionRow.valued('l', "USER", "log in as somebody"));

    TelnetApplet() {
        super("telnet", "Talks to a server line by line.", "HOST [PORT]");
    }

    @Override
    public Optional<ArgumentCompleter> completer() {
        return Optional.of(OPTIONS.completer("HOST [PORT]"));
    }

    @Override
    protected int perform(ToolContext context) throws AppletFailure, OptionException {
        ParsedOptions parsed = OPTIONS.parse(context.arguments());
        List<String> operands = parsed.operands();
        if (!parsed.options().isEmpty()) {
            throw AppletFailure.of("this lab's telnet does not log in by itself");
        }
        if (operands.isEmpty() || operands.size() > 2) {
            throw AppletFailure.usage();
        }
        int port = operands.size() < 2 ? TELNET_PORT : TcpApplets.port(operands.get(1));
        TcpStream stream = TcpApplets.connect(context, operands.get(0), port, Long.MAX_VALUE);
        context.out().println("Connected to " + operands.get(0));
        return talk(context, stream);
    }

    private static int talk(ToolContext context, TcpStream stream) {
        Process process = context.process();
        Output screen = new Output(process, process.descriptors().at(1), Output.Buffering.NONE);
        OpenFile in = process.descriptors().at(0);
        byte[] buffer = new byte[BUFFER];
        try {
            while (true) {
                process.awaitUntil(() -> stream.isReadable() || in != null && in.isReadable());
                process.checkpoint();
                if (stream.isReadable()) {
                    int count = stream.read(process, buffer, 0, buffer.length);
                    if (count < 0) {
                        context.err().println("Connection closed by foreign host");
                        return CLOSED;
                    }
                    screen.write(buffer, 0, count);
                } else {
                    int count = in.read(process, buffer, 0, buffer.length);
                    if (count < 0) {
                        return 0;
                    }
                    byte[] line = Bytes.ofLatin1(Bytes.of(buffer, 0, count).latin1().replace("\n", "\r\n")).toArray();
                    stream.write(process, line, 0, line.length);
                }
            }
        } catch (FileTransferException broken) {
            context.err().println("Connection closed by foreign host");
            return CLOSED;
        }
    }
}
