package netsh.commands.shell;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import netsh.commands.file.ProcessFiles;
import netsh.commands.process.Output;
import netsh.commands.process.Process;
import netsh.commands.process.Signal;
import netsh.commands.shell.syntax.Assignment;
import netsh.commands.shell.syntax.Command;
import netsh.commands.shell.syntax.CommandList;
import netsh.commands.shell.syntax.CommandVisitor;
import netsh.commands.shell.syntax.Parser;
import netsh.commands.shell.syntax.ShellSyntaxException;
import netsh.commands.shell.syntax.Word;
import netsh.commands.text.Glob;
import netsh.commands.tool.Userland;

/**
 * One shell: its variables, functions, options and jobs, and the execution of compound commands. Control flow is a
 * state that every sequence looks at, not an exception.
 */
final class Interpreter implements CommandVisitor<Integer> {
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
    private int conditionDepth;
    private int evalDepth;
    private int functionDepth;
    private int sourceDepth;
    private boolean subshell;
    private boolean commandString;

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
        evalDepth = identity.insideEval() ? 1 : 0;
        shellPid = process.pid();
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
        evalDepth = parent.evalDepth;
        functionDepth = parent.functionDepth;
        sourceDepth = parent.sourceDepth;
        conditionDepth = parent.conditionDepth;
        shellPid = parent.shellPid;
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

    int evalDepth() {
        return evalDepth;
    }

