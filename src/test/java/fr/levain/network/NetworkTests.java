package fr.levain.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.levain.kernel.Caller;
import fr.levain.kernel.CommuneCode;
import fr.levain.kernel.NotAllowed;
import fr.levain.kernel.NotFound;
import fr.levain.network.NetworkQuery.Key;
import fr.levain.testing.LevainTest;
import fr.levain.testing.Mailbox;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is searched and found in the network: entries, notices, aided projects, practice sheets. */
@LevainTest
class NetworkTests {
    @Autowired Profiles profiles;
    @Autowired Notices notices;
    @Autowired Precedents precedents;
    @Autowired PrecedentStore precedentStore;
    @Autowired Practices practices;
    @Autowired SomeNetwork some;
    @Autowired JdbcClient sql;

    @Test
    void the_directory_is_searched_by_theme_offer_and_real_distance() {
        var far = some.account("Alix Limoges");
        var near = some.account("Alix Guéret");
        var topics = new Topics(List.of("mobilite"), List.of("23"), List.of("benevoles"), List.of("materiel"), List.of());
        some.listed(far, "Vélocipédiste public", topics, "87085", Audience.PUBLIC, Asking.HERE);
        some.listed(near, "Vélocipédiste public", topics, "23096", Audience.PUBLIC, Asking.HERE);

        var query = NetworkQuery.ALL.with(Key.WORDS, "velocipediste").near(CommuneCode.read("23030"));
        var found = profiles.find(query, new Caller.Visitor());
        assertThat(found.rows()).extracting(each -> each.what().name()).containsExactly("Alix Guéret", "Alix Limoges");
        assertThat(found.rows().getFirst().distance()).matches("à 2\\d km à vol d’oiseau");
        assertThat(profiles.find(query.with(Key.THEME, "mobilite").with(Key.OFFER, "materiel").with(Key.NEED, "benevoles").with(Key.DEPARTMENT, "23"), new Caller.Visitor()).rows()).hasSize(2);
        assertThat(profiles.find(query.with(Key.OFFER, "locaux"), new Caller.Visitor()).rows()).isEmpty();
    }

    @Test
    void N06_two_projects_meet_where_one_needs_what_the_other_gives_and_a_question_meets_who_looks_for_a_laboratory() {
        var first = some.account("Première");
        var second = some.account("Seconde");
        var sought = publish(first, NoticeKind.PARTNER_SOUGHT, new Topics(List.of("tourisme"), List.of("40"), List.of("locaux"), List.of(), List.of()));
        var given = publish(second, NoticeKind.PARTNER_SOUGHT, new Topics(List.of("tourisme"), List.of("40"), List.of(), List.of("locaux"), List.of()));
        publish(second, NoticeKind.PARTNER_SOUGHT, new Topics(List.of("tourisme"), List.of("64"), List.of(), List.of("locaux"), List.of()));
        assertThat(notices.matches(sought, first).notices()).extracting(Notice::id).containsExactly(given.id());
        assertThat(notices.matches(given, second).notices()).extracting(Notice::id).contains(sought.id());

        var question = publish(first, NoticeKind.QUESTION_OFFERED, new Topics(List.of("energie"), List.of(), List.of(), List.of(), List.of("ingenierie")));
        var project = publish(second, NoticeKind.LABORATORY_SOUGHT, new Topics(List.of("tourisme"), List.of(), List.of(), List.of(), List.of("ingenierie")));
        assertThat(notices.matches(question, first).notices()).extracting(Notice::id).contains(project.id()).doesNotContain(sought.id());
        assertThat(notices.find(NetworkQuery.ALL.with(Key.DISCIPLINE, "ingenierie"), Optional.of(true)).rows()).extracting(each -> each.what().id()).contains(question.id(), project.id());

        notices.close(sought.id(), first);
        assertThatThrownBy(() -> notices.view(sought.id(), first)).isInstanceOf(NotFound.class);
    }

