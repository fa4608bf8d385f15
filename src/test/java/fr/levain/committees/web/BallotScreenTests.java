package fr.levain.committees.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import fr.levain.applications.ApplicationReference;
import fr.levain.applications.Applications;
import fr.levain.committees.Attendance;
import fr.levain.committees.Ballot;
import fr.levain.committees.Committee;
import fr.levain.committees.Deliberations;
import fr.levain.committees.MeetingId;
import fr.levain.committees.Member;
import fr.levain.committees.MemberReadings;
import fr.levain.committees.Poll;
import fr.levain.committees.Polls;
import fr.levain.committees.SomeCommittee;
import fr.levain.committees.Tally;
import fr.levain.testing.LevainTest;
import fr.levain.testing.TestClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Members vote from their own screens. */
@LevainTest
class BallotScreenTests {
    private static final List<String> NAMES = List.of("anne.vidal", "lucie.faure", "claire.dupuy", "yann.lebrun", "marc.delmas");
    private static final Tally NO_PAPER = new Tally(0, 0, 0, false, false);

    @Autowired MockMvcTester browser;
    @Autowired SomeCommittee some;
    @Autowired Applications applications;
    @Autowired Deliberations deliberations;
    @Autowired MemberReadings readings;
    @Autowired Polls polls;
    @Autowired JdbcClient sql;
    @Autowired TestClock clock;

    Committee committee;
    ApplicationReference reference;
    MeetingId id;

    @BeforeEach
    void someSession() {
        committee = some.committee(SomeCommittee.RULES);
        reference = some.dossier(committee, "Le four mis aux voix", 12_000);
        id = session(reference);
    }

    @Test
    void M05_an_open_vote_is_given_from_each_screen_then_counted_with_the_paper_ballots() {
        assertThat(post("nadia.bertin", file() + "/votes", "sens", "WITH_RESERVE", "montant", "12 000", "version", "0")).hasStatus(422).bodyText().contains("Écrivez la réserve");
        assertThat(put("FAVOURABLE", false)).hasRedirectedUrl(file());
        assertThat(post("nadia.bertin", file() + "/avis", "sens", "FAVOURABLE", "montant", "12 000", "pour", "7", "version", "0")).hasStatus(422).bodyText()
                .contains("Un vote est ouvert sur les écrans");
        var booth = "/mes-seances/" + id + "/" + reference + "/vote";
        assertThat(get("lucie.faure", "/mes-seances/" + id)).bodyText().contains("Un vote est ouvert sur « Le four mis aux voix »", booth);
        assertThat(get("lucie.faure", booth)).bodyText().contains("Mis aux voix : avis favorable, 12\u202f000,00\u202f€", "Votre vote", "Pour", "Abstention");
        assertThat(vote("lucie.faure", "2", "")).hasStatus(422).bodyText().contains("Choisissez pour, contre ou abstention.");
        assertThat(vote("lucie.faure", "3", "FOR")).as("the seat of somebody else").hasStatus(404);
        assertThat(get("jeanne.morel", booth)).hasStatus(404);

        for (int again = 0; again < 2; again++) assertThat(vote("lucie.faure", "2", "AGAINST")).hasRedirectedUrl("/mes-seances/" + id + "?vote=recu");
        assertThat(vote("lucie.faure", "2", "FOR")).as("another ballot after the first is not told to be received").hasRedirectedUrl("/mes-seances/" + id + "?vote=deja");
        assertThat(get("lucie.faure", "/mes-seances/" + id + "?vote=deja")).bodyText().contains("votre premier vote compte");
        assertThat(get("lucie.faure", booth)).as("given once for all").hasRedirectedUrl("/mes-seances/" + id + "?vote=donne");
        for (var seat : Map.of("anne.vidal", "1", "claire.dupuy", "3", "yann.lebrun", "4").entrySet()) vote(seat.getKey(), seat.getValue(), "FOR");
        assertThat(get("nadia.bertin", file())).bodyText().contains("4 sur 7 ont voté", "Lucie Faure : contre", "Marc Delmas : pas encore");

        assertThat(post("nadia.bertin", close(), "papier-pour", "4")).hasStatus(422).bodyText().contains("Comptez 3 voix au plus", "value=\"4\"");
        assertThat(post("nadia.bertin", close(), "papier-pour", "1", "papier-contre", "1")).hasRedirectedUrl(file());
        assertThat(get("nadia.bertin", file())).bodyText().contains("Avis rendu", "4 pour, 2 contre, 1\u00a0abstention");
        assertThat(vote("marc.delmas", "5", "FOR")).as("too late, and told").hasRedirectedUrl("/mes-seances/" + id + "?vote=clos");
        assertThat(get("nadia.bertin", "/instruction/" + reference)).bodyText().contains("4 pour, 2 contre");
    }

