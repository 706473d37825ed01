package netsh.commands.ping;

/** What of ping differs between the families: how a socket is made ready, and what is shown of it. */
interface PingEndpoint {
    /**
     * Makes a socket ready for the request.
     *
     * @throws PingFailure where the kernel refuses, with ping's sentence
     */
    EchoSocket open() throws PingFailure;

    /** Whom it is for, once it was opened. */
    PingTarget target();

    /** Whether many may answer: the destination is a group or a broadcast address. */
    boolean isToMany();
}
