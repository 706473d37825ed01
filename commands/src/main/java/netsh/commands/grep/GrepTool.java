package netsh.commands.grep;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import netsh.commands.completion.Synopsis;
import netsh.commands.process.Input;
import netsh.commands.file.OpenMode;
import netsh.commands.process.OpenFile;
import netsh.commands.regex.PosixPattern;
import netsh.commands.regex.PosixPatternException;
import netsh.commands.tool.ArgumentCompleter;
import netsh.commands.tool.Tool;
import netsh.commands.tool.ToolContext;
import netsh.network.error.NetException;

/** Finds lines. */
final class GrepTool implements Tool {
    private static final int TROUBLE = 2;

    private final String name;
    private final GrepOptions.Syntax syntax;

    GrepTool(String name, GrepOptions.Syntax syntax) {
        this.name = name;
        this.syntax = syntax;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String summary() {
        return "Prints lines that match a pattern.";
    }

    @Override
    public Optional<ArgumentCompleter> completer() {
        return Optional.of(Synopsis.of("PATTERN [FILE]...", """
                -i, --ignore-case      capitals do not matter
                -v, --invert-match     lines that do not match
                -c, --count            only how many
                -n, --line-number      with numbers of lines
                -o, --only-matching    only what matches
                -q, --quiet, --silent  print nothing
                -l, --files-with-matches  only the names of files
                -L, --files-without-match  only the names of the others
                -r, -R, --recursive    what is in directories too
                -w, --word-regexp      whole words
                -x, --line-regexp      whole lines
                -E, --extended-regexp  extended expressions
                -F, --fixed-strings    plain text
                -G, --basic-regexp     basic expressions
                -e, --regexp=PATTERN   the pattern
                -f, --file=FILE        patterns of a file
                -A, --after-context=COUNT  lines behind
                -B, --before-context=COUNT  lines before
                -C, --context=COUNT    lines around
                -m, --max-count=COUNT  so many lines
                -H, --with-filename    with names of files
                -h, --no-filename      without names of files
                -s, --no-messages      no word about files that are missing
                -a, --text             all files are text
                --line-buffered        each line at once
                --color[=WHEN], --colour[=WHEN]  colours
                """)
                .withFirstReplacedBy("-e", "-f", "--regexp", "--file"));
    }

    @Override
    public int run(ToolContext context) {
        GrepOptions options;
        Pattern pattern;
        try {
            options = GrepOptions.parse(syntax, context.arguments());
            for (String file : options.patternFiles) {
                options.patterns.addAll(context.files().readText(file).lines().toList());
            }
            pattern = pattern(options);
        } catch (GrepOptions.Refusal refused) {
            context.err().println(refused.getMessage());
            return TROUBLE;
        } catch (PosixPatternException wrong) {
            return context.fail(TROUBLE, wrong.getMessage());
        } catch (NetException unreadable) {
            return context.fail(TROUBLE, unreadable.errno().text());
        }
        return search(context, options, pattern);
    }

    private static Pattern pattern(GrepOptions options) throws PosixPatternException {
        List<String> alternatives = new ArrayList<>();
        for (String text : options.patterns) {
            for (String line : text.split("\n", -1)) {
                alternatives.add(switch (options.syntax) {
                    case FIXED -> Pattern.quote(line);
                    case BASIC -> PosixPattern.basic(line, 0).pattern();
                    case EXTENDED -> PosixPattern.extended(line, 0).pattern();
                });
            }
        }
        String any = alternatives.size() == 1 ? alternatives.get(0) : "(?:" + String.join(")|(?:", alternatives) + ")";
        if (options.wholeLines) {
            any = "^(?:" + any + ")$";
        } else if (options.words) {
            any = "(?<!\\w)(?:" + any + ")(?!\\w)";
        }
        return Pattern.compile(any, options.ignoreCase ? Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE : 0);
    }

    private static int search(ToolContext context, GrepOptions options, Pattern pattern) {
        List<String> files = options.recursive
                ? filesBelow(context, options.files.isEmpty() ? List.of(".") : options.files)
                : options.files.isEmpty() ? List.of("-") : options.files;
        boolean named = options.fileNames.orElse(files.size() > 1 || options.recursive);
        boolean found = false;
        boolean trouble = false;
        for (String file : files) {
            if (!file.equals("-") && context.files().isDirectory(file)) {
                context.err().println("grep: " + file + ": Is a directory");
                continue;
            }
            OpenFile opened = null;
            try {
                Input input = context.in();
                if (!file.equals("-")) {
                    opened = context.files().open(file, OpenMode.READ).retain();
                    input = new Input(context.process(), opened);
                }
                String shown = file.equals("-") ? "(standard input)" : file;
                found |= new FileSearch(context.out(), options, pattern, named ? shown : null, shown).run(input);
            } catch (NetException unreadable) {
                trouble = true;
                if (!options.silentAboutFiles) {
                    context.err().println("grep: " + file + ": " + unreadable.errno().text());
                }
            } finally {
                if (opened != null) {
                    opened.release();
                }
            }
            if (found && options.quiet) {
                return 0;
            }
        }
        return trouble ? TROUBLE : found ? 0 : 1;
    }

    private static List<String> filesBelow(ToolContext context, List<String> roots) {
        List<String> files = new ArrayList<>();
        for (String root : roots) {
            if (!context.files().isDirectory(root)) {
                files.add(root);
                continue;
            }
            try {
                List<String> inside = new ArrayList<>();
                for (String entry : context.files().list(root)) {
                    inside.add(root.equals(".") ? entry : root + "/" + entry);
                }
                files.addAll(filesBelow(context, inside));
            } catch (NetException unreadable) {
                files.add(root);
            }
        }
        return files;
    }
}
