package netsh.commands.shell;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import netsh.commands.file.ProcessFiles;
import netsh.commands.process.Output;
import netsh.commands.process.Process;
import netsh.commands.shell.syntax.Assignment;
import netsh.commands.shell.syntax.CommandList;
import netsh.commands.shell.syntax.Word;
import netsh.commands.tool.Userland;

/**
 * One shell: its variables, functions, options and jobs, and the execution of compound commands. Control flow is a
 * state that every sequence looks at, not an exception.
 */
final class Interpreter {
    private final Userland userland;
    private final Process process;
    private final ShellIdentity identity;
    private final ProcessFiles files;
    private final Variables variables;
    private final Map<String, ShellFunction> functions;
    private final ShellOptions options;
    private final Jobs jobs;
    private final Traps traps = new Traps();
    private final SpecialParameters special = new SpecialParameters(this);
    private final Expander expander = new Expander(this);
    private final Redirector redirector = new Redirector(this);
    private final SimpleCommands simpleCommands = new SimpleCommands(this);
    private final ChildShells children = new ChildShells(this);
    private final TestEvaluator tests = new TestEvaluator(this);
    private final ScriptRunner scripts;
    private final CommandExecutor executor;
    private final int shellPid;
    private final Dialect dialect;

    private List<String> positional = List.of();
    private String scriptName;
    private List<Integer> pipeStatus = List.of(0);
    private Flow flow = Flow.NEXT;
    private int flowLevels;
    private int status;
    private int line;
    private int loopDepth;
    private int functionDepth;
    private boolean subshell;

    /** A shell that runs as {@code process}, with that process's environment as its exported variables. */
    Interpreter(Userland userland, Process process, ShellIdentity identity) {
        this(userland, process, identity, Dialect.BASH);
    }

    Interpreter(Userland userland, Process process, ShellIdentity identity, Dialect dialect) {
        this.dialect = dialect;
        this.userland = userland;
        this.process = process;
        this.identity = identity;
        files = new ProcessFiles(userland.files(), process);
        variables = new Variables(process.environment());
        functions = new HashMap<>();
        options = new ShellOptions();
        jobs = new Jobs();
        scriptName = identity.name();
        line = identity.firstLine();
        shellPid = process.pid();
        scripts = new ScriptRunner(this, identity.insideEval());
        executor = new CommandExecutor(this);
        special.initialise();
    }

    private Interpreter(Interpreter parent, Process child) {
        userland = parent.userland;
        dialect = parent.dialect;
        process = child;
        identity = parent.identity;
        files = new ProcessFiles(userland.files(), child);
        variables = parent.variables.copy();
        functions = new HashMap<>(parent.functions);
        options = parent.options.copy();
        jobs = parent.jobs.copy();
        positional = parent.positional;
        scriptName = parent.scriptName;
        status = parent.status;
        line = parent.line;
        functionDepth = parent.functionDepth;
        shellPid = parent.shellPid;
        scripts = parent.scripts.copyFor(this);
        executor = parent.executor.copyFor(this);
        subshell = true;
    }

    /** A subshell that runs as {@code child}. */
    Interpreter forkedAs(Process child) {
        return new Interpreter(this, child);
    }

    Dialect dialect() {
        return dialect;
    }

    Userland userland() {
        return userland;
    }

    Process process() {
        return process;
    }

    ShellIdentity identity() {
        return identity;
    }

    ProcessFiles files() {
        return files;
    }

    Variables variables() {
        return variables;
    }

    Map<String, ShellFunction> functions() {
        return functions;
    }

    ShellOptions options() {
        return options;
    }

    Jobs jobs() {
        return jobs;
    }

    Traps traps() {
        return traps;
    }

    Expander expander() {
        return expander;
    }

    Redirector redirector() {
        return redirector;
    }

    ChildShells children() {
        return children;
    }

    TestEvaluator tests() {
        return tests;
    }

    SimpleCommands simpleCommands() {
        return simpleCommands;
    }

    /** The number {@code $$} shows: the first shell's, in subshells too. */
    int shellPid() {
        return shellPid;
    }

    boolean isSubshell() {
        return subshell;
    }

    /** Runs text in this shell. */
    ScriptRunner scripts() {
        return scripts;
    }

    /** Executes commands in this shell. */
    CommandExecutor executor() {
        return executor;
    }

    /** The script whose commands run, for messages. */
    String scriptName() {
        return scriptName;
    }

    void setScriptName(String name) {
        scriptName = name;
    }

    void enterLoop() {
        loopDepth++;
    }

    void exitLoop() {
        loopDepth--;
    }

    /** Takes note that a break or continue has come to a loop; answers whether that is the loop it means. */
    boolean leaveLoop() {
        return --flowLevels <= 0;
    }

    /** What {@code $0} is. */
    String name() {
        return identity.name();
    }

    List<String> positional() {
        return positional;
    }

    void setPositional(List<String> arguments) {
        positional = arguments;
    }

    int status() {
        return status;
    }

    void setStatus(int newStatus) {
        status = newStatus;
    }

