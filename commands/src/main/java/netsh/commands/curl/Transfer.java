package netsh.commands.curl;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import netsh.commands.file.FileTransferException;
import netsh.commands.file.OpenMode;
import netsh.commands.http.HttpBody;
import netsh.commands.http.HttpHead;
import netsh.commands.http.HttpUrl;
import netsh.commands.internet.TlsStream;
import netsh.commands.process.Input;
import netsh.commands.process.OpenFile;
import netsh.commands.process.Process;
import netsh.commands.socket.TcpStream;
import netsh.commands.tool.ToolContext;
import netsh.network.error.NetException;
import netsh.network.time.Event;

/** One page: asks for it, follows redirections where that is wanted, and writes what comes. */
final class Transfer {
    private static final int MOST_REDIRECTIONS = 50;
    private static final int BUFFER = 16_384;
    private static final long NANOS_PER_MILLISECOND = 1_000_000L;

    private final ToolContext context;
    private final Process process;
    private final CurlRequest request;
    private final String text;
    private final Optional<String> file;
    private final ProgressMeter meter;
    private final Remarks remarks;
    private final long begunNanos;
    private TcpStream stream;
    private OpenFile target;
    private HttpUrl effective;
    private HttpHead head;
    private long received;
    private long expected;
    private int redirections;
    private int exitStatus;
    private long connectNanos;
    private boolean isTimedOut;
    private String remoteAddress = "";
    private String localAddress = "";
    private int remotePort;
    private int localPort;

    Transfer(ToolContext context, CurlRequest request, String text, int index) {
        this.context = context;
        this.request = request;
        this.text = text;
        process = context.process();
        begunNanos = now();
        file = fileFor(index);
        boolean isOnTerminal = file.isEmpty() && context.out().isTerminal();
        boolean isQuiet = request.has(CurlOption.SILENT) || request.has(CurlOption.NO_PROGRESS_METER)
                || request.has(CurlOption.HEAD) && file.isEmpty();
        meter = new ProgressMeter(context.err(), !isQuiet && !isOnTerminal);
        remarks = new Remarks(context.err(), request.has(CurlOption.VERBOSE), !isOnTerminal);
    }

    private Optional<String> fileFor(int index) {
        if (request.has(CurlOption.REMOTE_NAME)) {
            return HttpUrl.parse(text, "http").map(HttpUrl::fileName);
        }
        List<String> outputs = request.values(CurlOption.OUTPUT);
        return index < outputs.size() && !outputs.get(index).equals("-")
                ? Optional.of(outputs.get(index))
                : Optional.empty();
    }

    private long now() {
        return process.scheduler().events().nowNanos();
    }

    /** Does it; answers the exit status. */
    int run() {
        try {
            perform();
        } catch (CurlFailure failure) {
            exitStatus = failure.number();
            boolean isTold = !request.has(CurlOption.SILENT) || request.has(CurlOption.SHOW_ERROR);
            if (isTold) {
                context.out().flush();
                context.fail(failure.number(), "(" + failure.number() + ") " + failure.getMessage());
            }
        }
        request.value(CurlOption.WRITE_OUT).ifPresent(format -> context.out().print(WriteOut.text(format, this)));
        context.out().flush();
        return exitStatus;
    }

    private void perform() throws CurlFailure {
        HttpUrl url = HttpUrl.parse(text, "http").orElseThrow(() ->
                new CurlFailure(CurlFailure.MALFORMED_URL, "URL using bad/illegal format or missing URL"));
        effective = url;
        if (request.has(CurlOption.REMOTE_NAME) && url.fileName().isEmpty()) {
            context.fail(0, "Remote file name has no length!");
            throw new CurlFailure(CurlFailure.NOT_WRITTEN, "Failed writing received data to disk/application");
        }
        meter.begin();
        Event alarm = alarm();
        try {
            Optional<HttpUrl> next = Optional.of(url);
            while (next.isPresent()) {
                effective = next.get();
                next = exchange(effective);
                redirections += next.isPresent() ? 1 : 0;
                if (redirections > MOST_REDIRECTIONS) {
                    throw new CurlFailure(CurlFailure.TOO_MANY_REDIRECTIONS,
                            "Maximum (" + MOST_REDIRECTIONS + ") redirects followed");
                }
            }
        } finally {
            alarm.cancel();
            meter.end(expected, received, now() - begunNanos);
            if (target != null) {
                target.release();
            }
        }
    }

