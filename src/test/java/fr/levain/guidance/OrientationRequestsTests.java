package fr.levain.guidance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.levain.consents.ConsentWithdrawn;
import fr.levain.consents.Consents;
import fr.levain.guidance.TakeResult.AlreadyTaken;
import fr.levain.guidance.TakeResult.Taken;
import fr.levain.kernel.Caller;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.Stale;
import fr.levain.messaging.Outbox;
import fr.levain.messaging.SentMessage;
import fr.levain.testing.LevainTest;
import fr.levain.testing.TestClock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@LevainTest
class OrientationRequestsTests {
    @Autowired SomeRequest some;
    @Autowired OrientationRequests requests;
    @Autowired PartnerRequests partnerRequests;
    @Autowired UnclaimedRequests unclaimed;
    @Autowired Consents consents;
    @Autowired Outbox outbox;
    @Autowired TestClock clock;
    @Autowired JdbcClient sql;

    Caller.Account agency;
    Caller.Account chamber;
    Caller.Account officer;

    @BeforeEach
    void people() {
        agency = some.adviserOf("adi-na");
        chamber = some.adviserOf("cress");
        officer = some.officer();
    }

    @Test
    void goes_to_those_its_author_chose_and_to_nobody_else() {
        var request = some.sentTo(false, "adi-na");

        assertThat(partnerRequests.open(request.reference(), agency).request().words()).contains("épicerie mobile");
        assertThatThrownBy(() -> partnerRequests.open(request.reference(), chamber)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> partnerRequests.take(request.reference(), chamber)).isInstanceOf(NotFound.class);
        assertThat(mails(request)).anySatisfy(mail -> assertThat(mail.to()).isEqualTo(agency.email()))
                .noneSatisfy(mail -> assertThat(mail.to()).isEqualTo(chamber.email()));
    }

    @Test
    void a_form_sent_twice_is_one_request() {
        var draft = some.draft(false, "adi-na");

        assertThat(requests.send(draft, SomeRequest.VISITOR).id()).isEqualTo(requests.send(draft, SomeRequest.VISITOR).id());
    }

    @Test
    void the_name_and_address_are_shown_to_whoever_took_it_only() {
        var request = some.sentTo(false, "adi-na");

        assertThat(partnerRequests.open(request.reference(), agency).contactShown()).isFalse();
        partnerRequests.take(request.reference(), agency);
        assertThat(partnerRequests.open(request.reference(), agency).contactShown()).isTrue();
    }

    @Test
    void S03_when_one_takes_it_the_others_are_told_and_see_it_no_more() {
        var request = some.sentTo(false, "adi-na", "cress");

        assertThat(partnerRequests.take(request.reference(), agency)).isEqualTo(new Taken(request.reference()));

        assertThat(some.with(request, "cress")).isEqualTo(HandoverStatus.CLOSED);
        assertThat(mails(request)).anySatisfy(mail -> {
            assertThat(mail.to()).isEqualTo(chamber.email());
            assertThat(mail.subject()).contains("close");
        });
        assertThatThrownBy(() -> partnerRequests.open(request.reference(), chamber)).isInstanceOf(NotFound.class);
        assertThat(partnerRequests.take(request.reference(), chamber)).isInstanceOfSatisfying(AlreadyTaken.class,
                taken -> assertThat(taken.by()).isEqualTo("ADI Nouvelle-Aquitaine"));
    }

    @Test
    void when_two_take_it_at_once_one_wins_and_the_other_is_told() throws Exception {
        for (int i = 0; i < 5; i++) {
            var request = some.sentTo(false, "adi-na", "cress");
            try (var both = Executors.newFixedThreadPool(2)) {
                var results = both.invokeAll(List.<Callable<TakeResult>>of(
                                () -> partnerRequests.take(request.reference(), agency), () -> partnerRequests.take(request.reference(), chamber)))
                        .stream().map(future -> {
                            try {
                                return future.get();
                            } catch (Exception failed) {
                                throw new IllegalStateException(failed);
                            }
                        }).toList();

                assertThat(results).hasAtLeastOneElementOfType(Taken.class).hasAtLeastOneElementOfType(AlreadyTaken.class);
            }
        }
    }

