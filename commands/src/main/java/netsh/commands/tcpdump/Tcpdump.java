package netsh.commands.tcpdump;

import java.util.Optional;
import netsh.commands.getopt.OptionException;
import netsh.commands.resolver.Resolver;
import netsh.commands.tcpdump.filter.FilterException;
import netsh.commands.tcpdump.filter.FilterParser;
import netsh.commands.tcpdump.filter.PacketFilter;
import netsh.commands.tcpdump.print.FramePrinter;
import netsh.commands.tcpdump.print.Names;
import netsh.commands.tool.ArgumentCompleter;
import netsh.commands.tool.Tool;
import netsh.commands.tool.ToolContext;

/** The tool {@code tcpdump} 4.99.3 with libpcap 1.10.3. */
final class Tcpdump implements Tool {
    private static final String VERSION =
            "tcpdump version 4.99.3\nlibpcap version 1.10.3 (with TPACKET_V3)\nOpenSSL 3.0.19 27 Jan 2026";

    @Override
    public String name() {
        return "tcpdump";
    }

    @Override
    public String summary() {
        return "Shows the packets that a link sends and receives.";
    }

    @Override
    public String directory() {
        return "/usr/bin";
    }

    @Override
    public Optional<ArgumentCompleter> completer() {
        return Optional.of(TcpdumpWords.COMPLETER);
    }

    @Override
    public int run(ToolContext context) {
        if (context.arguments().contains("--version")) {
            context.out().println(VERSION);
            return 0;
        }
        if (context.arguments().contains("--help") || context.arguments().contains("-h")) {
            context.out().print(CaptureRequest.usage());
            return 0;
        }
        try {
            CaptureRequest request = CaptureRequest.of(context.arguments());
            CaptureSource source = CaptureSource.of(context.namespace(), request.device());
            Resolver resolver = Resolver.of(context);
            PacketFilter filter = FilterParser.parse(request.expression(), resolver);
            Names names = request.isNumeric() ? Names.FIGURES : Names.of(resolver);
            return new Capture(context, request, source, filter, new FramePrinter(request.printing(), names)).run();
        } catch (OptionException wrong) {
            context.err().print("tcpdump: " + wrong.getMessage() + "\n" + VERSION + "\n" + CaptureRequest.usage());
            return 1;
        } catch (CaptureFailure | FilterException failure) {
            return context.fail(1, failure.getMessage());
        }
    }
}
