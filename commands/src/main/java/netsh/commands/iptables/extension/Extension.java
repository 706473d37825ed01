package netsh.commands.iptables.extension;

import java.util.List;
import java.util.Optional;
import netsh.network.netfilter.RuleHeader;

/**
 * What iptables knows of one match or target: its options and its words.
 *
 * @param <T> the engine's record of it
 */
public interface Extension<T> {
    /** What follows {@code -m} or {@code -j}. */
    String name();

    /** The engine's record, or what its records have in common. */
    Class<T> type();

    /** Its options. */
    List<ExtensionOption> options();

    /** Whether its option parser is the older one, with words of its own for repetition. */
    default boolean isOldStyle() {
        return false;
    }

    /** Whether a record is one of this extension's. */
    default boolean owns(Object record) {
        return type().isInstance(record);
    }

    /** Checks an option as soon as it is read, for extensions that do not wait for the whole command. */
    default void check(GivenOptions given, ExtensionOption option) throws XtablesException {}

    /** Makes the record of the options; refused with the extension's own words. */
    T parse(GivenOptions given, RuleHeader header) throws XtablesException;

    /** What is said on standard error about a record that makes little sense; each line ends itself. */
    default Optional<String> warning(T record) {
        return Optional.empty();
    }

    /** What {@code -L} shows of it, with a space before it. */
    String list(T record, RuleHeader header, boolean numeric);

    /** What {@code -S} and iptables-save show of its options, with a space before each. */
    String save(T record);

    /** {@link #list} for a record that it {@link #owns}. */
    default String listOwned(Object record, RuleHeader header, boolean numeric) {
        return list(type().cast(record), header, numeric);
    }

    /** {@link #save} for a record that it {@link #owns}. */
    default String saveOwned(Object record) {
        return save(type().cast(record));
    }
}