    @Test
    void whoever_bears_a_voice_votes_for_both_and_a_recusal_puts_the_question_again() {
        deliberations.attend(id, members(5, 2), some.officer());
        put("FAVOURABLE", false);
        assertThat(get("lucie.faure", "/mes-seances/" + id + "/" + reference + "/vote")).bodyText().contains("Votre vote", "Vote au nom de Odile Exemple");
        var poll = poll();
        assertThat(post("lucie.faure", "/mes-seances/" + id + "/" + reference + "/vote", "scrutin", poll.id().toString(), "voix-2", "FOR", "voix-6", "AGAINST"))
                .hasStatus3xxRedirection();
        assertThat(poll().cast()).isEqualTo(2);

        clock.advance(Duration.ofMinutes(1));
        assertThat(post("nadia.bertin", file() + "/deports", "siege", "3", "motif", "FAMILY")).hasStatus3xxRedirection();
        assertThat(poll().closed().orElseThrow().outcome()).isEqualTo(Poll.Outcome.ANNULLED);
        assertThat(vote("claire.dupuy", "3", "FOR")).hasStatus(404);
        clock.advance(Duration.ofMinutes(1));
        put("FAVOURABLE", false);
        assertThat(poll().seats()).doesNotContain(3);
    }

    @Test
    void I3_who_has_not_declared_is_named_to_the_secretary_and_goes_from_the_declaration_to_the_vote() {
        sql.sql("delete from committees.clearance where meeting = :id and seat = 2").param("id", id.value()).update();
        assertThat(get("nadia.bertin", file())).bodyText().contains("N’ont pas dit s’ils ont un intérêt dans ce dossier : ", "Lucie Faure", "Demandez-le avant le vote");
        put("FAVOURABLE", false);
        var page = "/mes-seances/" + id + "/" + reference;
        assertThat(get("lucie.faure", page + "/vote")).hasRedirectedUrl(page);
        assertThat(post("lucie.faure", page + "/interet", "interet", "aucun")).hasRedirectedUrl(page + "/vote");
    }

    @Test
    void a_session_is_not_closed_by_a_slip_on_a_dossier_called_and_left_without_an_opinion() {
        var close = "/seances/" + id + "/levee";
        assertThat(post("nadia.bertin", close)).hasStatus(422).bodyText().contains("Appelé sans avis : Le four mis aux voix", "Lever sans avis sur");
        assertThat(post("nadia.bertin", close, "sans-avis", "oui")).hasRedirectedUrl("/seances/" + id + "/proces-verbal");
    }

    @Test
    void what_is_not_adopted_is_told_and_another_opinion_is_put_to_the_vote() {
        put("FAVOURABLE", true);
        cast(Map.of("anne.vidal", Ballot.AGAINST, "lucie.faure", Ballot.AGAINST, "claire.dupuy", Ballot.FOR));
        assertThat(post("nadia.bertin", close())).hasRedirectedUrl(file());
        assertThat(get("nadia.bertin", file())).bodyText().contains("Avis non adopté", "1 pour, 2 contre, 4\u00a0abstentions", "Mettez un autre avis aux voix", "Enregistrer l’avis");

        clock.advance(Duration.ofMinutes(1));
        assertThat(post("nadia.bertin", file() + "/votes", "sens", "UNFAVOURABLE", "motifs", "Le plan de financement ne tient pas.", "secret", "oui", "version", "0"))
                .hasRedirectedUrl(file());
        cast(Map.of("anne.vidal", Ballot.FOR, "lucie.faure", Ballot.FOR));
        assertThat(post("nadia.bertin", close())).hasStatus(422).bodyText().contains("Attendez 3 bulletins");
        assertThat(post("nadia.bertin", file() + "/votes/" + poll().id() + "/annulation")).hasRedirectedUrl(file());
        assertThat(urn()).as("an annulled urn is emptied, uncounted").isEqualTo("0,0,0");
    }

