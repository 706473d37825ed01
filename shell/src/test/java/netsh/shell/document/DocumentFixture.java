package netsh.shell.document;

import java.nio.charset.StandardCharsets;
import netsh.shell.lab.SimulatedLab;
import netsh.shell.script.Header;

/** Checks texts as if they were files. */
final class DocumentFixture {
    private DocumentFixture() {}

    static DocumentReport check(String name, String text) throws DocumentException {
        return check(name, text.getBytes(StandardCharsets.UTF_8), false);
    }

    static DocumentReport check(String name, byte[] octets, boolean exact) throws DocumentException {
        try (DocumentCheck check = new DocumentCheck(() -> new SimulatedLab(Header.DEFAULT_SEED), exact)) {
            return check.check(name, octets);
        }
    }

    /** The report on a text, up to where it says how it was checked. */
    static String findings(String name, String text) throws DocumentException {
        String all = String.join("\n", TextReport.of(check(name, text)));
        return all.replaceFirst("(?s)\nHow it was checked\n.*", "");
    }
}
