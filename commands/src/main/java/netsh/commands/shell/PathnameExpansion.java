package netsh.commands.shell;

import java.util.ArrayList;
import java.util.List;
import netsh.commands.file.ProcessFiles;
import netsh.commands.text.Glob;
import netsh.network.error.NetException;

/** Finds the paths that match a pattern. */
final class PathnameExpansion {
    private final ProcessFiles files;

    PathnameExpansion(ProcessFiles files) {
        this.files = files;
    }

    /** The matching paths, sorted; empty where none matches. */
    List<String> expand(String pattern) {
        List<String> found = new ArrayList<>();
        found.add(pattern.startsWith("/") ? "/" : "");
        for (String component : pattern.split("/+")) {
            if (!component.isEmpty()) {
                found = step(found, component);
            }
        }
        if (pattern.endsWith("/")) {
            found = found.stream().filter(files::isDirectory).map(path -> path + '/').toList();
        }
        return found.stream().sorted().toList();
    }

    private List<String> step(List<String> directories, String component) {
        List<String> found = new ArrayList<>();
        String plain = plain(component);
        for (String directory : directories) {
            String prefix = directory.isEmpty() || directory.endsWith("/") ? directory : directory + '/';
            if (plain != null) {
                if (files.linkStatus(prefix + plain).isPresent()) {
                    found.add(prefix + plain);
                }
                continue;
            }
            for (String name : names(directory.isEmpty() ? "." : directory)) {
                if ((name.charAt(0) != '.' || component.charAt(0) == '.') && Glob.matches(component, name)) {
                    found.add(prefix + name);
                }
            }
        }
        return found;
    }

    private List<String> names(String directory) {
        try {
            return files.isDirectory(directory) ? files.list(directory) : List.of();
        } catch (NetException e) {
            return List.of();
        }
    }

    /** The text of a component without patterns, null where it has some. */
    private static String plain(String component) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < component.length(); i++) {
            char c = component.charAt(i);
            if (c == '\\' && i + 1 < component.length()) {
                text.append(component.charAt(++i));
            } else if (c == '*' || c == '?' || c == '[') {
                return null;
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }
}
