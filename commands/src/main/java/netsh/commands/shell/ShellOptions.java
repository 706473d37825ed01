package netsh.commands.shell;

import java.util.LinkedHashMap;
import java.util.Map;

/** What {@code set} switches on and off. */
final class ShellOptions {
    boolean errExit;
    boolean noUnset;
    boolean trace;
    boolean pipeFail;
    boolean noGlob;
    boolean verbose;
    boolean allExport;
    boolean noClobber;

    ShellOptions copy() {
        ShellOptions copy = new ShellOptions();
        copy.errExit = errExit;
        copy.noUnset = noUnset;
        copy.trace = trace;
        copy.pipeFail = pipeFail;
        copy.noGlob = noGlob;
        copy.verbose = verbose;
        copy.allExport = allExport;
        copy.noClobber = noClobber;
        return copy;
    }

    /** Switches the option of a letter; answers whether there is one that this shell has. */
    boolean set(char letter, boolean on) {
        switch (letter) {
            case 'e' -> errExit = on;
            case 'u' -> noUnset = on;
            case 'x' -> trace = on;
            case 'f' -> noGlob = on;
            case 'v' -> verbose = on;
            case 'a' -> allExport = on;
            case 'C' -> noClobber = on;
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Switches the option of a long name; answers whether there is one that this shell has. */
    boolean set(String name, boolean on) {
        return switch (name) {
            case "errexit" -> set('e', on);
            case "nounset" -> set('u', on);
            case "xtrace" -> set('x', on);
            case "noglob" -> set('f', on);
            case "verbose" -> set('v', on);
            case "allexport" -> set('a', on);
            case "noclobber" -> set('C', on);
            case "pipefail" -> {
                pipeFail = on;
                yield true;
            }
            default -> false;
        };
    }

    /** The options by long name, as {@code set -o} lists them. */
    Map<String, Boolean> byName() {
        Map<String, Boolean> names = new LinkedHashMap<>();
        names.put("allexport", allExport);
        names.put("braceexpand", true);
        names.put("errexit", errExit);
        names.put("noclobber", noClobber);
        names.put("noglob", noGlob);
        names.put("nounset", noUnset);
        names.put("pipefail", pipeFail);
        names.put("verbose", verbose);
        names.put("xtrace", trace);
        return names;
    }

    /** What {@code $-} shows. */
    String letters() {
        return (allExport ? "a" : "") + (errExit ? "e" : "") + (noGlob ? "f" : "") + 'h' + (noUnset ? "u" : "")
                + (verbose ? "v" : "") + (trace ? "x" : "") + 'B' + (noClobber ? "C" : "");
    }
}
