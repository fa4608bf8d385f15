package fr.levain.desk;

import fr.levain.kernel.Caller;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The SQL of a list: its filters, its order, and the place it starts from. Values are parameters, never text. */
final class WorklistQuery {
    final Map<String, Object> parameters = new HashMap<>();
    private final List<String> conditions = new ArrayList<>();
    private final Filters.Sort sort;

    WorklistQuery(Filters filters, Caller.Account caller, LocalDate today) {
        sort = filters.sort();
        if (!filters.text().isEmpty()) {
            add("search @@ websearch_to_tsquery('desk.fr', :text)", "text", filters.text());
        }
        equal("status", filters.status());
        equal("team", filters.team());
        equal("department", filters.department());
        equal("call_slug", filters.call());
        switch (filters.officer()) {
            case "moi" -> add("officer = :officer", "officer", caller.id().value());
            case "personne" -> conditions.add("officer is null");
            default -> {}
        }
        switch (filters.deadline()) {
            case "depasse" -> add("rejection_on < :day", "day", today);
            case "5", "15", "30" -> {
                add("rejection_on <= :day", "day", today.plusDays(Integer.parseInt(filters.deadline())));
                add("rejection_on >= :today", "today", today);
            }
            default -> {}
        }
    }

    private void equal(String column, String value) {
        if (!value.isEmpty()) add(column + " = :" + column, column, value);
    }

    private void add(String condition, String name, Object value) {
        conditions.add(condition);
        parameters.put(name, value);
    }

    String where() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    /** Where and order of the page that starts at this place; rows before it come in reverse order. */
    String page(Optional<Cursor> cursor) {
        var all = new ArrayList<>(conditions);
        boolean forward = cursor.map(Cursor::after).orElse(true);
        boolean down = descending() == forward;
        cursor.flatMap(c -> keyOf(c.key()).map(key -> Map.entry(c, key))).ifPresent(at -> {
            all.add("(%s, application) %s (:key, :application)".formatted(column(), down ? "<" : ">"));
            parameters.put("key", at.getValue());
            parameters.put("application", at.getKey().application());
        });
        var direction = down ? "desc" : "asc";
        return (all.isEmpty() ? "" : " where " + String.join(" and ", all))
                + " order by %s %s, application %s".formatted(column(), direction, direction);
    }

    private String column() {
        return switch (sort) {
            case RECEIVED -> "received_at";
            case REJECTION -> "sort_rejection";
            case REQUESTED -> "requested_cents";
            case HOLDER -> "holder";
        };
    }

    private boolean descending() {
        return sort == Filters.Sort.RECEIVED || sort == Filters.Sort.REQUESTED;
    }

    String keyOf(CaseRow row) {
        return switch (sort) {
            case RECEIVED -> row.receivedAt().toString();
            case REJECTION -> row.rejectionOn().map(LocalDate::toString).orElse("9999-12-31");
            case REQUESTED -> String.valueOf(row.requested().cents());
            case HOLDER -> row.holder();
        };
    }

    private Optional<Object> keyOf(String text) {
        try {
            return Optional.of(switch (sort) {
                case RECEIVED -> OffsetDateTime.ofInstant(Instant.parse(text), ZoneOffset.UTC);
                case REJECTION -> LocalDate.parse(text);
                case REQUESTED -> new BigDecimal(text).longValueExact();
                case HOLDER -> text;
            });
        } catch (DateTimeParseException | ArithmeticException | NumberFormatException e) {
            return Optional.empty();
        }
    }
}
