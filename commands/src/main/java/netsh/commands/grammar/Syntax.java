package netsh.commands.grammar;

import java.util.List;

/** What may follow a word of the language, read into a request of type {@code R}. */
public interface Syntax<R> {
    /** Reads what belongs to it. */
    void parse(Arguments arguments, R request) throws CommandLineException;

    /** How usage texts show it, such as "[ mtu MTU ] [ up ]"; empty where nothing may follow. */
    String synopsis();

    /** Puts a value into a request. */
    @FunctionalInterface
    interface Setter<R, T> {
        /** Takes the value, or refuses it, for example because it was given before. */
        void set(R request, T value) throws CommandLineException;
    }

    /** Notes in a request that a word was there. */
    @FunctionalInterface
    interface Mark<R> {
        /** Notes it. */
        void set(R request) throws CommandLineException;
    }

    /** Nothing may follow. */
    static <R> Syntax<R> nothing(Mark<R> mark) {
        return new Syntax<>() {
            @Override
            public void parse(Arguments arguments, R request) throws CommandLineException {
                mark.set(request);
            }

            @Override
            public String synopsis() {
                return "";
            }
        };
    }

    /** One value follows. */
    static <R, T> Syntax<R> value(Slot<T> slot, Setter<R, T> setter) {
        return new Syntax<>() {
            @Override
            public void parse(Arguments arguments, R request) throws CommandLineException {
                setter.set(request, slot.take(arguments));
            }

            @Override
            public String synopsis() {
                return slot.label();
            }
        };
    }

    /** All words that are left follow, whatever they are. */
    static <R> Syntax<R> rest(String label, Setter<R, List<String>> setter) {
        return new Syntax<>() {
            @Override
            public void parse(Arguments arguments, R request) throws CommandLineException {
                setter.set(request, arguments.takeRest());
            }

            @Override
            public String synopsis() {
                return label;
            }
        };
    }
}
