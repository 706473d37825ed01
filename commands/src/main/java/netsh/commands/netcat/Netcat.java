package netsh.commands.netcat;

import java.util.Optional;
import netsh.commands.getopt.OptionException;
import netsh.commands.getopt.OptionTable;
import netsh.commands.process.Output;
import netsh.commands.tool.ArgumentCompleter;
import netsh.commands.tool.Tool;
import netsh.commands.tool.ToolContext;

/** The tool {@code nc} 1.219, the netcat of OpenBSD. */
final class Netcat implements Tool {
    private final String name;

    Netcat(String name) {
        this.name = name;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String summary() {
        return "Sends and receives over TCP and UDP.";
    }

    @Override
    public Optional<ArgumentCompleter> completer() {
        return Optional.of(OptionTable.of(NetcatRequest.SUPPORTED).completer("[DESTINATION] [PORT]"));
    }

    @Override
    public int run(ToolContext context) {
        context.out().setBuffering(Output.Buffering.NONE);
        if (context.arguments().contains("-h")) {
            context.err().print(NetcatRequest.usage());
            return 0;
        }
        try {
            NetcatRequest request = NetcatRequest.of(context.arguments());
            if (request.has('l')) {
                return request.has('u')
                        ? new Listener(context, request).run()
                        : new TcpServer(context, request).run();
            }
            return new Caller(context, request).run();
        } catch (OptionException wrong) {
            context.err().print("nc: " + wrong.getMessage() + "\n" + NetcatRequest.usage());
            return 1;
        } catch (NetcatFailure failure) {
            context.err().print(failure.message().map(message -> "nc: " + message + "\n").orElse(NetcatRequest.usage()));
            return 1;
        }
    }
}
