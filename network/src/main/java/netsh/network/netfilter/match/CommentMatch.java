package netsh.network.netfilter.match;

import netsh.network.netfilter.PacketTest;
import netsh.network.netfilter.RuleEnvironment;

/**
 * Says something to the reader of the rule; every packet matches (xt_comment).
 *
 * @param text what it says, 255 octets at most
 */
public record CommentMatch(String text) implements Match {
    /** The longest comment, in octets (XT_MAX_COMMENT_LEN less the final zero). */
    public static final int MOST_LENGTH = 255;

    @Override
    public PacketTest test(RuleEnvironment environment) {
        return context -> true;
    }
}
