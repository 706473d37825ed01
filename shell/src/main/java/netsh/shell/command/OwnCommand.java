package netsh.shell.command;

import java.util.concurrent.Callable;
import java.util.function.Function;

/**
 * A row in the table of own commands.
 *
 * @param name what is typed
 * @param summary what it does, in one line
 * @param factory makes the annotated picocli command, which is not done before somebody types it
 */
public record OwnCommand(String name, String summary, Function<Workbench, Callable<Integer>> factory) {}
