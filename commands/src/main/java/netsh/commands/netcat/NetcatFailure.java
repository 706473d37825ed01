package netsh.commands.netcat;

import java.util.Optional;

/** Why nc cannot go on; without a message where a usage text says it. */
final class NetcatFailure extends Exception {
    private static final long serialVersionUID = 1L;

    private NetcatFailure(String message) {
        super(message, null, false, false);
    }

    static NetcatFailure of(String message) {
        return new NetcatFailure(message);
    }

    static NetcatFailure usage() {
        return new NetcatFailure(null);
    }

    Optional<String> message() {
        return Optional.ofNullable(getMessage());
    }
}
