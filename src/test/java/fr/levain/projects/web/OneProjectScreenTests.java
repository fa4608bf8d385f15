package fr.levain.projects.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import fr.levain.applications.SomeApplicant;
import fr.levain.guidance.OrientationRequest;
import fr.levain.guidance.OrientationRequests;
import fr.levain.guidance.PartnerRequests;
import fr.levain.guidance.RequestDraft;
import fr.levain.guidance.Requester;
import fr.levain.guidance.SomeRequest;
import fr.levain.kernel.Caller;
import fr.levain.kernel.HolderKind;
import fr.levain.projects.Joinings;
import fr.levain.projects.ProjectId;
import fr.levain.projects.Threads;
import fr.levain.testing.LevainTest;
import fr.levain.testing.Mailbox;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** S08: one record of a project from the orientation to the dossier, whoever opened what. */
@LevainTest
class OneProjectScreenTests {
    private static final String START = "/appels/" + SomeApplicant.CALL + "/dossiers";
    private static final String QUESTION = "Ce dossier continue-t-il un projet déjà connu";

    @Autowired MockMvcTester browser;
    @Autowired SomeApplicant some;
    @Autowired SomeRequest requests;
    @Autowired OrientationRequests orientation;
    @Autowired PartnerRequests partnerRequests;
    @Autowired Joinings joinings;
    @Autowired Threads threads;
    @Autowired JdbcClient sql;

    @Test
    void a_dossier_goes_on_with_the_request_of_its_author_who_is_asked_only_about_what_is_hers() {
        var holder = some.person();
        var stranger = some.person();
        some.organisationOf(holder, HolderKind.ASSOCIATION);
        some.organisationOf(stranger, HolderKind.ASSOCIATION);
        assertThat(get(START, holder)).as("nothing is known, nothing is asked").hasStatusOk().bodyText().doesNotContain(QUESTION);
        var request = sent(holder, "Une épicerie mobile pour les villages.");

        assertThat(get(START, holder)).hasStatusOk().bodyText().contains(QUESTION, "Oui : Une épicerie mobile pour les villages", request.reference(), "Non, c’est un nouveau projet");
        assertThat(get(START, stranger)).bodyText().doesNotContain(QUESTION, "épicerie mobile");
        assertThat(post(START, holder)).hasStatus(422).bodyText().contains("Dites si ce dossier continue un projet déjà connu");
        assertThat(post(START, stranger, "projet-connu", request.project().toString())).as("not hers: it is a project of her own").hasStatus(303);
        assertThat(countOf(request.project())).isZero();

        assertThat(post(START, holder, "projet-connu", request.project().toString())).hasStatus(303);
        assertThat(post(START, holder, "projet-connu", "nouveau")).hasStatus(303);
        assertThat(countOf(request.project())).isOne();
        assertThat(sql.sql("select title from projects.project where id = :id").param("id", request.project().value()).query(String.class).single())
                .isEqualTo("Une épicerie mobile pour les villages");

        var prefilled = "/appels/" + SomeApplicant.CALL + "/preremplissage";
        assertThat(get(prefilled + "?project_title=La Marmite", holder)).hasStatusOk().bodyText().contains(QUESTION);
        assertThat(post(prefilled + "/dossier", holder, "champ", "project_title", "project_title", "La Marmite")).hasStatus(422).bodyText().contains("La Marmite", QUESTION);
        assertThat(post(prefilled + "/dossier", holder, "champ", "project_title", "project_title", "La Marmite", "projet-connu", request.project().toString())).hasStatus(303);
        assertThat(countOf(request.project())).isEqualTo(2);
    }

