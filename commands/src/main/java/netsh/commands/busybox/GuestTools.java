package netsh.commands.busybox;

import java.util.List;
import netsh.commands.tool.Tool;
import netsh.commands.tool.ToolFamily;

/** Busybox in a guest, where each applet is called by its own name; and what switches the guest off. */
public final class GuestTools implements ToolFamily {
    private final Runnable powerOff;

    /**
     * A guest's tools.
     *
     * @param powerOff what switches the guest off
     */
    public GuestTools(Runnable powerOff) {
        this.powerOff = powerOff;
    }

    @Override
    public List<Tool> tools() {
        List<Tool> tools = BusyboxTools.applets();
        tools.add(new BusyboxTool(BusyboxTools.applets()));
        for (String name : List.of("poweroff", "halt")) {
            tools.add(Tool.ofAdministrator(name, "Switches the machine off.", context -> {
                powerOff.run();
                return 0;
            }));
        }
        return tools;
    }
}