    @Test
    void taken_twice_by_the_same_person_is_taken_once_and_a_colleague_is_told() {
        var request = some.sentTo(false, "adi-na");
        partnerRequests.take(request.reference(), agency);

        assertThat(partnerRequests.take(request.reference(), agency)).isInstanceOf(Taken.class);
        assertThat(partnerRequests.take(request.reference(), some.adviserOf("adi-na"))).isInstanceOfSatisfying(AlreadyTaken.class,
                taken -> assertThat(taken.byColleague()).isTrue());
    }

    @Test
    void S04_all_declining_puts_it_in_the_basket_of_the_authority() {
        var request = some.sentTo(false, "adi-na", "cress");

        partnerRequests.decline(request.reference(), "Trop loin de nos métiers.", agency);
        assertThat(some.again(request).status()).isEqualTo(RequestStatus.OPEN);
        partnerRequests.decline(request.reference(), "Pas de disponibilité.", chamber);

        assertThat(some.again(request).status()).isEqualTo(RequestStatus.UNCLAIMED);
        assertThat(allInBasket()).contains(request.reference());
        assertThat(mails(request)).anySatisfy(mail -> assertThat(mail.subject()).contains("sans preneur"))
                .anySatisfy(mail -> assertThat(mail.text()).contains("Le service de la Région la reprend"));
    }

    @Test
    void with_nobody_to_answer_the_need_there_it_goes_to_the_basket_at_once() {
        var request = some.sentTo(false);

        assertThat(request.status()).isEqualTo(RequestStatus.UNCLAIMED);
    }

    @Test
    void passed_on_it_goes_at_once_when_its_author_agreed_beforehand() {
        var request = some.sentTo(true, "adi-na");

        assertThat(partnerRequests.passOn(request.reference(), "cress", "Réseau d’abord.", agency)).isTrue();

        assertThat(some.with(request, "adi-na")).isEqualTo(HandoverStatus.PASSED_ON);
        assertThat(partnerRequests.open(request.reference(), chamber).handover().passedBy()).contains("adi-na");
        assertThatThrownBy(() -> partnerRequests.open(request.reference(), agency)).isInstanceOf(NotFound.class);
    }

    @Test
    void D10_a_request_sent_to_the_wrong_organisation_is_passed_on_and_its_author_is_told() {
        var request = some.sentTo(true, "adi-na");

        partnerRequests.passOn(request.reference(), "cress", "Réseau d’abord.", agency);

        assertThat(partnerRequests.open(request.reference(), chamber).request().id()).isEqualTo(request.id());
        assertThat(mails(request)).as("to its author").anySatisfy(mail -> {
            assertThat(mail.to()).isNotEqualTo(chamber.email()).isNotEqualTo(agency.email());
            assertThat(mail.text()).contains("transmet votre demande à");
        });
    }

    @Test
    void passed_on_it_waits_for_the_agreement_of_its_author_else() {
        var request = some.sentTo(false, "adi-na");
        partnerRequests.take(request.reference(), agency);

        assertThat(partnerRequests.passOn(request.reference(), "cress", "Réseau d’abord.", agency)).isFalse();

        assertThat(some.again(request).status()).isEqualTo(RequestStatus.OPEN);
        assertThatThrownBy(() -> partnerRequests.open(request.reference(), chamber)).isInstanceOf(NotFound.class);
        assertThat(mails(request)).anySatisfy(mail -> assertThat(mail.subject()).contains("Votre accord"));

        requests.agree(request.token(), asked(request), SomeRequest.VISITOR);
        assertThat(partnerRequests.open(request.reference(), chamber).request().id()).isEqualTo(request.id());
    }

