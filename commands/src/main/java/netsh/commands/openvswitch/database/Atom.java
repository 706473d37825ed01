package netsh.commands.openvswitch.database;

import java.util.Locale;
import java.util.UUID;

/** A single value (RFC 7047, section 5.1). Values of one type are ordered as ovsdb orders them. */
public sealed interface Atom extends Comparable<Atom> {
    /** The value as ovs-vsctl shows it. */
    String text();

    /** The value without quotes. */
    default String bareText() {
        return text();
    }

    /** The value as JSON. */
    default String json() {
        return text();
    }

    /** A number. */
    record Whole(long value) implements Atom {
        @Override
        public String text() {
            return Long.toString(value);
        }

        @Override
        public int compareTo(Atom other) {
            return Long.compare(value, ((Whole) other).value);
        }
    }

    /** A truth value. */
    record Truth(boolean value) implements Atom {
        @Override
        public String text() {
            return Boolean.toString(value);
        }

        @Override
        public int compareTo(Atom other) {
            return Boolean.compare(value, ((Truth) other).value);
        }
    }

    /** A text. */
    record Text(String value) implements Atom {
        @Override
        public String text() {
            return needsQuotes() ? json() : value;
        }

        @Override
        public String bareText() {
            return value;
        }

        @Override
        public String json() {
            StringBuilder text = new StringBuilder("\"");
            for (char letter : value.toCharArray()) {
                switch (letter) {
                    case '"' -> text.append("\\\"");
                    case '\\' -> text.append("\\\\");
                    case '\n' -> text.append("\\n");
                    case '\t' -> text.append("\\t");
                    case '\r' -> text.append("\\r");
                    default -> text.append(letter < ' '
                            ? String.format(Locale.ROOT, "\\u%04x", (int) letter) : Character.toString(letter));
                }
            }
            return text.append('"').toString();
        }

        private boolean needsQuotes() {
            if (value.isEmpty() || !isLetter(value.charAt(0))) {
                return true;
            }
            for (int i = 1; i < value.length(); i++) {
                char letter = value.charAt(i);
                if (!isLetter(letter) && !(letter >= '0' && letter <= '9') && letter != '-' && letter != '.') {
                    return true;
                }
            }
            return value.equals("true") || value.equals("false");
        }

        private static boolean isLetter(char letter) {
            return letter >= 'a' && letter <= 'z' || letter >= 'A' && letter <= 'Z' || letter == '_';
        }

        @Override
        public int compareTo(Atom other) {
            return value.compareTo(((Text) other).value);
        }
    }

    /** The identifier of a row. */
    record Reference(UUID value) implements Atom {
        @Override
        public String text() {
            return value.toString();
        }

        @Override
        public String json() {
            return "[\"uuid\",\"" + value + "\"]";
        }

        @Override
        public int compareTo(Atom other) {
            return value.toString().compareTo(((Reference) other).value.toString());
        }
    }
}