    /** -m: whatever is being waited for ends. */
    private Event alarm() throws CurlFailure {
        Event alarm = Event.of(() -> {
            isTimedOut = true;
            if (stream != null) {
                stream.tcp().abort();
            }
        });
        request.nanos(CurlOption.MAX_TIME)
                .ifPresent(nanos -> process.scheduler().events().schedule(nanos, alarm));
        return alarm;
    }

    // ---- one question --------------------------------------------------------------------------------------------------------

    private Optional<HttpUrl> exchange(HttpUrl url) throws CurlFailure {
        if (!url.scheme().equals("http") && !url.scheme().equals("https")) {
            throw new CurlFailure(CurlFailure.UNSUPPORTED_PROTOCOL,
                    "Protocol \"" + url.scheme() + "\" not supported or disabled in libcurl");
        }
        stream = new Connector(context, request, remarks).connect(url);
        connectNanos = now() - begunNanos;
        remoteAddress = stream.tcp().remoteAddress().toString();
        remotePort = stream.tcp().remotePort();
        localAddress = stream.tcp().localAddress().toString();
        localPort = stream.tcp().localPort();
        try {
            return ask(url, url.scheme().equals("https") ? secured(url) : stream);
        } catch (FileTransferException broken) {
            throw new CurlFailure(CurlFailure.NOT_RECEIVED, "Recv failure: " + broken.errno().text());
        } finally {
            remarks.note("Closing connection 0");
            stream.close(process);
        }
    }

    private OpenFile secured(HttpUrl url) throws CurlFailure {
        TlsStream tls = new TlsStream(stream);
        if (!tls.shakeHands(process, url.host())) {
            throw new CurlFailure(
                    CurlFailure.NO_TLS, "OpenSSL/3.0.19: error:0A00010B:SSL routines::wrong version number");
        }
        return tls;
    }

    private Optional<HttpUrl> ask(HttpUrl url, OpenFile carrier) throws CurlFailure {
        String data = String.join("&", request.values(CurlOption.DATA));
        String question = question(url, data);
        byte[] octets = (question + data).getBytes(StandardCharsets.UTF_8);
        carrier.write(process, octets, 0, octets.length);
        remarks.sent(question, data.length());
        Input in = new Input(process, carrier);
        Optional<HttpHead> answer = HttpHead.read(in);
        if (isTimedOut) {
            throw timedOut();
        }
        if (answer.isEmpty()) {
            remarks.note("Empty reply from server");
            throw new CurlFailure(CurlFailure.EMPTY_REPLY, "Empty reply from server");
        }
        head = answer.get();
        if (head.status() == 0) {
            throw new CurlFailure(CurlFailure.UNSUPPORTED_PROTOCOL, "Received HTTP/0.9 when not allowed");
        }
        remarks.received(head);
        expected = Math.max(0, head.contentLength());
        if (request.has(CurlOption.FAIL) && head.status() >= 400) {
            throw new CurlFailure(
                    CurlFailure.REFUSED_PAGE, "The requested URL returned error: " + head.status());
        }
        Optional<String> location = head.header("Location");
        boolean isFollowed = request.has(CurlOption.LOCATION) && head.status() / 100 == 3 && location.isPresent();
        if (request.has(CurlOption.HEAD) || request.has(CurlOption.INCLUDE)) {
            writeHead();
        }
        if (isFollowed) {
            remarks.note("Issue another request to this URL: '" + location.get() + "'");
            return url.follow(location.get());
        }
        if (!request.has(CurlOption.HEAD)) {
            receive(new HttpBody(in, head));
        }
        return Optional.empty();
    }

