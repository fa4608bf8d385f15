package fr.levain.opinions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import fr.levain.accounts.Accounts;
import fr.levain.accounts.Teams;
import fr.levain.applications.ApplicationView;
import fr.levain.assessment.Scores;
import fr.levain.documents.SomeFile;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Role;
import fr.levain.readings.SomeReading;
import fr.levain.testing.LevainTest;
import fr.levain.testing.RouteWalk;
import fr.levain.testing.RouteWalk.Answer;
import jakarta.servlet.http.Cookie;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Generated from the routes themselves: whoever may not know reads every page, list, search, export and file they can reach,
 * sends every form, and finds neither the name nor the address of a person asked for an opinion, or reading, in an anonymous kind; nor does a reader of a
 * masked kind find who carries the project.
 */
@LevainTest
class HiddenEvaluatorTests {
    /** Pages about accounts list everybody who has one: they tell nobody what they read. */
    private static final List<String> PEOPLE = List.of("/gestion/comptes", "/gestion/equipes", "/gestion/roles");
    private static final int PAGES_FOLLOWED = 25;

    @Autowired MockMvcTester browser;
    @Autowired SomeOpinion some;
    @Autowired SomeReading readings;
    @Autowired Scores scores;
    @Autowired Accounts accounts;
    @Autowired Teams teams;
    @Autowired JdbcClient sql;
    @Autowired @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping routes;

    String sign;
    Set<String> consulted;
    Set<String> readers;
    String address;
    String call;
    ApplicationView dossier;
    Caller.Account other;
    List<String> known;
    Map<String, List<String>> nouns;

    /** Two asked for an opinion, one answered; three asked to read, one gave, one declined, one reads: a reader knows no other. */
    @BeforeEach
    void people_asked_in_anonymous_kinds() {
        sign = UUID.randomUUID().toString().substring(0, 8);
        address = "zephyrine." + sign + "@labo-" + sign + ".exemple.org";
        call = readings.call();
        readings.set(SomeReading.hidden(call));
        dossier = readings.dossier(call, "Le four commun");
        var person = new Opinion.Person("Zéphyrine Dubocage-" + sign, "Laboratoire Dubocage " + sign, address);
        var answered = some.asked(dossier.reference(), "scientifique", person);
        var key = some.keyOf(address);
        var pass = some.pass(key, address);
        browser.post().uri(key.path() + "/declaration").with(csrf()).cookie(new Cookie("avis", pass)).param("declaration", "aucun").exchange();
        var file = new MockMultipartFile("fichier", "avis-dubocage-" + sign + ".pdf", "application/pdf", SomeFile.pdf("avis"));
        assertThat(browser.post().uri(key.path() + "/reponse").with(csrf()).cookie(new Cookie("avis", pass)).multipart().file(file)
                .param("action", "envoyer").param("avis", "NO_REMARK").exchange()).hasRedirectedUrl(key.path() + "/reponse?fait=envoye");
        var second = "zephyrin." + sign + "@exemple.org";
        var awaited = some.asked(dossier.reference(), "scientifique", new Opinion.Person("Zéphyrin Dubocage-" + sign, "", second));
        consulted = Set.of("Zéphyrine Dubocage-" + sign, "Zéphyrin Dubocage-" + sign, "Laboratoire Dubocage " + sign, address, second, "avis-dubocage-" + sign);

        var gave = readings.expert(call, "Ursule Lectrice-" + sign);
        var declined = readings.expert(call, "Ursin Lecteur-" + sign);
        other = readings.expert(call, "Une Autre-" + sign);
        var given = readings.asked(dossier, gave);
        readings.joined(given, gave, "remarques-ursule-" + sign + ".pdf");
        readings.given(given, gave, 3, Map.of(), "Le dossier le montre par des engagements écrits et datés.");
        readings.declined(readings.asked(dossier, declined), declined, "Je pars en congé, signé Ursin-" + sign + ".");
        var reads = readings.asked(dossier, other);
        readings.opened(reads, other);
        readers = Set.of(gave.name(), gave.email(), declined.name(), declined.email(), "remarques-ursule-" + sign, "Ursin-" + sign);

        // what comes with scores is read once the service has its own: nothing hides behind that
        var typed = new HashMap<String, String>();
        scores.of(dossier.id()).grid().criteria().forEach(criterion -> {
            typed.put("note." + criterion.code(), "2");
            typed.put("motif." + criterion.code(), "Une justification assez longue pour la grille.");
        });
        scores.close(dossier.reference().value(), scores.read(dossier.id(), typed), some.officer());
        var files = sql.sql("select id::text from documents.document where owner_id = any(:owners) order by name")
                .param("owners", new UUID[] {answered.value(), given.value()}).query(String.class).list();
        assertThat(files).hasSize(2);
        nouns = Map.of("avis", List.of(answered.toString(), awaited.toString()), "lectures", List.of(given.toString(), reads.toString()), "documents", files, "fichiers", files,
                "projets", List.of(dossier.project().toString()), "structures", List.of(dossier.holder().toString()), "organisations", List.of(dossier.holder().toString()));
        known = Stream.concat(Stream.of(dossier.id().toString()), nouns.values().stream().flatMap(List::stream)).distinct().toList();
    }

