package fr.levain.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levain.kernel.Caller;
import fr.levain.opendata.Publication.State;
import fr.levain.testing.LevainTest;
import fr.levain.testing.TestClock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@LevainTest
class DatasetsTests {
    @Autowired
    Datasets datasets;

    @Autowired
    AwardStore store;

    @Autowired
    TestClock clock;

    @Autowired
    MockMvcTester mvc;

    final String reference = "2026-AIS-" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void a_line_appears_once_an_officer_has_given_what_it_lacked() {
        var award = kept(SomeAward.ready().withoutPeriod());
        assertThat(datasets.publication(reference).state()).isEqualTo(State.TO_MEND);

        datasets.complete(reference, LocalDate.of(2026, 10, 1), Optional.empty(), Optional.of("Pain solidaire"), new Caller.System("test"));

        assertThat(datasets.publication(reference).state()).isEqualTo(State.PUBLISHED);
        assertThat(file()).contains("Pain solidaire").contains(",2026-10-01,").contains(award.deliberation());
    }

    @Test
    void the_file_is_utf_8_with_exact_columns_and_without_mark() {
        var answer = mvc.get().uri("/donnees/subventions.csv").exchange();

        assertThat(answer).hasStatusOk().hasContentType("text/csv;charset=UTF-8");
        assertThat(answer.getResponse().getContentAsByteArray()).startsWith("nomAttribuant,idAttribuant,dateConvention".getBytes());
    }

    @Test
    void a_file_that_did_not_change_is_not_sent_again() {
        var etag = mvc.get().uri("/donnees/subventions.csv").exchange().getResponse().getHeader("ETag");

        assertThat(mvc.get().uri("/donnees/subventions.csv").header("If-None-Match", etag)).hasStatus(304);
    }

    @Test
    void the_same_record_again_changes_nothing() {
        var award = kept(SomeAward.ready());
        var before = datasets.changedAt();
        clock.advance(Duration.ofHours(1));

        store.record(award, clock.instant());

        assertThat(datasets.changedAt()).isEqualTo(before);
    }

    @Test
    void the_datasets_page_tells_the_licence_and_the_schema() {
        assertThat(mvc.get().uri("/donnees")).hasStatusOk().bodyText().contains("Licence Ouverte 2.0", "version 2.1.1");
        assertThat(mvc.get().uri("/donnees/schema-subventions.json")).hasStatusOk();
    }

    @Test
    void the_quality_report_is_for_officers() {
        assertThat(mvc.get().uri("/gestion/donnees")).hasStatus(303);
    }

    private AwardRecord kept(SomeAward some) {
        var r = some.record();
        var award = new AwardRecord(UUID.randomUUID(), 1, reference, r.grantor(), r.agreementSignedOn(), true, "CP " + reference, r.beneficiary(), r.siret(), r.rna(), false, r.object(), r.amount(), r.nature(), r.paymentConditions(), Optional.empty(), Optional.empty(), r.basis(), r.share());
        store.record(award, clock.instant());
        return award;
    }

    private String file() {
        return new String(mvc.get().uri("/donnees/subventions.csv").exchange().getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }
}