    @Test
    void what_its_author_refuses_goes_to_the_basket_and_is_asked_again_each_time() {
        var request = some.sentTo(true, "adi-na");
        requests.revoke(request.token(), "adi-na", SomeRequest.VISITOR);
        assertThat(some.again(request).status()).isEqualTo(RequestStatus.UNCLAIMED);

        assertThat(unclaimed.reroute(request.reference(), Set.of("adi-na"), officer)).as("revoked once: asked again").containsExactly("ADI Nouvelle-Aquitaine");
        requests.refuse(request.token(), asked(request), SomeRequest.VISITOR);

        assertThat(some.again(request).status()).isEqualTo(RequestStatus.UNCLAIMED);
        assertThat(requests.handovers(request.id())).extracting(each -> each.status()).as("revoked, then refused")
                .containsExactlyInAnyOrder(HandoverStatus.CLOSED, HandoverStatus.REFUSED);
    }

    @Test
    void a_revoked_consent_stops_access_at_once_even_once_taken() {
        var request = some.sentTo(false, "adi-na");
        partnerRequests.take(request.reference(), agency);

        requests.revoke(request.token(), "adi-na", SomeRequest.VISITOR);

        assertThatThrownBy(() -> partnerRequests.open(request.reference(), agency)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> partnerRequests.answer(request.reference(), "Trop tard.", agency)).isInstanceOf(ConsentWithdrawn.class);
        assertThat(references(agency, HandoverStatus.values())).doesNotContain(request.reference());
        assertThat(some.again(request).status()).isEqualTo(RequestStatus.UNCLAIMED);
    }

    @Test
    void who_looked_is_written_down_with_the_day() {
        var request = some.sentTo(false, "adi-na");

        partnerRequests.open(request.reference(), agency);
        unclaimed.open(request.reference(), officer);

        assertThat(consents.looks(request.id().subject())).extracting(look -> look.recipient() + " " + look.person() + " " + look.day())
                .containsExactlyInAnyOrder("adi-na Conseil adi-na 2026-11-23", "region Nadia Bertin 2026-11-23");
    }

    @Test
    void an_officer_sends_what_nobody_took_to_others_and_one_of_them_answers() {
        var request = some.sentTo(true, "adi-na");
        partnerRequests.decline(request.reference(), "Pas pour nous.", agency);

        assertThat(unclaimed.reroute(request.reference(), Set.of("cress"), officer)).isEmpty();
        partnerRequests.take(request.reference(), chamber);
        partnerRequests.answer(request.reference(), "Rencontrons-nous mardi.", chamber);

        var answered = some.again(request);
        assertThat(answered.status()).isEqualTo(RequestStatus.ANSWERED);
        assertThat(answered.answeredBy()).contains("cress");
        assertThat(mails(request)).anySatisfy(mail -> assertThat(mail.text()).contains("/avis").doesNotContain("mardi"));
    }

    @Test
    void an_officer_answers_themselves_and_the_answer_closes_it() {
        var request = some.sentTo(false);

        unclaimed.answer(request.reference(), "Appelez le référent de la Creuse.", officer);

        assertThat(some.again(request).answeredBy()).contains(Consents.AUTHORITY);
        assertThatThrownBy(() -> unclaimed.answer(request.reference(), "Encore.", officer)).isInstanceOf(Stale.class);
    }

    @Test
    void S04_partners_are_reminded_at_7_14_and_21_days_once_each_and_the_authority_takes_over_at_30() {
        var request = some.sentTo(false, "adi-na");
        for (int day = 1; day <= 31; day++) {
            clock.set(TestClock.START.plus(Duration.ofDays(day)).plusSeconds(60));
            some.followUp();
            some.followUp();
        }

        assertThat(mails(request)).filteredOn(mail -> mail.to().equals(agency.email()) && mail.subject().startsWith("Rappel"))
                .extracting(SentMessage::subject)
                .satisfiesExactlyInAnyOrder(seven -> assertThat(seven).contains("7 jours"), fourteen -> assertThat(fourteen).contains("14 jours"),
                        last -> assertThat(last).contains("21 jours"));
        assertThat(some.again(request).status()).isEqualTo(RequestStatus.UNCLAIMED);
        assertThat(partnerRequests.take(request.reference(), agency)).as("better late than never").isInstanceOf(Taken.class);
    }

