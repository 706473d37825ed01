package netsh.commands.shell.syntax;

import java.util.List;

/** Commands one after another. */
public record CommandList(List<Item> items) {
    /**
     * One of them.
     *
     * @param command    what to run
     * @param background whether it ends in {@code &}
     * @param text       how it is written, for the list of jobs
     */
    public record Item(Command command, boolean background, String text) {
    }
}
