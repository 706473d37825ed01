package netsh.commands.coreutils;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import netsh.commands.process.WallClock;
import netsh.commands.text.GnuOptions;
import netsh.commands.text.GnuTool;
import netsh.commands.tool.Tool;
import netsh.commands.tool.ToolContext;

/** date(1), of virtual time. */
final class DateTool {
    static final Tool TOOL = new GnuTool("date", "Shows the date and time.", "[+FORMAT]", 1,
            GnuOptions.of("""
                    -u, --utc, --universal   universal time
                    -d, --date=TEXT          that time, not now
                    -R, --rfc-email          as in mail
                    -I, --iso-8601           the date by ISO 8601
                    -s, --set=TEXT
                    """),
            DateTool::run);

    private DateTool() {
    }

    private static int run(ToolContext context, GnuOptions.Given given) throws GnuOptions.Invalid {
        if (given.has('s')) {
            context.err().println("date: this lab's clock cannot be set");
            return 2;
        }
        Instant instant = WallClock.at(context.process().scheduler().events().nowNanos());
        if (given.has('d')) {
            String text = given.value('d');
            if (!text.equals("now") && !text.matches("@-?[0-9]{1,11}")) {
                return context.fail(1, text.matches("[a-zA-Z]+") ? "invalid date '" + text + "'"
                        : "this lab's date reads only 'now' and '@SECONDS'");
            }
            instant = text.equals("now") ? instant : Instant.ofEpochSecond(Long.parseLong(text.substring(1)));
        }
        String format = given.has('I') ? "%Y-%m-%d" : given.has('R') ? "%a, %d %b %Y %H:%M:%S %z"
                : "%a %b %e %H:%M:%S %Z %Y";
        if (given.operands().size() > 1) {
            throw new GnuOptions.Invalid("extra operand '" + given.operands().get(1) + "'");
        }
        if (!given.operands().isEmpty()) {
            if (!given.operands().get(0).startsWith("+")) {
                return context.fail(1, "invalid date '" + given.operands().get(0) + "'");
            }
            format = given.operands().get(0).substring(1);
        }
        OffsetDateTime date = instant.atOffset(ZoneOffset.UTC);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < format.length(); i++) {
            char c = format.charAt(i);
            if (c != '%' || i + 1 == format.length()) {
                text.append(c);
                continue;
            }
            char letter = format.charAt(++i);
            text.append(field(letter, date).orElse("%" + letter));
        }
        context.out().println(text.toString());
        return 0;
    }

    private static Optional<String> field(char letter, OffsetDateTime date) {
        String pattern = switch (letter) {
            case 'Y' -> "yyyy";
            case 'y' -> "yy";
            case 'm' -> "MM";
            case 'd' -> "dd";
            case 'e' -> "ppd";
            case 'H' -> "HH";
            case 'I' -> "hh";
            case 'M' -> "mm";
            case 'S' -> "ss";
            case 'p' -> "a";
            case 'a' -> "EEE";
            case 'A' -> "EEEE";
            case 'b', 'h' -> "MMM";
            case 'B' -> "MMMM";
            case 'j' -> "DDD";
            case 'N' -> "nnnnnnnnn";
            case 'F' -> "yyyy-MM-dd";
            case 'T' -> "HH:mm:ss";
            case 'R' -> "HH:mm";
            case 'D' -> "MM/dd/yy";
            case 'c' -> "EEE MMM ppd HH:mm:ss yyyy";
            default -> "";
        };
        if (!pattern.isEmpty()) {
            return Optional.of(DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).format(date));
        }
        return switch (letter) {
            case 's' -> Optional.of(Long.toString(date.toEpochSecond()));
            case 'u' -> Optional.of(Integer.toString(date.getDayOfWeek().getValue()));
            case 'Z' -> Optional.of("UTC");
            case 'z' -> Optional.of("+0000");
            case 'n' -> Optional.of("\n");
            case 't' -> Optional.of("\t");
            case '%' -> Optional.of("%");
            default -> Optional.empty();
        };
    }
}
