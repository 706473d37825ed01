package netsh.commands.kernel;

import java.util.List;
import java.util.Optional;
import netsh.network.addr.MacAddress;
import netsh.network.error.NetException;
import netsh.network.kernel.KernelModule;
import netsh.network.kernel.Machine;
import netsh.network.link.DummyLink;

/** Parameters of modules: the number of links that the module dummy makes when it is loaded; others change nothing. */
final class ModuleParameters {
    private static final String DUMMIES = "numdummies";

    private ModuleParameters() {}

    static void apply(Machine machine, KernelModule module, List<String> parameters) {
        for (String parameter : parameters) {
            int end = parameter.indexOf('=');
            String name = end < 0 ? parameter : parameter.substring(0, end);
            String value = end < 0 ? "" : parameter.substring(end + 1);
            if (module.information().stream().noneMatch(field -> field.value().startsWith(name + ":"))) {
                machine.log().add(module.name() + ": unknown parameter '" + name + "' ignored");
            } else if (name.equals(DUMMIES) && value.matches("[0-9]{1,4}")) {
                addDummies(machine, Integer.parseInt(value));
            }
        }
    }

    private static void addDummies(Machine machine, int count) {
        for (int i = 0; i < count; i++) {
            MacAddress address = machine.initialNamespace().drawAddress("dummy" + i);
            try {
                new DummyLink("dummy%d", address).register(machine.initialNamespace(), Optional.empty());
            } catch (NetException nameTaken) {
                return;
            }
        }
    }
}
