import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Verifies an exported journal from its file alone: no database, no network, no other file of Levain. Anyone may run it:
 *
 * <pre>java Verify.java journal.jsonl [empreinte d’un sceau gardé ailleurs]</pre>
 *
 * The file holds a JSON object a line: the entries, then the seals. An entry is digested (SHA-256) over, one a line, the
 * digest before it in its chain, its subject, position, instant, event, author, facts and salt; a seal over the digest of
 * the seal before, its number, instant, heads, and the counts of subjects and entries. Facts and heads are written with
 * their keys sorted and no space. Answers 0 when the journal is whole, 1 when it is damaged, 2 when it could not be read.
 */
class Verify {
    private static final String START = "0".repeat(64);

    private final Map<String, TreeMap<Long, Map<String, Object>>> chains = new TreeMap<>();
    private final Map<String, TreeMap<Long, String>> sealed = new HashMap<>();
    private final Map<String, Long> sealsByDigest = new HashMap<>();
    private final TreeSet<String> damages = new TreeSet<>();
    private long entries;
    private long seals;
    private long sealedEntries;
    private String lastSeal = START;

    public static void main(String[] arguments) {
        if (arguments.length < 1 || arguments.length > 2) {
            System.err.println("Usage : bin/verify journal.jsonl [empreinte d’un sceau gardé ailleurs]");
            System.exit(2);
        }
        try {
            System.exit(new Verify().verify(Path.of(arguments[0]), arguments.length == 2 ? arguments[1].strip() : ""));
        } catch (IOException | RuntimeException e) {
            System.err.println("Le fichier n’a pas pu être lu : " + e.getMessage());
            System.exit(2);
        }
    }

