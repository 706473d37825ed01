package netsh.commands.sysctl;

import java.util.Optional;
import java.util.regex.Pattern;
import netsh.commands.sysctl.SysctlOptions.Option;
import netsh.commands.tool.ToolContext;

/** Prints settings in the form that the options ask for. */
final class SettingPrinter {
    private final ToolContext context;
    private final boolean onlyNames;
    private final boolean onlyValues;
    private final String end;
    private final Optional<Pattern> pattern;

    SettingPrinter(ToolContext context, SysctlOptions options, Optional<Pattern> pattern) {
        this.context = context;
        this.pattern = pattern;
        onlyNames = options.has(Option.NAMES);
        onlyValues = options.has(Option.VALUES) || options.has(Option.BINARY);
        end = options.has(Option.BINARY) ? "" : "\n";
    }

    /** Whether a setting is one of those that are asked for. */
    boolean wants(SettingKey key) {
        return pattern.map(wanted -> wanted.matcher(key.toString()).find()).orElse(true);
    }

    /** Prints a setting; one of several lines is printed line by line. */
    void print(SettingKey key, String value) {
        if (onlyNames) {
            context.out().println(key.toString());
            return;
        }
        for (String line : value.split("\n", -1)) {
            context.out().print(onlyValues ? line + end : key + " = " + line + end);
        }
    }
}