    int line() {
        return line;
    }

    void setLine(int newLine) {
        line = newLine;
    }

    List<Integer> pipeStatus() {
        return pipeStatus;
    }

    void setPipeStatus(List<Integer> statuses) {
        pipeStatus = statuses;
    }

    Flow flow() {
        return flow;
    }

    int loopDepth() {
        return loopDepth;
    }

    boolean inFunctionOrSource() {
        return functionDepth > 0 || scripts.inSource();
    }

    int functionDepth() {
        return functionDepth;
    }

    /** Makes execution go elsewhere, after so many loops where it is a loop that is left. */
    void divert(Flow where, int levels) {
        flow = where;
        flowLevels = levels;
    }

    /** Goes on with what comes after a diversion: a function that returned, an abandoned line. */
    void resume() {
        flow = Flow.NEXT;
    }

    /** Prints a message on standard error behind the shell's name and line. */
    void complain(String message) {
        complain(process, message);
    }

    /** The same on the standard error of a child. */
    void complain(Process teller, String message) {
        Output.standardError(teller).println(prefix(line) + message);
    }

    /** What messages about a line begin with. */
    String prefix(int lineNumber) {
        if (dialect == Dialect.DASH) {
            return scriptName + ": " + lineNumber + ": ";
        }
        return identity.numbersLines() ? scriptName + ": line " + lineNumber + ": " : scriptName + ": ";
    }

    /** Calls a function with arguments; answers its status. */
    int call(ShellFunction function, String name, List<String> arguments) {
        List<String> before = positional;
        String nameBefore = scriptName;
        int loopsBefore = loopDepth;
        positional = arguments;
        scriptName = function.source();
        loopDepth = 0;
        functionDepth++;
        variables.enterFunction();
        special.enterFunction(name);
        try {
            int result = function.body().accept(executor);
            if (flow == Flow.RETURN) {
                resume();
                result = status;
            }
            return result;
        } finally {
            special.leaveFunction();
            variables.leaveFunction();
            functionDepth--;
            loopDepth = loopsBefore;
            scriptName = nameBefore;
            positional = before;
        }
    }

    /** Tells of a failed expansion and abandons the line, or ends the shell. */
    int fail(ExpansionException e) {
        complain(e.getMessage());
        status = e.endsShell() && scripts.runsCommandString() ? 127 : 1;
        divert(e.endsShell() && (identity.numbersLines() || subshell) && !isSession() ? Flow.EXIT : Flow.ABANDON, 0);
        return status;
    }

    /** Whether this is the shell that a console or replay types into, which an error does not end. */
    boolean isSession() {
        return !subshell && process.parent().isEmpty();
    }

    /** The output of commands, without the newlines at its end. */
    String substitute(CommandList body) {
        return children.substitute(body);
    }

    /** The value of an arithmetic expression. */
    long compute(Word expression) throws ExpansionException {
        return computeText(expander.text(expression));
    }

    long computeText(String expression) throws ExpansionException {
        return Arithmetic.evaluate(expression, special.arithmeticStore());
    }

    /** The value of a variable, positional or special parameter; null where it is unset. */
    String parameter(String name) {
        return special.value(name);
    }

    /** The values of an array that the shell keeps itself; null where the name is none. */
    List<String> specialArray(String name) {
        return special.array(name);
    }

    /** The status that the last command substitution ended with, -1 since none ran. */
    int takeSubstitutionStatus() {
        return children.takeSubstitutionStatus();
    }

    /** Assigns a variable, its attributes minded. */
    void assign(String name, String value) throws ExpansionException {
        Variable before = variables.find(name);
        if (before != null && before.readOnly()) {
            throw new ExpansionException(name + ": readonly variable", false);
        }
        Variable base = before == null ? Variable.DECLARED : before;
        String assigned = base.integer() ? Long.toString(computeText(value)) : value;
        Variable after = base.withValue(assigned);
        variables.put(name, options.allExport ? after.exported(true) : after);
        special.assigned(name);
    }

    /** Carries out an assignment of the language. */
    void assign(Assignment assignment) throws ExpansionException {
        Variable before = variables.find(assignment.name());
        if (before != null && before.readOnly()) {
            throw new ExpansionException(assignment.name() + ": readonly variable", false);
        }
        Variable base = before == null ? Variable.DECLARED : before;
        if (assignment.list() != null) {
            variables.put(assignment.name(), ArrayAssignment.assigned(this, base, assignment));
        } else if (assignment.subscript() != null) {
            variables.put(assignment.name(), ArrayAssignment.element(this, base, assignment));
        } else {
            String value = expander.text(assignment.value());
            String old = assignment.append() ? base.scalar() : null;
            if (base.integer() && old != null) {
                assign(assignment.name(), Long.toString(computeText(old) + computeText(value)));
            } else {
                assign(assignment.name(), old == null ? value : old + value);
            }
        }
    }

    /** Takes note of the groups that {@code =~} matched. */
    void setMatch(List<String> groups) {
        special.setMatch(groups);
    }

    Map<String, String> environment() {
        return variables.environment();
    }
}
