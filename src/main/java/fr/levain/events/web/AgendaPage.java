package fr.levain.events.web;

import fr.levain.events.Agenda;
import fr.levain.events.AgendaQuery;
import fr.levain.events.EventSettings;
import fr.levain.events.Gathering;
import fr.levain.events.GatheringId;
import fr.levain.events.GatheringKind;
import fr.levain.events.Seats;
import fr.levain.ui.Choice;
import fr.levain.ui.Page;
import fr.levain.ui.Paging;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** The public agenda. @param departments code and label, for the filter */
public record AgendaPage(
        AgendaQuery query, Agenda.Page found, Map<GatheringId, Seats> seats, List<Choice> departments, EventSettings settings, Instant now) implements Page {
    /** A month and its meetings. */
    public record Month(String name, List<Gathering> gatherings) {}

    public List<Month> months() {
        var months = new LinkedHashMap<YearMonth, List<Gathering>>();
        found.gatherings().forEach(each -> months.computeIfAbsent(Words.monthOf(each.details().startsAt()), _ -> new ArrayList<>()).add(each));
        return months.entrySet().stream().map(each -> new Month(Words.month(each.getKey()), each.getValue())).toList();
    }

    public List<Choice> kinds() {
        return Words.kinds();
    }

    public List<Choice> themes() {
        return settings.themes().stream().map(each -> Choice.of(each.code(), each.label())).toList();
    }

    /** Six months back, twelve ahead. */
    public List<Choice> monthChoices() {
        var first = Words.monthOf(now).minusMonths(6);
        return IntStream.range(0, 19).mapToObj(first::plusMonths).map(each -> Choice.of(each.toString(), Words.month(each))).toList();
    }

    public String kind() {
        return query.kind().map(GatheringKind::word).orElse("");
    }

    public String month() {
        return query.month().map(YearMonth::toString).orElse("");
    }

    public Paging paging() {
        var next = found.next() ? Optional.of(address("/agenda", Optional.of(found.gatherings().getLast().id().toString()))) : Optional.<String>empty();
        return new Paging("", query.after().map(_ -> address("/agenda", Optional.empty())), next);
    }

    /** The same choice, as a calendar or as data. */
    public String as(String path) {
        return address(path, Optional.empty());
    }

    private String address(String path, Optional<String> after) {
        var pairs = new ArrayList<String>();
        query.kind().ifPresent(each -> pairs.add("nature=" + each.word()));
        query.department().ifPresent(each -> pairs.add("departement=" + encoded(each)));
        query.theme().ifPresent(each -> pairs.add("theme=" + encoded(each)));
        query.month().ifPresent(each -> pairs.add("mois=" + each));
        after.ifPresent(each -> pairs.add("apres=" + each));
        return pairs.isEmpty() ? path : path + "?" + String.join("&", pairs);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
