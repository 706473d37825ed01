package netsh.commands.iptables.target;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import netsh.commands.iptables.extension.ExtensionOption;
import netsh.commands.iptables.extension.GivenOptions;
import netsh.commands.iptables.extension.Numbers;
import netsh.commands.iptables.extension.SavedText;
import netsh.commands.iptables.extension.TargetExtension;
import netsh.commands.iptables.extension.XtablesException;
import netsh.network.netfilter.RuleHeader;
import netsh.network.netfilter.target.LogTarget.Flag;
import netsh.network.netfilter.target.LogTarget;

/** {@code -j LOG}. */
final class LogExtension implements TargetExtension<LogTarget> {
    /** By number; the first of several names is the one that is shown. */
    private static final List<List<String>> LEVELS = List.of(
            List.of("emerg", "panic"),
            List.of("alert"),
            List.of("crit"),
            List.of("error"),
            List.of("warn", "warning"),
            List.of("notice"),
            List.of("info"),
            List.of("debug"));

    @Override
    public String name() {
        return "LOG";
    }

    @Override
    public Class<LogTarget> type() {
        return LogTarget.class;
    }

    @Override
    public List<ExtensionOption> options() {
        return List.of(
                ExtensionOption.valued("LEVEL", "log-level"),
                ExtensionOption.valued("PREFIX", "log-prefix"),
                ExtensionOption.flag("log-tcp-sequence"),
                ExtensionOption.flag("log-tcp-options"),
                ExtensionOption.flag("log-ip-options"),
                ExtensionOption.flag("log-uid"),
                ExtensionOption.flag("log-macdecode"));
    }

    @Override
    public LogTarget parse(GivenOptions given, RuleHeader header) throws XtablesException {
        Optional<GivenOptions.Given> found = given.find("log-prefix");
        String prefix = found.isPresent() ? prefix(found.get().value()) : "";
        Optional<GivenOptions.Given> level = given.find("log-level");
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        for (Flag flag : Flag.values()) {
            if (given.has(option(flag))) {
                flags.add(flag);
            }
        }
        return new LogTarget(prefix, level.isPresent() ? level(level.get().value()) : LogTarget.WARNING, flags);
    }

    private static String prefix(String text) throws XtablesException {
        if (text.isEmpty()) {
            throw XtablesException.parameter("Argument must have a minimum length of 1 characters\n");
        }
        if (text.indexOf('\n') >= 0) {
            throw XtablesException.parameter("Newlines not allowed in --log-prefix");
        }
        return text.substring(0, Math.min(text.length(), LogTarget.MOST_PREFIX_LENGTH));
    }

    private static int level(String text) throws XtablesException {
        Optional<Long> number = Numbers.parse(text, LEVELS.size() - 1);
        if (number.isPresent()) {
            return number.get().intValue();
        }
        for (int i = 0; i < LEVELS.size(); i++) {
            if (LEVELS.get(i).contains(text.toLowerCase(Locale.ROOT))) {
                return i;
            }
        }
        throw XtablesException.parameter("log level \"" + text + "\" unknown\n");
    }

    private static String option(Flag flag) {
        return "log-" + flag.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String list(LogTarget target, RuleHeader header, boolean numeric) {
        String prefix = target.prefix().isEmpty() ? "" : " prefix \"" + target.prefix() + "\"";
        if (numeric) {
            int bits = target.flags().stream().mapToInt(Flag::bit).sum();
            return " LOG flags " + bits + " level " + target.level() + prefix;
        }
        String flags = Arrays.stream(Flag.values())
                .filter(target.flags()::contains)
                .map(flag -> " " + option(flag).substring("log-".length()))
                .collect(Collectors.joining());
        return " LOG level " + LEVELS.get(target.level()).get(0) + flags + prefix;
    }

    @Override
    public String save(LogTarget target) {
        String prefix = target.prefix().isEmpty() ? "" : " --log-prefix " + SavedText.quote(target.prefix());
        String level = target.level() == LogTarget.WARNING ? "" : " --log-level " + target.level();
        return prefix + level + Arrays.stream(Flag.values())
                .filter(target.flags()::contains)
                .map(flag -> " --" + option(flag))
                .collect(Collectors.joining());
    }
}
