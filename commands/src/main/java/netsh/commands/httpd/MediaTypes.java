package netsh.commands.httpd;

import java.util.Map;

/** What kind of content a file's name promises. */
final class MediaTypes {
    private static final String UNKNOWN = "application/octet-stream";
    private static final Map<String, String> BY_SUFFIX = Map.ofEntries(
            Map.entry("txt", "text/plain"), Map.entry("h", "text/plain"), Map.entry("c", "text/plain"),
            Map.entry("cc", "text/plain"), Map.entry("cpp", "text/plain"),
            Map.entry("html", "text/html"), Map.entry("htm", "text/html"),
            Map.entry("jpg", "image/jpeg"), Map.entry("jpeg", "image/jpeg"), Map.entry("gif", "image/gif"),
            Map.entry("png", "image/png"), Map.entry("svg", "image/svg+xml"), Map.entry("css", "text/css"),
            Map.entry("js", "application/javascript"), Map.entry("wav", "audio/wav"), Map.entry("mp3", "audio/mpeg"),
            Map.entry("avi", "video/x-msvideo"), Map.entry("mpeg", "video/mpeg"), Map.entry("mpe", "video/mpeg"));

    private MediaTypes() {}

    static String of(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return dot < 0 ? UNKNOWN : BY_SUFFIX.getOrDefault(name.substring(dot + 1), UNKNOWN);
    }
}
