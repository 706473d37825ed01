package netsh.shell.export;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import netsh.shell.lab.SimulatedLab;
import netsh.shell.session.Retelling;
import netsh.shell.session.Session;

/** What a session can be exported as. */
public enum ExportFormat {
    /** A script for a real Linux host. */
    BASH((title, session) -> BashExport.of(Exported.of(title, session))),
    /** Lecture notes. */
    MARKDOWN((title, session) -> MarkdownExport.of(Exported.of(title, session))),
    /** A recording of a terminal. */
    CAST((title, session) -> CastExport.of(title, Retelling.of(session))),
    /** The topology for containerlab. */
    CONTAINERLAB((title, session) -> ContainerlabExport.of(title, topology(session))),
    /** The topology for Mininet. */
    MININET((title, session) -> MininetExport.of(title, topology(session)));

    private final BiFunction<String, Session, String> exporter;

    ExportFormat(BiFunction<String, Session, String> exporter) {
        this.exporter = exporter;
    }

    /** The text of a session, up to its cursor, in this format. */
    public String text(String title, Session session) {
        return exporter.apply(title, session);
    }

    private static Topology topology(Session session) {
        return session.lab() instanceof SimulatedLab lab
                ? Topology.of(lab)
                : new Topology(Map.of(), Set.of(), List.of(), List.of());
    }

    /** A title from the name of a file, without its directory and ending. */
    public static String title(String fileName) {
        return fileName.replaceFirst("^.*[/\\\\]", "").replaceFirst("(?<=.)\\.[A-Za-z]+$", "");
    }
}
