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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

/** Peers and citizens: quotas, never one's own, consultative. */
@LevainTest
class LayReadingTests {
    @Autowired MockMvcTester browser;
    @Autowired SomeReading some;
    @Autowired ReadingStore store;
    @Autowired ReadResults results;
    @Autowired Accounts accounts;
    @Autowired Allocations allocations;
    @Autowired AllocationStore proposals;
    @Autowired LayReaders lays;
    @Autowired ReadingRequests requests;
    @Autowired ReadingCalls calls;
    @Autowired TransactionTemplate transaction;
    @Autowired JdbcClient sql;

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

    @Test
    void R13_no_quota_is_passed_by_a_proposal_made_before_another_was_applied_and_none_reads_what_they_joined() {
        var call = open(Lay.Who.HOLDERS);
        var authors = List.of(someone(), someone(), someone(), someone());
        var dossiers = Stream.of(0, 1, 2, 3).map(i -> some.dossierOf(call, "Le lavoir " + i, authors.get(i))).toList();
        var joined = dossiers.get(1);
        // the first author joined the dossier of the second
        sql.sql("""
                insert into applications.participant (id, application_id, email, name, entitlement, state, link_digest, invited_by, invited_at, expires_at, account_id, joined_at)
                values (gen_random_uuid(), :dossier, 'camille@exemple.fr', 'Camille', 'WRITE', 'JOINED', gen_random_uuid()::text, :by, now(), now(), :account, now())
                """).param("dossier", joined.id().value()).param("by", joined.author().value()).param("account", authors.getFirst().id().value()).update();
        var reader = authors.getFirst();
        var lines = dossiers.stream().skip(1).map(each -> new Allocations.Line(each.id().value(), each.reference().value(), each.title(), reader.id().value(), reader.name(), List.of(), false)).toList();
        var many = List.of(lines.get(0), lines.get(1), lines.get(2), new Allocations.Line(dossiers.getFirst().id().value(), dossiers.getFirst().reference().value(), "", reader.id().value(), reader.name(), List.of(), false));
        stale(call, many);
        var applied = allocations.apply(call, "pairs", allocations.open(call, "pairs").orElseThrow().id(), some.officer());
        assertThat(applied.readings()).as("two at most, neither their own nor the one they joined").isEqualTo(2);
        assertThat(dossiers.stream().filter(each -> !store.of(each.id()).isEmpty()).toList()).doesNotContain(dossiers.getFirst(), joined);

        // a third dossier, in a proposal computed before
        var third = some.dossierOf(call, "Le lavoir 4", someone());
        stale(call, List.of(new Allocations.Line(third.id().value(), third.reference().value(), "", reader.id().value(), reader.name(), List.of(), false)));
        assertThat(allocations.apply(call, "pairs", allocations.open(call, "pairs").orElseThrow().id(), some.officer()).readings()).isZero();
        allocations.prepare(call, "pairs", some.officer());
        var added = allocations.correct(call, "pairs", java.util.Set.of(), Map.of(third.reference().value(), reader.id()), some.officer());
        assertThat(added.refused()).as("nor by hand, and it is told").isEqualTo(1);
    }

    @Test
    void R13_two_acts_at_once_give_nobody_more_than_their_quota() throws Exception {
        var call = open(Lay.Who.CITIZENS);
        var dossiers = Stream.of(0, 1, 2, 3).map(i -> some.dossier(call, "Le four " + i)).toList();
        post(some.officer(), path(call) + "/pairs/pairs", "nom", "Inès Voisine", "courriel", UUID.randomUUID() + "@citoyens.example");
        var reader = lays.of(call, "pairs").getFirst().person();
        var parts = List.of(dossiers.subList(0, 2), dossiers.subList(2, 4));
        var ready = new java.util.concurrent.CyclicBarrier(2);
        try (var both = java.util.concurrent.Executors.newFixedThreadPool(2)) {
            var acts = new java.util.ArrayList<java.util.concurrent.Callable<Integer>>();
            for (var part : parts) acts.add(() -> transaction.execute(_ -> {
                try {
                    ready.await(10, java.util.concurrent.TimeUnit.SECONDS);
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
                int given = 0;
                for (var dossier : part)
                    if (lays.room(call, "pairs").get(reader.id()) > 0 && requests.ask(dossier, calls.required(call), "pairs", reader.id(), AskedReading.Origin.ALLOCATION, List.of(), false, some.officer())) given++;
                return given;
            }));
            int given = 0;
            for (var act : both.invokeAll(acts)) given += act.get();
            assertThat(given).isEqualTo(2);
        }
    }

    /** A proposal that was computed before what happened since. */
    private void stale(String call, List<Allocations.Line> lines) {
        proposals.replace(call, new Allocations.Proposed(UUID.randomUUID(), "pairs", lines, List.of(), Map.of()), some.officer(), java.time.Instant.parse("2026-11-02T10:00:00Z"));
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