    boolean inFunctionOrSource() {
        return functionDepth > 0 || sourceDepth > 0;
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

    // ---- messages ------------------------------------------------------------------------------------------------

    /** Prints a message on standard error behind the shell's name and line. */
    void complain(String message) {
        complain(process, message);
    }

    /** The same on the standard error of a child. */
    void complain(Process teller, String message) {
        Output.standardError(teller).println(prefix(line) + message);
    }

    private String prefix(int lineNumber) {
        if (dialect == Dialect.DASH) {
            return scriptName + ": " + lineNumber + ": ";
        }
        return identity.numbersLines() ? scriptName + ": line " + lineNumber + ": " : scriptName + ": ";
    }

    /** Tells of text that is no command; answers the status of such a failure. */
    int complainOfSyntax(ShellSyntaxException e) {
        if (dialect == Dialect.DASH) {
            Output.standardError(process).println(prefix(e.line()) + DashSentences.syntaxError(e));
            return 2;
        }
        String eval = scriptName + (evalDepth > 0 ? ": eval: " : commandString ? ": -c: " : ": ");
        String where = identity.numbersLines() ? eval + "line " + e.line() + ": " : eval;
        Output err = Output.standardError(process);
        err.println(where + e.getMessage());
        if (e.offendingLine() != null) {
            err.println(where + '`' + e.offendingLine() + '\'');
        }
        return 2;
    }

    // ---- running text --------------------------------------------------------------------------------------------

    /** Runs a text command by command; answers the status of the last one. */
    int runText(String text, int firstLine) {
        Parser parser = new Parser(text, firstLine);
        int last = 0;
        while (flow == Flow.NEXT) {
            CommandList commands;
            try {
                commands = parser.nextCommand();
            } catch (ShellSyntaxException e) {
                last = complainOfSyntax(e);
                status = last;
                return last;
            }
            warn(parser);
            if (commands == null) {
                return last;
            }
            last = run(commands);
        }
        return status;
    }

    private void warn(Parser parser) {
        String warning = parser.warning();
        if (warning != null) {
            line = parser.line();
            complain("warning: " + warning);
        }
    }

    /** The builtin eval. */
    int eval(String text) {
        evalDepth++;
        try {
            return runText(text, line);
        } finally {
            evalDepth--;
        }
    }

    /** Runs a script's text in this shell under the script's own name (source, bash FILE). */
    int runScript(String name, String text, boolean sourced) {
        String before = scriptName;
        int lineBefore = line;
        int evalBefore = evalDepth;
        scriptName = name;
        evalDepth = 0;
        sourceDepth += sourced ? 1 : 0;
        try {
            int result = 0;
            Parser parser = new Parser(text, 1);
            result = runLines(parser);
            if (flow == Flow.RETURN && sourced) {
                resume();
                result = status;
            }
            return result;
        } finally {
            sourceDepth -= sourced ? 1 : 0;
            scriptName = before;
            line = lineBefore;
            evalDepth = evalBefore;
        }
    }

    /** The text of {@code bash -c}: syntax errors name it, an abandoned line ends it. */
    int runCommandString(String text) {
        commandString = true;
        return runText(text, 1);
    }

    /** As {@link #runText}, but an abandoned line does not abandon the next. */
    private int runLines(Parser parser) {
        int last = 0;
        while (true) {
            try {
                CommandList commands = parser.nextCommand();
                warn(parser);
                if (commands == null) {
                    return last;
                }
                last = run(commands);
            } catch (ShellSyntaxException e) {
                last = complainOfSyntax(e);
                status = last;
                return last;
            }
            if (flow == Flow.ABANDON && sourceDepth == 0) {
                resume();
            }
            if (flow != Flow.NEXT) {
                return status;
            }
        }
    }

    // ---- lists and compound commands -----------------------------------------------------------------------------

    /** Runs commands one after another; answers the last one's status. */
    int run(CommandList commands) {
        List<CommandList.Item> items = commands.items();
        int result = 0;
        for (int i = 0; i < items.size() && flow == Flow.NEXT; i++) {
            CommandList.Item item = items.get(i);
            if (process.hasSignal()) {
                traps.run(this);
            }
            if (item.background()) {
                result = children.startInBackground(item.command(), item.text());
            } else {
                result = item.command().accept(this);
            }
            status = result;
        }
        return flow == Flow.NEXT ? result : status;
    }

    /** Runs commands whose failure means no more than false. */
    private int runCondition(CommandList condition) {
        conditionDepth++;
        try {
            return run(condition);
        } finally {
            conditionDepth--;
        }
    }

    private int runCondition(Command condition) {
        conditionDepth++;
        try {
            return condition.accept(this);
        } finally {
            conditionDepth--;
        }
    }

    /** Ends the shell where {@code set -e} wants it. */
    int checked(int result) {
        status = result;
        if (result != 0 && options.errExit && conditionDepth == 0 && flow == Flow.NEXT) {
            divert(Flow.EXIT, 0);
        }
        return result;
    }

    @Override
    public Integer visit(Command.Simple command) {
        line = command.line();
        int result = simpleCommands.run(command);
        pipeStatus = result == 0 ? SpecialParameters.SUCCESS : List.of(result);
        return checked(result);
    }

    @Override
    public Integer visit(Command.Pipeline command) {
        long started = process.scheduler().events().nowNanos();
        int result;
        if (command.commands().size() > 1) {
            result = children.runPipeline(command);
        } else if (command.negated()) {
            result = runCondition(command.commands().get(0));
        } else {
            result = command.commands().get(0).accept(this);
        }
        if (command.timed()) {
            long millis = (process.scheduler().events().nowNanos() - started) / 1_000_000;
            Output.standardError(process).printf("%nreal\t%dm%d.%03ds%nuser\t0m0.000s%nsys\t0m0.000s%n".replace("%n", "\n"),
                    millis / 60_000, millis / 1000 % 60, millis % 1000);
        }
        if (command.negated()) {
            status = result == 0 ? 1 : 0;
            return flow == Flow.NEXT ? status : result;
        }
        return checked(result);
    }

    @Override
    public Integer visit(Command.Conditional command) {
        int left = runCondition(command.left());
        if (flow != Flow.NEXT || (left == 0) != command.and()) {
            return left;
        }
        return command.right().accept(this);
    }

    @Override
    public Integer visit(Command.Redirected command) {
        line = command.line();
        if (command.body() instanceof Command.Subshell body) {
            return children.runSubshell(body.body(), command.redirections());
        }
        Redirector.Saved saved = new Redirector.Saved();
        try {
            redirector.apply(command.redirections(), process.descriptors(), saved);
            return command.body().accept(this);
        } catch (ExpansionException e) {
            complain(e.getMessage());
            return checked(1);
        } finally {
            saved.restore(process.descriptors());
        }
    }

    @Override
    public Integer visit(Command.Group command) {
        return run(command.body());
    }

    @Override
    public Integer visit(Command.Subshell command) {
        return checked(children.runSubshell(command.body(), List.of()));
    }

    @Override
    public Integer visit(Command.If command) {
        for (Command.Branch branch : command.branches()) {
            int condition = runCondition(branch.condition());
            if (flow != Flow.NEXT) {
                return condition;
            }
            if (condition == 0) {
                return run(branch.body());
            }
        }
        return command.otherwise() == null ? 0 : run(command.otherwise());
    }

    @Override
    public Integer visit(Command.While command) {
        int result = 0;
        loopDepth++;
        try {
            while (true) {
                process.loopCheckpoint();
                int condition = runCondition(command.condition());
                if (leavesLoop()) {
                    return flow == Flow.NEXT ? 0 : condition;
                }
                if ((condition == 0) == command.until()) {
                    return result;
                }
                result = run(command.body());
                if (leavesLoop()) {
                    return flow == Flow.NEXT ? 0 : result;
                }
            }
        } finally {
            loopDepth--;
        }
    }

    private boolean brokeOut;

    /** Whether the loop is to be left after its body; takes note of a break or continue that means this loop. */
    private boolean leavesLoop() {
        if (flow == Flow.NEXT) {
            return false;
        }
        if (flow == Flow.BREAK || flow == Flow.CONTINUE) {
            boolean mine = --flowLevels <= 0;
            boolean leaves = flow == Flow.BREAK || !mine;
            if (mine) {
                resume();
                status = 0;
            }
            return leaves;
        }
        return true;
    }

    @Override
    public Integer visit(Command.For command) {
        line = command.line();
        List<String> values;
        try {
            values = command.words() == null ? positional : expander.fields(command.words());
        } catch (ExpansionException e) {
            return fail(e);
        }
        int result = 0;
        loopDepth++;
        try {
            for (String value : values) {
                process.loopCheckpoint();
                assign(command.name(), value);
                result = run(command.body());
                if (leavesLoop()) {
                    return flow == Flow.NEXT ? 0 : result;
                }
            }
        } catch (ExpansionException e) {
            return fail(e);
        } finally {
            loopDepth--;
        }
        return result;
    }

    @Override
    public Integer visit(Command.ArithmeticFor command) {
        line = command.line();
        int result = 0;
        loopDepth++;
        try {
            compute(command.start());
            while (isTrue(command.condition())) {
                process.loopCheckpoint();
                result = run(command.body());
                if (leavesLoop()) {
                    return flow == Flow.NEXT ? 0 : result;
                }
                compute(command.step());
            }
        } catch (ExpansionException e) {
            complainOfArithmetic(e);
            return checked(1);
        } finally {
            loopDepth--;
        }
        return result;
    }

    private boolean isTrue(Word condition) throws ExpansionException {
        String text = expander.text(condition);
        return text.isBlank() || computeText(text) != 0;
    }

    private void complainOfArithmetic(ExpansionException e) {
        complain("((: " + e.getMessage());
    }

    @Override
    public Integer visit(Command.Case command) {
        line = command.line();
        try {
            String subject = expander.text(command.subject());
            boolean fallThrough = false;
            int result = 0;
            for (Command.CaseItem item : command.items()) {
                if (!fallThrough && !matches(item, subject)) {
                    continue;
                }
                result = run(item.body());
                if (flow != Flow.NEXT || item.end() == Command.CaseEnd.BREAK) {
                    return result;
                }
                fallThrough = item.end() == Command.CaseEnd.FALL_THROUGH;
            }
            return result;
        } catch (ExpansionException e) {
            return fail(e);
        }
    }

    private boolean matches(Command.CaseItem item, String subject) throws ExpansionException {
        for (Word pattern : item.patterns()) {
            if (Glob.matches(expander.pattern(pattern), subject)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Integer visit(Command.FunctionDefinition command) {
        functions.put(command.name(), new ShellFunction(command.body(), scriptName, command.text()));
        return 0;
    }

    @Override
    public Integer visit(Command.ArithmeticCommand command) {
        line = command.line();
        try {
            return checked(compute(command.expression()) != 0 ? 0 : 1);
        } catch (ExpansionException e) {
            complainOfArithmetic(e);
            return checked(1);
        }
    }

    @Override
    public Integer visit(Command.Test command) {
        line = command.line();
        try {
            return checked(tests.evaluate(command.expression()) ? 0 : 1);
        } catch (ExpansionException e) {
            complain("[[: " + e.getMessage());
            return checked(1);
        }
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
            int result = function.body().accept(this);
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

    // ---- expansion helpers ---------------------------------------------------------------------------------------

    /** Tells of a failed expansion and abandons the line, or ends the shell. */
    int fail(ExpansionException e) {
        complain(e.getMessage());
        status = e.endsShell() && commandString ? 127 : 1;
        divert(e.endsShell() && (identity.numbersLines() || subshell) && !isSession() ? Flow.EXIT : Flow.ABANDON, 0);
        return status;
    }

    /** Whether this is the shell that a console or replay types into, which an error does not end. */
    private boolean isSession() {
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

    /** Ends the shell's process by the signal that its child died of, or abandons the line at a prompt. */
    void interrupted() {
        if (isSession()) {
            status = Signal.INT.exitStatus();
            divert(Flow.ABANDON, 0);
        } else if (!traps.catches(Signal.INT)) {
            process.signal(Signal.INT);
            process.checkpoint();
        }
    }

    /** Takes note of what {@code =~} matched. */
    void setMatch(Matcher matcher) {
        List<String> groups = new ArrayList<>();
        for (int i = 0; i <= matcher.groupCount(); i++) {
            groups.add(matcher.group(i) == null ? "" : matcher.group(i));
        }
        special.setMatch(groups);
    }

    Map<String, String> environment() {
        return variables.environment();
    }
}
