package netsh.commands.wget;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import netsh.commands.busybox.AppletFailure;
import netsh.commands.file.FileStatus;
import netsh.commands.file.FileTransferException;
import netsh.commands.file.OpenMode;
import netsh.commands.file.Paths;
import netsh.commands.http.HttpBody;
import netsh.commands.http.HttpHead;
import netsh.commands.http.HttpUrl;
import netsh.commands.process.Input;
import netsh.commands.process.OpenFile;
import netsh.commands.process.Process;
import netsh.commands.resolver.Resolver;
import netsh.commands.resolver.ResolverException;
import netsh.commands.socket.TcpStream;
import netsh.commands.tool.ToolContext;
import netsh.network.addr.IpAddress;
import netsh.network.addr.Ipv4Address;
import netsh.network.addr.Ipv6Address;
import netsh.network.error.Errno;
import netsh.network.error.NetException;
import netsh.network.tcp.TcpSocket;

/** One page: asks for it, follows redirections, and writes what comes. */
final class Fetch {
    private static final int MOST_REDIRECTIONS = 5;
    private static final int BUFFER = 4096;
    private static final int OK = 200;
    private static final int PARTIAL = 206;

    private final ToolContext context;
    private final Process process;
    private final WgetRequest request;
    private TcpStream stream;

    Fetch(ToolContext context, WgetRequest request) {
        this.context = context;
        this.request = request;
        process = context.process();
    }

    void run(String text) throws AppletFailure {
        HttpUrl url = HttpUrl.parse(text, "http").orElseThrow(() -> AppletFailure.of("not an http or ftp url: " + text));
        if (!url.scheme().equals("http") && !url.scheme().equals("ftp")) {
            throw AppletFailure.of(url.scheme().equals("https")
                    ? "this lab has no TLS: " + text
                    : "not an http or ftp url: " + text);
        }
        String fileName = fileName(url);
        long begin = request.continues() ? presentLength(fileName) : 0;
        IpAddress address = resolve(url);
        for (int i = 0; i <= MOST_REDIRECTIONS; i++) {
            try {
                Optional<HttpUrl> next = ask(url, address, fileName, begin);
                if (next.isEmpty()) {
                    return;
                }
                address = next.get().host().equals(url.host()) ? address : resolve(next.get());
                url = next.get();
            } catch (FileTransferException broken) {
                throw AppletFailure.of("error getting response: " + broken.errno().text());
            } finally {
                stream.close(process);
            }
        }
        throw AppletFailure.of("too many redirections");
    }

    private String fileName(HttpUrl url) {
        String name = request.output().orElse(url.fileName().isEmpty() ? "index.html" : url.fileName());
        return request.directory().isPresent() && request.output().isEmpty()
                ? Paths.join(request.directory().get(), name)
                : name;
    }

    private long presentLength(String fileName) {
        return context.files().status(fileName).map(FileStatus::size).orElse(0L);
    }

    private void tell(String text) {
        if (!request.isQuiet()) {
            context.err().println(text);
        }
    }

    // ---- connecting ----------------------------------------------------------------------------------------------------------

    private IpAddress resolve(HttpUrl url) throws AppletFailure {
        try {
            IpAddress address = Resolver.of(context).lookUp(url.host(), Resolver.Family.ANY).get(0);
            tell("Connecting to " + url.authority() + " (" + HttpUrl.bracketed(address.toString()) + ":"
                    + url.effectivePort() + ")");
            return address;
        } catch (ResolverException unknown) {
            throw AppletFailure.of("bad address '" + url.host() + "'");
        }
    }

    private void connect(HttpUrl url, IpAddress address) throws AppletFailure {
        boolean isIpv4 = address instanceof Ipv4Address;
        stream = TcpStream.open(
                process, new TcpSocket(context.namespace(), isIpv4 ? Ipv4Address.ANY : Ipv6Address.ANY));
        Optional<Errno> refusal;
        try {
            stream.tcp().connect(address, url.effectivePort());
            refusal = stream.awaitConnection(process, Long.MAX_VALUE);
        } catch (NetException refused) {
            refusal = Optional.of(refused.errno());
        }
        if (refusal.isPresent()) {
            throw AppletFailure.of("can't connect to remote host" + (isIpv4 ? " (" + address + ")" : "") + ": "
                    + refusal.get().text());
        }
    }

