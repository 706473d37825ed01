package netsh.commands.ip.address;

import static netsh.commands.grammar.Keyword.exact;
import static netsh.commands.grammar.Keyword.prefix;

import netsh.commands.grammar.Command;
import netsh.commands.grammar.Menu;
import netsh.commands.ip.IpContext;
import netsh.commands.ip.inet.Family;

/** The commands of {@code ip address} in the order in which iproute2 tries them. */
public final class AddressCommands {
    /** The menu. */
    public static final Menu<IpContext> MENU = Menu.<IpContext>of("ip address", "addresses")
            .entry(prefix("add"), change("adds an address", AddressArguments.Verb.ADD))
            .entry(prefix("change").or(exact("chg")), change("changes an address", AddressArguments.Verb.CHANGE))
            .entry(prefix("replace"), change("changes or adds an address", AddressArguments.Verb.REPLACE))
            .entry(prefix("delete"), change("deletes an address", AddressArguments.Verb.DELETE))
            .entry(prefix("show").or(prefix("lst")).or(prefix("list")), show())
            .entry(prefix("flush"), new Command<>("deletes all addresses that fit", AddressFilter::new,
                    AddressFilter.FLUSH, AddressFlush::perform))
            .help()
            .whenEmpty(show())
            .build();

    private AddressCommands() {}

    private static Command<IpContext, AddressFilter> show() {
        return new Command<>("shows addresses", AddressFilter::new, AddressFilter.SHOW, AddressShow::perform);
    }

    private static Command<IpContext, AddressArguments> change(String description, AddressArguments.Verb verb) {
        return new Command<>(description, context -> new AddressArguments(verb, Family.of(context.options())),
                AddressSyntax.GRAMMAR, AddressChange::perform);
    }
}
