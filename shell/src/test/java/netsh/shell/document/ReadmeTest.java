package netsh.shell.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import netsh.shell.lab.SimulatedLab;
import netsh.shell.script.Header;
import org.junit.jupiter.api.Test;

/** The README's consoles are what the lab prints, to the letter. */
class ReadmeTest {
    @Test
    void theConsolesOfTheReadmeAreReal() throws IOException, DocumentException {
        byte[] readme = Files.readAllBytes(Path.of("../README.md"));
        try (DocumentCheck check = new DocumentCheck(() -> new SimulatedLab(Header.DEFAULT_SEED), true)) {
            DocumentReport report = check.check("README.md", readme);
            assertThat(report.judgements()).hasSizeGreaterThan(5);
            assertThat(TextReport.of(report)).last().isEqualTo("README.md: text and machine agree");
        }
    }
}