    @Test
    void M05_the_tally_of_a_secret_vote_is_shown_only_once_it_is_closed() {
        put("FAVOURABLE", true);
        cast(Map.of("anne.vidal", Ballot.FOR, "lucie.faure", Ballot.AGAINST, "claire.dupuy", Ballot.FOR));
        assertThat(get("nadia.bertin", file())).bodyText().contains("3 sur 7 ont voté", "Lucie Faure : a voté", "Le décompte se lit à la clôture")
                .doesNotContain("Lucie Faure : contre", "2 pour");
        assertThat(poll().motion().tally().votes()).as("nobody reads an open urn").isZero();
        assertThat(post("nadia.bertin", close())).hasRedirectedUrl(file());
        assertThat(get("nadia.bertin", file())).bodyText().contains("Vote à bulletin secret : 2 pour, 1 contre, 4\u00a0abstentions").doesNotContain("Lucie Faure : contre");

        var retyped = post("nadia.bertin", file() + "/avis", "sens", "FAVOURABLE", "montant", "12 000", "pour", "7", "secret", "oui", "version", "1");
        assertThat(retyped).as("what ballots said is not typed over").hasStatus(422).bodyText().contains("le décompte ne se retapent pas", "Remettez l’avis aux voix");
        assertThat(post("nadia.bertin", file() + "/avis", "sens", "FAVOURABLE", "montant", "12 000", "conditions", "Ouvrir le lieu un soir par semaine.",
                "pour", "2", "contre", "1", "abstentions", "4", "version", "1")).as("its words are").hasStatus3xxRedirection();
        clock.advance(Duration.ofMinutes(1));
        assertThat(post("nadia.bertin", file() + "/votes", "sens", "FAVOURABLE", "montant", "11 000", "version", "2")).hasRedirectedUrl(file());
        assertThat(post("nadia.bertin", file() + "/votes/" + poll().id() + "/annulation")).hasRedirectedUrl(file());
        assertThat(post("nadia.bertin", file() + "/avis", "sens", "FAVOURABLE", "montant", "12 000", "pour", "7", "version", "2"))
                .as("nor after another vote was put and taken back").hasStatus(422).bodyText().contains("le décompte ne se retapent pas");
        assertThat(get("nadia.bertin", file())).bodyText().contains("Vote à bulletin secret : 2 pour, 1 contre, 4\u00a0abstentions", "Ouvrir le lieu un soir par semaine.");
    }

    /** Two sessions where the same tally comes from other people: whatever is kept of them must not differ. */
    @Test
    void M05_nothing_kept_of_a_secret_vote_links_a_voter_to_a_ballot() {
        var one = kept(Map.of("anne.vidal", Ballot.FOR, "lucie.faure", Ballot.FOR, "claire.dupuy", Ballot.AGAINST, "yann.lebrun", Ballot.ABSTAIN, "marc.delmas", Ballot.FOR));
        clock.advance(Duration.ofMinutes(1));
        reference = some.dossier(committee, "Le four mis aux voix", 12_000);
        id = session(reference);
        var other = kept(Map.of("anne.vidal", Ballot.AGAINST, "lucie.faure", Ballot.ABSTAIN, "claire.dupuy", Ballot.FOR, "yann.lebrun", Ballot.FOR, "marc.delmas", Ballot.FOR));
        assertThat(one).isNotEmpty().isEqualTo(other);
        assertThat(one.toString()).contains("Seat 2 voted", "BallotCast").doesNotContain("AGAINST", "ABSTAIN");
        // the database itself refuses a ballot beside the name of a seat
        assertThat(catchThrowable(() -> sql.sql("update committees.poll_voter set ballot = 'FOR' where poll = :poll and seat = 1")
                .param("poll", poll().id().value()).update())).hasMessageContaining("check");
    }

