package fr.levain.committees.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import fr.levain.applications.ApplicationReference;
import fr.levain.committees.MeetingId;
import fr.levain.committees.MeetingStatus;
import fr.levain.committees.Meetings;
import fr.levain.committees.SomeCommittee;
import fr.levain.kernel.Caller;
import fr.levain.testing.LevainTest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@LevainTest
class SessionFaultsTests {
    @Autowired MockMvcTester browser;
    @Autowired SomeCommittee some;
    @Autowired Meetings meetings;
    @Autowired JdbcClient sql;

    Caller.Account officer;
    Caller.Account chair;
    Caller.Account member;
    ApplicationReference given;
    ApplicationReference open;
    MeetingId id;

    /** One opinion given, one dossier not examined, the meeting over, its minutes waiting for the chair. */
    @BeforeEach
    void minutes_to_sign() {
        officer = some.officer();
        chair = some.persona("anne.vidal");
        member = some.persona("lucie.faure");
        var committee = some.committee(SomeCommittee.RULES);
        given = some.dossier(committee, "Le four signé", 12_000);
        open = some.dossier(committee, "Le four en suspens", 9_000);
        id = some.convened(committee, given, open);
        var seats = new ArrayList<String>();
        for (int seat = 1; seat <= 7; seat++) seats.addAll(List.of("presence-" + seat, "PRESENT", "mandat-" + seat, ""));
        post(officer, room() + "/presences", seats.toArray(String[]::new));
        post(officer, room() + "/ouverture", "autre-jour", "oui");
        post(officer, room() + "/dossiers/" + given + "/appel");
        post(officer, room() + "/dossiers/" + given + "/avis", "sens", "FAVOURABLE", "montant", "12 000", "pour", "7", "contre", "0", "abstentions", "0", "version", "0");
        post(member, mine() + "/" + open + "/interet", "interet", "aucun");
        post(officer, room() + "/levee");
        post(officer, room() + "/proces-verbal");
    }

    @Test
    void the_chair_signs_what_was_read_and_not_what_a_score_changed_since_the_session_was_reopened() {
        assertThat(post(officer, room() + "/reouverture")).hasStatus3xxRedirection();
        assertThat(score("2", UUID.randomUUID())).hasRedirectedUrl(mine() + "/" + open + "?enregistre=oui");

        assertThat(sign()).as("the page the chair had open").hasStatus(409);
        assertThat(meetings.meeting(id, officer).status()).isEqualTo(MeetingStatus.OPEN);
        assertThat(scores()).isEqualTo(1);
    }

    @Test
    void the_chair_signs_while_a_score_is_being_changed_and_one_of_both_is_told() throws Exception {
        post(officer, room() + "/reouverture");
        score("2", UUID.randomUUID());
        post(officer, room() + "/levee");

        var together = new CountDownLatch(1);
        try (var pool = Executors.newFixedThreadPool(2)) {
            var signed = pool.submit(after(together, this::sign));
            var reopened = pool.submit(after(together, () -> {
                post(officer, room() + "/reouverture");
                return score("4", UUID.randomUUID(), "1");
            }));
            together.countDown();
            var signature = signed.get().getResponse().getStatus();
            var change = reopened.get().getResponse().getStatus();

            var status = meetings.meeting(id, officer).status();
            var score = sql.sql("select score from committees.own_score where meeting = :id").param("id", id.value()).query(Integer.class).single();
            if (status == MeetingStatus.SIGNED) assertThat(List.of(change, score)).as("signed first: the score stays as the minutes found it").isEqualTo(List.of(422, 2));
            else assertThat(List.of(signature, change, score)).as("reopened first: the chair reads again").isEqualTo(List.of(409, HttpStatus.SEE_OTHER.value(), 4));
        }
    }

    private static Callable<MvcTestResult> after(CountDownLatch together, Callable<MvcTestResult> act) {
        return () -> {
            together.await();
            return act.call();
        };
    }

    private MvcTestResult sign() {
        return post(chair, mine() + "/proces-verbal/signature", "version", "1");
    }

    private MvcTestResult score(String note, UUID token, String... version) {
        return post(member, mine() + "/" + open + "/note", "note", note, "jeton", token.toString(), "version", version.length == 0 ? "0" : version[0]);
    }

    private int scores() {
        return sql.sql("select count(*) from committees.own_score where meeting = :id").param("id", id.value()).query(Integer.class).single();
    }

    private String room() {
        return "/seances/" + id;
    }

    private String mine() {
        return "/mes-seances/" + id;
    }

    private MvcTestResult post(Caller.Account caller, String path, String... typed) {
        var request = browser.post().uri(path).with(user(caller.id().toString())).with(csrf());
        for (int i = 0; i < typed.length; i += 2) request = request.param(typed[i], typed[i + 1]);
        return request.exchange();
    }
}
