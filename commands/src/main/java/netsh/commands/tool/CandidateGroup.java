package netsh.commands.tool;

/** What candidates are listed under, in the order of the lists. */
public enum CandidateGroup {
    OWN_COMMAND("netsh's own commands"),
    COMMAND("commands"),
    BUILTIN("shell builtins"),
    RESERVED_WORD("reserved words"),
    FUNCTION("functions"),
    KEYWORD("keywords"),
    NAMESPACE("namespaces"),
    MACHINE("virtual machines"),
    BRIDGE("bridges"),
    LINK("links"),
    ADDRESS("addresses"),
    CHAIN("chains"),
    TABLE("tables"),
    MODULE("modules"),
    SETTING("settings"),
    PROCESS("processes"),
    VALUE("values"),
    VARIABLE("variables"),
    FILE("files"),
    OPTION("options");

    private final String title;

    CandidateGroup(String title) {
        this.title = title;
    }

    /** The heading of a list of such candidates. */
    public String title() {
        return title;
    }
}
