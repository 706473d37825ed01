package netsh.commands.openvswitch.vsctl;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All commands of the tool by name. */
final class VsctlCommands {
    private final Map<String, VsctlCommand> commands = new LinkedHashMap<>();

    VsctlCommands() {
        List<VsctlCommand> all = new ArrayList<>(SwitchCommands.all());
        all.addAll(BridgeCommands.all());
        all.addAll(PortCommands.all());
        all.addAll(ControllerCommands.all());
        all.addAll(DatabaseCommands.all());
        all.forEach(command -> commands.put(command.name(), command));
    }

    Optional<VsctlCommand> find(String name) {
        return Optional.ofNullable(commands.get(name));
    }

    Collection<VsctlCommand> all() {
        return commands.values();
    }

    /** The options of all commands together; one that ends in = has an argument. */
    Set<String> optionNames() {
        Set<String> names = new LinkedHashSet<>();
        commands.values().forEach(command -> names.addAll(command.options()));
        return names;
    }
}
