package netsh.commands.sed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import netsh.commands.completion.Synopsis;
import netsh.commands.file.OpenMode;
import netsh.commands.process.Input;
import netsh.commands.process.OpenFile;
import netsh.commands.process.Output;
import netsh.commands.tool.ArgumentCompleter;
import netsh.commands.tool.Tool;
import netsh.commands.tool.ToolContext;
import netsh.network.error.NetException;

/** Edits streams of lines. */
final class SedTool implements Tool {
    private static final int UNREADABLE_INPUT = 2;
    private static final String USAGE = "Usage: sed [OPTION]... {script-only-if-no-other-script} [input-file]...";

    @Override
    public String name() {
        return "sed";
    }

    @Override
    public String summary() {
        return "Edits lines by a script.";
    }

    @Override
    public Optional<ArgumentCompleter> completer() {
        return Optional.of(Synopsis.of("SCRIPTTEXT [FILE]...", """
                -n, --quiet, --silent  print only what the script prints
                -e, --expression=SCRIPTTEXT  the script
                -f, --file=FILE        the script's file
                -E, -r, --regexp-extended  extended expressions
                -i[SUFFIX], --in-place[=SUFFIX]  edit the files themselves
                -s                     files one by one
                -u, --unbuffered       each line at once
                --posix                as POSIX says
                """)
                .withFirstReplacedBy("-e", "-f", "--expression", "--file"));
    }

    @Override
    public int run(ToolContext context) {
        SedOptions options;
        List<SedCommand> commands = new ArrayList<>();
        try {
            options = SedOptions.parse(context.arguments());
            int expression = 1;
            for (SedOptions.Script script : options.scripts()) {
                String text = script.isFile() ? context.files().readText(script.text()) : script.text();
                commands.addAll(new SedParser(text, expression++, options.extended()).parse());
            }
        } catch (SedOptions.Misuse misuse) {
            context.err().println(misuse.getMessage() + (misuse.showsUsage() ? "\n" + USAGE : ""));
            return 1;
        } catch (SedException wrong) {
            return context.fail(1, wrong.getMessage());
        } catch (NetException unreadable) {
            return context.fail(1, "couldn't open file: " + unreadable.errno().text());
        }
        return options.inPlace() ? editFiles(context, options, commands) : edit(context, options, commands);
    }

    private static int edit(ToolContext context, SedOptions options, List<SedCommand> commands) {
        List<String> files = options.files().isEmpty() ? List.of("-") : options.files();
        LineReader reader = new LineReader(context, files);
        int status = new SedEngine(context, commands, options.quiet(), context.out()).run(reader);
        return status != 0 ? status : reader.failed() ? UNREADABLE_INPUT : 0;
    }

    private static int editFiles(ToolContext context, SedOptions options, List<SedCommand> commands) {
        int worst = 0;
        for (String file : options.files()) {
            LineReader reader = new LineReader(context, List.of(file));
            netsh.commands.process.MemoryFile edited = new netsh.commands.process.MemoryFile();
            edited.retain();
            Output out = new Output(context.process(), edited, Output.Buffering.BLOCK);
            int status = new SedEngine(context, commands, options.quiet(), out).run(reader);
            out.flush();
            if (reader.failed()) {
                worst = 4;
                continue;
            }
            try {
                if (!options.backupSuffix().isEmpty()) {
                    context.files().writeText(file + options.backupSuffix(), context.files().readText(file));
                }
                context.files().writeText(file, edited.text());
            } catch (NetException refused) {
                worst = context.fail(4, "couldn't open file " + file + ": " + refused.errno().text());
            }
            worst = Math.max(worst, status);
        }
        return worst;
    }

    /** The lines of several files, one after another, with one line of foresight for {@code $}. */
    static final class LineReader {
        private final ToolContext context;
        private final List<String> files;
        private int nextFile;
        private Input input;
        private OpenFile opened;
        private String ahead;
        private boolean begun;
        private boolean failed;

        LineReader(ToolContext context, List<String> files) {
            this.context = context;
            this.files = files;
        }

        /** The next line, null at the end. */
        String next() {
            if (!begun) {
                begun = true;
                ahead = read();
            }
            String line = ahead;
            ahead = line == null ? null : read();
            return line;
        }

        boolean isLast() {
            return ahead == null;
        }

        boolean failed() {
            return failed;
        }

        private String read() {
            while (true) {
                if (input == null && !openNext()) {
                    return null;
                }
                String line = input.readLine();
                if (line != null) {
                    return line;
                }
                if (opened != null) {
                    opened.release();
                    opened = null;
                }
                input = null;
            }
        }

        private boolean openNext() {
            while (nextFile < files.size()) {
                String file = files.get(nextFile++);
                if (file.equals("-")) {
                    input = context.in();
                    return true;
                }
                if (context.files().isDirectory(file)) {
                    context.err().println("sed: couldn't edit " + file + ": not a regular file");
                    failed = true;
                    continue;
                }
                try {
                    opened = context.files().open(file, OpenMode.READ).retain();
                    input = new Input(context.process(), opened);
                    return true;
                } catch (NetException unreadable) {
                    context.err().println("sed: can't read " + file + ": " + unreadable.errno().text());
                    failed = true;
                }
            }
            return false;
        }
    }
}
