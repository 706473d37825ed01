package netsh.commands.dns;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import netsh.commands.dns.DigRequest.Part;
import netsh.commands.resolver.Resolver;
import netsh.network.addr.IpAddress;
import netsh.network.dns.DnsType;
import netsh.network.dns.ReverseName;

/** Reads dig's command line, in which the order of words matters (dig(1)). */
final class DigArguments {
    /** dig does not go on; the message is its own. */
    static final class Wrong extends Exception {
        private static final long serialVersionUID = 1L;

        Wrong(String message) {
            super(message, null, false, false);
        }
    }

    private final DigRequest request = new DigRequest();

    static DigRequest read(List<String> words) throws Wrong {
        DigArguments arguments = new DigArguments();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (word.startsWith("@")) {
                arguments.request.current().server = Optional.of(word.substring(1));
            } else if (word.startsWith("+")) {
                arguments.plus(word.substring(1));
            } else if (word.startsWith("-") && word.length() > 1) {
                i += arguments.dash(word, i + 1 < words.size() ? words.get(i + 1) : null);
            } else {
                arguments.word(word);
            }
        }
        if (arguments.request.lookups.isEmpty()) {
            arguments.request.add("").type = DnsType.NS;
        }
        return arguments.request;
    }

    private void word(String word) {
        OptionalInt type = DnsType.parse(word);
        if (type.isPresent()) {
            setType(type.getAsInt());
        } else if (!word.equalsIgnoreCase("in")) {
            request.add(word.endsWith(".") ? word.substring(0, word.length() - 1) : word);
        }
    }

    private void setType(int type) {
        request.current().type = type;
        request.current().typeGiven = true;
    }

    /** An option with a letter; answers how many further words it took. */
    private int dash(String word, String next) throws Wrong {
        char letter = word.charAt(1);
        if (letter == '4' || letter == '6') {
            return 0;
        }
        boolean attached = word.length() > 2;
        String value = attached ? word.substring(2) : next;
        if (value == null || "xtpqc".indexOf(letter) < 0) {
            throw new Wrong("Invalid option: " + word);
        }
        switch (letter) {
            case 'x' -> reverse(value);
            case 't' -> type(value);
            case 'p' -> request.current().port = number(value, "port number", 65_535);
            case 'q' -> request.add(value);
            default -> {
                if (!value.equalsIgnoreCase("in")) {
                    request.warnings.add(";; Warning, ignoring invalid class " + value);
                }
            }
        }
        return attached ? 0 : 1;
    }

    private void reverse(String value) throws Wrong {
        IpAddress address =
                Resolver.figures(value).orElseThrow(() -> new Wrong("Invalid IP address " + value));
        DigRequest.Lookup lookup = request.add(ReverseName.of(address));
        lookup.type = lookup.typeGiven ? lookup.type : DnsType.PTR;
    }

    private void type(String value) {
        OptionalInt type = DnsType.parse(value);
        if (type.isPresent()) {
            setType(type.getAsInt());
        } else {
            request.warnings.add(";; Warning, ignoring invalid type " + value);
        }
    }

    private static int number(String text, String what, int most) throws Wrong {
        if (!text.matches("[0-9]{1,9}") || Integer.parseInt(text) > most) {
            throw new Wrong("Couldn't parse " + what + " '" + text + "': " + "not a valid number");
        }
        return Integer.parseInt(text);
    }

    private void plus(String text) throws Wrong {
        int equals = text.indexOf('=');
        String word = (equals < 0 ? text : text.substring(0, equals)).toLowerCase(Locale.ROOT);
        String value = equals < 0 ? "" : text.substring(equals + 1);
        boolean on = !word.startsWith("no");
        String name = on ? word : word.substring(2);
        DigRequest.Lookup lookup = request.current();
        switch (name) {
            case "short" -> request.shortForm = on;
            case "all" -> {
                for (Part part : Part.values()) {
                    show(lookup, part, on);
                }
            }
            case "time", "timeout" -> lookup.timeoutSeconds = Math.max(1, number(value, "timeout", 3600));
            case "tries" -> lookup.tries = Math.max(1, number(value, "tries", 100));
            case "retry", "retries" -> lookup.tries = number(value, "retries", 99) + 1;
            case "edns" -> lookup.edns = on;
            case "tcp", "vc" -> lookup.stream = on;
            case "recurse", "rec", "search", "cookie", "dnssec" -> {
                if (!on || name.startsWith("rec")) {
                    return;
                }
                throw new Wrong("Invalid option: +" + text);
            }
            default -> show(lookup, part(name, text), on);
        }
    }

    private static Part part(String name, String text) throws Wrong {
        for (Part part : Part.values()) {
            if (part.name().toLowerCase(Locale.ROOT).equals(name)) {
                return part;
            }
        }
        throw new Wrong("Invalid option: +" + text);
    }

    private static void show(DigRequest.Lookup lookup, Part part, boolean on) {
        if (on) {
            lookup.parts.add(part);
        } else {
            lookup.parts.remove(part);
        }
    }
}
