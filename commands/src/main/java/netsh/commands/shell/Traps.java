package netsh.commands.shell;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import netsh.commands.process.Process;
import netsh.commands.process.Signal;

/** What a shell does when signals arrive and when it ends. */
final class Traps {
    private final Map<Signal, String> actions = new EnumMap<>(Signal.class);
    private String onExit;

    void set(Process process, Signal signal, String action) {
        actions.put(signal, action);
        if (action.isEmpty()) {
            process.ignoreSignal(signal);
        } else {
            process.catchSignal(signal);
        }
    }

    void reset(Process process, Signal signal) {
        actions.remove(signal);
        process.resetSignal(signal);
    }

    void setOnExit(String action) {
        onExit = action;
    }

    boolean catches(Signal signal) {
        return actions.containsKey(signal);
    }

    /** The actions by the names {@code trap -p} shows. */
    Map<String, String> list() {
        Map<String, String> list = new LinkedHashMap<>();
        if (onExit != null) {
            list.put("EXIT", onExit);
        }
        actions.forEach((signal, action) -> list.put("SIG" + signal.name(), action));
        return list;
    }

    /** Runs the actions of the signals that have arrived. */
    void run(Interpreter shell) {
        Optional<Signal> signal = shell.process().takeSignal();
        while (signal.isPresent()) {
            String action = actions.get(signal.get());
            if (action != null && !action.isEmpty()) {
                int status = shell.status();
                shell.scripts().eval(action);
                shell.setStatus(status);
            }
            signal = shell.process().takeSignal();
        }
    }

    /** Runs the action of the shell's end. */
    void runOnExit(Interpreter shell) {
        if (onExit != null) {
            String action = onExit;
            onExit = null;
            int status = shell.status();
            shell.resume();
            shell.scripts().eval(action);
            if (shell.flow() != Flow.EXIT) {
                shell.setStatus(status);
            }
        }
    }
}
