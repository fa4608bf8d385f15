package fr.levain.readings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import fr.levain.accounts.Accounts;
import fr.levain.applications.ApplicationId;
import fr.levain.applications.ApplicationView;
import fr.levain.kernel.AccountId;
import fr.levain.kernel.Caller;
import fr.levain.readings.ReadingTerms.Kind;
import fr.levain.readings.ReadingTerms.Lay;
import fr.levain.testing.LevainTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Peers and citizens: quotas, never one's own, consultative. */
@LevainTest
class LayReadingTests {
    @Autowired MockMvcTester browser;
    @Autowired SomeReading some;
    @Autowired ReadingStore store;
    @Autowired ReadResults results;
    @Autowired Accounts accounts;

    @Test
    void R13_holders_read_each_other_by_quota_never_their_own_dossier_and_what_they_say_stays_beside_the_ranking() {
        var call = open(Lay.Who.HOLDERS);
        var dossiers = Stream.of("Le four commun", "Le jardin", "Le lavoir ouvert").map(title -> some.dossierOf(call, title, someone())).toList();
        assertThat(text(get(some.officer(), path(call) + "/pairs/pairs"))).contains("3 personnes peuvent lire", "Les Semeurs", "Chacun lit 2 dossiers au plus", "0 sur 2");
        distribute(call);

        var readings = dossiers.stream().flatMap(each -> store.of(each.id()).stream()).toList();
        assertThat(readings).hasSize(6).allSatisfy(each -> assertThat(each.reader()).isNotEqualTo(author(dossiers, each.application())));
        assertThat(readings.stream().collect(Collectors.groupingBy(AskedReading::reader, Collectors.counting())).values()).allMatch(many -> many == 2);
        assertThat(readings.stream().collect(Collectors.groupingBy(AskedReading::application, Collectors.counting())).values()).allMatch(many -> many == 2);

        var first = readings.getFirst();
        var peer = accounts.caller(first.reader()).orElseThrow();
        assertThat(text(get(peer, "/lectures"))).contains("2 lectures à rendre");
        assertThat(text(get(peer, "/lectures/" + first.id()))).contains("Avez-vous un lien avec ce projet ?");
        some.given(first.id(), peer, 4, Map.of(), SomeReading.REASON);
        assertThat(get(peer, "/instruction/appels/" + call + "/lectures")).as("nothing of the service opens to them").hasStatus(403);

        assertThat(results.places(call)).as("it ranks nothing").isEmpty();
        assertThat(results.of(first.application())).singleElement().satisfies(read -> {
            assertThat(read.consultative()).isTrue();
            assertThat(read.title()).isEqualTo("Lecture des pairs (consultatif)");
        });
        assertThat(text(get(some.officer(), path(call) + "?nature=pairs"))).contains("Lecture consultative", "100");
        var own = dossiers.stream().filter(each -> each.author().equals(first.reader())).findFirst().orElseThrow();
        assertThat(post(some.officer(), "/instruction/" + own.reference() + "/lectures/demande", "nature", "pairs", "lecteur-pairs", first.reader().toString()))
                .as("nobody gives it to them by hand").hasStatus(422);
    }

    @Test
    void R13_citizens_are_invited_by_name_and_address_and_read_like_the_others() {
        var call = open(Lay.Who.CITIZENS);
        var dossier = some.dossier(call, "Le four commun");
        var people = path(call) + "/pairs/pairs";
        assertThat(post(some.officer(), people, "nom", "Inès Voisine", "courriel", "pas une adresse")).hasStatus(422).bodyText().contains("Écrivez une adresse électronique", "Inès Voisine");
        for (var name : List.of("Inès Voisine", "Igor Voisin")) post(some.officer(), people, "nom", name, "courriel", UUID.randomUUID() + "@citoyens.example");
        assertThat(text(get(some.officer(), people))).contains("2 personnes peuvent lire", "Inès Voisine", "Igor Voisin");
        distribute(call);
        assertThat(store.of(dossier.id())).hasSize(2).allSatisfy(each -> assertThat(each.origin()).isEqualTo(AskedReading.Origin.ALLOCATION));
        var citizen = accounts.caller(store.of(dossier.id()).getFirst().reader()).orElseThrow();
        assertThat(text(get(citizen, "/mon-espace"))).contains("1 dossier à lire et noter");
    }

    /** Whose address shares its domain with nobody. */
    private Caller.Account someone() {
        var person = accounts.open("Camille Porteuse", "camille@" + UUID.randomUUID() + ".exemple.fr", Optional.empty(), new Caller.System("test"));
        return accounts.caller(person.id()).orElseThrow();
    }

    private String open(Lay.Who who) {
        var call = some.call();
        var first = SomeReading.terms(call);
        var lay = new Kind("pairs", "Lecture des pairs", null, List.of("project_title", "need"), List.of(), true, true, Optional.of(new Lay(who, 2, 2, false)));
        some.set(new ReadingTerms(call, first.readers(), first.days(), first.expires(), first.dispersion(), Optional.empty(), Optional.empty(), false, Optional.empty(), false, false,
                List.of(first.kinds().getFirst(), lay), Optional.empty()));
        return call;
    }

    private void distribute(String call) {
        var path = path(call) + "/repartition";
        post(some.officer(), path, "nature", "pairs", "action", "preparer");
        var kept = Jsoup.parse(body(get(some.officer(), path + "?nature=pairs"))).select("input[name=garder]").eachAttr("value");
        assertThat(post(some.officer(), path, Stream.concat(kept.stream().flatMap(key -> Stream.of("garder", key)), Stream.of("nature", "pairs", "action", "appliquer")).toArray(String[]::new)))
                .hasStatus3xxRedirection();
    }

    private static AccountId author(List<ApplicationView> dossiers, ApplicationId application) {
        return dossiers.stream().filter(each -> each.id().equals(application)).findFirst().orElseThrow().author();
    }

    private static String path(String call) {
        return "/instruction/appels/" + call + "/lectures";
    }

    private MvcTestResult get(Caller.Account who, String path) {
        return browser.get().uri(path).with(user(who.id().toString())).exchange();
    }

    private MvcTestResult post(Caller.Account who, String path, String... typed) {
        var request = browser.post().uri(path).with(user(who.id().toString())).with(csrf());
        for (int i = 0; i < typed.length; i += 2) request = request.param(typed[i], typed[i + 1]);
        return request.exchange();
    }

    private static String body(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static String text(MvcTestResult result) {
        return Jsoup.parse(body(result)).text().replace('\u00a0', ' ').replace('\u202f', ' ');
    }
}
