package fr.levain.kernel;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * A YAML value that knows its file and line. Typed getters never throw: they report a problem to the pack and answer a
 * stand-in, so that one reading tells everything that is wrong. A field nobody asks for is reported as unknown.
 */
public final class PackNode {
    private static final Pattern RATE = Pattern.compile("(\\d+(?:[.,]\\d+)?)\\s*%");
    private static final Pattern YEAR_FIRST = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final Pack pack;
    private final String file;
    private final Node node;
    private final boolean silent;
    private @Nullable List<PackNode> items;
    private final Map<String, Node> fields = new LinkedHashMap<>();
    private final Map<String, PackNode> children = new LinkedHashMap<>();
    private final Set<String> asked = new LinkedHashSet<>();

    PackNode(Pack pack, String file, Node node) {
        this(pack, file, node, false);
    }

    /** @param silent stands for a missing part, already reported: nothing more is said about it */
    private PackNode(Pack pack, String file, Node node, boolean silent) {
        this.pack = pack;
        this.silent = silent;
        this.file = file;
        this.node = node;
        if (node instanceof MappingNode mapping) readFields(mapping);
    }

    private void readFields(MappingNode mapping) {
        for (var entry : mapping.getValue()) {
            var key = entry.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
            if (fields.putIfAbsent(key, entry.getValueNode()) != null) {
                pack.report(file, lineOf(entry.getKeyNode()), "le champ « %s » est écrit deux fois".formatted(key));
            }
        }
    }

    public String file() {
        return file;
    }

    public int line() {
        return lineOf(node);
    }

    /** The line of a field, or of this node when the field is missing. */
    public int line(String key) {
        return fields.containsKey(key) ? lineOf(fields.get(key)) : line();
    }

    public void problem(String message) {
        if (!silent) pack.report(file, line(), message);
    }

    public void problem(String key, String message) {
        if (!silent) pack.report(file, line(key), message);
    }

    public boolean has(String key) {
        asked.add(key);
        var value = fields.get(key);
        return value != null && !Tag.NULL.equals(value.getTag());
    }

    public boolean isText() {
        return node instanceof ScalarNode;
    }

    /** Whether this field is there, as a plain text. */
    public boolean isTextAt(String key) {
        return has(key) && fields.get(key) instanceof ScalarNode;
    }

    /** All its fields as they are written, to write them elsewhere. */
    public Map<String, Object> plain() {
        var plain = new LinkedHashMap<String, Object>();
        fields.forEach((key, value) -> plain.put(key, plain(value)));
        return plain;
    }

    private static Object plain(Node node) {
        return switch (node) {
            case ScalarNode scalar when Tag.BOOL.equals(scalar.getTag()) -> Boolean.valueOf(scalar.getValue());
            case ScalarNode scalar when Tag.INT.equals(scalar.getTag()) && scalar.getValue().matches("[1-9]\\d{0,8}") -> Integer.valueOf(scalar.getValue());
            case ScalarNode scalar -> scalar.getValue();
            case SequenceNode list -> list.getValue().stream().map(PackNode::plain).toList();
            case MappingNode mapping -> {
                var all = new LinkedHashMap<String, Object>();
                mapping.getValue().forEach(entry -> all.put(String.valueOf(plain(entry.getKeyNode())), plain(entry.getValueNode())));
                yield all;
            }
            default -> "";
        };
    }

    /** This value itself as a text, for lists of plain values. */
    public String asText() {
        if (node instanceof ScalarNode scalar) return scalar.getValue().strip();
        problem("un texte est attendu ici");
        return "";
    }

    public String text(String key) {
        return required(key, optionalText(key), "");
    }

    public Optional<String> optionalText(String key) {
        if (!has(key)) return Optional.empty();
        if (fields.get(key) instanceof ScalarNode scalar) return Optional.of(scalar.getValue().strip());
        problem(key, "le champ « %s » attend un texte".formatted(key));
        return Optional.of("");
    }

    public int integer(String key) {
        return required(key, optionalInteger(key), 0);
    }

    public Optional<Integer> optionalInteger(String key) {
        return read(key, Integer::valueOf, 0, "un nombre entier, par exemple 12");
    }

    public Optional<BigDecimal> optionalDecimal(String key) {
        return read(key, BigDecimal::new, BigDecimal.ZERO, "un nombre, par exemple 2.5");
    }

    /** Written as a plain number of euros: {@code 40000} or {@code 36643.50}. */
    public Euros euros(String key) {
        return required(key, optionalEuros(key), Euros.ZERO);
    }

    public Optional<Euros> optionalEuros(String key) {
        return read(key, typed -> Euros.of(new BigDecimal(typed)), Euros.ZERO, "un montant en euros, par exemple 40000");
    }

    /** Written as a percentage: {@code 75 %}. */
    public Rate rate(String key) {
        return required(key, optionalRate(key), new Rate(BigDecimal.ZERO));
    }

    public Optional<Rate> optionalRate(String key) {
        return read(key, PackNode::rateOf, new Rate(BigDecimal.ZERO), "un pourcentage, par exemple 75 %");
    }

