package netsh.commands.tc;

import static netsh.commands.grammar.Keyword.exact;
import static netsh.commands.grammar.Keyword.prefix;

import java.util.Locale;
import java.util.OptionalLong;
import java.util.function.Function;
import netsh.commands.grammar.Arguments;
import netsh.commands.grammar.Clauses;
import netsh.commands.grammar.CommandLineException;
import netsh.commands.grammar.Slot;
import netsh.commands.grammar.Syntax;
import netsh.commands.print.Fields;
import netsh.network.error.NetException;
import netsh.network.link.Link;
import netsh.network.traffic.QueueingDiscipline;
import netsh.network.traffic.TokenBucket;
import netsh.network.traffic.TokenBucketSettings;

/** {@code tbf}. */
final class TbfKind implements QdiscKind<TbfKind.Request> {
    /** What is asked of one; zero where nothing is. */
    static final class Request {
        private long rate;
        private long burst;
        private long limit;
        private long latency;
        private long peakRate;
        private long mtu;
    }

    private static final Clauses<Request> CLAUSES = Clauses.<Request>builder()
            .part(prefix("limit"), "octets that may wait",
                    value("limit", TrafficNumbers::size, request -> request.limit, (request, n) -> {
                        if (request.latency > 0) {
                            throw bothLimits();
                        }
                        request.limit = n;
                    }))
            .part(prefix("latency"), "how long frames may wait",
                    value("latency", TrafficNumbers::nanos, request -> request.latency, (request, n) -> {
                        if (request.limit > 0) {
                            throw bothLimits();
                        }
                        request.latency = n;
                    }))
            .part(prefix("burst").or(exact("buffer")).or(exact("maxburst")), "octets that may go at once",
                    value("burst", TrafficNumbers::size, request -> request.burst, (request, n) -> request.burst = n))
            .part(prefix("mtu").or(exact("minburst")), "the largest frame at the peak rate",
                    value("mtu", TrafficNumbers::size, request -> request.mtu, (request, n) -> request.mtu = n))
            .part(prefix("rate"), "octets a second",
                    value("rate", TrafficNumbers::rate, request -> request.rate, (request, n) -> request.rate = n))
            .part(prefix("peakrate"), "octets a second at most", value(
                    "peakrate", TrafficNumbers::rate, request -> request.peakRate, (request, n) -> request.peakRate = n))
            .value(prefix("mpu"), "not supported here", Slot.text("BYTES"), (request, word) -> {
                throw TcContext.unsupported("tbf with \"mpu\"");
            })
            .value(prefix("overhead"), "not supported here", Slot.text("BYTES"), (request, word) -> {
                throw TcContext.unsupported("tbf with \"overhead\"");
            })
            .value(prefix("linklayer"), "not supported here", Slot.text("TYPE"), (request, word) -> {
                throw TcContext.unsupported("tbf with \"linklayer\"");
            })
            .flag(exact("help"), "how it is used", Word.help("tbf", TbfKind::usage))
            .plain("", Word.unknown(word -> "tbf: unknown parameter \"" + word + "\"", "tbf", TbfKind::usage),
                    (request, word) -> { })
            .build();

    /** A value that may stand once. */
    private static Syntax<Request> value(String name, Function<String, OptionalLong> reader,
            Function<Request, Long> before, Syntax.Setter<Request, Long> setter) {
        return new Syntax<>() {
            @Override
            public void parse(Arguments arguments, Request request) throws CommandLineException {
                String word = Slot.text(name).take(arguments);
                if (before.apply(request) > 0) {
                    throw new CommandLineException("tbf: duplicate \"" + name + "\" specification", 1);
                }
                setter.set(request, reader.apply(word).orElseThrow(() -> new CommandLineException(
                        "tbf: illegal value for \"" + name + "\": \"" + word + "\"", 1)));
            }

            @Override
            public String synopsis() {
                return name.toUpperCase(Locale.ROOT);
            }
        };
    }

