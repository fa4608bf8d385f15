package fr.levain.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import fr.levain.guidance.OrientationRequest;
import fr.levain.guidance.OrientationRequests;
import fr.levain.guidance.SomeRequest;
import fr.levain.kernel.Caller;
import fr.levain.kernel.NotFound;
import fr.levain.programmes.SomeProgramme;
import fr.levain.testing.LevainTest;
import fr.levain.testing.TestClock;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** S07, S08: one definition for all partners, and each figure is the records it leads to, of the whole and of each part. */
@LevainTest
class FiguresTests {
    private static final Year LAST_YEAR = new Year(2025);

    @Autowired Figures figures;
    @Autowired SomeProgramme some;
    @Autowired SomeRequest requests;
    @Autowired OrientationRequests orientations;
    @Autowired PublishedFigures published;
    @Autowired TestClock clock;
    @Autowired MockMvcTester browser;
    @Autowired JdbcClient sql;

    @ParameterizedTest
    @EnumSource(Measure.class)
    void S08_each_figure_of_the_yearly_report_is_the_list_it_leads_to(Measure measure) {
        var adviser = some.adviser();
        for (var year : List.of(LAST_YEAR, new Year(2026))) {
            var figure = figures.report("atis", year, adviser).get(measure);
            var all = all(measure, year, adviser);

            assertThat(all).hasSize((int) figure.records());
            var amounts = all.stream().map(RecordLine::amount).sorted().toList();
            switch (measure.unit()) {
                case RECORDS -> assertThat(figure.value()).hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo(BigDecimal.valueOf(all.size())));
                case HOURS -> assertThat(figure.value().map(BigDecimal::doubleValue)).isEqualTo(all.isEmpty() ? Optional.empty() : Optional.of(amounts.stream().mapToDouble(BigDecimal::doubleValue).sum()));
                case SHARE, OPINION -> {
                    var among = all.stream().map(RecordLine::outOf).reduce(BigDecimal.ZERO, BigDecimal::add);
                    boolean told = among.signum() > 0 && (measure.unit() == Unit.SHARE || among.intValue() >= figures.least());
                    assertThat(figure.value().isPresent()).isEqualTo(told);
                    figure.value().ifPresent(value -> assertThat(value.doubleValue())
                            .isCloseTo(100 * amounts.stream().mapToDouble(BigDecimal::doubleValue).sum() / among.doubleValue(), offset(0.001)));
                }
                case CENTS, NUMBER -> assertThat(figure.value()).hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo(amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add)));
                case MEDIAN_DAYS -> {
                    assertThat(figure.value().isPresent()).isEqualTo(!amounts.isEmpty());
                    figure.value().ifPresent(value -> assertThat(value.doubleValue()).isCloseTo(median(amounts), offset(0.001)));
                }
            }
        }
    }

    /** As the adviser of ATIS clicks: the figure of the report, its list, the first record that is still open. */
    @ParameterizedTest
    @EnumSource(Measure.class)
    void S08_each_figure_is_clicked_down_to_a_record(Measure measure) {
        var adviser = some.persona("lucie.faure");
        if (figures.report("atis", LAST_YEAR, adviser).get(measure).records() == 0) return;
        var list = "/accompagnement/rapports/atis/" + measure.word() + "?annee=2025";
        assertThat(browser.get().uri("/accompagnement/rapports/atis?annee=2025").with(user(adviser.id().toString()))).bodyText().contains(list);
        var opened = assertThat(browser.get().uri(list).with(user(adviser.id().toString()))).hasStatusOk().bodyText().contains(measure.label());
        var first = all(measure, LAST_YEAR, adviser).stream().flatMap(line -> line.path().stream()).findFirst();
        if (first.isEmpty()) opened.as("why none opens is said").contains("Une ligne sans lien compte");
        else assertThat(browser.get().uri(first.get()).with(user(adviser.id().toString()))).as(first.get()).hasStatusOk();
    }

    @Test
    void S08_the_demonstration_year_of_atis_has_about_sixty_projects_and_every_stage() {
        var report = figures.report("atis", LAST_YEAR, some.adviser());

        assertThat(report.get(Measure.CANDIDACIES).records()).isBetween(55L, 65L);
        assertThat(report.get(Measure.ADMITTED).records()).isBetween(40L, 60L);
        assertThat(List.of(Measure.RECEIVED, Measure.UNTAKEN, Measure.DECLINED, Measure.TAKEN, Measure.CAUGHT, Measure.TAKEN_UP, Measure.REFUSED, Measure.BEGUN, Measure.SESSIONS,
                Measure.ENDED, Measure.CREATED, Measure.FIRST_JOBS, Measure.GRANTED, Measure.FILED, Measure.AWARDS, Measure.SURVEYED, Measure.JOBS, Measure.PEOPLE, Measure.MEETINGS_HELD, Measure.ATTENDED, Measure.MEETING_TIME, Measure.MEETING_COST, Measure.MEETING_OPINION)).allSatisfy(measure ->
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
    void the_public_reads_what_partners_do_and_neither_the_meetings_of_the_authority_nor_what_meetings_cost() {
        sql.sql("""
                insert into events.gathering (id, slug, status, kind, title, summary, programme, audience, starts_at, ends_at, place, department, link, accessibility, contact_name, contact_email,
                    contact_phone, themes, asks_access, asks_diet, training_minutes, partner, presence_code, prepared_by, changed_at)
                select g.id, 'rencontre-' || g.id, 'HELD', 'NETWORK', 'Une rencontre', '', '', '', timestamptz '2018-05-01' + n * interval '1 day', timestamptz '2018-05-01' + n * interval '25 hours', '', '33', '', '', '', '',
                       '', '{}', false, false, 0, case when n > 7 then 'cress' else '' end, '', '', timestamptz '2018-05-01'
                  from (select gen_random_uuid() as id, n from generate_series(1, 12) n) g
                """).update();

        assertThat(figures.published(new Year(2018))).filteredOn(each -> each.measure() == Measure.MEETINGS_HELD).singleElement()
                .satisfies(each -> assertThat(each.records()).as("five of a partner, seven of the authority").isEqualTo(5));
        assertThat(figures.published(LAST_YEAR)).extracting(Figure::measure).contains(Measure.BEGUN).doesNotContain(Measure.MEETING_TIME, Measure.MEETING_COST);
        var counted = published.read();
        assertThat(published.read()).as("counted once an hour").isSameAs(counted);
        clock.advance(Duration.ofHours(1));
        assertThat(published.read()).isNotSameAs(counted);
    }

    @Test
    void opinions_are_told_of_the_whole_alone_or_the_other_parts_would_tell_them() {
        var adviser = some.adviser();
        var opinions = List.of(Measure.REQUEST_OPINION, Measure.MEETING_OPINION, Measure.FOLLOW_UP_OPINION);
        assertThat(figures.report("atis", LAST_YEAR, adviser)).containsKeys(opinions.toArray(Measure[]::new));

        assertThat(figures.report("atis", LAST_YEAR, new ReportFilter("", "33"), adviser)).doesNotContainKeys(opinions.toArray(Measure[]::new));
        assertThat(figures.report("atis", LAST_YEAR, new ReportFilter("incubateur-atis", ""), adviser)).doesNotContainKeys(opinions.toArray(Measure[]::new));
        for (var dimension : Dimension.values())
            assertThat(figures.split("atis", LAST_YEAR, dimension, adviser).values()).allSatisfy(part -> assertThat(part).doesNotContainKeys(opinions.toArray(Measure[]::new)));
        var list = "/accompagnement/rapports/atis/" + Measure.FOLLOW_UP_OPINION.word() + "?annee=2025";
        assertThat(browser.get().uri(list + "&departement=33").with(user(adviser.id().toString()))).hasStatus(404);
        assertThat(browser.get().uri("/accompagnement/rapports/atis/repartition?annee=2025").with(user(adviser.id().toString()))).hasStatusOk().bodyText()
                .contains("Les avis ne sont montrés que dans le bilan entier").doesNotContain(Measure.FOLLOW_UP_OPINION.label());
        var untold = new Figure(Measure.FOLLOW_UP_OPINION, Optional.empty(), 2, 2);
        assertThat(untold.opens()).as("the list would tell whose they are").isFalse();
        assertThat(ReportLine.of(untold).opens()).isFalse();
    }

    @Test
    void the_authority_reads_every_figure_but_a_name_only_where_its_holder_agreed_and_another_partner_reads_nothing() {
        var officer = officer();
        var theirs = all(Measure.BEGUN, LAST_YEAR, officer);
        var ours = all(Measure.BEGUN, LAST_YEAR, some.adviser());

        assertThat(theirs).hasSameSizeAs(ours);
        assertThat(theirs).anyMatch(each -> each.title().isPresent()).anyMatch(each -> each.title().isEmpty());
        assertThat(theirs).as("opened only where its holder agreed").allMatch(each -> each.path().isPresent() == each.title().isPresent());
        assertThat(ours).allMatch(each -> each.title().isPresent() && each.path().isPresent());
        assertThatThrownBy(() -> figures.report("atis", LAST_YEAR, some.member("cress"))).isInstanceOf(NotFound.class);
    }

    @Test
    void a_line_of_orientation_leads_to_the_request_while_its_author_agrees_and_nowhere_else() {
        var adviser = some.member("cress");
        var request = requests.sentTo(false, "cress");
        var year = new Year(2026);
        assertThat(line(request, year, adviser).path()).hasValueSatisfying(path -> assertThat(browser.get().uri(path).with(user(adviser.id().toString()))).hasStatusOk());
        assertThat(line(request, year, officer()).path()).hasValueSatisfying(path -> assertThat(browser.get().uri(path).with(user(some.persona("nadia.bertin").id().toString()))).hasStatusOk());

        orientations.revoke(request.token(), "cress", SomeRequest.VISITOR);

        assertThat(line(request, year, adviser).path()).isEmpty();
    }

    private RecordLine line(OrientationRequest request, Year year, Caller by) {
        return all(Measure.RECEIVED, "cress", year, by).stream().filter(each -> each.shown().equals(request.reference())).findFirst().orElseThrow();
    }

    @Test
    void S07_a_partner_reads_its_own_delay_refusals_and_satisfaction_in_its_report() {
        var report = figures.report("atis", LAST_YEAR, some.adviser());
        long received = report.get(Measure.RECEIVED).records();

        assertThat(report.get(Measure.ANSWER_DELAY).shown()).endsWith("\u00a0j");
        assertThat(report.get(Measure.DECLINED_SHARE).value()).hasValueSatisfying(value ->
                assertThat(value.doubleValue()).isCloseTo(100.0 * report.get(Measure.DECLINED).records() / received, offset(0.001)));
        assertThat(report.get(Measure.REQUEST_OPINION).value()).as("at least %d opinions", figures.least()).isPresent();
        assertThat(report.get(Measure.FOLLOW_UP_OPINION).records()).isPositive();
        assertThat(Measure.REQUEST_OPINION.tellsEach()).as("who was satisfied is told to nobody").isFalse();
        // no funder of ATIS asks for hours: none is counted
        assertThat(report.get(Measure.SESSIONS).records()).isPositive();
        assertThat(report.get(Measure.SESSION_TIME).records()).isZero();
        assertThat(report.get(Measure.SESSION_TIME).shown()).isEqualTo("—");
    }

    @Test
    void S08_the_report_of_each_department_and_programme_adds_up_to_the_whole() {
        var adviser = some.adviser();
        var whole = figures.report("atis", LAST_YEAR, adviser);
        for (var dimension : Dimension.values()) {
            var split = figures.split("atis", LAST_YEAR, dimension, adviser);
            assertThat(split).hasSizeGreaterThan(1);
            for (var measure : List.of(Measure.CANDIDACIES, Measure.BEGUN, Measure.FILED, Measure.SURVEYED, Measure.JOBS))
                assertThat(split.values().stream().mapToLong(each -> each.get(measure) == null ? 0 : each.get(measure).records()).sum()).as("%s by %s", measure, dimension)
                        .isEqualTo(whole.get(measure).records());
            split.forEach((value, figure) -> {
                if (value.isEmpty()) return;
                var part = figures.report("atis", LAST_YEAR, dimension.part(value), adviser);
                assertThat(part.get(Measure.BEGUN).records()).isEqualTo(figure.get(Measure.BEGUN) == null ? 0 : figure.get(Measure.BEGUN).records())
                        .isEqualTo(figures.records(Measure.BEGUN, "atis", LAST_YEAR, dimension.part(value), 1, adviser).size());
            });
        }
        assertThat(figures.split("atis", LAST_YEAR, Dimension.DEPARTMENT, adviser).get("33").get(Measure.JOBS).records()).as("jobs have the department of their follow-up").isPositive();
        assertThat(figures.report("atis", LAST_YEAR, new ReportFilter("incubateur-atis", ""), adviser)).as("an orientation is of no programme").doesNotContainKey(Measure.RECEIVED);
    }

    @Test
    void the_report_is_a_page_a_text_a_pdf_and_a_file_with_the_same_numbers() throws Exception {
        var adviser = some.adviser();
        var admitted = figures.report("atis", LAST_YEAR, adviser).get(Measure.ADMITTED).shown();
        var path = "/accompagnement/rapports/atis";

        assertThat(browser.get().uri(path + "?annee=2025").with(user(adviser.id().toString()))).hasStatusOk().bodyText().contains("Bilan 2025 d’ATIS", "Projets admis", ">" + admitted + "<");
        assertThat(read(path + "/bilan.pdf?annee=2025", adviser)).satisfies(bytes -> assertThat(new String(bytes, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-"));
        assertThat(textOf(read(path + "/bilan.odt?annee=2025", adviser))).contains("Bilan 2025 d’ATIS", "Projets admis", admitted);
        assertThat(new String(read(path + "/bilan.csv?annee=2025", adviser), StandardCharsets.UTF_8)).startsWith("\ufeffcode;")
                .contains("\"projets-admis\";\"Entrée dans un programme\";\"Projets admis\";\"" + admitted + "\"").hasLineCount(Measure.values().length + 1);
        assertThat(new YearlyReport("x", "A & <b>", LAST_YEAR, "", Map.of()).html()).contains("d’A &amp; &lt;b&gt;");
        assertThat(browser.get().uri(path + "?annee=abc").with(user(adviser.id().toString()))).hasStatus(400).bodyText().contains("« abc »", "annee=2026");
    }

    private byte[] read(String path, Caller.Account who) throws Exception {
        var answer = browser.get().uri(path).with(user(who.id().toString())).exchange().getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
        return answer.getContentAsByteArray();
    }

    private static String textOf(byte[] odt) throws Exception {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(odt))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
                if (entry.getName().equals("content.xml")) return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        }
        throw new AssertionError("no text");
    }

    private List<RecordLine> all(Measure measure, Year year, Caller by) {
        return all(measure, "atis", year, by);
    }

    private List<RecordLine> all(Measure measure, String partner, Year year, Caller by) {
        var all = new ArrayList<RecordLine>();
        for (int page = 1; ; page++) {
            var read = figures.records(measure, partner, year, page, by);
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
