package netsh.commands.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import netsh.commands.process.Process;

/** The background jobs of a shell. */
final class Jobs {
    /**
     * A background job.
     *
     * @param number the number the user knows it by
     * @param process the process that runs it
     * @param text what was typed
     * @param isPipeline whether that process only waits for those of a pipeline
     */
    record Job(int number, Process process, String text, boolean isPipeline) {
        /** The processes that do the work: those of the pipeline, in order, or the one that runs it. */
        List<Process> workers() {
            List<Process> children = !isPipeline ? List.of() : process.table().list().stream()
                    .filter(child -> child.parent().filter(process::equals).isPresent())
                    .toList();
            return children.isEmpty() ? List.of(process) : children;
        }
    }

    private final List<Job> jobs = new ArrayList<>(2);
    private int lastPid;

    /** A subshell's view of its parent's jobs: it can list them. */
    Jobs copy() {
        Jobs copy = new Jobs();
        copy.jobs.addAll(jobs);
        copy.lastPid = lastPid;
        return copy;
    }

    void add(Process process, String text, boolean isPipeline) {
        int number = jobs.isEmpty() ? 1 : jobs.get(jobs.size() - 1).number() + 1;
        jobs.add(new Job(number, process, text, isPipeline));
        lastPid = process.pid();
    }

    /** The process number of the last background job, 0 for none yet. */
    int lastPid() {
        return lastPid;
    }

    List<Job> list() {
        return List.copyOf(jobs);
    }

    void remove(Job job) {
        jobs.remove(job);
    }

    Optional<Job> withPid(int pid) {
        return jobs.stream().filter(job -> job.process().pid() == pid).findFirst();
    }

    /** The job of {@code %1}, {@code %%}, {@code %+}, {@code %-} or {@code %name}. */
    Optional<Job> named(String specification) {
        String name = specification.substring(1);
        if (name.isEmpty() || name.equals("%") || name.equals("+")) {
            return jobs.isEmpty() ? Optional.empty() : Optional.of(jobs.get(jobs.size() - 1));
        }
        if (name.equals("-")) {
            return jobs.size() < 2 ? Optional.empty() : Optional.of(jobs.get(jobs.size() - 2));
        }
        return jobs.stream().filter(job -> Integer.toString(job.number()).equals(name)
                || job.text().startsWith(name)).findFirst();
    }

    /** A job as {@code jobs} lists it. */
    String line(Job job, boolean withPid) {
        int index = jobs.indexOf(job);
        char mark = index == jobs.size() - 1 ? '+' : index == jobs.size() - 2 ? '-' : ' ';
        Process process = job.process();
        String state = state(process);
        String number = withPid ? String.format(Locale.ROOT, "%5d ", process.pid()) : " ";
        return String.format(Locale.ROOT, "[%d]%c %s%-24s%s%s", job.number(), mark, number, state, job.text(),
                process.hasEnded() ? "" : " &");
    }

    private static String state(Process process) {
        if (!process.hasEnded()) {
            return "Running";
        }
        if (process.endedBy().isPresent()) {
            return process.endedBy().get().description();
        }
        return process.exitStatus() == 0 ? "Done" : "Exit " + process.exitStatus();
    }
}
