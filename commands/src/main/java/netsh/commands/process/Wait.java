package netsh.commands.process;

import java.util.function.BooleanSupplier;
import netsh.network.time.Event;

/**
 * What a process waits for.
 *
 * @param queue         who wakes it; null where the condition is looked at after every event
 * @param condition     what must hold; null where only time or a signal ends the wait
 * @param deadlineNanos when the wait ends at the latest; {@link Long#MAX_VALUE} for never
 */
record Wait(WaitQueue queue, BooleanSupplier condition, long deadlineNanos) {
    /** Lets {@code process}, whose turn it is, wait. */
    WaitResult await(Process process) {
        Scheduler scheduler = process.scheduler();
        Strand strand = process.strand();
        Event alarm = alarm(scheduler, strand);
        try {
            while (true) {
                if (queue != null) {
                    queue.add(strand);
                }
                strand.waitsFor(queue == null ? condition : null, alarm != null, scheduler.events().nowNanos());
                scheduler.park(strand);
                if (queue != null) {
                    queue.remove(strand);
                }
                process.dieIfSignalled();
                if (condition != null && condition.getAsBoolean()) {
                    return WaitResult.READY;
                }
                if (process.signals().hasPending()) {
                    return WaitResult.SIGNALLED;
                }
                if (scheduler.events().nowNanos() >= deadlineNanos) {
                    return WaitResult.TIMED_OUT;
                }
            }
        } finally {
            if (alarm != null) {
                alarm.cancel();
            }
        }
    }

    private Event alarm(Scheduler scheduler, Strand strand) {
        if (deadlineNanos == Long.MAX_VALUE) {
            return null;
        }
        Event alarm = Event.of(strand::makeReady);
        scheduler.events().schedule(Math.max(0, deadlineNanos - scheduler.events().nowNanos()), alarm);
        return alarm;
    }
}
