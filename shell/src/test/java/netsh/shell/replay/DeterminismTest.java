package netsh.shell.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same script gives the same bytes and the same life to every packet: in one JVM, and in another. */
class DeterminismTest {
    @ParameterizedTest
    @ValueSource(strings = {
        "../scripts/homework.nsh",
        "src/test/resources/conformance/shell-language/lab-scripts.nsh",
        "src/test/resources/conformance/bridge/bridge-stp-loop.nsh",
        "src/test/resources/conformance/dhcp/dhcp-dnsmasq.nsh"
    })
    void aScriptRunsTheSameEverywhere(String script) throws IOException {
        List<String> here = TraceDigest.of(Path.of(script));
        assertThat(TraceDigest.of(Path.of(script))).isEqualTo(here);
        assertThat(inAnotherJvm(script)).isEqualTo(here);
    }

    private static List<String> inAnotherJvm(String script) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Duser.language=tr", "-Duser.timezone=Asia/Kathmandu", "-Dfile.encoding=ISO-8859-1",
                        "-classpath", System.getProperty("java.class.path"),
                        TraceDigest.class.getName(), script)
                .redirectErrorStream(true)
                .start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
}
