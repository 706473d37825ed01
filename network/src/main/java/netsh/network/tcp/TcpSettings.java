package netsh.network.tcp;

import netsh.network.sysctl.PlainSettings;

/** The settings of net.ipv4.tcp_* that connections of a namespace obey. */
final class TcpSettings {
    private static final String PREFIX = "net.ipv4.tcp_";

    private final PlainSettings settings;

    TcpSettings(PlainSettings settings) {
        this.settings = settings;
    }

    private int value(String name, int initial) {
        return settings.number(PREFIX + name, initial);
    }

    /** How often a first segment is sent again. */
    int synchronizationRetries() {
        return value("syn_retries", 6);
    }

    /** How often its answer is sent again. */
    int answerRetries() {
        return value("synack_retries", 5);
    }

    /** How often data is sent again. */
    int dataRetries() {
        return value("retries2", 15);
    }

    /** How long a closed connection waits for the other side's FIN. */
    int finTimeoutSeconds() {
        return value("fin_timeout", 60);
    }

    boolean timestamps() {
        return value("timestamps", 1) != 0;
    }

    boolean selectiveAcknowledgments() {
        return value("sack", 1) != 0;
    }

    boolean windowScaling() {
        return value("window_scaling", 1) != 0;
    }
}
