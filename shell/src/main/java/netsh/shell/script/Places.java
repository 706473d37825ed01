package netsh.shell.script;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a script says was typed in another place. A here-document whose end is {@code exit} holds what was typed to the shell
 * that its command opened, each command with its own expectations; taken apart, its lines are steps like all others, to
 * be typed one after another at a lab that has a terminal.
 */
public final class Places {
    private static final Pattern OPENING = Pattern.compile("(?s)(.*?) <<'(exit(?: 0)?(?: # [0-9]+)?)'\n(.*\n)?\\2");
    private static final Pattern EXIT = Pattern.compile("exit(?: +[0-9]+)? *");
    private static final Pattern GROUP = Pattern.compile("\\{ (.*); \\}");

    private Places() {}

    /** The steps of a script, those in other places one by one. */
    public static List<Step> takeApart(Script script) throws ScriptException {
        List<Step> steps = new ArrayList<>();
        for (Step step : script.steps()) {
            Matcher block = OPENING.matcher(step.command());
            if (block.matches()) {
                addBlock(script.name(), step, block, steps);
            } else {
                steps.add(step);
            }
        }
        return steps;
    }

    private static void addBlock(String file, Step step, Matcher block, List<Step> steps) throws ScriptException {
        Matcher group = GROUP.matcher(block.group(1));
        steps.add(new Step(step.line(), group.matches() ? group.group(1) : block.group(1)));
        String typed = Optional.ofNullable(block.group(3)).orElse("");
        Script inside = ScriptReader.read(file, typed.getBytes(StandardCharsets.UTF_8));
        for (Step inner : takeApart(inside)) {
            steps.add(inner.movedBy(step.line()));
        }
        if (endsItself(inside)) {
            steps.add(endedBy(steps.remove(steps.size() - 1), step));
            return;
        }
        int end = step.line() + step.commandLines() - 1;
        steps.add(new Step(end, block.group(2), step.expectedOutput(), step.expectedStatus(), step.interruptions()));
    }

    /** Whether the last command ends the shell before its input ends; what is typed next is then typed to the shell around it. */
    private static boolean endsItself(Script inside) {
        List<Step> typed = inside.steps();
        return !typed.isEmpty() && EXIT.matcher(typed.get(typed.size() - 1).command()).matches();
    }

    /** The command that ended a block; of it, too, is expected what is expected of the block. */
    private static Step endedBy(Step last, Step block) {
        return new Step(last.line(), last.command(), last.expectedOutput().or(block::expectedOutput),
                last.expectedStatus().or(block::expectedStatus), last.interruptions());
    }
}
