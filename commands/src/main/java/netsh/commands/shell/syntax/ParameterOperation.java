package netsh.commands.shell.syntax;

/** What <code>${name...}</code> does with a parameter's value. */
public enum ParameterOperation {
    /** Takes it as it is. */
    VALUE,
    /** {@code #name}: its length. */
    LENGTH,
    /** {@code -word}: the word where it is unset. */
    DEFAULT,
    /** {@code =word}: the word where it is unset, which is assigned. */
    ASSIGN,
    /** {@code ?word}: an error where it is unset. */
    REQUIRE,
    /** {@code +word}: the word where it is set. */
    ALTERNATIVE,
    /** {@code #pattern}. */
    REMOVE_SHORTEST_PREFIX,
    /** {@code ##pattern}. */
    REMOVE_LONGEST_PREFIX,
    /** {@code %pattern}. */
    REMOVE_SHORTEST_SUFFIX,
    /** {@code %%pattern}. */
    REMOVE_LONGEST_SUFFIX,
    /** {@code /pattern/text}. */
    REPLACE_FIRST,
    /** {@code //pattern/text}. */
    REPLACE_ALL,
    /** {@code /#pattern/text}. */
    REPLACE_PREFIX,
    /** {@code /%pattern/text}. */
    REPLACE_SUFFIX,
    /** {@code :offset:length}. */
    SUBSTRING,
    /** {@code ^}. */
    UPPER_FIRST,
    /** {@code ^^}. */
    UPPER_ALL,
    /** {@code ,}. */
    LOWER_FIRST,
    /** {@code ,,}. */
    LOWER_ALL,
    /** {@code !name}: the value of the variable that the value names. */
    INDIRECT,
    /** <code>!name[@]</code>: an array's keys. */
    KEYS,
    /** {@code !prefix*}: names of variables. */
    NAMES,
    /** {@code @Q}: quoted so that the shell reads it back. */
    QUOTE
}
