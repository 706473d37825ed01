package netsh.network.netfilter;

/** Something that is hooked in: sees every packet of its family that comes to its hooks (nf_hookfn). */
@FunctionalInterface
interface HookFunction {
    /** What becomes of the packet: CONTINUE or ACCEPT let it go on to the next function. */
    Verdict pass(Hook hook, PacketContext context);
}
