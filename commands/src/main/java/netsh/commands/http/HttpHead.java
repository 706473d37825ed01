package netsh.commands.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import netsh.commands.process.Input;

/**
 * The beginning of a message: its first line, and its headers.
 *
 * @param firstLine the status line or the request line
 * @param headers the lines behind it, as they came
 */
public record HttpHead(String firstLine, List<String> headers) {
    /** Keeps its own copy. */
    public HttpHead {
        headers = List.copyOf(headers);
    }

    /** Reads one; empty where the other side sends none. */
    public static Optional<HttpHead> read(Input in) {
        String first = line(in);
        if (first == null) {
            return Optional.empty();
        }
        List<String> headers = new ArrayList<>();
        for (String line = line(in); line != null && !line.isEmpty(); line = line(in)) {
            headers.add(line);
        }
        return Optional.of(new HttpHead(first, headers));
    }

    private static String line(Input in) {
        String line = in.readLine();
        return line != null && line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
    }

    /** The status of an answer; 0 where the first line has none. */
    public int status() {
        String[] words = firstLine.split(" ", 3);
        return words.length > 1 && words[0].startsWith("HTTP/") && words[1].matches("[0-9]{3}")
                ? Integer.parseInt(words[1])
                : 0;
    }

    /** A header's value. */
    public Optional<String> header(String name) {
        for (String line : headers) {
            int colon = line.indexOf(':');
            if (colon > 0 && line.substring(0, colon).equalsIgnoreCase(name)) {
                return Optional.of(line.substring(colon + 1).strip());
            }
        }
        return Optional.empty();
    }

    /** How long the content is, in octets; -1 where that is not told. */
    public long contentLength() {
        return header("Content-Length").filter(text -> text.matches("[0-9]{1,15}")).map(Long::parseLong).orElse(-1L);
    }
}
