package netsh.commands.qemu;

import java.util.stream.Stream;
import netsh.commands.tool.Candidate;
import netsh.commands.tool.CandidateGroup;
import netsh.commands.tool.CandidateSource;
import netsh.commands.tool.ToolContext;
import netsh.commands.tool.WordMeaning;

/** The names of the guests that run. */
record MachineNames(VirtualMachines machines) implements CandidateSource {
    @Override
    public String what() {
        return "a virtual machine";
    }

    @Override
    public Stream<Candidate> candidates(ToolContext place, String begun) {
        return machines.running().stream().map(machine -> new Candidate(machine.name(),
                machine.hasBooted() ? "running" : "booting", CandidateGroup.MACHINE));
    }

    @Override
    public WordMeaning meaning(ToolContext place, String word) {
        return machines.find(word).isPresent() ? WordMeaning.NAME : WordMeaning.UNKNOWN_NAME;
    }

    @Override
    public String whyNone(ToolContext place) {
        return "expected here: a virtual machine"
                + (machines.running().isEmpty() ? "; none runs, qemu-kvm starts one" : "; none begins so");
    }
}
