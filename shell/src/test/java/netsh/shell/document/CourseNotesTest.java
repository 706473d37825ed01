package netsh.shell.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * The report on the course's notes, approved by reading it. When it changes for the better,
 * {@code netsh check course-notes.md > course-notes.report.txt} in the folder of both writes it anew.
 */
class CourseNotesTest {
    private static final Path DOCUMENTS = Path.of("src/test/resources/documents");

    @Test
    void theReportIsTheApprovedOne() throws IOException, DocumentException {
        byte[] notes = Files.readAllBytes(DOCUMENTS.resolve("course-notes.md"));
        DocumentReport report = DocumentFixture.check("course-notes.md", notes, false);
        assertThat(String.join("\n", TextReport.of(report)) + "\n")
                .isEqualTo(Files.readString(DOCUMENTS.resolve("course-notes.report.txt")));
    }

    @Test
    void writtenAnewOnlyTheAuthorsMistakesAreLeft() throws IOException, DocumentException {
        byte[] notes = Files.readAllBytes(DOCUMENTS.resolve("course-notes.md"));
        byte[] updated = new DocumentUpdate(DocumentFixture.check("course-notes.md", notes, false)).octets();
        DocumentReport report = DocumentFixture.check("course-notes.md", updated, false);
        assertThat(report.findings()).allMatch(finding -> finding.kind().group().isTheAuthors());
        assertThat(new DocumentUpdate(report).octets()).isEqualTo(updated);
    }
}
