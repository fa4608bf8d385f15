package fr.levain.desk;

import fr.levain.kernel.Caller;
import fr.levain.kernel.Role;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The SQL of a list: its filters, its order, and the place it starts from. Values are parameters, never text. */
final class WorklistQuery {
    final Map<String, Object> parameters = new HashMap<>();
    private final List<String> conditions = new ArrayList<>();
    private final Filters.Sort sort;

    /** @param soon days before its term a step is near it */
    WorklistQuery(Filters filters, Caller.Account caller, LocalDate today, int soon) {
        sort = filters.sort();
        // I3: whoever withdrew from a dossier meets it nowhere
        add("not exists (select from assessment.recused r where r.application = case_row.application and r.account = :reader)", "reader", caller.id().value());
        if (!filters.text().isEmpty()) {
            add("search @@ websearch_to_tsquery('desk.fr', :text)", "text", filters.text());
        }
        equal("status", filters.status());
        equal("team", filters.team());
        equal("department", filters.department());
        equal("call_slug", filters.call());
        waits(filters.waits(), caller);
        switch (filters.officer()) {
            case "" -> {}
            case "moi" -> add("officer = :officer", "officer", caller.id().value());
            case "personne" -> conditions.add("officer is null");
            default -> account(filters.officer()).ifPresentOrElse(id -> add("officer = :officer", "officer", id), () -> conditions.add("false"));
        }
        filters.levelFilter().ifPresent(level -> level(level, today, soon));
        switch (filters.flag()) {
            case "equipe" -> add("flagged && :flagged::text[]", "flagged", caller.teams().toArray(String[]::new));
            case "tous" -> conditions.add("flagged <> '{}'");
            default -> {}
        }
        switch (filters.deadline()) {
            case "depasse" -> add("sort_rejection < :day", "day", today);
            case "5", "15", "30" -> {
                add("sort_rejection <= :day", "day", today.plusDays(Integer.parseInt(filters.deadline())));
                add("sort_rejection >= :today", "today", today);
            }
            default -> {}
        }
    }

    /** What waits for the caller: their own dossiers, and those of their teams that wait for what they do. */
    private void waits(String word, Caller.Account caller) {
        if (!word.equals("moi")) {
            equal("waits_for", word);
            return;
        }
        var ways = new ArrayList<String>();
        if (caller.has(Role.CASE_OFFICER)) {
            ways.add("(officer = :me and waits_for in ('OFFICER', 'ASSISTANT'))");
            parameters.put("me", caller.id().value());
        }
        var ofTeam = WaitsFor.ofTeamFor(caller);
        if (!ofTeam.isEmpty()) {
            ways.add("(team = any(:teams) and waits_for = any(:ofTeam))");
            parameters.put("teams", caller.teams().toArray(String[]::new));
            parameters.put("ofTeam", ofTeam.stream().map(Enum::name).toArray(String[]::new));
        }
        if (caller.has(Role.ASSEMBLY_SECRETARY)) ways.add("waits_for = 'SECRETARY'");
        conditions.add(ways.isEmpty() ? "false" : "(" + String.join(" or ", ways) + ")");
    }

    private void level(LevelFilter level, LocalDate today, int soon) {
        var when = switch (level.standing()) {
            case RUNNING -> "";
            case LATE -> " and due_on < :levelDay";
            case SOON -> " and due_on between :levelDay and :levelSoon";
        };
        conditions.add("application in (select application from desk.step where step = :step and ended_on is null%s)".formatted(when));
        parameters.put("step", level.step().name());
        parameters.put("levelDay", today);
        parameters.put("levelSoon", today.plusDays(soon));
    }

    private static Optional<UUID> account(String word) {
        try {
            return Optional.of(UUID.fromString(word));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
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
            case DUE -> "sort_due";
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
            case DUE -> sortDue(row).map(LocalDate::toString).orElse("9999-12-31");
            case REJECTION -> row.rejectionOn().map(LocalDate::toString).orElse("9999-12-31");
            case REQUESTED -> String.valueOf(row.requested().cents());
            case HOLDER -> row.holder();
        };
    }

    /** As the column of that name computes it. */
    static Optional<LocalDate> sortDue(CaseRow row) {
        var legal = row.suspended() ? Optional.<LocalDate>empty() : row.rejectionOn();
        return Stream.concat(row.dueOn().stream(), legal.stream()).min(Comparator.naturalOrder());
    }

    private Optional<Object> keyOf(String text) {
        try {
            return Optional.of(switch (sort) {
                case RECEIVED -> OffsetDateTime.ofInstant(Instant.parse(text), ZoneOffset.UTC);
                case DUE, REJECTION -> LocalDate.parse(text);
                case REQUESTED -> new BigDecimal(text).longValueExact();
                case HOLDER -> text;
            });
        } catch (DateTimeParseException | ArithmeticException | NumberFormatException e) {
            return Optional.empty();
        }
    }
}
