package netsh.commands.tool;

import java.util.List;
import java.util.Optional;
import netsh.commands.file.FileTransferException;
import netsh.commands.file.ProcessFiles;
import netsh.commands.process.Input;
import netsh.commands.process.Output;
import netsh.commands.process.Process;
import netsh.commands.process.ProcessBody;
import netsh.network.error.NetException;
import netsh.network.kernel.Machine;
import netsh.network.kernel.NetworkNamespace;

/** What a running tool gets: its arguments, streams, files, process, namespace and machine. */
public final class ToolContext {
    /** What starting a program costs in virtual time; frames in flight settle meanwhile, as on a real machine. */
    private static final long PROCESS_START_NANOS = 1_000_000;

    private final Userland userland;
    private final Process process;
    private final String name;
    private final List<String> arguments;
    private final Output out;
    private final Output err;
    private Input in;
    private ProcessFiles files;

    /** The context of a tool that runs as {@code process}. */
    public ToolContext(Userland userland, Process process, String name, List<String> arguments) {
        this.userland = userland;
        this.process = process;
        this.name = name;
        this.arguments = arguments;
        out = Output.standardOutput(process);
        err = Output.standardError(process);
    }

    /** The name the tool was called by (argv[0]). */
    public String name() {
        return name;
    }

    /** The words after the name. */
    public List<String> arguments() {
        return arguments;
    }

    /** Standard output. */
    public Output out() {
        return out;
    }

    /** Standard error. */
    public Output err() {
        return err;
    }

    /** Standard input. */
    public Input in() {
        if (in == null) {
            in = new Input(process, process.descriptors().at(0));
        }
        return in;
    }

    /** The process that the tool is. */
    public Process process() {
        return process;
    }

    /** Files as the process sees them. */
    public ProcessFiles files() {
        if (files == null) {
            files = new ProcessFiles(userland.files(), process);
        }
        return files;
    }

    /** The network namespace of the process. */
    public NetworkNamespace namespace() {
        return process.namespace();
    }

    /** The view of somebody in another namespace of the machine; nothing can be run with it. */
    public ToolContext seenFrom(NetworkNamespace namespace) {
        return new ToolContext(userland, process.bystander(namespace), name, List.of());
    }

    /** The view of somebody on another machine, at the root of its files; nothing can be run with it. */
    public ToolContext seenFrom(Userland other) {
        Process bystander = process.bystander(other.machine().initialNamespace());
        bystander.changeDirectory("/root");
        return new ToolContext(other, bystander, name, List.of());
    }

    /** The machine the process runs on. */
    public Machine machine() {
        return userland.machine();
    }

    /** Files, processes and tools of that machine. */
    public Userland userland() {
        return userland;
    }

    /** A variable of the environment. */
    public Optional<String> environment(String variable) {
        return Optional.ofNullable(process.environment().get(variable));
    }

    /** Prints {@code NAME: MESSAGE} on standard error and answers {@code status}. */
    public int fail(int status, String message) {
        err.println(name + ": " + message);
        return status;
    }

    /** The program a word means to this process. */
    public Program find(String word) throws NetException {
        return new ProgramLoader(userland.tools()).find(word, files(),
                environment("PATH").orElse(ProgramLoader.DEFAULT_PATH));
    }

    /** Runs a program as a child in the foreground, waits for it and answers its exit status (fork, execvp, wait). */
    public int execute(List<String> command) throws NetException {
        Program program = find(command.get(0));
        out.flush();
        return process.fork().runForeground(child -> start(userland, child, program, command));
    }

    /** Becomes another program (execvp(3)); answers its exit status, with which the caller must return. */
    public int become(List<String> command) throws NetException {
        Program program = find(command.get(0));
        out.flush();
        return perform(userland, process, program, command);
    }

    /** Runs a program as a child beside this process; the answer can be waited for and signalled. */
    public Process executeBeside(List<String> command) throws NetException {
        Program program = find(command.get(0));
        out.flush();
        Process child = process.fork();
        child.runBeside(self -> start(userland, self, program, command));
        return child;
    }

    /** Goes on behind the foreground (daemon(3)): a child beside this process, out of reach of Ctrl-C. */
    public Process daemonize(List<String> commandLine, ProcessBody body) {
        out.flush();
        Process child = process.fork();
        child.moveToBackground();
        child.setArguments(List.copyOf(commandLine));
        child.runBeside(body);
        return child;
    }

    /** Runs a program as a process that was forked for it; the shell's way. Starting takes a millisecond. */
    public static int start(Userland userland, Process process, Program program, List<String> command) {
        process.setArguments(command);
        process.sleepNanos(PROCESS_START_NANOS);
        return perform(userland, process, program, command);
    }

    private static int perform(Userland userland, Process process, Program program, List<String> command) {
        process.setArguments(command);
        List<String> own = command.subList(1, command.size());
        ToolContext context = new ToolContext(userland, process, command.get(0), program.argumentsBefore(own));
        int status;
        try {
            status = program.tool().run(context);
            context.out.flush();
        } catch (FileTransferException e) {
            context.err.println(command.get(0) + ": " + e.errno().text());
            status = 1;
        }
        if (context.in != null) {
            context.in.giveBack();
        }
        return status;
    }
}
