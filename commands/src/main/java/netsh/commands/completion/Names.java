package netsh.commands.completion;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import netsh.commands.process.Process;
import netsh.commands.process.Signal;
import netsh.commands.tool.ArgumentCompleter;
import netsh.commands.tool.Candidate;
import netsh.commands.tool.CandidateGroup;
import netsh.commands.tool.CandidateSource;
import netsh.commands.tool.ToolContext;
import netsh.commands.tool.WordMeaning;
import netsh.network.ipv4.InterfaceAddress;
import netsh.network.kernel.KernelModule;
import netsh.network.kernel.Machine;
import netsh.network.kernel.ModuleCatalogue;
import netsh.network.kernel.NetworkNamespace;
import netsh.network.link.Link;
import netsh.network.route.Route;

/** The names and numbers of what a machine has beside links and files. */
public final class Names {
    /** Named network namespaces. */
    public static final CandidateSource NAMESPACES = new NameSource("a namespace",
            place -> place.machine().namedNamespaces().names().stream()
                    .map(name -> new Candidate(name, describeNamespace(place.machine(), name), CandidateGroup.NAMESPACE)),
            (place, word) -> place.machine().namespace(word).isPresent())
            .withHint("ip netns add NAME makes one");

    /** Hosts by address: what the machine's namespaces have, and the gateways they know. */
    public static final CandidateSource HOSTS = NameSource.ofValues("a host", Names::hosts);

    /** The addresses of this namespace. */
    public static final CandidateSource ADDRESSES = NameSource.ofValues("an address", place -> own(place, false));

    /** The addresses of this namespace with the lengths of their prefixes. */
    public static final CandidateSource PREFIXES = NameSource.ofValues("an address", place -> own(place, true));

    /** Networks: where this namespace has routes to, and what the others have addresses in. */
    public static final CandidateSource NETWORKS = NameSource.ofValues("a network", Names::networks);

    /** Processes by number. */
    public static final CandidateSource PROCESSES = new NameSource("a process",
            place -> place.userland().processes().list().stream().map(process -> new Candidate(
                    Integer.toString(process.pid()), String.join(" ", process.arguments()), CandidateGroup.PROCESS)),
            (place, word) -> place.userland().processes().list().stream()
                    .anyMatch(process -> word.equals(Integer.toString(process.pid()))),
            WordMeaning.VALUE, "");

    /** Processes by the names of their programs. */
    public static final CandidateSource PROGRAMS = NameSource.ofValues("a program that runs",
            place -> place.userland().processes().list().stream()
                    .map(Names::program).distinct()
                    .map(name -> new Candidate(name, "runs", CandidateGroup.PROCESS)));

    /** Signals by name. */
    public static final CandidateSource SIGNALS = Words.of(Stream.of(Signal.values())
            .map(signal -> new Candidate(signal.name(), "signal " + signal.number()
                    + (signal.description().isEmpty() ? "" : ", " + signal.description()), CandidateGroup.VALUE))
            .toList()).orOthers();

    /** Kernel modules that there are. */
    public static final CandidateSource MODULES = new NameSource("a kernel module",
            place -> ModuleCatalogue.all().stream().map(module -> describeModule(place.machine(), module)),
            (place, word) -> ModuleCatalogue.find(word).isPresent());

    /** Kernel modules that are loaded. */
    public static final CandidateSource LOADED_MODULES = new NameSource("a loaded module",
            place -> place.machine().modules().all().stream()
                    .map(loaded -> describeModule(place.machine(), loaded.module())),
            (place, word) -> place.machine().modules().isLoaded(word));

    /** Variables of the environment. */
    public static final CandidateSource VARIABLES = NameSource.ofValues("a variable",
            place -> place.process().environment().entrySet().stream()
                    .map(entry -> new Candidate(entry.getKey(), entry.getValue(), CandidateGroup.VARIABLE)));

    /** What kill(1) takes: a signal and processes. */
    public static final ArgumentCompleter KILL = Synopsis.of("PID...", () -> {
        List<Option> options = new ArrayList<>(OptionText.read("-s SIGNAL  the signal\n-l  list the signals"));
        options.addAll(signalOptions());
        return options;
    });

