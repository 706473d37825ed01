package netsh.commands.curl;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import netsh.commands.completion.Synopsis;
import netsh.commands.tool.ArgumentCompleter;
import netsh.commands.tool.Tool;
import netsh.commands.tool.ToolContext;

/** The tool {@code curl}. */
final class CurlTool implements Tool {
    @Override
    public String name() {
        return "curl";
    }

    @Override
    public String summary() {
        return "Fetches pages over HTTP.";
    }

    @Override
    public Optional<ArgumentCompleter> completer() {
        return Optional.of(Synopsis.of("URL...", () -> Stream.of(CurlOption.values()).map(CurlOption::described).toList()));
    }

    @Override
    public int run(ToolContext context) {
        CurlRequest request;
        try {
            request = CurlRequest.of(context.arguments());
        } catch (CurlFailure wrong) {
            return misused(context, wrong.getMessage());
        }
        if (request.has(CurlOption.HELP)) {
            context.out().println("Usage: curl [options...] <url>\n"
                    + Stream.of(CurlOption.values()).map(CurlOption::help).collect(Collectors.joining("\n")));
            return 0;
        }
        if (request.has(CurlOption.VERSION)) {
            context.out().println("curl 7.88.1 (x86_64-pc-linux-gnu)\nProtocols: http https");
            return 0;
        }
        if (request.urls().isEmpty()) {
            return misused(context, "no URL specified!");
        }
        int status = 0;
        for (int i = 0; i < request.urls().size(); i++) {
            status = new Transfer(context, request, request.urls().get(i), i).run();
        }
        return status;
    }

    private static int misused(ToolContext context, String what) {
        if (!what.startsWith("no URL")) {
            context.fail(CurlFailure.MISUSED, what);
        }
        context.err().println("curl: try 'curl --help' or 'curl --manual' for more information");
        return CurlFailure.MISUSED;
    }
}
