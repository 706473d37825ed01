package netsh.commands.qemu;

import java.util.List;
import java.util.Map;
import netsh.commands.completion.Files;
import netsh.commands.completion.FreeValue;
import netsh.commands.completion.Links;
import netsh.commands.completion.OptionText;
import netsh.commands.completion.Synopsis;
import netsh.commands.completion.Words;
import netsh.commands.tool.ArgumentCompleter;
import netsh.commands.tool.CandidateSource;
import netsh.commands.tool.Expectation;
import netsh.commands.tool.ToolContext;

/** The words of qemu's command line as completion offers them; lists of settings one setting at a time. */
final class QemuWords {
    static final ArgumentCompleter COMPLETER = QemuWords::expected;

    private static final ArgumentCompleter OPTIONS = Synopsis.of("[FILE]", () -> OptionText.read("""
            -m MEBIBYTES        memory
            -smp PROCESSORS     processors
            -name NAME          its name
            -hda FILE           the first disk
            -hdb FILE           the second disk
            -cdrom FILE         a compact disc
            -drive SETTINGS     a disk by its settings
            -net SETTINGS       a card (nic) or what it is joined to (tap)
            -netdev SETTINGS    what a card is joined to
            -nic SETTINGS       a card and what it is joined to
            -device SETTINGS    a card by its model
            -vnc DISPLAY        the screen, by VNC
            -display DISPLAY    the screen; none for none
            -nographic          no screen
            -daemonize          go to the background
            -pidfile FILE       where its process number is written
            -enable-kvm         run on the processor itself
            -cpu MODEL          the processor
            -machine MODEL      the machine
            -boot ORDER         what it starts from
            -snapshot           keep no changes of disks
            -version            the version
            -help               how it is used
            """));
    private static final Words TAP_KEYS = Words.of("ifname=: the tap device", "script=: what sets it up",
            "downscript=: what takes it down", "id=: its name", "vhost=: in the kernel: on or off").orOthers();
    private static final Words CARD_KEYS = Words.of("model=: its model", "macaddr=: its address",
            "netdev=: what it is joined to").orOthers();
    private static final Map<String, CandidateSource> FIRST = Map.of(
            "-net", Words.of("nic: a card", "tap: a tap device", "none: nothing"),
            "-netdev", Words.of("tap: a tap device"),
            "-nic", Words.of("tap: a tap device", "none: no card"),
            "-device", Words.of("virtio-net-pci: a card of virtio", "e1000: an Intel card", "rtl8139: a Realtek card")
                    .orOthers(),
            "-drive", Words.of("file=: the image", "if=: ide or virtio", "format=: qcow2 or raw", "media=: disk or cdrom")
                    .orOthers());

    private QemuWords() {}

    private static Expectation expected(ToolContext place, List<String> before, String word) {
        String last = before.isEmpty() ? "" : before.get(before.size() - 1);
        if (!FIRST.containsKey(last)) {
            return OPTIONS.expected(place, before, word);
        }
        int comma = word.lastIndexOf(',') + 1;
        int equals = word.indexOf('=', comma) + 1;
        String key = equals > 0 ? word.substring(comma, equals) : "";
        return new Expectation.Choice(word.substring(0, Math.max(comma, equals)), List.of(setting(last, word, comma, key)),
                List.of());
    }

    private static CandidateSource setting(String option, String word, int comma, String key) {
        return switch (key) {
            case "ifname=" -> Links.TAPS;
            case "script=", "downscript=", "file=" -> Files.ALL;
            case "model=" -> Words.of("e1000: an Intel card", "virtio: a card of virtio", "rtl8139: a Realtek card").orOthers();
            case "format=" -> Words.of("qcow2: grows as it is written", "raw: as it is");
            case "if=" -> Words.of("ide: IDE", "virtio: virtio", "none: nothing yet").orOthers();
            case "media=" -> Words.of("disk: a disk", "cdrom: a compact disc");
            case "vhost=" -> Words.of("on: in the kernel", "off: in qemu");
            case "" -> comma == 0 || option.equals("-drive") ? FIRST.get(option)
                    : word.startsWith("tap") ? TAP_KEYS : CARD_KEYS;
            default -> new FreeValue("the value of " + key.substring(0, key.length() - 1));
        };
    }
}
