package netsh.commands.httpd;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import netsh.commands.file.FileStatus;
import netsh.commands.file.FileTransferException;
import netsh.commands.file.Paths;
import netsh.commands.file.ProcessFiles;
import netsh.commands.http.HttpHead;
import netsh.commands.http.HttpUrl;
import netsh.commands.process.Input;
import netsh.commands.process.Output;
import netsh.commands.process.Process;
import netsh.commands.process.Signal;
import netsh.commands.socket.TcpStream;
import netsh.network.error.NetException;
import netsh.network.packet.Bytes;
import netsh.network.time.Event;

/** One connection of a client: a request, an answer, and the end. */
final class HttpdSession {
    private static final long PATIENCE_NANOS = 60_000_000_000L;

    /** What passes before the connection is closed; a client that has all it wants closes it before. */
    private static final long END_NANOS = 1_000_000;

    private static final Pattern RANGE = Pattern.compile("bytes=([0-9]+)-([0-9]*)");

    private final Process process;
    private final ProcessFiles files;
    private final TcpStream stream;
    private final Output log;
    private final String client;
    private final int verbosity;

    HttpdSession(Process process, ProcessFiles files, TcpStream stream, int verbosity) {
        this.process = process;
        this.files = files;
        this.stream = stream;
        this.verbosity = verbosity;
        log = Output.standardError(process);
        client = HttpUrl.bracketed(stream.tcp().remoteAddress().toString()) + ":" + stream.tcp().remotePort();
    }

    /** Serves it; answers the exit status. */
    int run() {
        Event alarm = Event.of(this::giveUp);
        process.scheduler().events().schedule(PATIENCE_NANOS, alarm);
        try {
            Optional<HttpHead> head = HttpHead.read(new Input(process, stream));
            alarm.cancel();
            head.ifPresent(this::answer);
        } catch (FileTransferException broken) {
            return 1;
        } finally {
            alarm.cancel();
        }
        process.sleepNanos(END_NANOS);
        stream.tcp().shutDownOutput();
        return 0;
    }

    /** No whole request came: what there is to say is said at once, and nobody is listened to any more. */
    private void giveUp() {
        note(HttpAnswer.TIMED_OUT);
        try {
            stream.tcp().send(Bytes.of(HttpAnswer.error(HttpAnswer.TIMED_OUT, now())));
        } catch (NetException gone) {
            note(HttpAnswer.BAD_REQUEST);
        }
        stream.tcp().shutDownOutput();
        process.signal(Signal.TERM);
    }

    private long now() {
        return process.scheduler().events().nowNanos();
    }

    private void write(String text) {
        byte[] octets = text.getBytes(StandardCharsets.UTF_8);
        stream.write(process, octets, 0, octets.length);
    }

    private void note(int status) {
        if (verbosity > 0) {
            log.println(client + ": response:" + status);
        }
    }

    private void refuse(int status) {
        note(status);
        write(HttpAnswer.error(status, now()));
    }

    private void answer(HttpHead head) {
        Optional<HttpdRequest> read = HttpdRequest.of(head);
        if (read.isEmpty()) {
            refuse(HttpAnswer.BAD_REQUEST);
            return;
        }
        HttpdRequest request = read.get();
        if (verbosity > 1) {
            log.println(client + ": url:" + request.path());
        }
        if (!request.hasKnownMethod()) {
            refuse(HttpAnswer.NOT_IMPLEMENTED);
            return;
        }
        String path = Paths.join(process.workingDirectory(), request.path().substring(1));
        Optional<FileStatus> status = files.status(path);
        if (status.filter(FileStatus::isDirectory).isPresent()) {
            if (!request.path().endsWith("/")) {
                note(HttpAnswer.FOUND);
                write(HttpAnswer.redirection(request.path() + "/", now()));
                return;
            }
            path = Paths.join(path, "index.html");
            status = files.status(path);
        }
        if (status.filter(FileStatus::isRegular).isEmpty()) {
            refuse(HttpAnswer.NOT_FOUND);
        } else {
            send(request, path, status.get());
        }
    }

    private void send(HttpdRequest request, String path, FileStatus file) {
        byte[] content;
        try {
            content = files.readBytes(path);
        } catch (NetException unreadable) {
            refuse(HttpAnswer.NOT_FOUND);
            return;
        }
        if (request.head().header("If-None-Match").filter(HttpAnswer.tag(file)::equals).isPresent()) {
            note(HttpAnswer.NOT_MODIFIED);
            write(HttpAnswer.notModified(now()));
            return;
        }
        int from = 0;
        int length = content.length;
        Matcher range = RANGE.matcher(request.head().header("Range").orElse(""));
        if (range.matches() && range.group(1).length() < 10 && Integer.parseInt(range.group(1)) < content.length) {
            from = Integer.parseInt(range.group(1));
            String last = range.group(2);
            int end = last.isEmpty() || last.length() > 9 ? content.length - 1 : Integer.parseInt(last);
            length = Math.max(0, Math.min(content.length - 1, end) - from + 1);
        }
        note(length < content.length ? HttpAnswer.PARTIAL : HttpAnswer.OK);
        write(HttpAnswer.file(file, MediaTypes.of(path), from, length, now()));
        stream.write(process, content, from, length);
    }
}
