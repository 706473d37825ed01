package netsh.shell.replay;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import netsh.shell.lab.SimulatedLab;
import netsh.shell.script.Script;
import netsh.shell.script.ScriptException;
import netsh.shell.script.ScriptReader;
import netsh.shell.script.Step;

/** For each step of a script: a digest of what it printed and of every event of every packet so far. */
final class TraceDigest {
    /** What Java calls an object that has no text of its own; it differs from run to run. */
    private static final Pattern IDENTITY = Pattern.compile("@[0-9a-f]+\\b");

    private TraceDigest() {}

    /** Prints the digests of a script, for another JVM to compare. */
    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        of(Path.of(arguments[0])).forEach(out::println);
    }

    static List<String> of(Path file) throws IOException {
        List<String> digests = new ArrayList<>();
        try (SimulatedLab lab = new SimulatedLab(1);
                DigestOutputStream seen = new DigestOutputStream(
                        java.io.OutputStream.nullOutputStream(), MessageDigest.getInstance("SHA-256"));
                PrintStream trace = new PrintStream(seen, false, StandardCharsets.UTF_8)) {
            Script script = ScriptReader.read(file.getFileName().toString(), Files.readAllBytes(file));
            lab.observe((time, event) -> trace.print(
                    time + " " + event.place().placeName() + " " + IDENTITY.matcher(event.toString()).replaceAll("") + "\n"));
            for (Step step : script.steps()) {
                int status = lab.run(step.command(), trace::write).status();
                trace.flush();
                MessageDigest copy = (MessageDigest) seen.getMessageDigest().clone();
                digests.add(step.line() + " " + status + " " + HexFormat.of().formatHex(copy.digest()));
            }
        } catch (ScriptException | NoSuchAlgorithmException | CloneNotSupportedException impossible) {
            throw new IllegalStateException(impossible);
        }
        return digests;
    }
}
