package netsh.commands.coreutils;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import netsh.commands.process.Process;

/** What ps is asked for: letters, in either style, the columns of {@code -o} and which processes. */
final class ProcessRequest {
    private static final String PLAIN = "aAefuxwl";

    /**
     * A column of {@code -o}.
     *
     * @param column which
     * @param heading what stands above it
     */
    record Chosen(ProcessColumn column, String heading) {}

    /** An option that ps does not have, or not in this lab. */
    static final class Refusal extends Exception {
        private static final long serialVersionUID = 1L;

        Refusal(String message) {
            super(message, null, false, false);
        }
    }

    private final List<Chosen> columns = new ArrayList<>();
    private final Set<Integer> numbers = new HashSet<>();
    private final Set<String> names = new HashSet<>();
    private final StringBuilder letters = new StringBuilder();
    private boolean hidesHeadings;

    static ProcessRequest of(List<String> arguments) throws Refusal {
        ProcessRequest request = new ProcessRequest();
        Iterator<String> words = arguments.iterator();
        while (words.hasNext()) {
            String word = words.next();
            if (word.equals("--no-headers") || word.equals("--no-heading")) {
                request.hidesHeadings = true;
            } else {
                request.read(word.startsWith("-") ? word.substring(1) : word, words);
            }
        }
        return request;
    }

    private void read(String cluster, Iterator<String> words) throws Refusal {
        for (int i = 0; i < cluster.length(); i++) {
            char letter = cluster.charAt(i);
            if (PLAIN.indexOf(letter) >= 0) {
                letters.append(letter);
                continue;
            }
            if ("opC".indexOf(letter) < 0) {
                throw new Refusal("this lab's ps has no option " + letter);
            }
            String rest = cluster.substring(i + 1);
            if (rest.isEmpty() && !words.hasNext()) {
                throw new Refusal(letter == 'o' ? "format specification must follow -o"
                        : "list of " + (letter == 'p' ? "process IDs must follow -p" : "command names must follow -C"));
            }
            take(letter, rest.isEmpty() ? words.next() : rest);
            return;
        }
    }

    private void take(char letter, String value) throws Refusal {
        switch (letter) {
            case 'o' -> choose(value);
            case 'C' -> names.addAll(List.of(value.split(",")));
            default -> {
                for (String number : value.split("[, ]+")) {
                    if (!number.matches("[0-9]{1,9}")) {
                        throw new Refusal("process ID list syntax error");
                    }
                    numbers.add(Integer.parseInt(number));
                }
            }
        }
    }

    /** Headings may be given behind an equals sign; the first one given so takes the rest of the word. */
    private void choose(String specification) throws Refusal {
        String rest = specification;
        while (!rest.isEmpty()) {
            int end = 0;
            while (end < rest.length() && ",= ".indexOf(rest.charAt(end)) < 0) {
                end++;
            }
            String name = rest.substring(0, end);
            ProcessColumn column = ProcessColumn.of(name)
                    .orElseThrow(() -> new Refusal("unknown user-defined format specifier \"" + name + "\""));
            boolean isNamed = end < rest.length() && rest.charAt(end) == '=';
            columns.add(new Chosen(column, isNamed ? rest.substring(end + 1) : column.heading()));
            rest = isNamed || end == rest.length() ? "" : rest.substring(end + 1);
        }
    }

    /** The columns of {@code -o}; empty for one of the usual forms. */
    Optional<List<Chosen>> columns() {
        return columns.isEmpty() ? Optional.empty() : Optional.of(List.copyOf(columns));
    }

    /** Whether a letter was given. */
    boolean has(char letter) {
        return letters.indexOf(String.valueOf(letter)) >= 0;
    }

    /** Whether a line of headings comes first. */
    boolean hasHeadings() {
        return !hidesHeadings && (columns.isEmpty() || columns.stream().anyMatch(chosen -> !chosen.heading().isEmpty()));
    }

    /** Whether a process is to be listed for somebody of this session. */
    boolean selects(Process process, Process session) {
        if (!numbers.isEmpty() || !names.isEmpty()) {
            return numbers.contains(process.pid()) || names.contains(ProcessList.name(process));
        }
        return has('a') || has('A') || has('e') || has('x') || process.session() == session;
    }
}
