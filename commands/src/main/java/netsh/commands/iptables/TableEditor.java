package netsh.commands.iptables;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import netsh.commands.iptables.extension.Hosts;
import netsh.commands.iptables.extension.XtablesException;
import netsh.commands.iptables.extension.XtablesException.Kind;
import netsh.network.error.Errno;
import netsh.network.error.NetException;
import netsh.network.netfilter.Chain;
import netsh.network.netfilter.Hook;
import netsh.network.netfilter.Netfilter;
import netsh.network.netfilter.Rule;
import netsh.network.netfilter.RuleSpecification;
import netsh.network.netfilter.Table;
import netsh.network.netfilter.TableName;
import netsh.network.netfilter.Verdict;
import netsh.network.netfilter.target.ChainTarget;

/** Performs the commands that change one table; what a verbose command says is gathered. */
final class TableEditor {
    private static final String NO_CHAIN = "No chain/target/match by that name.";

    private final Netfilter netfilter;
    private final Flavor flavor;
    private final TableName name;
    private final StringBuilder said = new StringBuilder();

    TableEditor(Netfilter netfilter, Flavor flavor, TableName name) {
        this.netfilter = netfilter;
        this.flavor = flavor;
        this.name = name;
    }

    /** What the commands so far said. */
    String said() {
        return said.toString();
    }

    void perform(Request request) throws XtablesException {
        switch (request.command()) {
            case APPEND, INSERT -> add(request);
            case REPLACE -> replace(request);
            case DELETE -> delete(request);
            case CHECK -> check(request);
            case FLUSH -> flush(request);
            case ZERO -> zero(request);
            case NEW_CHAIN -> newChain(request);
            case DELETE_CHAIN -> deleteChains(request);
            case RENAME_CHAIN -> rename(request);
            case POLICY -> policy(request);
            case LIST, LIST_RULES -> throw new IllegalArgumentException("listing changes nothing");
        }
    }

    // ---- what is there --------------------------------------------------------------------------------------------

    private Table table() {
        return netfilter.makeTable(flavor.family(), name);
    }

    private Optional<Chain> find(String chain) {
        return netfilter.table(flavor.family(), name).flatMap(table -> table.chain(chain));
    }

    private Chain require(String chain) throws XtablesException {
        return find(chain).orElseThrow(() -> plain(NO_CHAIN));
    }

    /** The built-in chain of a name, made where it did not exist, or the user's chain. */
    private Chain makeOrRequire(String chain) throws XtablesException {
        Optional<Hook> hook = hook(chain);
        return hook.isPresent() ? table().makeBuiltIn(hook.get()) : require(chain);
    }

    private Optional<Hook> hook(String chain) {
        return name.hooks().stream().filter(hook -> hook.name().equals(chain)).findFirst();
    }

    private static XtablesException plain(String message) {
        return new XtablesException(Kind.PLAIN, message);
    }

    private static XtablesException refused(String operation, NetException refusal, String subject) {
        return new XtablesException(
                Kind.RESOURCE, " " + operation + " failed (" + refusal.errno().text() + "): " + subject);
    }

    private void say(String words) {
        said.append(words).append('\n');
    }

    private void say(Request request, RuleSpecification rule) {
        if (request.style().verbose()) {
            said.append(new RulePrinter(flavor.family(), Hosts.NONE, request.style()).changed(rule));
        }
    }

    // ---- rules ----------------------------------------------------------------------------------------------------

    private void checkTarget(RuleSpecification rule) throws XtablesException {
        if (rule.target() instanceof ChainTarget target
                && find(target.chain()).isEmpty()
                && hook(target.chain()).isEmpty()) {
            throw XtablesException.parameter("Chain '" + target.chain() + "' does not exist");
        }
    }

    private void add(Request request) throws XtablesException {
        boolean append = request.command() == Command.APPEND;
        String chainName = request.chain().orElseThrow();
        checkTarget(request.rules().get(0));
        Chain chain = makeOrRequire(chainName);
        for (RuleSpecification specification : request.rules()) {
            say(request, specification);
            int index = append ? chain.rules().size() : Math.max(0, request.number() - 1);
            if (index > chain.rules().size()) {
                throw plain("Index of insertion too big.");
            }
            Rule rule;
            try {
                rule = table().insert(chain, index, specification);
            } catch (NetException refusal) {
                throw refused(append ? "RULE_APPEND" : "RULE_INSERT", refusal, "rule in chain " + chainName);
            }
            request.counters().ifPresent(counters -> rule.setCounters(counters.packets(), counters.bytes()));
        }
    }

    private void replace(Request request) throws XtablesException {
        if (request.rules().size() > 1) {
            throw XtablesException.parameter("Replacement rule does not specify a unique address");
        }
        RuleSpecification specification = request.rules().get(0);
        checkTarget(specification);
        String chainName = request.chain().orElseThrow();
        Chain chain = require(chainName);
        if (request.number() > chain.rules().size()) {
            throw plain("Index of replacement too big.");
        }
        say(request, specification);
        try {
            Rule rule = table().replace(chain, request.number() - 1, specification);
            request.counters().ifPresent(counters -> rule.setCounters(counters.packets(), counters.bytes()));
        } catch (NetException refusal) {
            throw refused("RULE_REPLACE", refusal, "rule in chain " + chainName);
        }
    }

