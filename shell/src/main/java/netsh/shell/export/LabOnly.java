package netsh.shell.export;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells commands that only the lab has from those that a real host has too. */
final class LabOnly {
    /** Where a command's name can stand: at the begin, behind an operator or a reserved word, behind what runs another. */
    private static final String BEGIN = "(?:^|[;&|({]\\s*|\\b(?:do|then|else|sudo|nohup)\\s+|\\bnetns exec \\S+ +)";
    private static final Pattern OWN = Pattern.compile(BEGIN + "(vm|console|machine)(?=\\s)");
    private static final Pattern GUEST = Pattern.compile(BEGIN + "(?:\\S*/)?(qemu-kvm|qemu-system-\\w+)(?=\\s)");
    private static final Pattern IMAGE = Pattern.compile("(?:^|\\s|=)/images/|\\.(?:qcow2|img)(?=\\s|$)");
    private static final Pattern INSTALLATION = Pattern.compile("^\\s*(?:yum|apt|apt-get|dnf)\\s");

    private LabOnly() {}

    /** Why a real host cannot run a command; empty where it can. */
    static Optional<String> reason(String command) {
        String line = command.contains("<<") ? command.lines().findFirst().orElse("") : command;
        Matcher own = OWN.matcher(line);
        if (own.find()) {
            return Optional.of("only the lab has the command " + own.group(1));
        }
        if (GUEST.matcher(line).find()) {
            return Optional.of("the guest's image is the lab's own");
        }
        boolean image = !INSTALLATION.matcher(line).find() && IMAGE.matcher(line).find();
        return image ? Optional.of("the image is the lab's own") : Optional.empty();
    }
}
