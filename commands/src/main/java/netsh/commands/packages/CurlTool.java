package netsh.commands.packages;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import netsh.commands.tool.Tool;
import netsh.commands.tool.ToolContext;
import netsh.network.error.NetException;

/**
 * {@code curl}: fetches the few files that the lab keeps in place of the Internet's, such as the repository description that
 * the course installs. No other host can be resolved, for the lab is not on the Internet.
 */
final class CurlTool implements Tool {
    private static final int MISUSED = 2;
    private static final int MALFORMED_ADDRESS = 3;
    private static final int UNRESOLVED = 6;
    private static final int NOT_WRITTEN = 23;
    private static final Map<String, String> KEPT = Map.of("https://mirrors.aliyun.com/repo/epel-7.repo", """
            [epel]
            name=Extra Packages for Enterprise Linux 7 - $basearch
            baseurl=http://mirrors.aliyun.com/epel/7/$basearch
            failovermethod=priority
            enabled=1
            gpgcheck=0
            """);
    private static final String METER_HEADING = """
              % Total    % Received % Xferd  Average Speed   Time    Time     Time  Current
                                             Dload  Upload   Total   Spent    Left  Speed
            """;

    @Override
    public String name() {
        return "curl";
    }

    @Override
    public String summary() {
        return "Fetches a file that the lab keeps in place of the Internet's.";
    }

    @Override
    public int run(ToolContext context) {
        List<String> addresses = new ArrayList<>();
        Optional<String> file = Optional.empty();
        boolean namesFile = false;
        boolean silent = false;
        List<String> words = context.arguments();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            switch (word) {
                case "-O", "--remote-name" -> namesFile = true;
                case "-s", "--silent" -> silent = true;
                case "-L", "--location", "-f", "--fail", "-k", "--insecure" -> { /* all is as they want it */ }
                case "-o", "--output" -> {
                    if (++i == words.size()) {
                        return misused(context, "option " + word + ": requires parameter");
                    }
                    file = Optional.of(words.get(i));
                }
                default -> {
                    if (word.startsWith("-")) {
                        return misused(context, "option " + word + ": is unknown");
                    }
                    addresses.add(word);
                }
            }
        }
        if (addresses.size() != 1) {
            return misused(context, addresses.isEmpty() ? "no URL specified!" : "the lab's curl takes one address");
        }
        String address = addresses.get(0);
        if (namesFile) {
            String name = address.substring(address.lastIndexOf('/') + 1);
            if (name.isEmpty()) {
                return context.fail(NOT_WRITTEN, "Remote file name has no length!");
            }
            file = Optional.of(name);
        }
        return fetch(context, address, file, silent);
    }

    private static int misused(ToolContext context, String what) {
        context.fail(MISUSED, what);
        context.err().println("curl: try 'curl --help' or 'curl --manual' for more information");
        return MISUSED;
    }

    private static int fetch(ToolContext context, String address, Optional<String> file, boolean silent) {
        String host = address.replaceFirst("^[a-z]+://", "").replaceFirst("[:/].*", "");
        if (host.isEmpty()) {
            return context.fail(MALFORMED_ADDRESS, "(3) URL using bad/illegal format or missing URL");
        }
        Optional<String> content = Optional.ofNullable(KEPT.get(address));
        if (content.isEmpty()) {
            return silent ? UNRESOLVED : context.fail(UNRESOLVED, "(6) Could not resolve host: " + host);
        }
        if (file.isEmpty()) {
            context.out().print(content.get());
            return 0;
        }
        try {
            context.files().writeText(file.get(), content.get());
        } catch (NetException refused) {
            return context.fail(NOT_WRITTEN, "(23) Failure writing output to destination");
        }
        if (!silent) {
            int size = content.get().length();
            context.err().print(METER_HEADING);
            context.err().print(String.format(Locale.ROOT,
                    "100 %5d  100 %5d    0     0  %5d      0 --:--:-- --:--:-- --:--:-- %5d%n", size, size, size, size)
                    .replace(System.lineSeparator(), "\n"));
        }
        return 0;
    }
}
