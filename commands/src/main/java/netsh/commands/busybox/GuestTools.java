package netsh.commands.busybox;

import java.util.List;
import netsh.commands.completion.Synopsis;
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
            tools.add(Tool.ofAdministrator(name, "Switches the machine off.", Synopsis.none(), context -> {
                powerOff.run();
                return 0;
            }));
        }
        tools.add(Tool.ofAdministrator("reboot", "Says how to start the machine again.", Synopsis.none(),
                context -> context.fail(1,
                "the lab's guests do not start again by themselves: use poweroff, and start the machine on the host")));
        return tools;
    }
}
