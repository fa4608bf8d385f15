package fr.levain.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levain.kernel.Euros;
import fr.levain.law.Delays;
import fr.levain.law.LegalParameters;
import fr.levain.opendata.Publication.State;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PublicationTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final Delays delays = new Delays(LegalParameters.delivered(), false);

    @Test
    void O1_publishes_a_signed_agreement_and_tells_the_last_day() {
        var publication = of(SomeAward.ready());

        assertThat(publication.state()).isEqualTo(State.PUBLISHED);
        assertThat(publication.due()).contains(LocalDate.of(2026, 12, 15));
    }

    @Test
    void O1_is_late_from_the_day_after_three_months() {
        var incomplete = SomeAward.ready().withoutPeriod().signed(Optional.of(LocalDate.of(2026, 1, 15)));

        assertThat(on(incomplete, LocalDate.of(2026, 4, 15)).late()).isFalse();
        assertThat(on(incomplete, LocalDate.of(2026, 4, 16)).late()).isTrue();
    }

    @Test
    void invents_no_date_for_an_agreement_that_nobody_signed() {
        assertThat(of(SomeAward.ready().signed(Optional.empty())).state()).isEqualTo(State.AWAITING_AGREEMENT);
        assertThat(of(SomeAward.ready().of(Euros.of(12_000), false).signed(Optional.empty())).state()).isEqualTo(State.NOT_REQUIRED);
    }

    @Test
    void O1_a_smaller_award_with_a_signed_agreement_may_be_published_and_is_never_late() {
        var publication = on(SomeAward.ready().of(Euros.of(23_000), false), LocalDate.of(2030, 1, 1));

        assertThat(publication.state()).isEqualTo(State.PUBLISHED);
        assertThat(publication.due()).isEmpty();
    }

    @Test
    void X03_names_the_field_and_the_fix() {
        var publication = of(SomeAward.ready().withoutPeriod());

        assertThat(publication.state()).isEqualTo(State.TO_MEND);
        assertThat(publication.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.column()).isEqualTo("datesPeriodeVersement");
            assertThat(fault.fix()).contains("ci-dessous");
        });
    }

    @Test
    void O6_a_natural_person_is_withheld() {
        var award = SomeAward.ready().to(Optional.of("38047555800058"), Optional.empty(), true);

        assertThat(of(award).state()).isEqualTo(State.WITHHELD);
    }

    @Test
    void O2_shares_that_do_not_make_one_are_a_fault() {
        var half = SomeAward.ready().sharing("0.5", "DE_MINIMIS").record();

        assertThat(Publication.of(half, List.of(half), delays, TODAY).state()).isEqualTo(State.TO_MEND);
        assertThat(Publication.of(half, List.of(half, half), delays, TODAY).state()).isEqualTo(State.PUBLISHED);
    }

    private Publication of(SomeAward award) {
        return on(award, TODAY);
    }

    private Publication on(SomeAward award, LocalDate today) {
        return Publication.of(award.record(), List.of(award.record()), delays, today);
    }
}
