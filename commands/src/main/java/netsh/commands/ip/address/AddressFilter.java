package netsh.commands.ip.address;

import static netsh.commands.grammar.Keyword.exact;
import static netsh.commands.grammar.Keyword.prefix;

import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import netsh.commands.completion.Links;
import netsh.commands.completion.Words;
import netsh.commands.grammar.Arguments;
import netsh.commands.grammar.Clauses;
import netsh.commands.grammar.CommandLineException;
import netsh.commands.grammar.Slot;
import netsh.commands.grammar.Syntax;
import netsh.commands.grammar.UsageRequested;
import netsh.commands.ip.IpContext;
import netsh.commands.ip.inet.Family;
import netsh.commands.ip.inet.InetPrefix;
import netsh.commands.ip.inet.NumberNames;
import netsh.commands.ip.link.LinkFilter;
import netsh.commands.text.Glob;

/** Which addresses, of which links, are shown or flushed (ipaddr_list_flush_or_save). */
final class AddressFilter extends LinkFilter {
    static final Clauses<AddressFilter> SHOW = grammar();

    /** The same for flushing, which wants words. */
    static final Syntax<AddressFilter> FLUSH = new Syntax<>() {
        @Override
        public void parse(Arguments arguments, AddressFilter filter) throws CommandLineException {
            if (arguments.isEmpty()) {
                throw new CommandLineException("Flush requires arguments.", 1);
            }
            SHOW.parse(arguments, filter);
        }

        @Override
        public String synopsis() {
            return SHOW.synopsis();
        }
    };

    private Family family;
    private Optional<InetPrefix> prefix = Optional.empty();
    private OptionalInt scope = OptionalInt.empty();
    private Optional<String> label = Optional.empty();
    private final Set<AddressFlag> wanted = EnumSet.noneOf(AddressFlag.class);
    private final Set<AddressFlag> unwanted = EnumSet.noneOf(AddressFlag.class);

    AddressFilter(IpContext context) {
        super(context.namespace());
        family = Family.of(context.options());
    }

    private static Clauses<AddressFilter> grammar() {
        Clauses.Builder<AddressFilter> words = Clauses.<AddressFilter>builder()
                .value(exact("to"), "addresses of that network", Slot.text("PREFIX"), (filter, word) -> {
                    InetPrefix prefix = InetPrefix.read(word, filter.family);
                    filter.prefix = Optional.of(prefix);
                    if (filter.family == Family.UNSPECIFIED) {
                        filter.family = prefix.family();
                    }
                })
                .value(exact("scope"), "addresses of that reach",
                        Slot.text("SCOPE", AddressSyntax.SCOPES), AddressFilter::setScope);
        for (AddressFlag flag : AddressFlag.values()) {
            words.flag(exact(flag.word()), "addresses with that mark", filter -> filter.wanted.add(flag));
            words.flag(exact("-" + flag.word()), "addresses without that mark", filter -> filter.unwanted.add(flag));
        }
        return words
                .flag(exact("dynamic"), "addresses that end", filter -> filter.unwanted.add(AddressFlag.PERMANENT))
                .flag(exact("primary"), "primary addresses", filter -> filter.unwanted.add(AddressFlag.SECONDARY))
                .flag(exact("temporary"), "temporary addresses", filter -> filter.wanted.add(AddressFlag.SECONDARY))
                .value(exact("label"), "addresses with that label", Slot.text("PATTERN"),
                        (filter, word) -> filter.label = Optional.of(word))
                .all(CLAUSES)
                .part(prefix("help"), "how it is used", Syntax.nothing(filter -> {
                    throw new UsageRequested();
                }))
                .plain(exact("dev"), "the link", Slot.text("DEVICE", Links.ALL), LinkFilter::setDevice)
                .build();
    }

    private static void setScope(AddressFilter filter, String word) throws CommandLineException {
        Optional<Long> number = NumberNames.SCOPE.number(word);
        if (number.isPresent()) {
            filter.scope = OptionalInt.of(number.get().intValue());
        } else if (!word.equals("all")) {
            throw CommandLineException.wrongArgument(word, "invalid \"scope\"\n");
        }
    }

    /** The family that addresses must be of. */
    Family family() {
        return family;
    }

    /** Whether addresses of a family are looked at at all. */
    boolean takesFamily(boolean ipv6) {
        return family == Family.UNSPECIFIED || family == (ipv6 ? Family.INET6 : Family.INET);
    }

    /** Whether the lines about the link itself are left out. */
    boolean hidesLinks() {
        return label.isPresent();
    }

    /** Whether an address of a link passes. */
    boolean takes(AddressRow row, String linkName) {
        return takesFamily(row.isIpv6())
                && (scope.isEmpty() || scope.getAsInt() == row.scope())
                && row.flags().containsAll(wanted)
                && row.flags().stream().noneMatch(unwanted::contains)
                && (label.isEmpty() || Glob.matches(label.get(), row.label().orElse(linkName)))
                && (prefix.isEmpty() || prefix.get().matches(row.local(), prefix.get().length()));
    }
}
