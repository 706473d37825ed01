package netsh.commands.ip.link;

import java.util.OptionalLong;
import netsh.commands.completion.Words;
import netsh.commands.grammar.CommandLineException;
import netsh.commands.grammar.Numbers;
import netsh.commands.grammar.Slot;

/** Groups of links by their names; Debian's /etc/iproute2/group names only the first. */
public final class LinkGroups {
    /** A place for a group. */
    public static final Slot<Integer> SLOT =
            new Slot<>("GROUP", LinkGroups::parse, Words.of("default: group 0"));

    private static final String DEFAULT = "default";

    private LinkGroups() {}

    private static int parse(String word) throws CommandLineException {
        if (word.equals(DEFAULT)) {
            return 0;
        }
        OptionalLong number = Numbers.within(word, 0, Integer.MAX_VALUE);
        return (int) number.orElseThrow(() -> CommandLineException.wrongArgument(word, "Invalid \"group\" value\n"));
    }

    static String text(int group, boolean numeric) {
        return group == 0 && !numeric ? DEFAULT : Integer.toString(group);
    }
}
