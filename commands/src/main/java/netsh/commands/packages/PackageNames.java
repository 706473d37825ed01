package netsh.commands.packages;

import java.util.List;
import java.util.stream.Stream;
import netsh.commands.tool.Candidate;
import netsh.commands.tool.CandidateGroup;
import netsh.commands.tool.CandidateSource;
import netsh.commands.tool.ToolContext;
import netsh.commands.tool.WordMeaning;

/** The names of packages that the lab has. */
record PackageNames(List<InstalledPackage> packages) implements CandidateSource {
    @Override
    public String what() {
        return "a package";
    }

    @Override
    public Stream<Candidate> candidates(ToolContext place, String begun) {
        return packages.stream().map(found ->
                new Candidate(found.name(), "installed, " + found.version(), CandidateGroup.VALUE));
    }

    @Override
    public WordMeaning meaning(ToolContext place, String word) {
        return packages.stream().anyMatch(found -> found.name().equals(word))
                ? WordMeaning.NAME : WordMeaning.UNKNOWN_NAME;
    }
}
