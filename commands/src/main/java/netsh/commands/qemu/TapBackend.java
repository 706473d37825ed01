package netsh.commands.qemu;

import java.util.Optional;

/**
 * A tap of the host that carries a guest's frames.
 *
 * @param option how it was given, for messages: the option with its argument
 * @param id what cards name it by; empty where it is on the hub of the {@code -net} options
 * @param interfaceName the tap's name; empty for the next free "tap%d"
 * @param script what sets the tap up; empty for nothing
 * @param downScript what takes it down; empty for nothing
 */
record TapBackend(
        String option,
        Optional<String> id,
        Optional<String> interfaceName,
        Optional<String> script,
        Optional<String> downScript) {}
