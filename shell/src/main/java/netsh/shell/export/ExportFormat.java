package netsh.shell.export;

import java.util.function.BiFunction;
import netsh.shell.session.Retelling;
import netsh.shell.session.Session;

/** What a session can be exported as. */
public enum ExportFormat {
    /** A script for a real Linux host. */
    BASH((title, session) -> BashExport.of(Exported.of(title, session))),
    /** Lecture notes. */
    MARKDOWN((title, session) -> MarkdownExport.of(Exported.of(title, session))),
    /** A recording of a terminal. */
    CAST((title, session) -> CastExport.of(title, Retelling.of(session)));

    private final BiFunction<String, Session, String> exporter;

    ExportFormat(BiFunction<String, Session, String> exporter) {
        this.exporter = exporter;
    }

    /** The text of a session, up to its cursor, in this format. */
    public String text(String title, Session session) {
        return exporter.apply(title, session);
    }

    /** A title from the name of a file, without its directory and ending. */
    public static String title(String fileName) {
        return fileName.replaceFirst("^.*[/\\\\]", "").replaceFirst("(?<=.)\\.[A-Za-z]+$", "");
    }
}