    // ---- asking --------------------------------------------------------------------------------------------------------------

    /** Asks once; answers where to ask instead. */
    private Optional<HttpUrl> ask(HttpUrl url, IpAddress address, String fileName, long begin) throws AppletFailure {
        connect(url, address);
        if (url.scheme().equals("ftp")) {
            throw AppletFailure.of("this lab's wget does not speak FTP");
        }
        byte[] question = question(url, begin).getBytes(StandardCharsets.UTF_8);
        stream.write(process, question, 0, question.length);
        Input in = new Input(process, stream);
        HttpHead head = HttpHead.read(in).orElseThrow(() -> AppletFailure.of("error getting response"));
        if (request.showsHeaders()) {
            context.err().println("  " + head.firstLine());
            head.headers().forEach(line -> context.err().println("  " + line));
            context.err().println("  ");
        }
        int status = head.status();
        Optional<String> location = head.header("Location");
        if (status >= 300 && status < 400 && location.isPresent()) {
            return Optional.of(url.follow(location.get())
                    .orElseThrow(() -> AppletFailure.of("bad redirection (no Location: header from server)")));
        }
        if (status / 100 != 2) {
            throw AppletFailure.of("server returned error: " + head.firstLine());
        }
        if (request.onlyAsks()) {
            tell("remote file exists");
        } else {
            save(new HttpBody(in, head), head, fileName, status == PARTIAL ? begin : 0);
        }
        return Optional.empty();
    }

    private String question(HttpUrl url, long begin) {
        StringBuilder text = new StringBuilder(request.postData().isPresent() ? "POST " : "GET ")
                .append(url.path()).append(" HTTP/1.1\r\nHost: ").append(url.authority())
                .append("\r\nUser-Agent: ").append(request.agent())
                .append("\r\nConnection: close\r\n");
        request.headers().forEach(header -> text.append(header).append("\r\n"));
        if (begin > 0) {
            text.append("Range: bytes=").append(begin).append("-\r\n");
        }
        request.postData().ifPresent(data -> text.append("Content-Type: application/x-www-form-urlencoded\r\n")
                .append("Content-Length: ").append(data.length()).append("\r\n"));
        return text.append("\r\n").append(request.postData().orElse("")).toString();
    }

    // ---- saving --------------------------------------------------------------------------------------------------------------

    private void save(HttpBody body, HttpHead head, String fileName, long begin) throws AppletFailure {
        boolean isStandard = request.writesToStandardOutput();
        OpenFile file = isStandard ? null : open(fileName, begin);
        tell(isStandard ? "writing to stdout" : "saving to '" + fileName + "'");
        long total = begin;
        byte[] buffer = new byte[BUFFER];
        for (int count = body.read(buffer); count >= 0; count = body.read(buffer)) {
            total += count;
            if (isStandard) {
                context.out().write(buffer, 0, count);
            } else {
                file.write(process, buffer, 0, count);
            }
        }
        if (file != null) {
            file.release();
        }
        context.out().flush();
        if (body.missing() > 0) {
            throw AppletFailure.of("connection closed prematurely");
        }
        if (!request.isQuiet()) {
            context.err().print(Progress.line(isStandard ? "-" : Paths.name(fileName), total));
        }
        tell(isStandard ? "written to stdout" : "'" + fileName + "' saved");
    }

    /** A file of the page's own name must not be there yet, unless it is to be completed. */
    private OpenFile open(String fileName, long begin) throws AppletFailure {
        try {
            if (request.output().isEmpty() && begin == 0 && context.files().exists(fileName) && !request.continues()) {
                throw new NetException(Errno.EEXIST);
            }
            return context.files().open(fileName, begin > 0 ? OpenMode.APPEND : OpenMode.WRITE).retain();
        } catch (NetException refused) {
            throw AppletFailure.of("can't open '" + fileName + "': " + refused.errno().text());
        }
    }
}
