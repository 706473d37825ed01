package netsh.commands.sysctl;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import netsh.network.sysctl.SysctlDirectory;
import netsh.network.sysctl.SysctlNode;

/**
 * The name of a setting: "net.ipv4.ip_forward" or "net/ipv4/ip_forward". Whichever separator stands first is the
 * separator; the other one then stands for a dot or slash within a name.
 *
 * @param names the names from the root on
 */
record SettingKey(List<String> names) {
    SettingKey {
        names = List.copyOf(names);
    }

    static SettingKey parse(String text) {
        int dot = text.indexOf('.');
        int slash = text.indexOf('/');
        boolean isPath = slash >= 0 && (dot < 0 || slash < dot);
        List<String> names = new ArrayList<>();
        for (String part : text.split(isPath ? "/" : "\\.")) {
            if (!part.isEmpty()) {
                names.add(isPath ? part : part.replace('/', '.'));
            }
        }
        return new SettingKey(names);
    }

    SettingKey child(String name) {
        List<String> longer = new ArrayList<>(names);
        longer.add(name);
        return new SettingKey(longer);
    }

    /** The file that it is. */
    String path() {
        return "/proc/sys/" + String.join("/", names);
    }

    /** What it names in a tree. */
    Optional<SysctlNode> find(SysctlDirectory root) {
        Optional<SysctlNode> node = Optional.of(root);
        for (String name : names) {
            node = node.filter(SysctlDirectory.class::isInstance)
                    .flatMap(directory -> ((SysctlDirectory) directory).find(name));
        }
        return node;
    }

    /** The name as it is printed: with dots, and slashes for the dots within a name. */
    @Override
    public String toString() {
        return String.join(".", names.stream().map(name -> name.replace('.', '/')).toList());
    }
}