    private int verify(Path file, String kept) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.isBlank()) continue;
                Map<String, Object> read = object(new Json(line).value());
                if (read.containsKey("subject_kind")) readEntry(read);
                else readSeal(read);
            }
        }
        chains.forEach(this::check);
        sealed.keySet().stream().filter(subject -> !chains.containsKey(subject))
                .forEach(subject -> damages.add(subject + " : toutes ses entrées manquent."));
        if (!kept.isEmpty() && !sealsByDigest.containsKey(kept)) damages.add("Le sceau que vous avez gardé n’est plus dans la chaîne.");
        System.out.printf("%d entrées, %d sujets, %d sceaux ; dernier sceau %s%n", entries, chains.size(), seals, lastSeal);
        if (entries > sealedEntries) System.out.printf("%d entrées écrites après le dernier sceau : le prochain export les prouvera.%n", entries - sealedEntries);
        if (sealsByDigest.containsKey(kept)) System.out.printf("Le sceau que vous avez gardé est le n° %d : rien n’a changé avant lui, si le journal est entier.%n", sealsByDigest.get(kept));
        damages.forEach(System.out::println);
        System.out.println(damages.isEmpty() ? "Le journal est entier." : "Le journal est endommagé.");
        return damages.isEmpty() ? 0 : 1;
    }

    private void readEntry(Map<String, Object> entry) {
        entries++;
        var chain = chains.computeIfAbsent(subject(entry), any -> new TreeMap<>());
        if (chain.put((Long) entry.get("position"), entry) != null) damages.add(subject(entry) + " : entrée %d en double.".formatted(entry.get("position")));
    }

    private void readSeal(Map<String, Object> seal) {
        long number = (Long) seal.get("number");
        if (number != seals + 1) damages.add("Sceau %d manquant.".formatted(seals + 1));
        var heads = list(seal.get("heads"));
        var digest = sha256(String.join("\n", (String) seal.get("previous_digest"), "" + number, instant(seal.get("at")), canonical(heads),
                "" + seal.get("subjects"), "" + seal.get("entries")));
        if (!digest.equals(seal.get("digest"))) damages.add("Sceau %d modifié.".formatted(number));
        else if (!lastSeal.equals(seal.get("previous_digest"))) damages.add("Sceau %d détaché du précédent.".formatted(number));
        for (var each : heads) {
            var head = object(each);
            var marks = sealed.computeIfAbsent(head.get("kind") + ":" + head.get("id"), any -> new TreeMap<>());
            long position = (Long) head.get("position");
            sealedEntries += position - (marks.isEmpty() ? 0 : marks.lastKey());
            marks.put(position, (String) head.get("digest"));
        }
        if ((Long) seal.get("entries") != sealedEntries || (Long) seal.get("subjects") != sealed.size())
            damages.add("Sceau %d : le compte des entrées ne tombe pas juste.".formatted(number));
        seals = number;
        lastSeal = (String) seal.get("digest");
        sealsByDigest.put(lastSeal, number);
    }

    /** Names the first damage of one chain. */
    private void check(String subject, TreeMap<Long, Map<String, Object>> chain) {
        var previous = START;
        long expected = 1;
        var marks = sealed.getOrDefault(subject, new TreeMap<>());
        for (var each : chain.entrySet()) {
            var entry = each.getValue();
            var digest = (String) entry.get("digest");
            String damage = null;
            if (each.getKey() != expected) damage = "manquante";
            else if (!digest.equals(digestOf(subject, entry))) damage = "modifiée";
            else if (!previous.equals(entry.get("previous_digest"))) damage = "détachée de la précédente";
            else if (marks.containsKey(expected) && !marks.get(expected).equals(digest)) damage = "réécrite après son sceau";
            if (damage != null) {
                damages.add("%s : entrée %d %s.".formatted(subject, expected, damage));
                return;
            }
            previous = digest;
            expected++;
        }
        if (!marks.isEmpty() && marks.lastKey() >= expected) damages.add("%s : entrée %d manquante.".formatted(subject, expected));
    }

    private static String digestOf(String subject, Map<String, Object> entry) {
        return sha256(String.join("\n", (String) entry.get("previous_digest"), subject, "" + entry.get("position"), instant(entry.get("at")),
                (String) entry.get("event"), (String) entry.get("by_whom"), canonical(entry.get("facts")), (String) entry.get("salt")));
    }

    private static String subject(Map<String, Object> entry) {
        return entry.get("subject_kind") + ":" + entry.get("subject_id");
    }

    /** In UTC, as ISO 8601 writes it, with no zero too many. */
    private static String instant(Object at) {
        return OffsetDateTime.parse((String) at).toInstant().toString();
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String canonical(Object value) {
        if (value instanceof Map<?, ?> map) {
            var parts = new ArrayList<String>();
            new TreeMap<>(object(map)).forEach((key, each) -> parts.add(quoted(key) + ":" + canonical(each)));
            return "{" + String.join(",", parts) + "}";
        }
        if (value instanceof List<?> list) return "[" + String.join(",", list.stream().map(Verify::canonical).toList()) + "]";
        return value instanceof String text ? quoted(text) : String.valueOf(value);
    }

    private static String quoted(String text) {
        var out = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            if (c == '"' || c == '\\') out.append('\\').append(c);
            else if (c < 0x20) out.append("\\u%04x".formatted((int) c));
            else out.append(c);
        }
        return out.append('"').toString();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> object(Object value) {
        return (Map<String, Object>) value;
    }

    @SuppressWarnings("unchecked")
    private static List<Object> list(Object value) {
        return (List<Object>) value;
    }

    /** Just the JSON a journal holds: objects, lists, texts, whole numbers, true, false, null. */
    private static final class Json {
        private final String text;
        private int at;

        Json(String text) {
            this.text = text;
        }

        Object value() {
            skip();
            char c = text.charAt(at);
            if (c == '{') return members();
            if (c == '[') return items();
            if (c == '"') return string();
            int from = at;
            while (at < text.length() && ",]} \t".indexOf(text.charAt(at)) < 0) at++;
            var word = text.substring(from, at);
            return switch (word) {
                case "true" -> true;
                case "false" -> false;
                case "null" -> "null";
                default -> Long.valueOf(word);
            };
        }

        private Map<String, Object> members() {
            var found = new TreeMap<String, Object>();
            at++;
            for (skip(); text.charAt(at) != '}'; skip()) {
                if (text.charAt(at) == ',') at++;
                skip();
                var key = string();
                skip();
                at++; // the colon
                found.put(key, value());
            }
            at++;
            return found;
        }

        private List<Object> items() {
            var found = new ArrayList<>();
            at++;
            for (skip(); text.charAt(at) != ']'; skip()) {
                if (text.charAt(at) == ',') at++;
                found.add(value());
            }
            at++;
            return found;
        }

        private String string() {
            var out = new StringBuilder();
            for (at++; text.charAt(at) != '"'; at++) {
                if (text.charAt(at) != '\\') {
                    out.append(text.charAt(at));
                    continue;
                }
                char c = text.charAt(++at);
                switch (c) {
                    case 'n' -> out.append('\n');
                    case 't' -> out.append('\t');
                    case 'r' -> out.append('\r');
                    case 'b' -> out.append('\b');
                    case 'f' -> out.append('\f');
                    case 'u' -> {
                        out.append((char) Integer.parseInt(text.substring(at + 1, at + 5), 16));
                        at += 4;
                    }
                    default -> out.append(c);
                }
            }
            at++;
            return out.toString();
        }

        private void skip() {
            while (at < text.length() && Character.isWhitespace(text.charAt(at))) at++;
        }
    }
}
