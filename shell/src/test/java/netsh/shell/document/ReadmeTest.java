package netsh.shell.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import netsh.shell.lab.SimulatedLab;
import org.junit.jupiter.api.Test;

/** The README's session is what the lab prints. */
class ReadmeTest {
    private static final String PROMPT = "netsh> ";

    @Test
    void theSessionInTheReadmeIsReal() throws IOException {
        List<String> printed = new ArrayList<>();
        List<String> session = session(Path.of("../README.md"));
        try (SimulatedLab lab = new SimulatedLab(1)) {
            for (String line : session) {
                if (line.startsWith(PROMPT)) {
                    printed.add(line);
                    ByteArrayOutputStream output = new ByteArrayOutputStream();
                    lab.run(line.substring(PROMPT.length()), output::write);
                    printed.addAll(output.toString(StandardCharsets.UTF_8).lines().toList());
                }
            }
        }
        assertThat(session).isNotEmpty().isEqualTo(printed);
    }

    private static List<String> session(Path document) throws IOException {
        List<String> lines = Files.readAllLines(document);
        int start = lines.indexOf("```console") + 1;
        return lines.subList(start, start + lines.subList(start, lines.size()).indexOf("```"));
    }
}
