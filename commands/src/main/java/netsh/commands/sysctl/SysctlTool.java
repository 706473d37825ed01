package netsh.commands.sysctl;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import netsh.commands.process.Output;
import netsh.commands.regex.PosixPattern;
import netsh.commands.regex.PosixPatternException;
import netsh.commands.sysctl.SysctlOptions.Option;
import netsh.commands.tool.ToolContext;

/** The tool sysctl: reads and writes settings by their names, or as files say. */
final class SysctlTool {
    private static final String VERSION = "sysctl from procps-ng 4.0.2";

    private final ToolContext context;
    private final SysctlOptions options;
    private final SettingReader reader;
    private final SettingWriter writer;

    private SysctlTool(ToolContext context, SysctlOptions options, Optional<Pattern> pattern) {
        this.context = context;
        this.options = options;
        SettingPrinter printer = new SettingPrinter(context, options, pattern);
        reader = new SettingReader(context, options, printer);
        writer = new SettingWriter(context, options, printer);
    }

    static int run(ToolContext context) {
        context.out().setBuffering(Output.Buffering.LINE);
        SysctlOptions options;
        try {
            options = SysctlOptions.parse(context.arguments());
        } catch (SysctlOptions.WrongOption wrong) {
            context.err().println("sysctl: " + wrong.getMessage()).print(SysctlOptions.usage());
            // The real tool takes a wrong option for a question about the options.
            return 0;
        }
        if (options.asksForHelp()) {
            context.out().print(SysctlOptions.usage());
            return 0;
        }
        if (options.has(Option.VERSION)) {
            context.out().println(VERSION);
            return 0;
        }
        Optional<Pattern> pattern = Optional.empty();
        if (options.pattern().isPresent()) {
            try {
                pattern = Optional.of(PosixPattern.extended(options.pattern().get(), 0));
            } catch (PosixPatternException wrong) {
                return context.fail(1, "regular expression: " + wrong.getMessage());
            }
        }
        return new SysctlTool(context, options, pattern).run();
    }

    private int run() {
        if (options.showsAll()) {
            reader.all();
            return 0;
        }
        if (options.has(Option.SYSTEM)) {
            return loadSystem();
        }
        if (options.loads()) {
            return load(options.files());
        }
        if (options.operands().isEmpty()) {
            context.err().print(SysctlOptions.usage());
            return 1;
        }
        return readAndWrite();
    }

    /** Each word reads a setting or, with an equals sign, writes one. */
    private int readAndWrite() {
        int status = 0;
        for (String word : options.operands()) {
            if (!options.has(Option.WRITE) && word.indexOf('=') < 0) {
                status += reader.read(SettingKey.parse(word));
            } else if (Assignment.saysNothing(word)) {
                status |= 1;
            } else {
                Optional<Assignment> assignment = Assignment.parse(word);
                if (assignment.isEmpty()) {
                    context.err().println("sysctl: command line(0): invalid syntax, continuing...");
                }
                status |= assignment.map(writer::write).orElse(1);
            }
        }
        return status;
    }

    private int load(List<String> paths) {
        int status = 0;
        List<Assignment> assignments = new ArrayList<>();
        SettingFileReader files = new SettingFileReader(context);
        for (String path : paths) {
            status |= files.read(path, assignments);
        }
        for (Assignment assignment : assignments) {
            status |= writer.write(assignment);
        }
        return status;
    }

    private int loadSystem() {
        List<String> paths = new SettingFileReader(context).systemFiles();
        if (!options.has(Option.QUIET)) {
            paths.forEach(path -> context.out().println("* Applying " + path + " ..."));
        }
        return load(paths);
    }
}
