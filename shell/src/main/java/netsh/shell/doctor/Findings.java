package netsh.shell.doctor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import netsh.network.link.Link;
import netsh.shell.scene.Host;
import netsh.shell.scene.Scene;

/** Collects findings; the same thing found twice counts once. */
final class Findings {
    private final Scene scene;
    private final Map<String, Finding> found = new LinkedHashMap<>();

    Findings(Scene scene) {
        this.scene = scene;
    }

    Scene scene() {
        return scene;
    }

    /** Adds a finding about a link, with commands that are run in its host. */
    void add(Finding.Severity severity, String kind, Link link, String sentence, String... lines) {
        Host host = scene.hostOf(link);
        add(severity, kind, host.name() + " " + link.name(), sentence, host, lines);
    }

    /** Adds a finding about a host, with commands that are run in it. */
    void add(Finding.Severity severity, String kind, Host host, String sentence, String... lines) {
        add(severity, kind, host.name(), sentence, host, lines);
    }

    private void add(Finding.Severity severity, String kind, String place, String sentence, Host host, String... lines) {
        List<String> commands = new ArrayList<>();
        Arrays.stream(lines).map(host::command).flatMap(Optional::stream).forEach(commands::add);
        found.putIfAbsent(kind + " " + sentence, new Finding(severity, kind, place, sentence, commands));
    }

    /** All of them, the worst first. */
    List<Finding> all() {
        return found.values().stream().sorted(Comparator.comparing(Finding::severity)).toList();
    }
}
