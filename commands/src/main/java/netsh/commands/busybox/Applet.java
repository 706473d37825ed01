package netsh.commands.busybox;

import netsh.commands.getopt.OptionException;
import netsh.commands.tool.Tool;
import netsh.commands.tool.ToolContext;

/** One of busybox's programs. Its failures are {@code NAME: SENTENCE} on standard error. */
public abstract class Applet implements Tool {
    static final String BANNER = "BusyBox v1.35.0 (Debian 1:1.35.0-4+deb12u1+b1) multi-call binary.";

    private final String name;
    private final String summary;
    private final String synopsis;

    /**
     * An applet.
     *
     * @param synopsis what may follow the name, for the usage; further lines explain it
     */
    protected Applet(String name, String summary, String synopsis) {
        this.name = name;
        this.summary = summary;
        this.synopsis = synopsis;
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final String summary() {
        return summary;
    }

    @Override
    public final String directory() {
        return "/bin";
    }

    @Override
    public final int run(ToolContext context) {
        if (context.arguments().equals(java.util.List.of("--help"))) {
            context.err().println(usage());
            return 0;
        }
        try {
            return perform(context);
        } catch (OptionException wrong) {
            return fail(context, AppletFailure.usage(wrong.getMessage()));
        } catch (AppletFailure failure) {
            return fail(context, failure);
        }
    }

    private int fail(ToolContext context, AppletFailure failure) {
        context.out().flush();
        failure.sentence().ifPresent(sentence -> context.err().println(name + ": " + sentence));
        if (failure.showsUsage()) {
            context.err().println(usage());
        }
        return failure.exitStatus();
    }

    private String usage() {
        return BANNER + "\n\nUsage: " + name + " " + synopsis;
    }

    /** Does it and returns the exit status. */
    protected abstract int perform(ToolContext context) throws AppletFailure, OptionException;
}