    @Test
    void N07_who_did_something_alike_near_here_comes_before_who_did_it_far_away() {
        var query = NetworkQuery.ALL.with(Key.WORDS, "boulangerie ambulante");
        var far = put("Une boulangerie ambulante sur la côte", "64445");
        var near = put("La boulangerie ambulante des collines", "23096");
        put("Un habitat partagé", "23030");

        var found = precedents.find(query.near(CommuneCode.read("23030")));
        assertThat(found.rows()).extracting(each -> each.what().application()).containsSubsequence(near, far);
        assertThat(found.rows()).noneMatch(each -> each.what().object().equals("Un habitat partagé"));
        assertThat(precedents.find(query.with(Key.DEPARTMENT, "64")).rows()).extracting(each -> each.what().application()).containsExactly(far);
        assertThat(precedents.map(query)).as("the map says what the list says").extracting(ProjectCluster::count).hasSize(2).containsOnly(1);
        assertThat(precedents.find(NetworkQuery.ALL.with(Key.WORDS, "et de la")).rows()).as("no telling word").isEmpty();
        assertThat(precedents.reachable(near)).as("nobody agreed").isEmpty();
        assertThatThrownBy(() -> precedents.agree(near, Asking.HERE, "", some.account("Un Passant"))).isInstanceOf(NotFound.class);
    }

    @Test
    void a_practice_sheet_is_public_once_an_officer_read_it_and_its_next_version_leaves_it_as_it_was() {
        var author = some.account("Claude Autrice");
        var officer = some.persona("nadia.bertin");
        var text = new PracticeText("Tenir une ressourcerie", "En deux phrases", "Le besoin", "Les étapes", "", "Les leçons", List.of("nature"), "licence-ouverte");
        var practice = practices.begin(text, Optional.empty(), author);
        assertThatThrownBy(() -> practices.view(practice.slug(), officer)).as("a draft is its author’s alone").isInstanceOf(NotFound.class);
        practices.submit(practice.slug(), author);
        assertThatThrownBy(() -> practices.publish(practice.slug(), author)).isInstanceOf(NotAllowed.class);
        practices.askChanges(practice.slug(), "Dites combien cela coûte.", officer);
        assertThat(new Mailbox(sql).of(author.email())).singleElement().satisfies(mail -> assertThat(mail.text()).contains("Dites combien cela coûte."));

        practices.submit(practice.slug(), author);
        practices.publish(practice.slug(), officer);
        practices.reopen(practice.slug(), author);
        practices.write(practice.slug(), new PracticeText("Tenir une ressourcerie", "Autrement", "b", "c", "", "d", List.of(), "licence-ouverte"), Optional.empty(), author);
        assertThat(practices.versions(practice.slug())).singleElement().satisfies(live -> assertThat(live.text().summary()).isEqualTo("En deux phrases"));
        practices.submit(practice.slug(), author);
        practices.publish(practice.slug(), officer);
        assertThat(practices.versions(practice.slug())).extracting(PublishedPractice::version, PublishedPractice::live)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(2, true), org.assertj.core.groups.Tuple.tuple(1, false));

        practices.withdraw(practice.slug(), "", author);
        assertThatThrownBy(() -> practices.versions(practice.slug())).isInstanceOf(NotFound.class);
    }

    private Notice publish(Caller.Account author, NoticeKind kind, Topics topics) {
        return notices.publish(Optional.empty(), new NoticeDraft(kind, Optional.empty(), Optional.empty(), "Annonce d’essai", "Un texte d’essai", topics, Optional.empty(), Asking.HERE), author);
    }

    private UUID put(String object, String commune) {
        var id = UUID.randomUUID();
        precedentStore.put(new Precedent(id, "ESSAI-" + id, object, "Structure d’essai", new fr.levain.directory.OrganisationId(UUID.randomUUID()), some.account("Porteuse").id(),
                LocalDate.of(2025, 1, 1).getYear(), fr.levain.kernel.Euros.of(1_000), "", List.of(), Optional.of(spot(commune)), Optional.empty(), Optional.empty()));
        return id;
    }

    @Autowired fr.levain.territory.Territories territories;

    private Spot spot(String commune) {
        return Spot.of(territories.commune(commune).orElseThrow());
    }
}
