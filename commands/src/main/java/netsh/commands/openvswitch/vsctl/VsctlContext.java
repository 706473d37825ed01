package netsh.commands.openvswitch.vsctl;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import netsh.commands.openvswitch.LogLine;
import netsh.commands.openvswitch.database.Atom;
import netsh.commands.openvswitch.database.Database;
import netsh.commands.tool.ToolContext;

/** What the commands of one line share: the copy of the database that they change, and what they print. */
final class VsctlContext {
    private final ToolContext tool;
    private final Database database;
    private final TableStyle style;
    private final Map<String, Atom> symbols = new HashMap<>();
    private final TreeSet<String> created = new TreeSet<>();
    private final TreeSet<String> referenced = new TreeSet<>();
    private final List<UUID> newInterfaces = new ArrayList<>();
    private int logLines = 1;

    private String command = "";
    private Map<String, Optional<String>> options = new LinkedHashMap<>();
    private List<String> arguments = List.of();
    private StringBuilder output = new StringBuilder();

    VsctlContext(ToolContext tool, Database database, TableStyle style) {
        this.tool = tool;
        this.database = database;
        this.style = style;
    }

    /** Begins the next command. */
    void begin(String newCommand, Map<String, Optional<String>> newOptions, List<String> newArguments) {
        command = newCommand;
        options = newOptions;
        arguments = newArguments;
        output = new StringBuilder();
    }

    Database database() {
        return database;
    }

    TableStyle style() {
        return style;
    }

    /** The bridges and ports as they are now. */
    SwitchView view() {
        return new SwitchView(database);
    }

    boolean has(String option) {
        return options.containsKey(option);
    }

    Optional<String> option(String name) {
        return options.getOrDefault(name, Optional.empty());
    }

    List<String> arguments() {
        return arguments;
    }

    String argument(int index) {
        return arguments.get(index);
    }

    /** The command as it was given, for messages that speak of it. */
    String commandLine(String option) {
        return "\"" + option + " " + command + " " + String.join(" ", arguments) + "\"";
    }

    void print(String line) {
        output.append(line).append('\n');
    }

    void printRaw(String text) {
        output.append(text);
    }

    String output() {
        return output.toString();
    }

    void warn(String module, String message) {
        LogLine.print(tool, ++logLines, module, "WARN", message);
    }

    // ---- names for rows of this line ------------------------------------------------------------------------------

    /** What a name such as {@code @port} stands for; a row that is yet to come gets its place. */
    Atom symbol(String name) {
        referenced.add(name);
        return symbols.computeIfAbsent(name, key -> new Atom.Reference(new UUID(0, symbols.size() + 1L)));
    }

    void define(String name, Atom row) throws VsctlException {
        if (!created.add(name)) {
            throw new VsctlException("row id \"" + name + "\" may only be specified on one --id option");
        }
        Atom placeholder = symbols.put(name, row);
        if (placeholder != null) {
            References.replace(database, placeholder, row);
        }
    }

    /** Names a row that is there already, which must come before the name's first use. */
    void defineFound(String name, Atom row) throws VsctlException {
        if (symbols.containsKey(name) && !created.contains(name)) {
            throw new VsctlException("row id \"" + name
                    + "\" specified on \"get\" command was used before it was defined");
        }
        define(name, row);
    }

    void checkSymbols() throws VsctlException {
        for (String name : referenced) {
            if (!created.contains(name)) {
                throw new VsctlException("row id \"" + name + "\" is referenced but never created (e.g. with \"-- --id="
                        + name + " create ...\")");
            }
        }
    }

    // ---- interfaces whose errors are to be told -------------------------------------------------------------------

    void madeInterface(UUID id) {
        newInterfaces.add(id);
    }

    List<UUID> newInterfaces() {
        return newInterfaces;
    }
}
