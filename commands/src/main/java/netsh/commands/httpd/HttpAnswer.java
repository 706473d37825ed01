package netsh.commands.httpd;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import netsh.commands.file.FileStatus;
import netsh.commands.process.WallClock;

/** The heads of answers, and the pages that tell of errors. */
final class HttpAnswer {
    static final int OK = 200;
    static final int PARTIAL = 206;
    static final int FOUND = 302;
    static final int NOT_MODIFIED = 304;
    static final int BAD_REQUEST = 400;
    static final int FORBIDDEN = 403;
    static final int NOT_FOUND = 404;
    static final int TIMED_OUT = 408;
    static final int NOT_IMPLEMENTED = 501;

    private static final long NANOS_PER_SECOND = 1_000_000_000L;
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final Map<Integer, String> REASONS = Map.of(
            OK, "OK", PARTIAL, "Partial Content", FOUND, "Found", NOT_MODIFIED, "Not Modified",
            BAD_REQUEST, "Bad Request", FORBIDDEN, "Forbidden", NOT_FOUND, "Not Found",
            TIMED_OUT, "Request Timeout", NOT_IMPLEMENTED, "Not Implemented");
    private static final Map<Integer, String> EXPLANATIONS = Map.of(
            BAD_REQUEST, "Unsupported method",
            FORBIDDEN, "",
            NOT_FOUND, "The requested URL was not found",
            TIMED_OUT, "No request appeared within 60 seconds",
            NOT_IMPLEMENTED, "The requested method is not recognized");

    private HttpAnswer() {}

    private static String date(long nanos) {
        return DATE.format(WallClock.at(nanos));
    }

    private static String opening(int status, String type, long nowNanos) {
        return "HTTP/1.1 " + status + " " + REASONS.get(status) + "\r\n"
                + "Date: " + date(nowNanos) + "\r\n"
                + "Connection: close\r\n"
                + "Content-type: " + type + "\r\n";
    }

    /** An answer without a file: an error with its page. */
    static String error(int status, long nowNanos) {
        String title = status + " " + REASONS.get(status);
        return opening(status, "text/html", nowNanos) + "\r\n"
                + "<HTML><HEAD><TITLE>" + title + "</TITLE></HEAD>\n"
                + "<BODY><H1>" + title + "</H1>\n"
                + EXPLANATIONS.getOrDefault(status, "") + "\n"
                + "</BODY></HTML>\n";
    }

    /** The page is elsewhere. */
    static String redirection(String location, long nowNanos) {
        return opening(FOUND, "text/html", nowNanos) + "Location: " + location + "\r\n\r\n";
    }

    /** The head of a file, or of a part of it. */
    static String file(FileStatus file, String type, long from, long length, long nowNanos) {
        boolean isPart = length < file.size();
        String range = isPart
                ? "Content-Range: bytes " + from + "-" + (from + length - 1) + "/" + file.size() + "\r\n"
                : "";
        return opening(isPart ? PARTIAL : OK, isPart ? "text/html" : type, nowNanos)
                + range
                + "Accept-Ranges: bytes\r\n"
                + "Last-Modified: " + date(file.modifiedNanos()) + "\r\n"
                + "ETag: " + tag(file) + "\r\n"
                + "Content-Length: " + length + "\r\n\r\n";
    }

    /** What tells one state of a file from another. */
    static String tag(FileStatus file) {
        long seconds = WallClock.at(file.modifiedNanos() / NANOS_PER_SECOND * NANOS_PER_SECOND).getEpochSecond();
        return "\"" + Long.toHexString(seconds) + "-" + Long.toHexString(file.size()) + "\"";
    }

    /** The head that says that the client has the file already. */
    static String notModified(long nowNanos) {
        return opening(NOT_MODIFIED, "text/html", nowNanos) + "\r\n";
    }
}
