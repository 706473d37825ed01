package netsh.commands.shell.syntax;

import java.util.ArrayList;
import java.util.List;

/** Brace expansion: <code>a{b,c}d</code> and <code>{1..3}</code> become several words, before anything is expanded. */
final class Braces {
    private static final int MOST_WORDS = 100_000;

    private Braces() {
    }

    /** The words that a word stands for; itself where it has no braces to expand. */
    static List<Word> expand(Word word) {
        if (!hasBrace(word)) {
            return List.of(word);
        }
        List<List<WordPart>> expanded = expand(characters(word));
        return expanded.stream().map(parts -> Word.of(joined(parts))).toList();
    }

    private static boolean hasBrace(Word word) {
        for (WordPart part : word.parts()) {
            if (part instanceof WordPart.Literal literal && literal.text().indexOf('{') >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Each character of unquoted text as a part of its own. */
    private static List<WordPart> characters(Word word) {
        List<WordPart> parts = new ArrayList<>();
        for (WordPart part : word.parts()) {
            if (part instanceof WordPart.Literal literal) {
                literal.text().codePoints().forEach(c -> parts.add(new WordPart.Literal(Character.toString(c))));
            } else {
                parts.add(part);
            }
        }
        return parts;
    }

    private static List<WordPart> joined(List<WordPart> parts) {
        List<WordPart> joined = new ArrayList<>();
        StringBuilder literal = new StringBuilder();
        for (WordPart part : parts) {
            if (part instanceof WordPart.Literal text) {
                literal.append(text.text());
            } else {
                if (literal.length() > 0) {
                    joined.add(new WordPart.Literal(literal.toString()));
                    literal.setLength(0);
                }
                joined.add(part);
            }
        }
        if (literal.length() > 0 || joined.isEmpty()) {
            joined.add(new WordPart.Literal(literal.toString()));
        }
        return joined;
    }

    private static boolean is(WordPart part, String text) {
        return part instanceof WordPart.Literal literal && literal.text().equals(text);
    }

    private static List<List<WordPart>> expand(List<WordPart> parts) {
        for (int open = 0; open < parts.size(); open++) {
            if (!is(parts.get(open), "{")) {
                continue;
            }
            int close = closing(parts, open);
            if (close < 0) {
                continue;
            }
            List<List<WordPart>> alternatives = alternatives(parts.subList(open + 1, close));
            if (alternatives != null) {
                return combined(parts.subList(0, open), alternatives, expand(parts.subList(close + 1, parts.size())));
            }
        }
        return List.of(parts);
    }

    private static List<List<WordPart>> combined(List<WordPart> before, List<List<WordPart>> alternatives,
            List<List<WordPart>> after) {
        List<List<WordPart>> words = new ArrayList<>();
        for (List<WordPart> alternative : alternatives) {
            for (List<WordPart> rest : after) {
                if (words.size() < MOST_WORDS) {
                    List<WordPart> word = new ArrayList<>(before);
                    word.addAll(alternative);
                    word.addAll(rest);
                    words.add(word);
                }
            }
        }
        return words;
    }

    private static int closing(List<WordPart> parts, int open) {
        int depth = 0;
        for (int i = open; i < parts.size(); i++) {
            if (is(parts.get(i), "{")) {
                depth++;
            } else if (is(parts.get(i), "}") && --depth == 0) {
                return i;
            }
        }
        return -1;
    }

    /** What the text between braces offers; null where it is neither a list nor a range. */
    private static List<List<WordPart>> alternatives(List<WordPart> inside) {
        List<List<WordPart>> alternatives = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < inside.size(); i++) {
            if (is(inside.get(i), "{")) {
                depth++;
            } else if (is(inside.get(i), "}")) {
                depth--;
            } else if (depth == 0 && is(inside.get(i), ",")) {
                alternatives.addAll(expand(inside.subList(from, i)));
                from = i + 1;
            }
        }
        if (from == 0) {
            return range(inside);
        }
        alternatives.addAll(expand(inside.subList(from, inside.size())));
        return alternatives;
    }

    private static List<List<WordPart>> range(List<WordPart> inside) {
        StringBuilder text = new StringBuilder();
        for (WordPart part : inside) {
            if (!(part instanceof WordPart.Literal literal)) {
                return null;
            }
            text.append(literal.text());
        }
        String[] ends = text.toString().split("\\.\\.", -1);
        if (ends.length < 2 || ends.length > 3) {
            return null;
        }
        try {
            int step = ends.length == 3 ? Math.abs(Integer.parseInt(ends[2])) : 1;
            if (ends[0].length() == 1 && ends[1].length() == 1 && Character.isLetter(ends[0].charAt(0))
                    && Character.isLetter(ends[1].charAt(0))) {
                return sequence(ends[0].charAt(0), ends[1].charAt(0), Math.max(1, step), 0, true);
            }
            int width = isPadded(ends[0]) || isPadded(ends[1]) ? Math.max(ends[0].length(), ends[1].length()) : 0;
            return sequence(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]), Math.max(1, step), width, false);
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static boolean isPadded(String number) {
        String digits = number.startsWith("-") ? number.substring(1) : number;
        return digits.length() > 1 && digits.startsWith("0");
    }

    private static List<List<WordPart>> sequence(int from, int to, int step, int width, boolean letters) {
        List<List<WordPart>> words = new ArrayList<>();
        long direction = from <= to ? step : -(long) step;
        for (long i = from; (from <= to ? i <= to : i >= to) && words.size() < MOST_WORDS; i += direction) {
            String text = letters ? String.valueOf((char) i) : padded(i, width);
            words.add(List.of(new WordPart.Literal(text)));
        }
        return words;
    }

    private static String padded(long number, int width) {
        String digits = Long.toString(Math.abs(number));
        int zeros = width - digits.length() - (number < 0 ? 1 : 0);
        return (number < 0 ? "-" : "") + "0".repeat(Math.max(0, zeros)) + digits;
    }
}
