package netsh.commands.iptables.extension;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The options of one extension as a command gave them. */
public final class GivenOptions {
    /**
     * An option that was given.
     *
     * @param arguments the words after it
     * @param inverted whether {@code !} stood before it
     */
    public record Given(List<String> arguments, boolean inverted) {
        /** The one word after it. */
        public String value() {
            return arguments.get(0);
        }
    }

    private final String extension;
    private final Map<String, Given> byName = new LinkedHashMap<>();

    /** No options yet of the extension of that name. */
    public GivenOptions(String extension) {
        this.extension = extension;
    }

    /** Takes an option; refused where it is there already, excluded by another, or inverted against its nature. */
    public void take(ExtensionOption option, List<String> arguments, boolean inverted, boolean oldStyle)
            throws XtablesException {
        if (byName.containsKey(option.name())) {
            throw XtablesException.parameter(
                    oldStyle
                            ? "Only one `--" + option.name() + "' allowed"
                            : words(option.name()) + " can only be used once.\n");
        }
        for (String present : byName.keySet()) {
            if (option.excludes().contains(present)) {
                throw XtablesException.parameter(
                        words(present) + " cannot be used together with \"--" + option.name() + "\".\n");
            }
        }
        if (inverted && !option.invertible()) {
            throw XtablesException.parameter(words(option.name()) + " cannot be inverted.\n");
        }
        byName.put(option.name(), new Given(arguments, inverted));
    }

    /** Checks that the options that must be there are. */
    public void checkMandatory(List<ExtensionOption> options) throws XtablesException {
        for (ExtensionOption option : options) {
            if (option.mandatory() && !byName.containsKey(option.name())) {
                throw XtablesException.parameter(words(option.name()) + " must be specified\n");
            }
        }
    }

    private String words(String option) {
        return extension + ": option \"--" + option + "\"";
    }

    /** An option by the name that messages use. */
    public Optional<Given> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** Whether an option is there. */
    public boolean has(String name) {
        return byName.containsKey(name);
    }

    /** Whether no option is there. */
    public boolean isEmpty() {
        return byName.isEmpty();
    }

    /** The names of the options that are there, in their order. */
    public Set<String> names() {
        return byName.keySet();
    }

    /** An option's value as a number; refused with the words of the option parser. */
    public long number(String name, long least, long most) throws XtablesException {
        Optional<Long> number = Numbers.parse(find(name).orElseThrow().value(), most);
        if (number.isEmpty() || number.get() < least) {
            throw XtablesException.parameter(extension + ": bad value for option \"--" + name
                    + "\", or out of range (" + least + "-" + most + ").\n");
        }
        return number.get();
    }

    /** An option's value and mask, {@code VALUE[/MASK]}, both of 32 bits. */
    public int[] valueAndMask(String name) throws XtablesException {
        return valueAndMask(name, -1);
    }

    /** As {@link #valueAndMask(String)}, with the mask that counts where none is written. */
    public int[] valueAndMask(String name, int usualMask) throws XtablesException {
        String text = find(name).orElseThrow().value();
        int slash = text.indexOf('/');
        Optional<Long> value = Numbers.parse(slash < 0 ? text : text.substring(0, slash), 0xffff_ffffL);
        Optional<Long> mask = slash < 0
                ? Optional.of(usualMask & 0xffff_ffffL)
                : Numbers.parse(text.substring(slash + 1), 0xffff_ffffL);
        if (value.isEmpty() || mask.isEmpty()) {
            throw XtablesException.parameter(
                    extension + ": bad integer value for option \"--" + name + "\", or out of range.\n");
        }
        return new int[] {value.get().intValue(), mask.get().intValue()};
    }
}
