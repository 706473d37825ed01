package netsh.commands.text;

import java.util.List;
import java.util.Locale;
import netsh.commands.file.OpenMode;
import netsh.commands.process.OpenFile;
import netsh.commands.process.Output;
import netsh.commands.tool.Tool;
import netsh.commands.tool.ToolContext;
import netsh.network.error.NetException;

/** uniq(1). */
final class Uniq {
    static final Tool TOOL = new GnuTool("uniq", "Leaves out repeated lines.", "[INPUT [OUTPUT]]", 1,
            GnuOptions.of("""
                    -c, --count              how often each stood there
                    -d, --repeated           only repeated lines
                    -i, --ignore-case        capitals do not matter
                    -u, --unique             only lines that are not repeated
                    -f, --skip-fields=COUNT  pass over so many fields
                    -s, --skip-chars=COUNT   pass over so many characters
                    -w, --check-chars=COUNT  look at so many characters
                    """), Uniq::run);

    private Uniq() {
    }

    private static int run(ToolContext context, GnuOptions.Given given) throws GnuOptions.Invalid {
        List<String> operands = given.operands();
        if (operands.size() > 2) {
            throw new GnuOptions.Invalid("extra operand '" + operands.get(2) + "'");
        }
        for (char letter : "fsw".toCharArray()) {
            if (given.has(letter) && Counts.parse(given.value(letter)) < 0) {
                return context.fail(1, given.value(letter) + ": invalid number of "
                        + (letter == 'f' ? "fields to skip" : letter == 's' ? "bytes to skip" : "bytes to compare"));
            }
        }
        Output out = context.out();
        OpenFile file = null;
        if (operands.size() == 2) {
            try {
                file = context.files().open(operands.get(1), OpenMode.WRITE).retain();
                out = new Output(context.process(), file, Output.Buffering.BLOCK);
            } catch (NetException e) {
                return context.fail(1, operands.get(1) + ": " + e.errno().text());
            }
        }
        Output target = out;
        int status = new InputFiles(context).each(operands.subList(0, Math.min(1, operands.size())), (name, input) -> {
            String held = null;
            long count = 0;
            for (String line = input.readLine(); line != null; line = input.readLine()) {
                if (held != null && key(held, given).equals(key(line, given))) {
                    count++;
                    continue;
                }
                print(target, held, count, given);
                held = line;
                count = 1;
            }
            print(target, held, count, given);
        });
        out.flush();
        if (file != null) {
            file.release();
        }
        return status;
    }

    private static String key(String line, GnuOptions.Given given) {
        String key = line;
        if (given.has('f')) {
            key = key.replaceFirst("^([ \\t]*[^ \\t]+){0," + Counts.parse(given.value('f')) + "}", "");
        }
        if (given.has('s')) {
            key = key.substring((int) Math.min(key.length(), Counts.parse(given.value('s'))));
        }
        if (given.has('w')) {
            key = key.substring(0, (int) Math.min(key.length(), Counts.parse(given.value('w'))));
        }
        return given.has('i') ? key.toLowerCase(Locale.ROOT) : key;
    }

    private static void print(Output out, String line, long count, GnuOptions.Given given) {
        if (line == null || (given.has('d') && count == 1) || (given.has('u') && count > 1)) {
            return;
        }
        if (given.has('c')) {
            out.printf("%7d ", count);
        }
        out.println(line);
    }
}
