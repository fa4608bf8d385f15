package fr.levain.support.web;

import fr.levain.support.Alert;
import fr.levain.support.CaseloadLine;
import fr.levain.support.CaseloadQuery;
import fr.levain.support.CaseloadQuery.After;
import fr.levain.support.CaseloadQuery.Filters;
import fr.levain.support.CaseloadQuery.View;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.web.util.UriComponentsBuilder;

/** A caseload query as an address says it. What an address cannot mean is left out. */
final class CaseloadFilters {
    private static final int LONGEST = 100;

    private CaseloadFilters() {}

    static CaseloadQuery read(Typed typed) {
        var view = Arrays.stream(View.values()).filter(each -> each.name().equals(typed.value("vue"))).findFirst().orElse(View.OPEN);
        var alert = Stream.concat(Stream.of(CaseloadQuery.ANY_ALERT), Arrays.stream(Alert.Kind.values()).map(Enum::name)).filter(typed.value("alerte")::equals).findFirst().orElse("");
        var words = typed.value("mots").strip();
        var filters = new Filters(words.substring(0, Math.min(words.length(), LONGEST)), typed.value("departement"), typed.value("programme"), typed.value("etape"),
                typed.value("accompagnateur"), alert);
        return new CaseloadQuery(view, filters, after(typed.value("apres")));
    }

    /** {@code ?vue=OPEN&mots=ferme}, without a place in the list. */
    static String written(CaseloadQuery query) {
        var filters = query.filters();
        var values = new LinkedHashMap<String, Object>();
        values.put("vue", query.view().name());
        values.put("mots", filters.words());
        values.put("departement", filters.department());
        values.put("programme", filters.programme());
        values.put("etape", filters.step());
        values.put("accompagnateur", filters.adviser());
        values.put("alerte", filters.alert());
        values.values().removeIf(""::equals);
        var address = UriComponentsBuilder.newInstance();
        values.keySet().forEach(name -> address.queryParam(name, "{" + name + "}"));
        return address.encode().buildAndExpand(values).toUriString();
    }

    /** {@code 2026-11-28_0190…}: the day and the identifier of the last line shown. */
    static String place(CaseloadLine line) {
        return line.plan().lastContactOn() + "_" + line.plan().id();
    }

    private static Optional<After> after(String typed) {
        if (!typed.matches("\\d{4}-\\d{2}-\\d{2}_[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) return Optional.empty();
        try {
            return Optional.of(new After(LocalDate.parse(typed.substring(0, 10)), UUID.fromString(typed.substring(11))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
