package netsh.commands.ethtool;

import java.util.List;
import netsh.commands.tool.ToolContext;
import netsh.network.link.Link;
import netsh.network.link.PhysicalLink;

/** {@code ethtool -s}: the speed of a card, which is the only setting that a driver of the lab takes. */
final class SettingChange {
    private static final int REFUSED = 75;

    private final ToolContext context;
    private int speed;
    private boolean negotiates;

    private SettingChange(ToolContext context) {
        this.context = context;
    }

    static int run(ToolContext context, String device, List<String> words) {
        SettingChange change = new SettingChange(context);
        for (int i = 0; i < words.size(); i += 2) {
            int status = change.read(words.get(i), i + 1 < words.size() ? words.get(i + 1) : null);
            if (status != 0) {
                return status;
            }
        }
        return change.apply(device);
    }

    /** Reads a parameter; {@code value} is null where the line ends. Answers the status of a refusal, or 0. */
    private int read(String parameter, String value) {
        if (!List.of("speed", "duplex", "autoneg").contains(parameter)) {
            return refused("unknown parameter '" + parameter + "'");
        }
        if (value == null) {
            return refused("no value for parameter '" + parameter + "'");
        }
        boolean isValid = switch (parameter) {
            case "speed" -> value.matches("[0-9]{1,9}");
            case "duplex" -> value.equals("full") || value.equals("half");
            default -> value.equals("on") || value.equals("off");
        };
        if (!isValid) {
            return refused("invalid value '" + value + "' for parameter '" + parameter + "'");
        }
        switch (parameter) {
            case "speed" -> speed = Integer.parseInt(value);
            case "autoneg" -> negotiates = value.equals("on");
            default -> {
                return value.equals("half") ? EthtoolTool.unsupported(context, "duplex half") : 0;
            }
        }
        return 0;
    }

    private int refused(String reason) {
        context.err().println("ethtool (-s): " + reason);
        return 1;
    }

    private int apply(String device) {
        Link link = context.namespace().links().byName(device);
        if (link == null) {
            EthtoolTool.noDevice(context, 1);
            return REFUSED;
        }
        if (!(link instanceof PhysicalLink card)) {
            context.err().println("netlink error: Operation not supported");
            return REFUSED;
        }
        if (negotiates) {
            context.err().println("netlink error: link settings update failed\nnetlink error: Invalid argument");
            return REFUSED;
        }
        if (speed > 0) {
            card.setSpeed(speed);
        }
        return 0;
    }
}
