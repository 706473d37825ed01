package netsh.commands.completion;

import java.util.ArrayList;
import java.util.List;
import netsh.commands.tool.CandidateSource;

/**
 * The operands of a synopsis in their order.
 *
 * @param sources what each can be
 * @param repeats whether the last may stand any number of times
 * @param commandAt where a command of its own begins; negative where none does
 * @param takesAssignments whether assignments may stand before them
 */
record Operands(List<CandidateSource> sources, boolean repeats, int commandAt, boolean takesAssignments) {
    private static final String ASSIGNMENT = "NAME=VALUE";

    /** The operands of a text such as {@code SOURCE... DEST} or {@code DURATION COMMAND [ARG]...}. */
    static Operands parse(String text) {
        List<CandidateSource> sources = new ArrayList<>();
        boolean repeats = false;
        boolean assignments = text.contains(ASSIGNMENT);
        for (String placeholder : text.strip().split(" +")) {
            String plain = placeholder.replaceAll("[\\[\\].]", "");
            if (plain.equals(Placeholders.COMMAND)) {
                return new Operands(sources, false, sources.size(), assignments);
            }
            if (!plain.isEmpty() && !plain.equals("OPTION") && !plain.equals(ASSIGNMENT)) {
                sources.add(Placeholders.of(placeholder));
                repeats |= placeholder.endsWith("...");
            }
        }
        return new Operands(sources, repeats, -1, assignments);
    }

    /** The operands of an index; empty where there is none. */
    List<CandidateSource> at(int index) {
        if (index < sources.size()) {
            return List.of(sources.get(index));
        }
        return repeats && !sources.isEmpty() ? List.of(sources.get(sources.size() - 1)) : List.of();
    }
}
