package netsh.commands.text;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import netsh.commands.file.FileStatus;
import netsh.commands.tool.Tool;
import netsh.commands.tool.ToolContext;

/** wc(1). */
final class WordCount {
    static final Tool TOOL = new GnuTool("wc", "Counts lines, words and bytes.", "[FILE]...", 1,
            GnuOptions.of("""
                    -l, --lines              newlines
                    -w, --words              words
                    -c, --bytes              bytes
                    -m, --chars              characters
                    -L, --max-line-length    the length of the longest line
                    """), WordCount::run);

    private WordCount() {
    }

    private record Row(long[] counts, String name) {
    }

    private static int run(ToolContext context, GnuOptions.Given given) {
        String wanted = wanted(given);
        List<Row> rows = new ArrayList<>();
        int status = new InputFiles(context).each(given.operands(), (name, input) ->
                rows.add(new Row(count(input.readAll()), given.operands().isEmpty() ? "" : name)));
        int width = width(context, given, wanted);
        long[] total = new long[5];
        for (Row row : rows) {
            print(context, row, wanted, width);
            for (int i = 0; i < total.length; i++) {
                total[i] = i == 4 ? Math.max(total[i], row.counts()[i]) : total[i] + row.counts()[i];
            }
        }
        if (given.operands().size() > 1) {
            print(context, new Row(total, "total"), wanted, width);
        }
        return status;
    }

    private static String wanted(GnuOptions.Given given) {
        StringBuilder wanted = new StringBuilder();
        for (char letter : "lwmcL".toCharArray()) {
            wanted.append(given.has(letter) ? letter : "");
        }
        return wanted.length() == 0 ? "lwc" : wanted.toString();
    }

    /** The width of the columns: as wide as the sum of the files' sizes, seven where a size is not known. */
    private static int width(ToolContext context, GnuOptions.Given given, String wanted) {
        if (given.operands().size() <= 1 && wanted.length() == 1) {
            return 1;
        }
        long sum = 0;
        boolean regular = !given.operands().isEmpty();
        for (String name : given.operands()) {
            Optional<FileStatus> status = context.files().status(name);
            regular &= status.isEmpty() || (status.get().isRegular() && !name.equals("-"));
            sum += status.map(FileStatus::size).orElse(0L);
        }
        return regular ? Long.toString(sum).length() : 7;
    }

    private static long[] count(byte[] bytes) {
        long lines = 0;
        long words = 0;
        long longest = 0;
        long length = 0;
        boolean inWord = false;
        for (byte b : bytes) {
            boolean blank = b == ' ' || (b >= '\t' && b <= '\r');
            words += !blank && !inWord ? 1 : 0;
            inWord = !blank;
            if (b == '\n') {
                lines++;
                longest = Math.max(longest, length);
                length = 0;
            } else {
                length++;
            }
        }
        return new long[] {lines, words, new String(bytes, StandardCharsets.UTF_8).length(), bytes.length,
            Math.max(longest, length)};
    }

    private static void print(ToolContext context, Row row, String wanted, int width) {
        List<String> columns = new ArrayList<>();
        for (char letter : wanted.toCharArray()) {
            String number = Long.toString(row.counts()["lwmcL".indexOf(letter)]);
            columns.add(" ".repeat(Math.max(0, width - number.length())) + number);
        }
        if (!row.name().isEmpty()) {
            columns.add(row.name());
        }
        context.out().println(String.join(" ", columns));
    }
}