    @Test
    void a_partner_asks_whether_two_projects_are_one_and_only_their_holder_says_so_and_takes_it_back() {
        var holder = some.person();
        var stranger = some.person();
        var adviser = requests.adviserOf("atis");
        var first = taken(sent(holder, "Une épicerie mobile."), adviser);
        var second = taken(sent(holder, "Le four commun."), adviser);
        var others = taken(sent(stranger, "Autre chose."), adviser);
        var opened = post("/partenaire/accompagnements/nouveau", adviser, "depuis", first.reference(), "programme", "fabrique-a-initiatives", "titre", "L’épicerie");
        var path = opened.getResponse().getHeader("Location");

        assertThat(post(path + "/meme-projet", adviser, "numero", "2026-ORI-99999")).hasStatus(422).bodyText().contains("Ce numéro n’est ni");
        assertThat(post(path + "/meme-projet", adviser, "numero", others.reference())).hasStatus(422).bodyText().contains("pas la même adresse").doesNotContain(stranger.email());
        assertThat(post(path + "/meme-projet", adviser, "numero", second.reference())).hasStatus(303);
        assertThat(post(path + "/meme-projet", adviser, "numero", second.reference())).hasStatus(422).bodyText().contains("a déjà votre question");
        assertThat(new Mailbox(sql).found(holder.email(), "(/mes-projets)")).isEqualTo("/mes-projets");
        assertThat(threads.of(first.project())).as("nothing changes before the holder answers").containsExactly(first.project());

        var proposal = joinings.proposedTo(holder).getFirst().id();
        assertThat(get("/mes-projets", holder)).hasStatusOk().bodyText().contains("Est-ce le même projet", "Le four commun");
        assertThat(post("/mes-projets/liens/" + proposal + "/reponse", stranger, "reponse", "oui")).hasStatus(404);
        assertThat(post("/mes-projets/liens/" + proposal + "/reponse", holder)).hasStatus(422).bodyText().contains("Choisissez oui ou non. Rien n’est changé.", "Est-ce le même projet");
        assertThat(post("/mes-projets/liens/" + proposal + "/reponse", holder, "reponse", "oui")).hasStatus(303);
        assertThat(post("/mes-projets/liens/" + proposal + "/reponse", holder, "reponse", "oui")).as("said twice").hasStatus(303);
        assertThat(post("/mes-projets/liens/" + proposal + "/reponse", holder, "reponse", "non")).as("from a page left open").hasStatus(409);
        assertThat(threads.of(second.project())).containsExactlyInAnyOrder(first.project(), second.project());
        assertThat(get(path, adviser)).hasStatusOk().bodyText().contains("Demande " + second.reference());

        var joined = joinings.joinedBy(holder).getFirst().id();
        assertThat(get("/mes-projets", holder)).bodyText().contains("Ce que vous avez réuni");
        assertThat(post("/mes-projets/liens/" + joined + "/separation", stranger)).hasStatus(404);
        assertThat(post("/mes-projets/liens/" + joined + "/separation", holder)).hasStatus(303);
        assertThat(threads.of(second.project())).containsExactly(second.project());
        assertThat(get(path, adviser)).bodyText().doesNotContain("Demande " + second.reference());
        assertThat(post(path + "/meme-projet", adviser, "numero", second.reference())).as("they said that they are two").hasStatus(422).bodyText().contains("il a répondu que ce sont deux projets");
    }

    @Test
    void projects_joined_by_two_hands_at_once_are_joined_once() throws Exception {
        var holder = some.person();
        var one = sent(holder, "Un.").project();
        var other = sent(holder, "Deux.").project();
        var third = sent(holder, "Trois.").project();
        var barrier = new CyclicBarrier(3);
        try (var hands = Executors.newFixedThreadPool(3)) {
            var pairs = List.of(List.of(one, other), List.of(other, third), List.of(third, one));
            var done = pairs.stream().<Future<?>>map(pair -> hands.submit(() -> {
                barrier.await();
                joinings.join(pair.get(0), pair.get(1), holder);
                return null;
            })).toList();
            for (var each : done) each.get();
        }

        assertThat(threads.of(one)).containsExactlyInAnyOrder(one, other, third);
        assertThat(joinings.joinedBy(holder)).as("two links hold three projects, the third would be a circle").hasSize(2);
        assertThat(post("/mes-projets/liens", holder, "un", "", "autre", "")).hasStatus(422).bodyText().contains("Choisissez un projet", "Choisissez l’autre projet");
    }

    private OrientationRequest sent(Caller.Account holder, String words) {
        var like = requests.draft(false, "atis");
        return orientation.send(new RequestDraft(UUID.randomUUID(), like.needs(), like.commune(), like.kind(), words, new Requester(holder.name(), holder.email(), Optional.empty()),
                Set.of("atis"), false, Optional.empty(), List.of()), SomeRequest.VISITOR);
    }

    private OrientationRequest taken(OrientationRequest request, Caller.Account adviser) {
        partnerRequests.take(request.reference(), adviser);
        return request;
    }

    private long countOf(ProjectId project) {
        return sql.sql("select count(*) from applications.application where project_id = :project").param("project", project.value()).query(Long.class).single();
    }

    private MvcTestResult get(String path, Caller.Account who) {
        return browser.get().uri(path).with(user(who.id().toString())).exchange();
    }

    private MvcTestResult post(String path, Caller.Account who, String... fields) {
        var request = browser.post().uri(path).with(user(who.id().toString())).with(csrf());
        for (int i = 0; i < fields.length; i += 2) request = request.param(fields[i], fields[i + 1]);
        return request.exchange();
    }
}
