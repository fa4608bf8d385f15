package fr.levain.catalogue;

import fr.levain.kernel.French;
import fr.levain.territory.Department;
import fr.levain.territory.Territories;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Searches that found no aid, counted by theme and territory (O10): the words typed are read and never kept. */
@Service
@Transactional
public class SearchMisses {
    public static final int PER_PAGE = 50;
    private static final String OTHER = "autre";
    private static final String NONE = "aucun";
    private static final String REGION = "region";

    private final JdbcClient sql;
    private final Deduction deduction;
    private final Territories territories;

    SearchMisses(JdbcClient sql, Deduction deduction, Territories territories) {
        this.sql = sql;
        this.deduction = deduction;
        this.territories = territories;
    }

    /** @param last first day of the last month it was looked for */
    public record Miss(String theme, String territory, int misses, LocalDate last) {}

    /** Counts a search that found nothing; one without a criterion is not a demand. */
    public void count(Search search, Instant now) {
        if (search.isEmpty() || search.page() > 1) return;
        var month = LocalDate.ofInstant(now, French.PARIS).withDayOfMonth(1);
        var territory = search.place().flatMap(code -> territories.commune(code.value())).map(commune -> commune.department().value()).orElse(REGION);
        for (var theme : themes(search).stream().sorted().toList()) {
            sql.sql("""
                    insert into catalogue.search_miss as m (month, theme, territory, misses) values (:month, :theme, :territory, 1)
                    on conflict (month, theme, territory) do update set misses = m.misses + 1
                    """)
                    .param("month", Date.valueOf(month)).param("theme", theme).param("territory", territory).update();
        }
    }

    /** Over the last twelve months, the most wanted first. @param page from 1 */
    @Transactional(readOnly = true)
    public List<Miss> wanted(Instant now, int page) {
        var departments = territories.departments().stream().collect(Collectors.toMap(each -> each.code().value(), Department::label));
        return sql.sql("""
                select theme, territory, sum(misses) as misses, max(month) as last
                  from catalogue.search_miss where month > :since
                 group by theme, territory
                 order by sum(misses) desc, theme, territory
                offset :skipped limit :max
                """)
                .param("since", Date.valueOf(LocalDate.ofInstant(now, French.PARIS).withDayOfMonth(1).minusMonths(12)))
                .param("skipped", (Math.clamp(page, 1, 1_000) - 1) * PER_PAGE)
                .param("max", PER_PAGE + 1)
                .query((row, _) -> new Miss(theme(row.getString("theme")), territory(row.getString("territory"), departments),
                        row.getInt("misses"), row.getDate("last").toLocalDate()))
                .list();
    }

    private Set<String> themes(Search search) {
        if (!search.of(Facet.THEME).isEmpty()) return search.of(Facet.THEME).stream()
                .map(code -> Facet.THEME.choices().containsKey(code) ? code : OTHER).collect(Collectors.toSet());
        if (search.words().isEmpty()) return Set.of(NONE);
        var told = deduction.themes(search.words());
        return told.isEmpty() ? Set.of(OTHER) : told;
    }

    private static String theme(String code) {
        return switch (code) {
            case OTHER -> "Mots d’aucun thème connu";
            case NONE -> "Sans mot ni thème";
            default -> Facet.THEME.label(code);
        };
    }

    private static String territory(String code, Map<String, String> departments) {
        return code.equals(REGION) ? "Toute la région" : departments.getOrDefault(code, "Département " + code);
    }
}
