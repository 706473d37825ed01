package netsh.shell.command;

import java.util.Map;

/** An own command whose operand is one of some names: what the prompt completes. */
public interface NamedOperand {
    /** The names at present, in order, with one line about each. */
    Map<String, String> operands();
}
