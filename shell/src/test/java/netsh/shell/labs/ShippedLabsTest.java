package netsh.shell.labs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import netsh.shell.script.Step;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The labs that ship with the product do what they say. */
class ShippedLabsTest {
    private static List<String> scripts() throws IOException {
        try (Stream<Path> files = Files.list(TypedLab.SCRIPTS)) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".nsh")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void everyStepPrintsAndEndsAsItsScriptSays(String script) {
        try (TypedLab lab = new TypedLab()) {
            for (Step step : TypedLab.steps(script)) {
                String printed = lab.run(step);
                String status = step.expectedStatus().map(number -> "[exit " + number + "]\n").orElse("");
                assertThat(printed).as("%s, line %d: %s", script, step.line(), step.command()).endsWith(status);
                if (step.expectedStatus().isEmpty()) {
                    assertThat(printed).as("%s, line %d: %s", script, step.line(), step.command())
                            .doesNotContain("[exit ");
                }
                if (step.expectedOutput().isPresent()) {
                    assertThat(printed.substring(0, printed.length() - status.length()))
                            .isEqualTo(step.expectedOutput().get());
                }
            }
        }
    }
}