    @Test
    void missed_days_bring_one_reminder_not_three() {
        var request = some.sentTo(false, "adi-na");
        clock.advance(Duration.ofDays(22));

        some.followUp();

        assertThat(mails(request)).filteredOn(mail -> mail.to().equals(agency.email()) && mail.subject().startsWith("Rappel")).hasSize(1);
    }

    @Test
    void a_request_taken_and_left_without_answer_comes_back_to_the_authority() {
        var request = some.sentTo(true, "adi-na");
        partnerRequests.take(request.reference(), agency);
        clock.advance(Duration.ofDays(31));

        assertThat(unclaimed.isForAuthority(some.again(request))).isTrue();
        unclaimed.reroute(request.reference(), Set.of("cress"), officer);

        assertThat(some.with(request, "adi-na")).isEqualTo(HandoverStatus.CLOSED);
        assertThat(some.with(request, "cress")).isEqualTo(HandoverStatus.WAITING);
    }

    @Test
    void its_author_says_once_whether_it_helped() {
        var request = some.sentTo(false);
        unclaimed.answer(request.reference(), "Voici.", officer);

        assertThat(requests.say(request.token(), Satisfaction.HELPED, "Merci.", SomeRequest.VISITOR)).isTrue();
        assertThat(requests.say(request.token(), Satisfaction.NOT_HELPED, "", SomeRequest.VISITOR)).isFalse();

        assertThat(some.again(request).satisfaction()).contains(Satisfaction.HELPED);
    }

    @Test
    void taken_back_it_is_seen_by_nobody_and_what_tells_of_a_person_is_erased() {
        var request = some.sentTo(false, "adi-na");
        partnerRequests.take(request.reference(), agency);

        requests.withdraw(request.token(), SomeRequest.VISITOR);

        var left = some.again(request);
        assertThat(left.status()).isEqualTo(RequestStatus.WITHDRAWN);
        assertThat(left.requester()).isEmpty();
        assertThat(left.words()).isEmpty();
        assertThat(left.answers()).isEmpty();
        assertThat(consents.of(request.id().subject())).isEmpty();
        assertThatThrownBy(() -> partnerRequests.open(request.reference(), agency)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> unclaimed.open(request.reference(), officer)).isInstanceOf(NotFound.class);
    }

    @Test
    void G1_twelve_months_after_the_answer_what_tells_of_a_person_is_erased() {
        var request = some.sentTo(false);
        unclaimed.answer(request.reference(), "Voici.", officer);
        clock.advance(Duration.ofDays(360));
        some.followUp();
        assertThat(some.again(request).requester()).isPresent();

        clock.advance(Duration.ofDays(10));
        some.followUp();

        assertThat(some.again(request).requester()).isEmpty();
        assertThat(some.again(request).answer()).isEmpty();
        assertThat(some.again(request).needs()).as("left for the figures").isNotEmpty();
    }

    private List<SentMessage> mails(OrientationRequest request) {
        return outbox.about(request.id().subject());
    }

    private java.util.UUID asked(OrientationRequest request) {
        return requests.handovers(request.id()).stream().filter(each -> each.status() == HandoverStatus.AWAITING_CONSENT).findFirst().orElseThrow().id();
    }

    private List<String> references(Caller caller, HandoverStatus... statuses) {
        var found = new java.util.ArrayList<String>();
        var after = Optional.<java.util.UUID>empty();
        while (true) {
            var page = partnerRequests.list(List.of(statuses), after, caller);
            page.forEach(line -> found.add(line.reference()));
            if (page.size() <= PartnerRequests.PAGE) return found;
            after = Optional.of(page.get(PartnerRequests.PAGE - 1).key());
        }
    }

    private List<String> allInBasket() {
        var found = new java.util.ArrayList<String>();
        var after = Optional.<java.util.UUID>empty();
        while (true) {
            var page = unclaimed.basket(after);
            page.forEach(line -> found.add(line.reference()));
            if (page.size() <= PartnerRequests.PAGE) return found;
            after = Optional.of(page.get(PartnerRequests.PAGE - 1).key());
        }
    }
}
