package netsh.commands.coreutils;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import netsh.commands.completion.Synopsis;
import netsh.commands.text.Escapes;
import netsh.commands.text.GnuTool;
import netsh.commands.text.PrintfFormat;
import netsh.commands.tool.Tool;
import netsh.commands.tool.ToolContext;

/** seq(1). */
final class Sequence {
    private static final int MOST = 10_000_000;
    static final Tool TOOL = Tool.of("seq", "Prints numbers.", Synopsis.of("FIRST [STEP] [LAST]", """
                    -w  all as wide as the widest
                    -s TEXT  what stands between them
                    """),
            Sequence::run);

    private Sequence() {
    }

    private static int run(ToolContext context) {
        List<String> numbers = new ArrayList<>();
        String separator = "\n";
        String format = null;
        boolean equalWidth = false;
        List<String> words = context.arguments();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (word.equals("-w") || word.equals("--equal-width")) {
                equalWidth = true;
            } else if (word.startsWith("-s") || word.startsWith("-f")) {
                if (word.length() == 2 && i + 1 == words.size()) {
                    context.fail(1, "option requires an argument -- '" + word.charAt(1) + "'");
                    return GnuTool.tryHelp(context, 1);
                }
                String value = word.length() > 2 ? word.substring(2) : words.get(++i);
                separator = word.startsWith("-s") ? value : separator;
                format = word.startsWith("-f") ? value : format;
            } else if (word.startsWith("-") && !word.matches("-[0-9.].*")) {
                context.fail(1, word.startsWith("--") ? "unrecognized option '" + word + "'"
                        : "invalid option -- '" + word.charAt(1) + "'");
                return GnuTool.tryHelp(context, 1);
            } else {
                numbers.add(word);
            }
        }
        if (numbers.isEmpty() || numbers.size() > 3) {
            context.fail(1, numbers.isEmpty() ? "missing operand" : "extra operand '" + numbers.get(3) + "'");
            return GnuTool.tryHelp(context, 1);
        }
        for (String number : numbers) {
            if (!number.matches("[-+]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)(e[-+]?[0-9]{1,2})?")) {
                context.fail(1, "invalid floating point argument: '" + number + "'");
                return GnuTool.tryHelp(context, 1);
            }
        }
        return print(context, numbers, Escapes.decode(separator, Escapes.Style.ANSI_C).text(), format, equalWidth);
    }

    private static int print(ToolContext context, List<String> numbers, String separator, String format,
            boolean equalWidth) {
        BigDecimal first = numbers.size() > 1 ? new BigDecimal(numbers.get(0)) : BigDecimal.ONE;
        BigDecimal step = numbers.size() > 2 ? new BigDecimal(numbers.get(1)) : BigDecimal.ONE;
        BigDecimal last = new BigDecimal(numbers.get(numbers.size() - 1));
        if (step.signum() == 0) {
            context.fail(1, "invalid Zero increment value: '" + numbers.get(1) + "'");
            return GnuTool.tryHelp(context, 1);
        }
        int scale = Math.max(0, Math.max(first.scale(), step.scale()));
        int width = Math.max(text(first, scale).length(), text(last.setScale(Math.max(scale, 0),
                java.math.RoundingMode.DOWN), scale).length());
        boolean printed = false;
        BigDecimal value = first;
        for (int i = 0; i < MOST && (step.signum() > 0 ? value.compareTo(last) <= 0
                : value.compareTo(last) >= 0); i++) {
            String text = text(value, scale);
            if (equalWidth) {
                String sign = text.startsWith("-") ? "-" : "";
                text = sign + "0".repeat(Math.max(0, width - text.length())) + text.substring(sign.length());
            }
            if (format != null) {
                text = new PrintfFormat(format, List.of(text), word -> word).format().text();
            }
            context.out().print(printed ? separator : "").print(text);
            printed = true;
            value = value.add(step);
            if ((i & 1023) == 1023) {
                context.process().checkpoint();
            }
        }
        context.out().print(printed ? "\n" : "");
        return 0;
    }

    private static String text(BigDecimal value, int scale) {
        return value.setScale(scale, java.math.RoundingMode.HALF_EVEN).toPlainString();
    }
}
