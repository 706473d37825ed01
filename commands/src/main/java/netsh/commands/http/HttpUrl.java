package netsh.commands.http;

import java.util.Locale;
import java.util.Optional;

/**
 * The address of a page.
 *
 * @param scheme {@code http} and the like, in small letters
 * @param host a name or an address, without the brackets of IPv6
 * @param port its port; empty where it is not told
 * @param path what to ask the host for: it begins with a slash
 */
public record HttpUrl(String scheme, String host, Optional<Integer> port, String path) {
    private static final int HTTP_PORT = 80;
    private static final int HTTPS_PORT = 443;
    private static final int FTP_PORT = 21;
    private static final int MOST_PORT = 65_535;

    /**
     * Reads an address; empty where it is none.
     *
     * @param usualScheme the scheme of an address that names none
     */
    public static Optional<HttpUrl> parse(String text, String usualScheme) {
        int separator = text.indexOf("://");
        String scheme = separator < 0 ? usualScheme : text.substring(0, separator).toLowerCase(Locale.ROOT);
        String rest = separator < 0 ? text : text.substring(separator + 3);
        int end = firstOf(rest, "/?#");
        String authority = rest.substring(rest.lastIndexOf('@', end - 1) + 1, end);
        String path = rest.substring(end).replaceFirst("#.*", "");
        int colon = authority.indexOf(':', Math.max(0, authority.indexOf(']')));
        String host = colon < 0 ? authority : authority.substring(0, colon);
        String port = colon < 0 ? "" : authority.substring(colon + 1);
        boolean isWrongPort = !port.isEmpty() && (!port.matches("[0-9]{1,5}") || Integer.parseInt(port) > MOST_PORT);
        if (host.isEmpty() || isWrongPort) {
            return Optional.empty();
        }
        return Optional.of(new HttpUrl(
                scheme,
                host.startsWith("[") && host.endsWith("]") ? host.substring(1, host.length() - 1) : host,
                port.isEmpty() ? Optional.empty() : Optional.of(Integer.parseInt(port)),
                path.startsWith("/") ? path : "/" + path));
    }

    private static int firstOf(String text, String characters) {
        int first = text.length();
        for (char c : characters.toCharArray()) {
            int at = text.indexOf(c);
            first = at >= 0 ? Math.min(first, at) : first;
        }
        return first;
    }

    /** The port to connect to. */
    public int effectivePort() {
        return port.orElse(switch (scheme) {
            case "https" -> HTTPS_PORT;
            case "ftp" -> FTP_PORT;
            default -> HTTP_PORT;
        });
    }

    /** The host as it stands in an address: IPv6 in brackets, and the port where it was told. */
    public String authority() {
        return bracketed(host) + port.map(number -> ":" + number).orElse("");
    }

    /** A host as it stands in an address. */
    public static String bracketed(String host) {
        return host.indexOf(':') >= 0 ? "[" + host + "]" : host;
    }

    /** Where a redirection leads from here; empty where its text is no address. */
    public Optional<HttpUrl> follow(String location) {
        if (location.contains("://")) {
            return parse(location, scheme);
        }
        String directory = path.replaceFirst("\\?.*", "").replaceFirst("[^/]*$", "");
        return Optional.of(new HttpUrl(scheme, host, port, location.startsWith("/") ? location : directory + location));
    }

    /** The last part of the path, by which the page is saved; empty where the path ends in a slash. */
    public String fileName() {
        String plain = path.replaceFirst("\\?.*", "");
        return plain.substring(plain.lastIndexOf('/') + 1);
    }
}