    public LocalDate date(String key) {
        return required(key, optionalDate(key), LocalDate.EPOCH);
    }

    /** {@code 2017-04-03}, or {@code premier-demarrage + 45 jours} in a demonstration. */
    public Optional<LocalDate> optionalDate(String key) {
        return read(key, typed -> YEAR_FIRST.matcher(typed).matches()
                ? LocalDate.parse(typed) : pack.dates().date(typed), LocalDate.EPOCH,
                "une date, par exemple 2026-04-03");
    }

    public Instant dateTime(String key) {
        return required(key, optionalDateTime(key), Instant.EPOCH);
    }

    /** {@code 2017-05-05 à 17:00}, Europe/Paris, or {@code premier-demarrage + 45 jours à 17:00}. */
    public Optional<Instant> optionalDateTime(String key) {
        return read(key, pack.dates()::instant, Instant.EPOCH, "une date et une heure, par exemple 2026-04-03 à 17:00");
    }

    public boolean bool(String key, boolean otherwise) {
        return this.<Boolean>read(key, typed -> switch (typed) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(typed);
        }, otherwise, "true ou false").orElse(otherwise);
    }

    /** One of the words of a table, translated. */
    public <T> T oneOf(String key, Map<String, T> words) {
        var first = words.values().iterator().next();
        var typed = text(key);
        if (typed.isEmpty() || words.containsKey(typed)) return words.getOrDefault(typed, first);
        problem(key, "« %s » n’est pas un choix possible pour « %s »%s"
                .formatted(typed, key, Spelling.suggestion(typed, words.keySet())));
        return first;
    }

    /** The nodes of a list; empty when the field is missing. */
    public List<PackNode> list(String key) {
        if (!has(key)) return List.of();
        if (fields.get(key) instanceof SequenceNode) return child(key).orElseThrow().items();
        problem(key, "le champ « %s » attend une liste".formatted(key));
        return List.of();
    }

    public List<String> texts(String key) {
        return list(key).stream().map(PackNode::asText).toList();
    }

    /** The named nodes under a field, in the order of the file; empty when the field is missing. */
    public Map<String, PackNode> map(String key) {
        if (!has(key)) return Map.of();
        var child = child(key).orElseThrow();
        if (child.node instanceof MappingNode) return child.entries();
        problem(key, "le champ « %s » attend des champs nommés".formatted(key));
        return Map.of();
    }

    /** All the fields of this node, by name. */
    public Map<String, PackNode> entries() {
        var entries = new LinkedHashMap<String, PackNode>();
        fields.keySet().forEach(key -> child(key).ifPresent(child -> entries.put(key, child)));
        return entries;
    }

    public Optional<PackNode> child(String key) {
        if (!has(key)) return Optional.empty();
        return Optional.of(children.computeIfAbsent(key, name -> pack.adopt(new PackNode(pack, file, fields.get(name)))));
    }

    /** A part that must be there; an empty one, already reported, when it is not. */
    public PackNode part(String key) {
        return child(key).orElseGet(() -> {
            missing(key);
            return new PackNode(pack, file, new MappingNode(Tag.MAP, List.of(), FlowStyle.BLOCK), true);
        });
    }

    private List<PackNode> items() {
        if (items == null) {
            items = new ArrayList<>();
            for (var item : ((SequenceNode) node).getValue()) items.add(pack.adopt(new PackNode(pack, file, item)));
        }
        return items;
    }

    void reportUnknownFields() {
        fields.keySet().stream().filter(key -> !asked.contains(key)).forEach(key -> pack.report(file, keyLine(key),
                "champ inconnu « %s »%s".formatted(key, Spelling.suggestion(key, asked))));
    }

    private int keyLine(String key) {
        return ((MappingNode) node).getValue().stream()
                .filter(entry -> entry.getKeyNode() instanceof ScalarNode scalar && scalar.getValue().equals(key))
                .findFirst().map(entry -> lineOf(entry.getKeyNode())).orElse(line());
    }

    private <T> T required(String key, Optional<T> value, T standIn) {
        if (value.isEmpty() && !has(key)) missing(key);
        return value.orElse(standIn);
    }

    private void missing(String key) {
        problem("il manque le champ « %s »".formatted(key));
    }

    private <T> Optional<T> read(String key, Function<String, T> reading, T standIn, String expected) {
        var typed = optionalText(key);
        if (typed.isEmpty()) return Optional.empty();
        try {
            return Optional.of(reading.apply(typed.get()));
        } catch (Pack.Unresolved refused) {
            problem(key, refused.getMessage());
        } catch (IllegalArgumentException | ArithmeticException | DateTimeParseException unreadable) {
            problem(key, "« %s » attend %s ; lu : « %s »".formatted(key, expected, typed.get()));
        }
        return Optional.of(standIn);
    }

    private static Rate rateOf(String typed) {
        var match = RATE.matcher(typed);
        if (!match.matches()) throw new IllegalArgumentException(typed);
        return Rate.percent(match.group(1).replace(',', '.'));
    }

    private static int lineOf(Node node) {
        return node.getStartMark() == null ? 1 : node.getStartMark().getLine() + 1;
    }
}
