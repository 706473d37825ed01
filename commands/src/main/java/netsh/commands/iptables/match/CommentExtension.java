package netsh.commands.iptables.match;

import java.util.List;
import netsh.commands.iptables.extension.ExtensionOption;
import netsh.commands.iptables.extension.GivenOptions;
import netsh.commands.iptables.extension.MatchExtension;
import netsh.commands.iptables.extension.SavedText;
import netsh.network.netfilter.RuleHeader;
import netsh.network.netfilter.match.CommentMatch;

/** {@code -m comment}. */
final class CommentExtension implements MatchExtension<CommentMatch> {
    @Override
    public String name() {
        return "comment";
    }

    @Override
    public Class<CommentMatch> type() {
        return CommentMatch.class;
    }

    @Override
    public List<ExtensionOption> options() {
        return List.of(ExtensionOption.valued("TEXT", "comment").must());
    }

    @Override
    public CommentMatch parse(GivenOptions given, RuleHeader header) {
        String text = given.find("comment").orElseThrow().value();
        return new CommentMatch(text.substring(0, Math.min(text.length(), CommentMatch.MOST_LENGTH)));
    }

    @Override
    public String list(CommentMatch match, RuleHeader header, boolean numeric) {
        return " /* " + match.text() + " */";
    }

    @Override
    public String save(CommentMatch match) {
        return " --comment " + SavedText.quote(match.text());
    }
}
