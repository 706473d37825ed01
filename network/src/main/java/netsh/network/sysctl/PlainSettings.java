package netsh.network.sysctl;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import netsh.network.error.Errno;
import netsh.network.error.NetException;

/**
 * Settings of a namespace that the lab keeps but has nothing to act on, such as TCP's. Only those are stored that were
 * changed.
 */
public final class PlainSettings {
    private Map<String, String> changed = Map.of();

    /**
     * The entry of such a setting.
     *
     * @param name its name, unique in the namespace
     * @param initial what it starts with: numbers separated by tabs, or a word
     */
    public SysctlEntry entry(String name, String initial) {
        return new SysctlEntry() {
            @Override
            public String read() {
                return changed.getOrDefault(name, initial);
            }

            @Override
            public void write(String text) throws NetException {
                keep(name, isNumbers(initial) ? numbers(read(), text) : word(text));
            }
        };
    }

    /**
     * The entry of a setting that is one of some words, such as the name of an algorithm; ENOENT for any other word.
     *
     * @param name its name, unique in the namespace
     * @param words what it can be; it starts with the first
     */
    public SysctlEntry choice(String name, List<String> words) {
        return new SysctlEntry() {
            @Override
            public String read() {
                return changed.getOrDefault(name, words.get(0));
            }

            @Override
            public void write(String text) throws NetException {
                if (!words.contains(text.strip())) {
                    throw new NetException(Errno.ENOENT);
                }
                keep(name, text.strip());
            }
        };
    }

    /** The entries of a list with a setting a line: the name and, after a blank, what it starts with. */
    public void put(SysctlDirectory directory, String prefix, String list) {
        for (String line : list.split("\n")) {
            int blank = line.indexOf(' ');
            String name = blank < 0 ? line : line.substring(0, blank);
            directory.put(name, entry(prefix + name, blank < 0 ? "" : line.substring(blank + 1)));
        }
    }

    /** The number that such a setting is now; {@code initial} where nobody changed it. */
    public int number(String name, int initial) {
        String text = changed.isEmpty() ? null : changed.get(name);
        return text == null ? initial : Integer.parseInt(text);
    }

    private void keep(String name, String value) {
        if (changed.isEmpty()) {
            changed = new TreeMap<>();
        }
        changed.put(name, value);
    }

    private static boolean isNumbers(String text) {
        return text.matches("-?\\d+(\t-?\\d+)*");
    }

    /** The numbers with those replaced that were written. */
    private static String numbers(String present, String text) throws NetException {
        String[] values = present.split("\t");
        int[] written = IntegerEntry.parse(text, values.length);
        for (int i = 0; i < written.length; i++) {
            values[i] = Integer.toString(written[i]);
        }
        return String.join("\t", values);
    }

    private static String word(String text) throws NetException {
        String word = text.strip();
        if (word.contains("\n")) {
            throw new NetException(Errno.EINVAL);
        }
        return word;
    }
}
