package netsh.commands.iptables;

import java.util.List;

/**
 * An option of iptables itself.
 *
 * @param letter its short form; 0 for none
 * @param names its long forms
 * @param argument whether an argument follows
 * @param summary what it is for, for help; empty to leave it out
 */
record CoreOption(char letter, List<String> names, Argument argument, String summary) {
    /** Whether an argument follows. */
    enum Argument {
        NONE,
        OPTIONAL,
        REQUIRED
    }

    /** All of them. */
    static final List<CoreOption> ALL = List.of(
            required('A', "Append a rule to a chain", "append"),
            required('C', "Ask whether a rule exists", "check"),
            required('D', "Delete a rule by number or by its words", "delete"),
            required('I', "Insert a rule, first or at a number", "insert"),
            required('R', "Replace the rule of a number", "replace"),
            optional('L', "List the rules", "list"),
            optional('S', "Print the rules as commands", "list-rules"),
            optional('F', "Delete all rules", "flush"),
            optional('Z', "Set counters to zero", "zero"),
            required('N', "Make a chain", "new-chain"),
            optional('X', "Delete a chain, or all empty ones", "delete-chain"),
            required('E', "Rename a chain", "rename-chain"),
            required('P', "Set a built-in chain's policy", "policy"),
            required('t', "The table; filter where none is named", "table"),
            required('p', "[!] The protocol", "protocol", "proto"),
            required('s', "[!] Source addresses", "source", "src"),
            required('d', "[!] Destination addresses", "destination", "dst"),
            required('i', "[!] The link a packet comes in by", "in-interface"),
            required('o', "[!] The link a packet leaves by", "out-interface"),
            none('f', "[!] Second and further fragments", "fragments"),
            required('m', "Load a match", "match"),
            required('j', "The target or chain", "jump"),
            required('g', "A chain not to come back from", "goto"),
            required('c', "Set counters", "set-counters"),
            none('v', "Be verbose", "verbose"),
            none('n', "Print numbers, not names", "numeric"),
            none('x', "Print exact counters", "exact"),
            none('0', "Print rule numbers", "line-numbers"),
            optional('w', "Wait for the lock", "wait"),
            required('W', "", "wait-interval"),
            required('M', "", "modprobe"),
            none('4', "", "ipv4"),
            none('6', "", "ipv6"),
            none('V', "Print the version", "version"),
            none('h', "Print this help", "help"));

    private static CoreOption required(char letter, String summary, String... names) {
        return new CoreOption(letter, List.of(names), Argument.REQUIRED, summary);
    }

    private static CoreOption optional(char letter, String summary, String... names) {
        return new CoreOption(letter, List.of(names), Argument.OPTIONAL, summary);
    }

    private static CoreOption none(char letter, String summary, String... names) {
        return new CoreOption(letter, List.of(names), Argument.NONE, summary);
    }
}