    /** What pkill(1) and killall(1) take: a signal and the names of programs. */
    public static final ArgumentCompleter BY_PROGRAM = Synopsis.of("RUNNING...", Names::signalOptions);

    /** Programs by the names that call them. */
    public static final CandidateSource TOOLS = new NameSource("a program",
            place -> place.userland().tools().all().stream()
                    .map(tool -> new Candidate(tool.name(), tool.summary(), CandidateGroup.COMMAND)),
            (place, word) -> place.userland().tools().find(word).isPresent());

    /** Links, or all of them at once, as those who capture packets name them. */
    public static final CandidateSource CAPTURE_LINKS = new NameSource("a link, or any",
            place -> Stream.concat(Links.ALL.candidates(place, ""),
                    Stream.of(new Candidate("any", "all links at once", CandidateGroup.KEYWORD))),
            (place, word) -> word.equals("any") || place.namespace().links().byName(word) != null);

    /** Users. */
    public static final CandidateSource USERS = Words.of("root: the administrator").orOthers();

    private static final int MAIN_TABLE = 254;

    private Names() {}

    private static List<Option> signalOptions() {
        return Stream.of(Signal.values()).map(signal -> new Option(
                List.of("-" + signal.name(), "-" + signal.number()), "", false, "signal " + signal.number())).toList();
    }

    private static String describeNamespace(Machine machine, String name) {
        int links = machine.namespace(name).map(namespace -> namespace.links().all().size()).orElse(0);
        return "namespace with " + links + (links == 1 ? " link" : " links");
    }

    private static Candidate describeModule(Machine machine, KernelModule module) {
        return new Candidate(module.name(), machine.modules().isLoaded(module.name()) ? "loaded" : "not loaded",
                CandidateGroup.MODULE);
    }

    private static String program(Process process) {
        String path = process.arguments().isEmpty() ? "" : process.arguments().get(0);
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static Stream<Candidate> own(ToolContext place, boolean withLength) {
        List<Candidate> found = new ArrayList<>();
        for (Link link : place.namespace().links().all()) {
            for (InterfaceAddress address : place.namespace().ipv4().addresses().of(link)) {
                String text = address.local() + (withLength ? "/" + address.prefixLength() : "");
                found.add(new Candidate(text, "on " + link.name(), CandidateGroup.ADDRESS));
            }
        }
        return found.stream();
    }

    private static Stream<Candidate> networks(ToolContext place) {
        Map<String, Candidate> found = new LinkedHashMap<>();
        for (Route route : place.namespace().ipv4().routes().table(MAIN_TABLE).orElse(List.of())) {
            String network = route.isDefault() ? "default" : route.destination() + "/" + route.prefixLength();
            found.putIfAbsent(network, new Candidate(network, "has a route", CandidateGroup.ADDRESS));
        }
        found.putIfAbsent("default", new Candidate("default", "whatever has no other route", CandidateGroup.ADDRESS));
        forEachAddress(place, (address, where) -> found.putIfAbsent(
                address.network().toString(), new Candidate(address.network().toString(), where, CandidateGroup.ADDRESS)));
        return found.values().stream();
    }

    private static Stream<Candidate> hosts(ToolContext place) {
        Map<String, Candidate> found = new LinkedHashMap<>();
        place.namespace().ipv4().routes().all().stream()
                .flatMap(route -> route.nextHops().stream())
                .flatMap(hop -> hop.gateway().stream())
                .forEach(gateway -> found.putIfAbsent(gateway.toString(),
                        new Candidate(gateway.toString(), "gateway", CandidateGroup.ADDRESS)));
        forEachAddress(place, (address, where) -> found.putIfAbsent(
                address.local().toString(), new Candidate(address.local().toString(), where, CandidateGroup.ADDRESS)));
        return found.values().stream();
    }

    /** The addresses of all namespaces of the machine, each with where it is. */
    private static void forEachAddress(ToolContext place, BiConsumer<InterfaceAddress, String> action) {
        for (NetworkNamespace namespace : place.machine().namespaces()) {
            String where = place.machine().namedNamespaces().nameOf(namespace).map(name -> " in " + name).orElse("");
            for (Link link : namespace.links().all()) {
                for (InterfaceAddress address : namespace.ipv4().addresses().of(link)) {
                    action.accept(address, "on " + link.name() + where);
                }
            }
        }
    }
}
