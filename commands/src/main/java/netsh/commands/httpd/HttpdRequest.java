package netsh.commands.httpd;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import netsh.commands.http.HttpHead;

/**
 * What a client asks for.
 *
 * @param method GET and the like
 * @param path the decoded path, which begins with a slash and does not leave the served directory
 * @param head the whole head
 */
record HttpdRequest(String method, String path, HttpHead head) {
    private static final List<String> METHODS = List.of("GET", "HEAD");

    /** Reads a head; empty where it is not one of HTTP or leads out of the served directory. */
    static Optional<HttpdRequest> of(HttpHead head) {
        String[] words = head.firstLine().split(" ");
        if (words.length < 2 || !words[1].startsWith("/") || words.length > 2 && !words[2].startsWith("HTTP/")) {
            return Optional.empty();
        }
        String decoded = decode(words[1].replaceFirst("\\?.*", ""));
        return canonical(decoded).map(path -> new HttpdRequest(words[0], path, head));
    }

    boolean hasKnownMethod() {
        return METHODS.contains(method);
    }

    /** Puts characters in the place of {@code %41} and the like. */
    static String decode(String text) {
        byte[] octets = text.getBytes(StandardCharsets.UTF_8);
        byte[] decoded = new byte[octets.length];
        int length = 0;
        for (int i = 0; i < octets.length; i++) {
            int high = i + 2 < octets.length ? Character.digit(octets[i + 1], 16) : -1;
            int low = high >= 0 ? Character.digit(octets[i + 2], 16) : -1;
            boolean isCode = octets[i] == '%' && low >= 0;
            decoded[length++] = isCode ? (byte) (high << 4 | low) : octets[i];
            i += isCode ? 2 : 0;
        }
        return new String(decoded, 0, length, StandardCharsets.UTF_8);
    }

    private static Optional<String> canonical(String path) {
        Deque<String> parts = new ArrayDeque<>();
        for (String part : path.split("/")) {
            if (part.equals("..")) {
                if (parts.pollLast() == null) {
                    return Optional.empty();
                }
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.addLast(part);
            }
        }
        String plain = "/" + String.join("/", parts);
        return Optional.of(path.endsWith("/") && plain.length() > 1 ? plain + "/" : plain);
    }
}
