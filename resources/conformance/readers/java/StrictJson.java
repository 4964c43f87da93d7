import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The JSON of smtp-config/1: parsed strictly, written canonically, and base64url in its one right spelling. */
final class StrictJson {
    /** The configuration is not taken; the message is for your own log, outward say only that it was refused. */
    static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1;

        Refused(String verdict) {
            super(verdict);
        }
    }

    /** Which characters texts may hold: those of the profile, direction characters too, or any. */
    enum Texts { PLAIN, DIRECTIONS, ANY }

    static final long LATEST = (1L << 53) - 1;
    private static final String DIRECTION = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069";
    private final String text;
    private final Texts texts;
    private int at = 0;

    private StrictJson(String text, Texts texts) {
        this.text = text;
        this.texts = texts;
    }

    /** Refuses with a verdict unless a condition holds. */
    static void need(boolean condition, String verdict) {
        if (!condition) throw new Refused(verdict);
    }

    /** Parses one object: no duplicate keys, floats, large integers, characters that are not allowed, depth 8. */
    static Map<String, Object> object(byte[] data, Texts texts) {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(data)).toString();
            StrictJson parser = new StrictJson(text, texts);
            Object value = parser.value(1);
            need(value instanceof Map && parser.peek() == '\0' && parser.at == text.length(), "format");
            return members(value);
        } catch (CharacterCodingException | NumberFormatException error) {
            throw new Refused("format");
        }
    }

    private Object value(int depth) {
        char first = peek();
        if (first == '{' || first == '[') {
            need(depth <= 8, "format");
            return first == '{' ? object(depth) : list(depth);
        }
        if (first == '"') return string();
        int start = at;
        while (at < text.length() && ",]} \t\r\n".indexOf(text.charAt(at)) < 0) at++;
        String word = text.substring(start, at);
        if (word.equals("true") || word.equals("false")) return word.equals("true");
        if (word.equals("null")) return null;
        need(word.matches("0|-?[1-9][0-9]{0,15}") && Math.abs(Long.parseLong(word)) <= LATEST, "format");
        return Long.valueOf(word);
    }

    private Map<String, Object> object(int depth) {
        Map<String, Object> members = new TreeMap<>();
        take('{');
        while (peek() != '}') {
            if (!members.isEmpty()) take(',');
            need(peek() == '"', "format");
            String name = string();
            need(name.matches("[ -~]{1,100}") && !members.containsKey(name), "format");
            take(':');
            members.put(name, value(depth + 1));
        }
        take('}');
        return members;
    }

    private List<Object> list(int depth) {
        List<Object> items = new ArrayList<>();
        take('[');
        while (peek() != ']') {
            if (!items.isEmpty()) take(',');
            items.add(value(depth + 1));
        }
        take(']');
        return items;
    }

    private String string() {
        StringBuilder out = new StringBuilder();
        take('"');
        for (char c = next(); c != '"'; c = next()) {
            need(c >= ' ', "format");
            if (c == '\\') {
                char escape = next();
                int known = "\"\\/bfnrt".indexOf(escape);
                need(known >= 0 || escape == 'u' && at + 4 <= text.length(), "format");
                if (known < 0) {
                    String digits = text.substring(at, at += 4);
                    need(digits.matches("[0-9A-Fa-f]{4}"), "format");
                    c = (char) Integer.parseInt(digits, 16);
                } else {
                    c = "\"\\/\b\f\n\r\t".charAt(known);
                }
            }
            out.append(c);
        }
        need(texts == Texts.ANY || out.codePoints().allMatch(this::allowed), "format");
        return out.toString();
    }

    private boolean allowed(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
            default -> texts == Texts.DIRECTIONS || DIRECTION.indexOf(point) < 0;
        };
    }

    /** Skips blanks and gives the next character, NUL at the end. */
    private char peek() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) at++;
        return at < text.length() ? text.charAt(at) : '\0';
    }

    private void take(char wanted) {
        need(peek() == wanted && next() == wanted, "format");
    }

    private char next() {
        need(at < text.length(), "format");
        return text.charAt(at++);
    }

    /** Writes the RFC 8785 text; for what is parsed here, sorted names and no blanks are all of it. */
    static String canonical(Object value) {
        if (value instanceof String s) return '"' + s.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
        if (value instanceof List<?> items) {
            return items.stream().map(StrictJson::canonical).collect(Collectors.joining(",", "[", "]"));
        }
        if (!(value instanceof Map)) return String.valueOf(value);
        return new TreeMap<>(members(value)).entrySet().stream()
            .map(member -> canonical(member.getKey()) + ":" + canonical(member.getValue()))
            .collect(Collectors.joining(",", "{", "}"));
    }

    static String b64(byte[] data) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(data);
    }

    /** Reads base64url; lenient decoders take many spellings of one value, here there is one. */
    static byte[] unb64(Object text) {
        need(text instanceof String, "format");
        try {
            byte[] data = Base64.getUrlDecoder().decode((String) text);
            need(b64(data).equals(text), "format");
            return data;
        } catch (IllegalArgumentException error) {
            throw new Refused("format");
        }
    }

    /** Tells whether a value is an object with exactly these names. */
    static boolean exactly(Object value, String... names) {
        return value instanceof Map<?, ?> members && members.keySet().equals(Set.of(names));
    }

    /** Gives the members of what was parsed as an object. */
    @SuppressWarnings("unchecked") // the parser above makes no other maps
    static Map<String, Object> members(Object value) {
        need(value instanceof Map, "format");
        return (Map<String, Object>) value;
    }

    static boolean whole(Object value, long low, long high) {
        return value instanceof Long number && number >= low && number <= high;
    }
}
