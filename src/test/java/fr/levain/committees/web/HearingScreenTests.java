package fr.levain.committees.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import fr.levain.accounts.Accounts;
import fr.levain.applications.ApplicationReference;
import fr.levain.applications.Applications;
import fr.levain.committees.Hearings;
import fr.levain.committees.MeetingId;
import fr.levain.committees.Meetings;
import fr.levain.committees.SomeCommittee;
import fr.levain.kernel.Caller;
import fr.levain.testing.LevainTest;
import fr.levain.testing.Mailbox;
import fr.levain.testing.TestClock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@LevainTest
class HearingScreenTests {
    @Autowired MockMvcTester browser;
    @Autowired SomeCommittee some;
    @Autowired Meetings meetings;
    @Autowired Hearings hearings;
    @Autowired Applications applications;
    @Autowired Accounts accounts;
    @Autowired JdbcClient sql;
    @Autowired TestClock clock;

    Caller.Account officer;
    ApplicationReference first;
    ApplicationReference heard;
    MeetingId meeting;
    String path;
    String holder;

    @BeforeEach
    void a_meeting_with_two_dossiers() {
        officer = some.officer();
        var committee = some.committee(SomeCommittee.RULES);
        first = some.dossier(committee, "Le premier dossier", 8_000);
        heard = some.dossier(committee, "Le dossier entendu", 12_000);
        meeting = some.planned(committee);
        meetings.add(meeting, List.of(first.value(), heard.value()), officer);
        path = "/seances/" + meeting;
        holder = accounts.find(applications.byReference(heard, officer).author()).orElseThrow().email();
    }

    @Test
    void the_holder_is_told_the_day_and_the_hour_with_the_convocation_then_of_each_change() {
        assertThat(get(path)).bodyText().contains("Porteurs entendus", "Entendre le porteur de");
        assertThat(post(path + "/auditions", "entendu", heard.value())).hasRedirectedUrl(path + "#auditions");
        post(path + "/auditions", "entendu", heard.value());
        assertThat(get(path)).bodyText().contains("invité avec la convocation");
        assertThat(audition()).isEmpty();

        meetings.convene(meeting, officer);

        // 13 December at 10:00 in Paris, after the twenty minutes of the first dossier
        assertThat(audition()).singleElement().satisfies(mail -> {
            assertThat(mail.subject()).isEqualTo("Le comité vous entend : dossier " + heard);
            assertThat(mail.text()).contains("13 décembre 2026 à 10", "20", "Salle 12", "Le comité délibère ensuite sans vous");
        });
        assertThat(get(path)).bodyText().contains("invité le 23 novembre 2026");

        meetings.move(meeting, clock.instant().plus(Duration.ofDays(30)), "Salle 4, Limoges", "", officer);
        assertThat(audition().getFirst().subject()).startsWith("Votre audition change de date");
        assertThat(audition().getFirst().text()).contains("Salle 4, Limoges");

        int told = audition().size();
        post(path + "/ordre-du-jour/ordre", "place-" + first, "1", "minutes-" + first, "20", "place-" + heard, "2", "minutes-" + heard, "30");
        assertThat(audition()).as("its hour did not change").hasSize(told);
        post(path + "/ordre-du-jour/ordre", "place-" + first, "1", "minutes-" + first, "45");
        assertThat(audition()).as("later by what the first one takes").hasSize(told + 1);

        assertThat(post(path + "/auditions/" + heard + "/retrait")).hasRedirectedUrl(path + "#auditions");
        assertThat(audition().getFirst().subject()).startsWith("Audition annulée");
        assertThat(hearings.of(meeting)).isEmpty();
        assertThat(post(path + "/auditions", "entendu", "AMI-0000-000000")).hasStatus(404);
    }

    @Test
    void the_holder_comes_in_once_and_the_minutes_say_when() {
        post(path + "/auditions", "entendu", heard.value());
        assertThat(post(path + "/dossiers/" + heard + "/audition")).as("before the meeting opens").hasStatus(409);
        meetings.convene(meeting, officer);
        post(path + "/presences", "presence-1", "PRESENT", "presence-2", "PRESENT", "presence-3", "PRESENT", "presence-4", "PRESENT");
        post(path + "/ouverture", "autre-jour", "oui");
        post(path + "/dossiers/" + heard + "/appel");
        assertThat(get(path + "/dossiers/" + heard)).bodyText().contains("Le porteur entre");

        assertThat(post(path + "/dossiers/" + heard + "/audition")).hasRedirectedUrl(path + "/dossiers/" + heard);
        var at = hearings.of(meeting).getFirst().heardAt();
        clock.advance(Duration.ofMinutes(10));
        post(path + "/dossiers/" + heard + "/audition");
        assertThat(hearings.of(meeting).getFirst().heardAt()).isEqualTo(at);
        assertThat(get(path + "/dossiers/" + heard)).bodyText().contains("Porteur entendu à").doesNotContain("Le porteur entre");

        post(path + "/dossiers/" + heard + "/avis", "sens", "FAVOURABLE", "montant", "12 000", "pour", "4", "contre", "0", "abstentions", "0", "version", "0");
        post(path + "/levee");
        post(path + "/proces-verbal");
        assertThat(get(path + "/proces-verbal")).bodyText().contains("Porteur entendu à", "Il sort avant la délibération");
        assertThat(sql.sql("select count(*) from audit.entry where event = 'HolderHeard' and facts::text like :meeting").param("meeting", "%" + meeting + "%")
                .query(Integer.class).single()).isEqualTo(1);
    }

    private List<Mailbox.Mail> audition() {
        return new Mailbox(sql).of(holder).stream().filter(mail -> mail.subject().contains("audition") || mail.subject().contains("Audition") || mail.subject().contains("vous entend")).toList();
    }

    private MvcTestResult get(String uri) {
        return browser.get().uri(uri).with(user(officer.id().toString())).exchange();
    }

    private MvcTestResult post(String uri, String... typed) {
        var request = browser.post().uri(uri).with(user(officer.id().toString())).with(csrf());
        for (int i = 0; i < typed.length; i += 2) request = request.param(typed[i], typed[i + 1]);
        return request.exchange();
    }
}
