package fr.levain.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levain.testing.LevainTest;
import fr.levain.testing.TestClock;
import java.time.Duration;
import java.time.Instant;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A year no other test writes in. */
@LevainTest
class RequestFiguresTests {
    private static final Instant FROM = Instant.parse("2041-01-01T00:00:00Z");
    private static final Instant TO = Instant.parse("2042-01-01T00:00:00Z");

    @Autowired SomeRequest some;
    @Autowired OrientationRequests requests;
    @Autowired PartnerRequests partnerRequests;
    @Autowired UnclaimedRequests unclaimed;
    @Autowired RequestFigures figures;
    @Autowired TestClock clock;

    @Test
    void S07_delays_acts_and_satisfaction_are_told_by_partner_and_what_found_no_taker_by_need_and_place() {
        var agency = some.adviserOf("adi-na");
        clock.set(Instant.parse("2041-03-01T09:00:00Z"));
        var quick = some.sentTo(false, "adi-na");
        var slow = some.sentTo(false, "adi-na", "cress");
        var silent = some.sentTo(false, "adi-na");

        clock.advance(Duration.ofDays(2));
        partnerRequests.take(quick.reference(), agency);
        partnerRequests.answer(quick.reference(), "Voici.", agency);
        requests.say(quick.token(), Satisfaction.PARTLY, "", SomeRequest.VISITOR);
        clock.advance(Duration.ofDays(2));
        partnerRequests.decline(slow.reference(), "Pas pour nous.", agency);
        partnerRequests.decline(slow.reference(), "Pas pour nous.", some.adviserOf("cress"));
        unclaimed.answer(slow.reference(), "Voici.", some.officer());

        var lines = figures.byPartner(FROM, TO);
        assertThat(lines).extracting(PartnerFigures::partner).containsExactly("adi-na", "cress");
        var line = lines.getFirst();
        assertThat(line.received()).isEqualTo(3);
        assertThat(line.medianDays().getAsDouble()).isEqualTo(3.0, Offset.offset(0.01));
        assertThat(line.taken()).isEqualTo(1);
        assertThat(line.declined()).isEqualTo(1);
        assertThat(line.waiting()).isEqualTo(1);
        assertThat(line.partly()).isEqualTo(1);
        assertThat(figures.totals(FROM, TO)).isEqualTo(new RequestFigures.Totals(3, 2, 1, 1, 1, 0));
        assertThat(figures.unmet(FROM, TO, 1)).containsExactly(new UntakenNeed("financement", "23", 1, 1), new UntakenNeed("reseau", "23", 1, 1));
        assertThat(figures.unmet(FROM, TO, 2)).isEmpty();
        assertThat(some.again(silent).status()).isEqualTo(RequestStatus.OPEN);
    }
}
