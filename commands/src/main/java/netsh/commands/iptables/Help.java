package netsh.commands.iptables;

import java.util.List;
import java.util.Locale;
import netsh.commands.iptables.extension.Extension;
import netsh.commands.iptables.extension.ExtensionOption;

/** The usage text, made of the options' tables. */
final class Help {
    private Help() {}

    static String text(Flavor flavor) {
        StringBuilder text = new StringBuilder();
        text.append(flavor.tool()).append(' ').append(Flavor.VERSION).append("\n\n");
        text.append("Usage: ").append(flavor.tool()).append(" COMMAND [CHAIN] [RULE] [OPTIONS]\n");
        for (CoreOption option : CoreOption.ALL) {
            if (!option.summary().isEmpty()) {
                String names = (option.letter() == '0' ? "    " : "-" + option.letter() + ", ") + "--"
                        + option.names().get(0);
                text.append(String.format(Locale.ROOT, "  %-22s %s\n", names, option.summary()));
            }
        }
        add(text, "\nMatches (-m):\n", flavor.extensions().matches());
        add(text, "\nTargets (-j), beside ACCEPT, DROP, RETURN and chains:\n", flavor.extensions().targets());
        return text.toString();
    }

    private static void add(StringBuilder text, String title, List<? extends Extension<?>> extensions) {
        text.append(title);
        for (Extension<?> extension : extensions) {
            text.append("  ").append(extension.name());
            for (ExtensionOption option : extension.options()) {
                text.append(option.invertible() ? " [!] --" : " --").append(option.name());
                text.append(option.arguments() == 0 ? "" : " " + option.argument());
            }
            text.append('\n');
        }
    }
}
