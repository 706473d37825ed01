package netsh.commands.sed;

import java.util.ArrayList;
import java.util.List;

/** sed's command line. */
final class SedOptions {
    /** A script, or the name of a file that holds one. */
    record Script(String text, boolean isFile) {}

    /** A command line that sed refuses. */
    static final class Misuse extends Exception {
        private static final long serialVersionUID = 1L;

        private final boolean showsUsage;

        Misuse(String message, boolean showsUsage) {
            super(message, null, false, false);
            this.showsUsage = showsUsage;
        }

        boolean showsUsage() {
            return showsUsage;
        }
    }

    private final List<Script> scripts = new ArrayList<>();
    private final List<String> files = new ArrayList<>();
    private boolean quiet;
    private boolean extended;
    private boolean inPlace;
    private String backupSuffix = "";

    private SedOptions() {}

    static SedOptions parse(List<String> arguments) throws Misuse {
        SedOptions options = new SedOptions();
        for (int i = 0; i < arguments.size(); i++) {
            String word = arguments.get(i);
            if (word.equals("--")) {
                options.files.addAll(arguments.subList(i + 1, arguments.size()));
                break;
            } else if (word.startsWith("--")) {
                i = options.readLong(word, arguments, i);
            } else if (word.startsWith("-") && word.length() > 1) {
                i = options.readCluster(word, arguments, i);
            } else {
                options.files.add(word);
            }
        }
        if (options.scripts.isEmpty()) {
            if (options.files.isEmpty()) {
                throw new Misuse("Usage: sed [OPTION]... {script-only-if-no-other-script} [input-file]...", false);
            }
            options.scripts.add(new Script(options.files.remove(0), false));
        }
        return options;
    }

    private int readLong(String word, List<String> arguments, int index) throws Misuse {
        int equals = word.indexOf('=');
        String name = equals < 0 ? word : word.substring(0, equals);
        switch (name) {
            case "--quiet", "--silent" -> quiet = true;
            case "--regexp-extended" -> extended = true;
            case "--posix", "--unbuffered" -> { }
            case "--in-place" -> {
                inPlace = true;
                backupSuffix = equals < 0 ? "" : word.substring(equals + 1);
            }
            case "--expression", "--file" -> {
                String value = equals < 0 ? argument(name, arguments, index + 1) : word.substring(equals + 1);
                scripts.add(new Script(value, name.equals("--file")));
                return equals < 0 ? index + 1 : index;
            }
            default -> throw new Misuse("sed: unrecognized option '" + word + "'", true);
        }
        return index;
    }

    private int readCluster(String word, List<String> arguments, int index) throws Misuse {
        for (int i = 1; i < word.length(); i++) {
            char letter = word.charAt(i);
            switch (letter) {
                case 'n' -> quiet = true;
                case 'E', 'r' -> extended = true;
                case 's', 'u' -> { }
                case 'i' -> {
                    inPlace = true;
                    backupSuffix = word.substring(i + 1);
                    return index;
                }
                case 'e', 'f' -> {
                    boolean attached = i + 1 < word.length();
                    String value = attached ? word.substring(i + 1) : argument("" + letter, arguments, index + 1);
                    scripts.add(new Script(value, letter == 'f'));
                    return attached ? index : index + 1;
                }
                case 'z', 'l' -> throw new Misuse("sed: this lab's sed does not support the option -" + letter, false);
                default -> throw new Misuse("sed: invalid option -- '" + letter + "'", true);
            }
        }
        return index;
    }

    private static String argument(String option, List<String> arguments, int index) throws Misuse {
        if (index >= arguments.size()) {
            throw new Misuse("sed: option requires an argument -- '" + option + "'", true);
        }
        return arguments.get(index);
    }

    List<Script> scripts() {
        return scripts;
    }

    List<String> files() {
        return files;
    }

    boolean quiet() {
        return quiet;
    }

    boolean extended() {
        return extended;
    }

    boolean inPlace() {
        return inPlace;
    }

    String backupSuffix() {
        return backupSuffix;
    }
}