    private void delete(Request request) throws XtablesException {
        if (request.number() > 0) {
            Chain chain = require(request.chain().orElseThrow());
            if (request.number() > chain.rules().size()) {
                throw plain("Index of deletion too big.");
            }
            table().delete(chain, request.number() - 1);
            return;
        }
        for (RuleSpecification specification : request.rules()) {
            int index = indexOf(request, specification);
            say(request, specification);
            table().delete(find(request.chain().orElseThrow()).orElseThrow(), index);
        }
    }

    private void check(Request request) throws XtablesException {
        for (RuleSpecification specification : request.rules()) {
            indexOf(request, specification);
            say(request, specification);
        }
    }

    private int indexOf(Request request, RuleSpecification specification) throws XtablesException {
        List<Rule> rules = find(request.chain().orElseThrow()).map(Chain::rules).orElse(List.of());
        for (int i = 0; i < rules.size(); i++) {
            if (rules.get(i).specification().equals(specification)) {
                return i;
            }
        }
        throw plain("Bad rule (does a matching rule exist in that chain?).");
    }

    private void flush(Request request) throws XtablesException {
        if (request.chain().isPresent()) {
            flush(makeOrRequire(request.chain().get()), request);
            return;
        }
        if (request.style().verbose()) {
            name.hooks().forEach(table()::makeBuiltIn);
        }
        for (Chain chain : chains()) {
            flush(chain, request);
        }
    }

    private void flush(Chain chain, Request request) {
        if (request.style().verbose()) {
            say("Flushing chain `" + chain.name() + "'");
        }
        table().flush(chain);
    }

    private List<Chain> chains() {
        return netfilter.table(flavor.family(), name).map(Table::chains).orElse(List.of());
    }

    private void zero(Request request) throws XtablesException {
        if (request.chain().isEmpty()) {
            for (Chain chain : chains()) {
                zero(chain, request);
            }
        } else if (request.number() == 0) {
            zero(require(request.chain().get()), request);
        } else {
            List<Rule> rules = require(request.chain().get()).rules();
            if (request.number() <= rules.size()) {
                rules.get(request.number() - 1).setCounters(0, 0);
            }
        }
    }

    private void zero(Chain chain, Request request) {
        if (request.style().verbose()) {
            say("Zeroing chain `" + chain.name() + "'");
        }
        chain.zero();
    }

    // ---- chains ---------------------------------------------------------------------------------------------------

    private void newChain(Request request) throws XtablesException {
        String chain = request.chain().orElseThrow();
        if (find(chain).isPresent() || hook(chain).isPresent()) {
            throw plain("Chain already exists.");
        }
        try {
            table().addChain(chain);
        } catch (NetException refusal) {
            throw refused("CHAIN_USER_ADD", refusal, "chain " + chain);
        }
    }

    private void deleteChains(Request request) throws XtablesException {
        if (request.chain().isPresent()) {
            Chain chain = require(request.chain().get());
            if (chain.isBuiltIn() && chain.rules().isEmpty() && chain.policy() != Verdict.ACCEPT) {
                throw plain(Errno.ENOTEMPTY.text() + ".");
            }
            delete(chain, request);
            return;
        }
        List<Chain> all = new ArrayList<>(chains());
        all.removeIf(chain -> chain.isBuiltIn()
                && (chain.policy() != Verdict.ACCEPT || !chain.rules().isEmpty()));
        for (Chain chain : all) {
            delete(chain, request);
        }
    }

    private void delete(Chain chain, Request request) throws XtablesException {
        if (request.style().verbose() && !chain.isBuiltIn()) {
            say("Deleting chain `" + chain.name() + "'");
        }
        try {
            table().deleteChain(chain);
        } catch (NetException refusal) {
            throw refused("CHAIN_DEL", refusal, "chain " + chain.name());
        }
    }

    private void rename(Request request) throws XtablesException {
        if (find(request.word()).isPresent() || hook(request.word()).isPresent()) {
            throw plain(Errno.EEXIST.text() + ".");
        }
        Chain chain = require(request.chain().orElseThrow());
        try {
            table().renameChain(chain, request.word());
        } catch (NetException refusal) {
            throw refused("CHAIN_RENAME", refusal, "chain " + chain.name());
        }
    }

    private void policy(Request request) throws XtablesException {
        String chain = request.chain().orElseThrow();
        Hook hook = hook(chain).orElseThrow(() -> plain("Bad built-in chain name."));
        setPolicy(hook, request.word(), Request.Counters.ZERO);
    }

    /** Sets a policy; refused where the word is none. */
    void setPolicy(Hook hook, String word, Request.Counters counters) throws XtablesException {
        if (!word.equals("ACCEPT") && !word.equals("DROP")) {
            throw plain("Bad policy name. Run `dmesg' for more information.");
        }
        table().makeBuiltIn(hook).setPolicy(Verdict.valueOf(word), counters.packets(), counters.bytes());
    }
}