    /** All that the tables of the committee and the journal say of this vote, without what differs from any vote to another. */
    private List<String> kept(Map<String, Ballot> ballots) {
        clock.set(TestClock.START.plus(Duration.ofHours(1)));
        put("FAVOURABLE", true);
        cast(ballots);
        polls.close(id, reference.value(), poll().id(), NO_PAPER, some.officer());
        var said = new ArrayList<String>();
        sql.sql("select seat, voted, ballot from committees.poll_voter where poll = :poll order by ctid").param("poll", poll().id().value())
                .query(row -> {
                    said.add("Seat %d %s %s".formatted(row.getInt(1), row.getBoolean(2) ? "voted" : "did not", row.getString(3)));
                });
        said.add("Urn " + urn());
        for (var table : List.of("poll", "agenda_item"))
            said.add(plain(sql.sql("select to_jsonb(t)::text from committees." + table + " t where meeting = :id").param("id", id.value()).query(String.class).single()));
        sql.sql("select event, facts::text, at from audit.entry where facts::text like :meeting order by seq").param("meeting", "%" + id + "%")
                .query(row -> {
                    said.add(row.getString(1) + " " + plain(row.getString(2)));
                });
        return said;
    }

    /** Names that differ from one vote to another, whoever said what. */
    private String plain(String text) {
        return text.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "…").replaceAll("[0-9a-f]{64}", "…").replaceAll("\\d{4}-[A-Z]+-\\d{5}", "…")
                .replaceAll("Les Semeurs …", "…").replaceAll("\\d{4}-\\d\\d-\\d\\dT[^\"]+", "…");
    }

    private String urn() {
        return sql.sql("select votes_for || ',' || votes_against || ',' || abstentions from committees.poll where id = :id").param("id", poll().id().value())
                .query(String.class).single();
    }

    private MeetingId session(ApplicationReference dossier) {
        var session = some.convened(committee, dossier);
        for (var name : NAMES) readings.declareNoInterest(session, dossier.value(), some.persona(name));
        deliberations.attend(session, members(7, 0), some.officer());
        deliberations.open(session, some.officer());
        deliberations.call(session, dossier.value(), some.officer());
        return session;
    }

    /** @param there seats that are there, from the first @param bearer of the voice of the sixth seat; 0 for nobody */
    private static List<Member> members(int there, int bearer) {
        return SomeCommittee.seats().stream().map(seat -> new Member(seat, seat.number() <= there ? Attendance.PRESENT : Attendance.EXCUSED,
                seat.number() == 6 && bearer > 0 ? Optional.of(bearer) : Optional.empty())).toList();
    }

    private MvcTestResult put(String kind, boolean secret) {
        return secret ? post("nadia.bertin", file() + "/votes", "sens", kind, "montant", "12 000", "version", "0", "secret", "oui")
                : post("nadia.bertin", file() + "/votes", "sens", kind, "montant", "12 000", "version", "0");
    }

    private void cast(Map<String, Ballot> ballots) {
        new TreeMap<>(ballots).forEach((name, ballot) -> assertThat(polls.cast(id, reference.value(), poll().id(), Map.of(NAMES.indexOf(name) + 1, ballot), some.persona(name)))
                .isEqualTo(Polls.CastResult.KEPT));
    }

    private MvcTestResult vote(String name, String seat, String ballot) {
        return post(name, "/mes-seances/" + id + "/" + reference + "/vote", "scrutin", poll().id().toString(), "voix-" + seat, ballot);
    }

    private Poll poll() {
        return polls.latest(id, applications.byReference(reference, some.officer()).id()).orElseThrow();
    }

    private String close() {
        return file() + "/votes/" + poll().id() + "/cloture";
    }

    private String file() {
        return "/seances/" + id + "/dossiers/" + reference;
    }

    private MvcTestResult get(String name, String path) {
        return browser.get().uri(path).with(user(some.persona(name).id().toString())).exchange();
    }

    private MvcTestResult post(String name, String path, String... typed) {
        var request = browser.post().uri(path).with(user(some.persona(name).id().toString())).with(csrf());
        for (int i = 0; i < typed.length; i += 2) request = request.param(typed[i], typed[i + 1]);
        return request.exchange();
    }
}
