package netsh.commands.ip.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import netsh.commands.completion.Words;
import netsh.commands.grammar.Arguments;
import netsh.commands.grammar.CommandLineException;
import netsh.commands.grammar.Slot;
import netsh.commands.grammar.Syntax;
import netsh.network.addr.MacAddress;
import netsh.network.link.MacvlanSettings.SourceChange;
import netsh.network.link.MacvlanSettings.SourceOperation;

/** Behind {@code macaddr}: how the stations that a macvlan of mode source listens to shall change. */
record StationSyntax(String kind, Supplier<String> usage) implements Syntax<MacvlanRequest> {
    private static final Slot<String> OPERATION = Slot.text("{ add | del | set | flush }",
            Words.of("add: one more", "del: one less", "set: these", "flush: none"));

    @Override
    public void parse(Arguments arguments, MacvlanRequest request) throws CommandLineException {
        request.setSources(switch (OPERATION.take(arguments)) {
            case "add" -> change(SourceOperation.ADD, station(arguments.take()));
            case "del" -> change(SourceOperation.DELETE, station(arguments.take()));
            case "flush" -> change(SourceOperation.FLUSH, List.of());
            case "set" -> change(SourceOperation.SET, stations(arguments));
            default -> throw new CommandLineException("Usage: ... " + kind + " " + usage.get(), 1);
        });
    }

    private static SourceChange change(SourceOperation operation, List<MacAddress> stations) {
        return new SourceChange(operation, stations);
    }

    private static List<MacAddress> station(String word) throws CommandLineException {
        return LinkLayerAddress.parse(word).mac().stream().toList();
    }

    /** All words that are addresses, to the first that is none. */
    private static List<MacAddress> stations(Arguments arguments) {
        List<MacAddress> stations = new ArrayList<>();
        while (!arguments.isEmpty()) {
            Optional<MacAddress> station = MacAddress.parse(arguments.peek());
            if (station.isEmpty()) {
                break;
            }
            stations.add(station.get());
            arguments.skip();
        }
        return stations;
    }

    @Override
    public String synopsis() {
        return "{ add | del | set | flush } [ LLADDR ... ]";
    }
}