    /**
     * Whoever holds every role of the authority in another team finds all that each of them would; what stands nowhere for them, nor
     * for its author, nor for another reader, stands nowhere for anybody: the rest is read again role by role.
     */
    @Test
    void R05_no_page_list_search_export_form_or_file_reveals_who_was_asked_or_who_reads() {
        var walk = walk();
        // each route with the identifiers of its noun; one whose noun is not ours, with the dossier's
        var everything = new LinkedHashSet<>(searches());
        everything.addAll(walk.addresses(RequestMethod.GET));
        var stands = new LinkedHashSet<String>();
        var first = new LinkedHashMap<String, Optional<Caller.Account>>();
        first.put("every role elsewhere", Optional.of(elsewhere(Stream.of(Role.values()).filter(Role::isOfficer).toArray(Role[]::new))));
        first.put("its author", accounts.caller(dossier.author()));
        first.put("another reader", Optional.of(other));
        first.forEach((name, who) -> {
            var read = walk.read(who, everything);
            read.putAll(walk.read(who, links(read)));
            assertThat(revealing(read)).as(name).isEmpty();
            read.forEach((path, answer) -> {
                if (!answer.isNothing()) stands.add(path);
            });
            if (name.startsWith("another")) {
                assertThat(carrying(read)).as("a reader who is not told who carries the project").isEmpty();
                assertThat(read.keySet()).filteredOn(path -> path.startsWith("/lectures/") && !read.get(path).isNothing()).as("what they read").hasSizeGreaterThan(2);
            }
            if (name.startsWith("every")) {
                assertThat(read.get("/instruction/" + dossier.reference() + "/avis").text()).contains("Personne consultée n° 1", "Personne consultée n° 2", "Sans observation");
                assertThat(read.get("/instruction/" + dossier.reference() + "/lectures").text()).contains("Lecteur n° 1", "Lecteur n° 2", "Rendue", "Déclinée");
            }
        });
        assertThat(revealing(walk.read(Optional.empty(), stands))).as("a visitor").isEmpty();
        var about = stands.stream().filter(this::isAboutIt).toList();
        assertThat(about).hasSizeGreaterThan(30);
        for (var role : Role.values()) if (role.isOfficer()) assertThat(revealing(walk.read(Optional.of(elsewhere(role)), about))).as(role.name()).isEmpty();

        // last, since a form sent may do something: on this dossier and this call alone
        // but taking the dossier up, which makes its service of whoever may: what they then read is theirs to read
        var forms = walk.addresses(RequestMethod.POST).stream().filter(this::isAboutIt).filter(path -> !path.endsWith("/affectation")).sorted().toList();
        first.forEach((name, who) -> assertThat(revealing(walk.send(who, forms))).as("forms sent by " + name).isEmpty());
    }