    private String question(HttpUrl url, String data) {
        StringBuilder lines = new StringBuilder(request.method()).append(' ').append(url.path()).append(" HTTP/1.1\r\nHost: ")
                .append(url.authority()).append("\r\nUser-Agent: ")
                .append(request.value(CurlOption.USER_AGENT).orElse("curl/7.88.1"))
                .append("\r\nAccept: */*\r\n");
        request.value(CurlOption.RANGE).ifPresent(range -> lines.append("Range: bytes=").append(range).append("\r\n"));
        request.values(CurlOption.HEADER).forEach(line -> lines.append(line).append("\r\n"));
        if (request.has(CurlOption.DATA)) {
            lines.append("Content-Length: ").append(data.length())
                    .append("\r\nContent-Type: application/x-www-form-urlencoded\r\n");
        }
        return lines.append("\r\n").toString();
    }

    private CurlFailure timedOut() {
        long waited = (now() - begunNanos) / NANOS_PER_MILLISECOND;
        String amount = expected > 0 ? received + " out of " + expected : Long.toString(received);
        return new CurlFailure(CurlFailure.TIMED_OUT,
                "Operation timed out after " + waited + " milliseconds with " + amount + " bytes received");
    }

    // ---- what comes ----------------------------------------------------------------------------------------------------------

    private void writeHead() throws CurlFailure {
        StringBuilder lines = new StringBuilder(head.firstLine()).append("\r\n");
        head.headers().forEach(line -> lines.append(line).append("\r\n"));
        byte[] octets = lines.append("\r\n").toString().getBytes(StandardCharsets.UTF_8);
        write(octets, octets.length);
    }

    private void receive(HttpBody body) throws CurlFailure {
        byte[] buffer = new byte[BUFFER];
        try {
            for (int count = body.read(buffer); count >= 0; count = body.read(buffer)) {
                remarks.data(count);
                received += count;
                write(buffer, count);
            }
        } finally {
            expected = Math.max(expected, received);
        }
        if (isTimedOut) {
            throw timedOut();
        }
        if (body.missing() > 0) {
            remarks.note("transfer closed with " + body.missing() + " bytes remaining to read");
            throw new CurlFailure(
                    CurlFailure.PARTIAL, "transfer closed with " + body.missing() + " bytes remaining to read");
        }
    }

    private void write(byte[] octets, int length) throws CurlFailure {
        if (file.isEmpty()) {
            context.out().write(octets, 0, length);
            return;
        }
        if (target == null) {
            try {
                target = context.files().open(file.get(), OpenMode.WRITE).retain();
            } catch (NetException refused) {
                context.err().println("Warning: Failed to open the file " + file.get() + ": " + refused.errno().text());
                throw new CurlFailure(CurlFailure.NOT_WRITTEN, "Failure writing output to destination");
            }
        }
        target.write(process, octets, 0, length);
    }

    // ---- what -w tells -------------------------------------------------------------------------------------------------------

    int status() {
        return head == null ? 0 : head.status();
    }

    long received() {
        return received;
    }

    String effectiveUrl() {
        return effective == null ? text : effective.scheme() + "://" + effective.authority() + effective.path();
    }

    int redirections() {
        return redirections;
    }

    String contentType() {
        return head == null ? "" : head.header("Content-Type").orElse("");
    }

    String remoteAddress() {
        return remoteAddress;
    }

    int remotePort() {
        return remotePort;
    }

    String localAddress() {
        return localAddress;
    }

    int localPort() {
        return localPort;
    }

    long connectNanos() {
        return connectNanos;
    }

    long totalNanos() {
        return now() - begunNanos;
    }

    int exitStatus() {
        return exitStatus;
    }
}
