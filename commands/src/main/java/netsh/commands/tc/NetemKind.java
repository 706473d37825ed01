package netsh.commands.tc;

import java.math.BigDecimal;
import netsh.commands.grammar.CommandLineException;
import netsh.commands.grammar.Syntax;
import netsh.commands.print.Fields;
import netsh.network.link.Link;
import netsh.network.traffic.Netem;
import netsh.network.traffic.NetemSettings;
import netsh.network.traffic.NetemSettings.Chance;
import netsh.network.traffic.NetemSettings.Rate;
import netsh.network.traffic.QueueingDiscipline;

/** {@code netem}. */
final class NetemKind implements QdiscKind<NetemRequest> {
    private static final double NANOS_PER_SECOND = 1e9;

    @Override
    public String name() {
        return "netem";
    }

    @Override
    public NetemRequest newData() {
        return new NetemRequest();
    }

    @Override
    public Syntax<NetemRequest> syntax() {
        return NetemSyntax.CLAUSES;
    }

    @Override
    public void check(NetemRequest data) throws CommandLineException {
        if (data.reorder.isPresent()) {
            if (data.delay == 0) {
                throw refused("reordering not possible without specifying some delay");
            }
            data.gap = data.gap == 0 ? 1 : data.gap;
        } else if (data.gap > 0) {
            throw refused("gap specified without reorder probability");
        }
    }

    private static CommandLineException refused(String sentence) {
        return new CommandLineException(sentence + "\n" + Word.usage("netem", NetemSyntax::usage), 1);
    }

    @Override
    public QueueingDiscipline create(Link link, NetemRequest data) {
        return new Netem(data.settings());
    }

    @Override
    public void change(QueueingDiscipline existing, NetemRequest data) {
        Netem netem = (Netem) existing;
        netem.change(data.settingsAfter(netem.settings()));
    }

    @Override
    public void print(Fields fields, QueueingDiscipline discipline, boolean details) {
        NetemSettings settings = ((Netem) discipline).settings();
        fields.field("limit", "limit ", settings.limitPackets(), "");
        printDelay(fields, settings);
        printChance(fields, "loss-random", "loss", settings.loss(), settings.correlations().loss());
        printChance(fields, "duplicate", "duplicate", settings.duplicate(), settings.correlations().duplicate());
        printChance(fields, "reorder", settings.reorder());
        printChance(fields, "corrupt", settings.corrupt());
        settings.rate().ifPresent(rate -> printRate(fields, rate));
        fields.json("ecn", false);
        if (settings.gap() > 0) {
            fields.field("gap", " gap ", settings.gap(), "");
        } else {
            fields.json("gap", 0);
        }
    }

    private static void printDelay(Fields fields, NetemSettings settings) {
        if (settings.delayNanos() == 0 && settings.jitterNanos() == 0) {
            return;
        }
        fields.openObject("delay");
        fields.fieldAs("delay", seconds(settings.delayNanos()), " delay "
                + TrafficNumbers.nanosText(settings.delayNanos()));
        if (settings.jitterNanos() == 0) {
            fields.json("jitter", 0);
            fields.json("correlation", 0);
        } else {
            fields.fieldAs("jitter", seconds(settings.jitterNanos()), "  "
                    + TrafficNumbers.nanosText(settings.jitterNanos()));
            long correlation = settings.correlations().delay();
            fields.fieldAs("correlation", TrafficNumbers.part(correlation),
                    correlation == 0 ? "" : " " + TrafficNumbers.percentText(correlation));
        }
        fields.closeObject();
    }

    private static Object seconds(long nanos) {
        return new BigDecimal(TrafficNumbers.general(nanos / NANOS_PER_SECOND));
    }

    private static void printChance(Fields fields, String key, Chance chance) {
        printChance(fields, key, key, chance.probability(), chance.correlation());
    }

    private static void printChance(Fields fields, String key, String word, long probability, long correlation) {
        if (probability == 0) {
            return;
        }
        fields.openObject(key);
        fields.fieldAs(word, TrafficNumbers.part(probability), " " + word + " "
                + TrafficNumbers.percentText(probability));
        fields.fieldAs("correlation", TrafficNumbers.part(correlation),
                correlation == 0 ? "" : " " + TrafficNumbers.percentText(correlation));
        fields.closeObject();
    }

    private static void printRate(Fields fields, Rate rate) {
        fields.openObject("rate");
        fields.fieldAs("rate", rate.bytesPerSecond(), " rate " + TrafficNumbers.rateText(rate.bytesPerSecond()));
        part(fields, "packetoverhead", rate.packetOverhead());
        part(fields, "cellsize", rate.cellSize());
        part(fields, "celloverhead", rate.cellOverhead());
        fields.closeObject();
    }

    private static void part(Fields fields, String key, int value) {
        fields.fieldAs(key, value, value == 0 ? "" : " " + key + " " + value);
    }
}