    private static CommandLineException bothLimits() {
        return new CommandLineException("tbf: specifying both \"limit\" and \"/latency\" is not allowed", 1);
    }

    private static String usage() {
        return CLAUSES.synopsis();
    }

    @Override
    public String name() {
        return "tbf";
    }

    @Override
    public Request newData() {
        return new Request();
    }

    @Override
    public Syntax<Request> syntax() {
        return CLAUSES;
    }

    @Override
    public void check(Request data) throws CommandLineException {
        StringBuilder missing = new StringBuilder();
        if (data.rate == 0) {
            missing.append("tbf: the \"rate\" parameter is mandatory.\n");
        }
        if (data.burst == 0) {
            missing.append("tbf: the \"burst\" parameter is mandatory.\n");
        }
        if (data.peakRate > 0 && data.mtu == 0) {
            missing.append("tbf: when \"peakrate\" is specified, \"mtu\" must also be specified.\n");
        }
        if (data.limit == 0 && data.latency == 0) {
            missing.append("tbf: either \"limit\" or \"latency\" is required.\n");
        }
        if (missing.length() > 0) {
            throw new CommandLineException(missing + Word.usage("tbf", TbfKind::usage), 1);
        }
    }

    private static TokenBucketSettings settings(Request data) {
        long limit = data.limit;
        if (limit == 0) {
            limit = (long) (data.rate * (data.latency / 1e9) + data.burst);
            if (data.peakRate > 0) {
                limit = Math.min(limit, (long) (data.peakRate * (data.latency / 1e9) + data.mtu));
            }
        }
        long peakBuffer = data.peakRate == 0 ? 0 : TrafficNumbers.bufferNanos(data.peakRate, data.mtu);
        return new TokenBucketSettings(data.rate, TrafficNumbers.bufferNanos(data.rate, data.burst), data.peakRate,
                peakBuffer, limit, (int) data.mtu);
    }

    @Override
    public QueueingDiscipline create(Link link, Request data) throws NetException {
        return new TokenBucket(settings(data));
    }

    @Override
    public void change(QueueingDiscipline existing, Request data) throws NetException {
        ((TokenBucket) existing).change(settings(data));
    }

    @Override
    public void print(Fields fields, QueueingDiscipline discipline, boolean details) {
        TokenBucketSettings settings = ((TokenBucket) discipline).settings();
        long burst = TrafficNumbers.bufferSize(settings.rate(), settings.bufferNanos());
        String detail = details ? "/1 mpu 0b" : "";
        fields.fieldAs("rate", settings.rate(), "rate " + TrafficNumbers.rateText(settings.rate()) + " ");
        fields.fieldAs("burst", burst, "burst " + TrafficNumbers.sizeText(burst) + detail + " ");
        if (settings.peakRate() > 0) {
            long least = TrafficNumbers.bufferSize(settings.peakRate(), settings.peakBufferNanos());
            fields.text("peakrate " + TrafficNumbers.rateText(settings.peakRate()) + " ");
            fields.fieldAs(details ? "mtu" : "minburst", least,
                    (details ? "mtu " : "minburst ") + TrafficNumbers.sizeText(least) + detail + " ");
        }
        double latency = latencyMicros(settings);
        fields.fieldAs("lat", (long) latency, "lat " + TrafficNumbers.timeText(latency) + " ");
        if (details) {
            fields.field("linklayer", "linklayer ", "ethernet", " ");
        }
    }

    private static double latencyMicros(TokenBucketSettings settings) {
        double latency = 1e6 * (settings.limitBytes() / (double) settings.rate())
                - TrafficNumbers.ticksToMicros(settings.bufferNanos() >> 6);
        if (settings.peakRate() > 0) {
            latency = Math.max(latency, 1e6 * (settings.limitBytes() / (double) settings.peakRate())
                    - TrafficNumbers.ticksToMicros(settings.peakBufferNanos() >> 6));
        }
        return latency;
    }
}
