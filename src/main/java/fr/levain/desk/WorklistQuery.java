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
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The SQL of a list: its filters, its order, and the place it starts from. Values are parameters, never text. What waits for
 * somebody waits in several ways, each read from an index already in order: they are joined once cut to a page.
 */
final class WorklistQuery {
    final Map<String, Object> parameters = new HashMap<>();
    private final List<String> conditions = new ArrayList<>();
    /** A row meets one of them at most; none when nothing is asked of them. */
    private final List<String> ways = new ArrayList<>();
    private final Filters.Sort sort;

    /** @param soon days before its term a step is near it */
    WorklistQuery(Filters filters, Caller.Account caller, LocalDate today, int soon) {
        sort = filters.sort();
        // I3: whoever withdrew from a dossier meets it nowhere
        add("not exists (select from assessment.recused r where r.application = case_row.application and r.account = :reader)", "reader", caller.id().value());
        if (!filters.text().isEmpty()) {
            var said = "search @@ websearch_to_tsquery('desk.fr', :text)";
            add(readsNotes(caller) ? "(%s or noted <> ''::tsvector and noted @@ websearch_to_tsquery('desk.fr', :text))".formatted(said) : said, "text", filters.text());
        }
        equal("status", filters.status());
        equal("team", filters.team());
        equal("department", filters.department());
        equal("call_slug", filters.call());
        if (!filters.theme().isEmpty()) add("themes <> '{}' and themes @> array[:theme]::text[]", "theme", filters.theme());
        if (!filters.tag().isEmpty()) add("tags <> '{}' and tags @> array[:tag]::text[]", "tag", filters.tag());
        day(filters.cutOff()).ifPresent(day -> add("cut_off = :cutOff", "cutOff", day));
        if (filters.problems().isEmpty()) {
            filters.least().ifPresent(least -> add("requested_cents >= :least", "least", least.cents()));
            filters.greatest().ifPresent(greatest -> add("requested_cents <= :greatest", "greatest", greatest.cents()));
        }
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
            case "vote-apres" -> conditions.add("commission > rejection_on and not suspended");
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
        var own = caller.has(Role.CASE_OFFICER) ? List.of(WaitsFor.OFFICER, WaitsFor.ASSISTANT) : List.<WaitsFor>of();
        own.forEach(each -> ways.add("officer = :me and waits_for = '%s'".formatted(each.name())));
        if (!own.isEmpty()) parameters.put("me", caller.id().value());
        var teams = List.copyOf(caller.teams());
        for (var each : WaitsFor.ofTeamFor(caller)) for (int n = 0; n < teams.size(); n++) {
            ways.add("team = :team%d and waits_for = '%s'%s".formatted(n, each.name(), own.contains(each) ? " and officer is distinct from :me" : ""));
            parameters.put("team" + n, teams.get(n));
        }
        if (caller.has(Role.ASSEMBLY_SECRETARY)) ways.add("waits_for = 'SECRETARY'");
        if (ways.isEmpty()) conditions.add("false");
    }

    private void level(LevelFilter level, LocalDate today, int soon) {
        var when = switch (level.standing()) {
            case RUNNING -> "";
            case LATE -> " and due_on < :levelDay";
            case SOON -> " and due_on between :levelDay and :levelSoon";
        };
        // the team is written on its steps too: the index that holds both is read alone
        var team = parameters.containsKey("team") ? " and team = :team" : "";
        // the row is due no later than any of its own steps: those that cannot match are never looked at
        if (level.step().isOwn() && level.standing() != LevelFilter.Standing.RUNNING)
            conditions.add(level.standing() == LevelFilter.Standing.LATE ? "sort_due < :levelDay" : "sort_due <= :levelSoon");
        conditions.add("application in (select application from desk.step where step = :step%s and ended_on is null%s)".formatted(team, when));
        parameters.put("step", level.step().name());
        parameters.put("levelDay", today);
        parameters.put("levelSoon", today.plusDays(soon));
    }

    /** As in the case file: working notes are for those who instruct. */
    private static boolean readsNotes(Caller caller) {
        return caller.has(Role.CASE_OFFICER) || caller.has(Role.ASSISTANT) || caller.has(Role.HEAD);
    }

    private static Optional<LocalDate> day(String word) {
        try {
            return word.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(word));
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
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

    /** @param select the columns, and where from */
    String page(String select, Optional<Cursor> cursor, int size) {
        var all = new ArrayList<>(conditions);
        boolean forward = cursor.map(Cursor::after).orElse(true);
        boolean down = descending() == forward;
        // rows before the cursor come in reverse order
        cursor.flatMap(c -> keyOf(c.key()).map(key -> Map.entry(c, key))).ifPresent(at -> {
            all.add("(%s, application) %s (:key, :application)".formatted(column(), down ? "<" : ">"));
            parameters.put("key", at.getValue());
            parameters.put("application", at.getKey().application());
        });
        var direction = down ? "desc" : "asc";
        return each(select, all, " order by %s %s, application %s limit %d".formatted(column(), direction, direction, size));
    }

    /** How many there are, no further than {@code most}. */
    String count(int most) {
        return "select count(*) from (%s) found".formatted(each("select 1 from desk.case_row", conditions, " limit " + most));
    }

    private String each(String select, List<String> all, String end) {
        if (ways.size() < 2) return select + where(all, ways) + end;
        return "select * from (%s) every%s".formatted(
                ways.stream().map(way -> "(" + select + where(all, List.of(way)) + end + ")").collect(Collectors.joining(" union all ")), end);
    }

    private static String where(List<String> all, List<String> way) {
        return all.isEmpty() && way.isEmpty() ? "" : " where " + Stream.concat(all.stream(), way.stream()).collect(Collectors.joining(" and "));
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
