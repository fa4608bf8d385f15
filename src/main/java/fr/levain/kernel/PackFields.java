package fr.levain.kernel;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Fields of a pack's file being written, as {@link PackNode} reads them. What is empty is left out. */
public final class PackFields {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd' à 'HH:mm");
    private static final DateTimeFormatter TO_THE_SECOND = DateTimeFormatter.ofPattern("yyyy-MM-dd' à 'HH:mm:ss");

    private final Map<String, Object> fields = new LinkedHashMap<>();

    public PackFields text(String key, String value) {
        fields.put(key, value);
        return this;
    }

    public PackFields text(String key, Optional<String> value) {
        value.filter(text -> !text.isEmpty()).ifPresent(text -> fields.put(key, text));
        return this;
    }

    public PackFields number(String key, Number value) {
        fields.put(key, value);
        return this;
    }

    public PackFields number(String key, Optional<? extends Number> value) {
        value.ifPresent(number -> fields.put(key, number));
        return this;
    }

    public PackFields euros(String key, Euros value) {
        fields.put(key, value.cents() % 100 == 0 ? (Object) (value.cents() / 100) : value.toDecimal().toPlainString());
        return this;
    }

    public PackFields euros(String key, Optional<Euros> value) {
        value.ifPresent(euros -> euros(key, euros));
        return this;
    }

    public PackFields rate(String key, Rate value) {
        return text(key, value.fraction().movePointRight(2).stripTrailingZeros().toPlainString() + " %");
    }

    public PackFields day(String key, LocalDate value) {
        return text(key, value.toString());
    }

    public PackFields day(String key, Optional<LocalDate> value) {
        return text(key, value.map(LocalDate::toString));
    }

    public PackFields moment(String key, Instant value) {
        var at = value.atZone(French.PARIS);
        return text(key, (at.getSecond() == 0 ? MOMENT : TO_THE_SECOND).format(at));
    }

    public PackFields moment(String key, Optional<Instant> value) {
        value.ifPresent(at -> moment(key, at));
        return this;
    }

    /** Written only when it is not what a reader assumes. */
    public PackFields flag(String key, boolean value, boolean otherwise) {
        if (value != otherwise) fields.put(key, value);
        return this;
    }

    public PackFields texts(String key, Collection<String> values) {
        if (!values.isEmpty()) fields.put(key, List.copyOf(values));
        return this;
    }

    public PackFields fields(String key, PackFields value) {
        fields.put(key, value.fields);
        return this;
    }

    public PackFields fields(String key, Map<String, ?> value) {
        if (!value.isEmpty()) fields.put(key, new LinkedHashMap<>(value));
        return this;
    }

    public <T> PackFields list(String key, List<T> values, Function<T, PackFields> writing) {
        if (values.isEmpty()) return this;
        var all = new ArrayList<Map<String, Object>>();
        values.forEach(value -> all.add(writing.apply(value).fields));
        fields.put(key, all);
        return this;
    }

    public Map<String, Object> map() {
        return fields;
    }
}
