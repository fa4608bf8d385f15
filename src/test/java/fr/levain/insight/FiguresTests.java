package fr.levain.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;

import fr.levain.kernel.Caller;
import fr.levain.kernel.NotFound;
import fr.levain.programmes.SomeProgramme;
import fr.levain.testing.LevainTest;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** S08: one definition for all partners, and each figure is the records it leads to. */
@LevainTest
class FiguresTests {
    private static final Year LAST_YEAR = new Year(2025);

    @Autowired Figures figures;
    @Autowired SomeProgramme some;
    @Autowired JdbcClient sql;

    @ParameterizedTest
    @EnumSource(Measure.class)
    void each_figure_of_the_yearly_report_is_the_list_it_leads_to(Measure measure) {
        var adviser = some.adviser();
        for (var year : List.of(LAST_YEAR, new Year(2026))) {
            var figure = figures.report("atis", year, adviser).get(measure);
            var all = all(measure, year, adviser);

            assertThat(all).hasSize((int) figure.records());
            var amounts = all.stream().map(RecordLine::amount).sorted().toList();
            switch (measure.unit()) {
                case RECORDS -> assertThat(figure.value()).hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo(BigDecimal.valueOf(all.size())));
                case HOURS, CENTS, NUMBER -> assertThat(figure.value()).hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo(amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add)));
                case MEDIAN_DAYS -> {
                    assertThat(figure.value().isPresent()).isEqualTo(!amounts.isEmpty());
                    figure.value().ifPresent(value -> assertThat(value.doubleValue()).isCloseTo(median(amounts), offset(0.001)));
                }
            }
        }
    }

    @Test
    void the_demonstration_year_of_atis_has_about_sixty_projects_and_every_stage() {
        var report = figures.report("atis", LAST_YEAR, some.adviser());

        assertThat(report.get(Measure.CANDIDACIES).records()).isBetween(55L, 65L);
        assertThat(report.get(Measure.ADMITTED).records()).isBetween(40L, 60L);
        assertThat(List.of(Measure.RECEIVED, Measure.UNTAKEN, Measure.DECLINED, Measure.TAKEN, Measure.CAUGHT, Measure.TAKEN_UP, Measure.REFUSED, Measure.BEGUN, Measure.SESSIONS,
                Measure.ENDED, Measure.CREATED, Measure.FIRST_JOBS, Measure.GRANTED, Measure.FILED, Measure.AWARDS, Measure.SURVEYED, Measure.JOBS, Measure.PEOPLE)).allSatisfy(measure ->
                assertThat(report.get(measure).records()).as(measure.label()).isPositive());
        assertThat(report.get(Measure.FILED).records()).as("one was refused").isGreaterThan(report.get(Measure.AWARDS).records());
        assertThat(report.get(Measure.AWARDED).value()).contains(new BigDecimal(2_300_000));
        assertThat(report.get(Measure.TAKEN).records()).isLessThan(report.get(Measure.RECEIVED).records());
        assertThat(figures.report("atis", new Year(2026), some.adviser()).get(Measure.JOBS).records()).isGreaterThan(10);
    }

    @Test
    void the_public_reads_no_figure_that_rests_on_too_few_projects() {
        assertThat(figures.published(LAST_YEAR)).isNotEmpty().allMatch(each -> each.subjects() >= figures.least());

        // ten meetings of one project are still one project
        sql.sql("""
                insert into support.session (id, plan_id, held_on, minutes, kind, summary, visible_to, held_by)
                select gen_random_uuid(), p.id, date '2020-05-01' + n, 60, 'MEETING', '', 'TEAM', :adviser
                  from (select id from support.plan where origin_ref like 'bilan-%' limit 1) p cross join generate_series(1, 10) n
                """).param("adviser", some.adviser().signedIn().id().value()).update();
        assertThat(figures.report("atis", new Year(2020), some.adviser()).get(Measure.SESSIONS).records()).isEqualTo(10);
        assertThat(figures.published(new Year(2020))).isEmpty();
    }

    @Test
    void the_authority_reads_every_figure_but_a_name_only_where_its_holder_agreed_and_another_partner_reads_nothing() {
        var officer = officer();
        var theirs = all(Measure.BEGUN, LAST_YEAR, officer);
        var ours = all(Measure.BEGUN, LAST_YEAR, some.adviser());

        assertThat(theirs).hasSameSizeAs(ours);
        assertThat(theirs).anyMatch(each -> each.title().isPresent()).anyMatch(each -> each.title().isEmpty()).allMatch(each -> each.path().isEmpty());
        assertThat(ours).allMatch(each -> each.title().isPresent() && each.path().isPresent());
        assertThatThrownBy(() -> figures.report("atis", LAST_YEAR, some.member("cress"))).isInstanceOf(NotFound.class);
        assertThat(figures.funnel(LAST_YEAR).get("atis").get(Measure.BEGUN).records()).isEqualTo(ours.size());
    }

    @Test
    void the_report_is_a_page_a_text_a_pdf_and_a_file_with_the_same_numbers() {
        var report = new YearlyReport("atis", "ATIS & Cie", LAST_YEAR, figures.report("atis", LAST_YEAR, some.adviser()));

        assertThat(report.html()).contains("Bilan 2025 de ATIS &amp; Cie", "<td>Projets admis</td><td>" + report.figure(Measure.ADMITTED).shown());
        assertThat(report.csv()).startsWith("\ufeffcode;").contains("\"projets-admis\";\"Entrée dans un programme\";\"Projets admis\";\"" + report.figure(Measure.ADMITTED).records() + "\"");
        assertThat(report.csv().lines()).hasSize(Measure.values().length + 1);
    }

    private List<RecordLine> all(Measure measure, Year year, Caller by) {
        var all = new ArrayList<RecordLine>();
        for (int page = 1; ; page++) {
            var read = figures.records(measure, "atis", year, page, by);
            all.addAll(read.subList(0, Math.min(read.size(), Figures.PAGE)));
            if (read.size() <= Figures.PAGE) return all;
        }
    }

    private Caller officer() {
        return some.persona("nadia.bertin");
    }

    private static double median(List<BigDecimal> sorted) {
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(half).doubleValue() : (sorted.get(half - 1).doubleValue() + sorted.get(half).doubleValue()) / 2;
    }
}