    /** The same walk finds the name where it may be told: it would have found it elsewhere. */
    @Test
    void the_walk_finds_the_names_in_the_service_that_asked() {
        var at = "/instruction/" + dossier.reference();
        var read = walk().read(Optional.of(some.officer()), walk().addresses(RequestMethod.GET).stream().filter(this::isAboutIt).toList());
        assertThat(revealing(read)).anySatisfy(found -> assertThat(found).startsWith(at + " : "))
                .anySatisfy(found -> assertThat(found).startsWith(at + "/avis : ")).anySatisfy(found -> assertThat(found).startsWith(at + "/lectures : "))
                .anySatisfy(found -> assertThat(found).startsWith("/instruction/appels/" + call + "/lectures : "));
    }

    @Test
    void no_mail_but_their_own_and_no_line_of_the_journal_names_who_was_asked_or_who_reads() {
        var secrets = Stream.concat(consulted.stream(), readers.stream()).toList();
        var mails = sql.sql("select recipient_email || chr(10) || subject || ' ' || body from messaging.message").query(String.class).list();
        assertThat(mails).noneMatch(text -> {
            var to = text.substring(0, text.indexOf('\n'));
            return secrets.stream().noneMatch(to::equals) && secrets.stream().anyMatch(text::contains);
        });
        var entries = sql.sql("select event || ' ' || by_whom || ' ' || facts::text from audit.entry").query(String.class).list();
        assertThat(entries).noneMatch(text -> secrets.stream().anyMatch(text::contains));
    }

    private RouteWalk walk() {
        return new RouteWalk(browser, routes, List.of(dossier.reference().value()), List.of(call), List.of(dossier.id().toString()), nouns);
    }

    private Caller.Account elsewhere(Role... roles) {
        var team = teams.all().stream().map(each -> each.slug()).filter(slug -> !some.officer().teams().contains(slug)
                && !slug.equals(dossier.team())).findFirst().orElseThrow();
        var person = accounts.open("Agent " + sign, roles.length + "-" + UUID.randomUUID() + "@exemple.fr", Optional.empty(), new Caller.System("test"));
        for (var role : roles) accounts.grant(person.id(), role, Optional.of(team), new Caller.System("test"));
        return accounts.caller(person.id()).orElseThrow();
    }

    private static List<String> searches() {
        var all = new ArrayList<String>();
        for (var part : List.of("Dubocage", "Ursule")) {
            for (var name : List.of("q", "mots", "recherche")) all.add("/instruction?" + name + "=" + part);
            for (var path : List.of("/aides", "/organisations")) all.add(path + "?q=" + part);
        }
        return all;
    }

    /** Found on pages that answered, about this dossier or opinions, not read yet. */
    private Set<String> links(Map<String, Answer> read) {
        var found = new LinkedHashSet<String>();
        read.forEach((_, answer) -> {
            if (answer.status() == 200 && answer.text().contains("<a ")) Jsoup.parse(answer.text()).select("a[href]").eachAttr("href").stream()
                    .filter(href -> href.startsWith("/") && (isAboutIt(href) || href.contains("avis") || href.contains("lectures")))
                    .map(href -> href.replaceFirst("#.*", "")).filter(href -> !href.contains("{") && !read.containsKey(href)).forEach(found::add);
        });
        return found.stream().limit(PAGES_FOLLOWED).collect(java.util.stream.Collectors.toCollection(LinkedHashSet::new));
    }

    private boolean isAboutIt(String path) {
        return path.contains(dossier.reference().value()) || path.contains(call) || known.stream().anyMatch(path::contains);
    }

    /** Whoever knows the address of an organisation reads its own page: it says nothing of the project. */
    private List<String> carrying(Map<String, Answer> read) {
        var author = accounts.find(dossier.author()).orElseThrow();
        var carriers = List.of(dossier.holderName(), author.email());
        return read.entrySet().stream().filter(each -> !each.getKey().contains(dossier.holder().toString()))
                .flatMap(each -> carriers.stream().filter(each.getValue().text()::contains).map(secret -> each.getKey() + " : " + secret)).toList();
    }

    private List<String> revealing(Map<String, Answer> read) {
        var found = new ArrayList<String>();
        read.forEach((path, answer) -> {
            consulted.stream().filter(answer.text()::contains).forEach(secret -> found.add(path + " : " + secret));
            if (PEOPLE.stream().noneMatch(path::startsWith)) readers.stream().filter(answer.text()::contains).forEach(secret -> found.add(path + " : " + secret));
        });
        return found;
    }
}
