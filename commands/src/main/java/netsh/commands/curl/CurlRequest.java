package netsh.commands.curl;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the command line asks for. */
final class CurlRequest {
    private static final double NANOS_PER_SECOND = 1e9;

    private final Map<CurlOption, List<String>> options = new EnumMap<>(CurlOption.class);
    private final List<String> urls = new ArrayList<>();

    private CurlRequest() {}

    /** Reads a command line. */
    static CurlRequest of(List<String> words) throws CurlFailure {
        CurlRequest request = new CurlRequest();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            String next = i + 1 < words.size() ? words.get(i + 1) : null;
            if (word.startsWith("--") && word.length() > 2) {
                i += request.readLong(word, next) ? 1 : 0;
            } else if (word.startsWith("-") && word.length() > 1) {
                i += request.readShort(word, next) ? 1 : 0;
            } else {
                request.urls.add(word);
            }
        }
        return request;
    }

    private boolean readLong(String word, String next) throws CurlFailure {
        CurlOption option = CurlOption.ofLongName(word.substring(2)).orElseThrow(() -> unknown(word));
        add(option, word, next);
        return option.takesValue();
    }

    /** Reads letters; whether the last of them took the next word. */
    private boolean readShort(String word, String next) throws CurlFailure {
        for (int i = 1; i < word.length(); i++) {
            CurlOption option = CurlOption.ofLetter(word.charAt(i)).orElseThrow(() -> unknown(word));
            boolean hasOwnValue = option.takesValue() && i + 1 < word.length();
            add(option, word, hasOwnValue ? word.substring(i + 1) : next);
            if (option.takesValue()) {
                return !hasOwnValue;
            }
        }
        return false;
    }

    private static CurlFailure unknown(String word) {
        return new CurlFailure(CurlFailure.MISUSED, "option " + word + ": is unknown");
    }

    private void add(CurlOption option, String word, String value) throws CurlFailure {
        if (option.takesValue() && value == null) {
            throw new CurlFailure(CurlFailure.MISUSED, "option " + word + ": requires parameter");
        }
        options.computeIfAbsent(option, key -> new ArrayList<>(1)).add(option.takesValue() ? value : "");
    }

    // ---- what was asked ----------------------------------------------------------------------------------------------------

    List<String> urls() {
        return urls;
    }

    boolean has(CurlOption option) {
        return options.containsKey(option);
    }

    Optional<String> value(CurlOption option) {
        List<String> values = values(option);
        return values.isEmpty() ? Optional.empty() : Optional.of(values.get(values.size() - 1));
    }

    List<String> values(CurlOption option) {
        return options.getOrDefault(option, List.of());
    }

    /** The method to use. */
    String method() {
        return value(CurlOption.REQUEST)
                .orElse(has(CurlOption.HEAD) ? "HEAD" : has(CurlOption.DATA) ? "POST" : "GET");
    }

    /** A time in nanoseconds; empty where it was not given. */
    Optional<Long> nanos(CurlOption option) throws CurlFailure {
        Optional<String> text = value(option);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (!text.get().matches("[0-9]{1,9}(\\.[0-9]+)?")) {
            throw new CurlFailure(CurlFailure.MISUSED, "option " + (option == CurlOption.MAX_TIME ? "-m" : "--connect-timeout")
                    + ": expected a proper numerical parameter");
        }
        return Optional.of((long) (Double.parseDouble(text.get()) * NANOS_PER_SECOND));
    }
}
