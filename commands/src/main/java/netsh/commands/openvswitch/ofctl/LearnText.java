package netsh.commands.openvswitch.ofctl;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import netsh.network.openvswitch.FieldSlice;
import netsh.network.openvswitch.LearnedRule;

/** Reads and shows what is learned (learn_parse, learn_format of lib/learn.c). */
final class LearnText {
    private LearnText() {}

    static LearnedRule parse(String text, PortNames ports) throws OfctlException {
        int table = 1;
        int idle = 0;
        int hard = 0;
        int priority = FlowParser.DEFAULT_PRIORITY;
        long cookie = 0;
        List<LearnedRule.Part> parts = new ArrayList<>();
        for (KeyValues.Pair pair : KeyValues.parse(text)) {
            String value = pair.value();
            switch (pair.key()) {
                case "table" -> {
                    if (value.equals("255")) {
                        throw new OfctlException(text + ": table id 255 not valid for `learn' action");
                    }
                    table = number(pair, 254);
                }
                case "idle_timeout" -> idle = number(pair, 0xffff);
                case "hard_timeout" -> hard = number(pair, 0xffff);
                case "priority" -> priority = number(pair, 0xffff);
                case "cookie" -> cookie = long64(value);
                case "fin_idle_timeout", "fin_hard_timeout", "limit", "result_dst", "send_flow_rem", "delete_learned" ->
                        throw new OfctlException("this lab's Open vSwitch does not support learn(" + pair.key() + ")");
                case "output" -> parts.add(new LearnedRule.OutputCopy(SliceText.parse(value)));
                case "load" -> parts.add(load(value));
                default -> parts.add(match(pair, text, ports));
            }
        }
        return new LearnedRule(table, idle, hard, priority, cookie, parts);
    }

    private static int number(KeyValues.Pair pair, int most) throws OfctlException {
        if (!pair.value().matches("[0-9]{1,9}") || Integer.parseInt(pair.value()) > most) {
            throw new OfctlException("invalid " + pair.key() + " \"" + pair.value() + "\"");
        }
        return Integer.parseInt(pair.value());
    }

    private static long long64(String text) throws OfctlException {
        try {
            return text.startsWith("0x") ? Long.parseUnsignedLong(text.substring(2), 16) : Long.decode(text);
        } catch (NumberFormatException notANumber) {
            throw new OfctlException("bad numeric argument \"" + text + "\"");
        }
    }

    private static LearnedRule.Part load(String text) throws OfctlException {
        int arrow = text.indexOf("->");
        if (arrow < 0) {
            throw new OfctlException(text + ": missing `->'");
        }
        FieldSlice target = SliceText.parse(text.substring(arrow + 2));
        String source = text.substring(0, arrow);
        return source.indexOf('[') < 0
                ? new LearnedRule.LoadValue(target, long64(source))
                : new LearnedRule.LoadCopy(SliceText.parse(source), target);
    }

    private static LearnedRule.Part match(KeyValues.Pair pair, String text, PortNames ports) throws OfctlException {
        if (pair.key().indexOf('[') >= 0) {
            FieldSlice target = SliceText.parse(pair.key());
            return new LearnedRule.MatchCopy(pair.value().isEmpty() ? target : SliceText.parse(pair.value()), target);
        }
        Optional<FieldName> field = FieldName.find(pair.key());
        if (field.isEmpty()) {
            throw new OfctlException(text + ": unknown keyword " + pair.key());
        }
        return new LearnedRule.MatchValue(field.get().slice(), ValueText.parse(field.get(), pair.value(), ports).low());
    }

    static String format(LearnedRule rule, Prerequisites known) {
        List<String> words = new ArrayList<>();
        words.add("table=" + rule.table());
        if (rule.idleTimeout() != 0) {
            words.add("idle_timeout=" + rule.idleTimeout());
        }
        if (rule.hardTimeout() != 0) {
            words.add("hard_timeout=" + rule.hardTimeout());
        }
        if (rule.priority() != FlowParser.DEFAULT_PRIORITY) {
            words.add("priority=" + rule.priority());
        }
        if (rule.cookie() != 0) {
            words.add("cookie=0x" + Long.toHexString(rule.cookie()));
        }
        rule.parts().forEach(part -> words.add(format(part, known)));
        return "learn(" + String.join(",", words) + ")";
    }

    private static String format(LearnedRule.Part part, Prerequisites known) {
        if (part instanceof LearnedRule.MatchCopy copy) {
            String target = SliceText.format(copy.target(), known);
            return copy.source().equals(copy.target()) ? target : target + "=" + SliceText.format(copy.source(), known);
        }
        if (part instanceof LearnedRule.MatchValue match) {
            FieldName field = FieldName.of(match.target()).get(0);
            return field.primary() + "=" + ValueText.plain(field, 0, match.value());
        }
        if (part instanceof LearnedRule.LoadCopy copy) {
            return "load:" + SliceText.format(copy.source(), known) + "->" + SliceText.format(copy.target(), known);
        }
        if (part instanceof LearnedRule.LoadValue load) {
            return "load:" + ValueText.hexadecimal(load.value()) + "->" + SliceText.format(load.target(), known);
        }
        return "output:" + SliceText.format(((LearnedRule.OutputCopy) part).source(), known);
    }
}
