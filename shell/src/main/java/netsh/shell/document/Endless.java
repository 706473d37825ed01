package netsh.shell.document;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** When Ctrl-C ends a command that goes on for ever: after as many answers as the text shows. */
final class Endless {
    /** No command of a document takes longer, in the lab's time, but one that says how long it sleeps. */
    static final Duration LONGEST = Duration.ofMinutes(10);

    private static final Duration LONGEST_SLEEP = Duration.ofDays(1);

    /** How long somebody watches who waits for what others do. */
    private static final Duration WATCHED = Duration.ofSeconds(5);

    private static final Pattern WATCHING = Pattern.compile("(?:^|[\\s;&|])(?:tcpdump(?!.*\\s-c)|ip (?:-\\S+ )*monitor"
            + "|bridge monitor|nc (?:-\\w+ )*-\\w*l|tail -[fF]"
            + "|dnsmasq .*(?:-d|-k|--no-daemon|--keep-in-foreground))\\b[^&]*$");
    private static final Pattern VIRTUAL_MACHINE =
            Pattern.compile("qemu-(?:kvm|system-\\w+)\\s(?!.*-daemonize\\b|.*-h(?:elp)?\\b|.*-version\\b)[^&|;<>]*");
    private static final int ANSWERS_NOT_SHOWN = 3;
    private static final Pattern PING = Pattern.compile("(?:^|[\\s;&|])(?:arp)?ping6?\\s([^;&|]*)");
    private static final Pattern LIMIT = Pattern.compile("(?:^|\\s)-[A-Za-z]*[cw]\\s*\\S+");
    private static final Pattern SLEEP = Pattern.compile("\\bsleep ([0-9]+(?:\\.[0-9]+)?)");
    private static final Pattern INTERVAL = Pattern.compile("(?:^|\\s)-i\\s*([0-9]+(?:\\.[0-9]+)?)");
    private static final Pattern TRANSMITTED =
            Pattern.compile("([0-9]{1,4}) packets transmitted.*|Sent ([0-9]{1,4}) probes.*");
    private static final Pattern ANSWER = Pattern.compile(".*(?:[0-9]+ bytes from|[Uu]nreachable|reply from) .*");

    private Endless() {}

    /** After how much time a command is interrupted if it has not ended by itself. */
    static Duration interruption(String command, List<String> shown) {
        if (isWatching(command)) {
            return WATCHED;
        }
        Matcher ping = PING.matcher(command);
        if (!ping.find() || LIMIT.matcher(ping.group(1)).find()) {
            return command.contains("sleep") ? LONGEST_SLEEP : LONGEST;
        }
        long answers = transmitted(shown).orElse(
                shown.stream().filter(line -> ANSWER.matcher(line).matches()).count());
        Matcher interval = INTERVAL.matcher(ping.group(1));
        double seconds = interval.find() ? Double.parseDouble(interval.group(1)) : 1;
        double waits = (answers == 0 ? ANSWERS_NOT_SHOWN : answers) - 0.5;
        double before = SLEEP.matcher(command.substring(0, ping.start())).results()
                .mapToDouble(sleep -> Double.parseDouble(sleep.group(1)))
                .sum();
        return Duration.ofMillis((long) ((before + waits * seconds) * 1000));
    }

    /** The command as it is run: a virtual machine leaves its terminal, for the text goes on there while it runs. */
    static String withTerminalLeft(String command) {
        return VIRTUAL_MACHINE.matcher(command).matches()
                ? command.replace("-nographic", "-display none") + " -daemonize"
                : command;
    }

    /** Whether a command waits for what others do, such as a capture. */
    static boolean isWatching(String command) {
        return WATCHING.matcher(command).find();
    }

    /** How many were sent, where the text has the statistics. */
    private static Optional<Long> transmitted(List<String> shown) {
        return shown.stream()
                .map(TRANSMITTED::matcher)
                .filter(Matcher::matches)
                .map(sent -> Long.parseLong(sent.group(1) == null ? sent.group(2) : sent.group(1)))
                .filter(sent -> sent > 0)
                .findFirst();
    }
}
