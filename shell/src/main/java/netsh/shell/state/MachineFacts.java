package netsh.shell.state;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import netsh.commands.process.Process;
import netsh.commands.tool.Userland;
import netsh.shell.lab.LabPlace;
import netsh.shell.lab.SimulatedLab;

/** Facts of whole machines: files, processes in the background, the session's shell. */
final class MachineFacts {
    private static final Set<String> CHANGING = Set.of("RANDOM", "SECONDS", "LINENO", "EPOCHSECONDS", "_", "BASHPID", "PPID",
            "SRANDOM", "EPOCHREALTIME", "PIPESTATUS");

    /** Of files larger than this, disk images, only the size is looked at. */
    private static final int LARGE = 1 << 18;

    private MachineFacts() {}

    static List<Fact> of(SimulatedLab lab) {
        List<Fact> facts = new ArrayList<>();
        Set<Userland> seen = new HashSet<>();
        for (LabPlace place : lab.places()) {
            if (seen.add(place.machine())) {
                addFiles(place, facts);
                addProcesses(place, facts);
            }
        }
        for (String name : lab.shell().variableNames()) {
            if (!CHANGING.contains(name)) {
                add("lab", Fact.Kind.VARIABLE, name, Map.of("value", lab.shell().variable(name)), facts);
            }
        }
        lab.shell().functionNames().forEach(name -> add("lab", Fact.Kind.VARIABLE, name + "()", Map.of(), facts));
        add("lab", Fact.Kind.VARIABLE, "working directory", Map.of("value", lab.shell().process().workingDirectory()), facts);
        return facts;
    }

    private static void addFiles(LabPlace place, List<Fact> facts) {
        Path root = place.machine().files().storage().getPath("/");
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.sorted().toList()) {
                if (Files.isSymbolicLink(file)) {
                    add(place.name(), Fact.Kind.FILE, file.toString(), Map.of("target", Files.readSymbolicLink(file).toString()), facts);
                } else if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                    long size = Files.size(file);
                    byte[] content = size > LARGE ? new byte[0] : Files.readAllBytes(file);
                    int mode = place.machine().files().status(file.toString(), false, lookingFrom(place)).orElseThrow().mode();
                    add(place.name(), Fact.Kind.FILE, file.toString(), Map.of(
                            "size", Long.toString(size),
                            "content", Integer.toHexString(Arrays.hashCode(content)),
                            "mode", Integer.toOctalString(mode)), facts);
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Process lookingFrom(LabPlace place) {
        return place.machine().processes().list().get(0);
    }

    private static void addProcesses(LabPlace place, List<Fact> facts) {
        Map<String, Integer> numbers = new HashMap<>();
        for (Process process : place.machine().processes().list()) {
            if (process.isBackground()) {
                String command = String.join(" ", process.arguments());
                int number = numbers.merge(command, 1, Integer::sum);
                add(place.name(), Fact.Kind.PROCESS, number == 1 ? command : command + " #" + number,
                        Map.of("namespace", process.namespace().placeName()), facts);
            }
        }
    }

    private static void add(String place, Fact.Kind kind, String name, Map<String, String> attributes, List<Fact> facts) {
        facts.add(new Fact(new Fact.Key(place, kind, name), attributes));
    }
}
