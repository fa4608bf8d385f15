package fr.levain.opinions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import fr.levain.accounts.Accounts;
import fr.levain.accounts.Teams;
import fr.levain.applications.ApplicationReference;
import fr.levain.assessment.Scores;
import fr.levain.decisions.SomeDossier;
import fr.levain.documents.SomeFile;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Role;
import fr.levain.testing.LevainTest;
import jakarta.servlet.http.Cookie;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Generated from the routes themselves: whoever is not of the service that asked reads every page, list, search, export
 * and file they can reach, and finds neither the name nor the address of a person asked in an anonymous kind.
 */
@LevainTest
class HiddenEvaluatorTests {
    /** The mails of a demonstration stand for everyone’s letter boxes; on a real instance these pages do not exist. */
    private static final Pattern LETTER_BOXES = Pattern.compile("/demonstration/courriels.*");
    private static final Pattern VARIABLE = Pattern.compile("\\{\\*?(\\w+)(:[^}]*)?}");
    private static final int PAGES_FOLLOWED = 25;

    @Autowired MockMvcTester browser;
    @Autowired SomeDossier dossiers;
    @Autowired SomeOpinion some;
    @Autowired Scores scores;
    @Autowired Accounts accounts;
    @Autowired Teams teams;
    @Autowired JdbcClient sql;
    @Autowired @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping routes;

    String sign;
    Set<String> secrets;
    String address;
    ApplicationReference reference;
    Caller.Account author;
    List<String> known;

    @BeforeEach
    void two_people_asked_in_an_anonymous_kind_one_answered() {
        sign = UUID.randomUUID().toString().substring(0, 8);
        address = "zephyrine." + sign + "@labo-" + sign + ".exemple.org";
        author = dossiers.author();
        reference = dossiers.filed(author, dossiers.holder(author), true);
        var person = new Opinion.Person("Zéphyrine Dubocage-" + sign, "Laboratoire Dubocage " + sign, address);
        var answered = some.asked(reference, "scientifique", person);
        var key = some.keyOf(address);
        var pass = some.pass(key, address);
        post(pass, key.path() + "/declaration", "declaration", "aucun");
        var file = new MockMultipartFile("fichier", "avis-dubocage-" + sign + ".pdf", "application/pdf", SomeFile.pdf("avis"));
        var sent = browser.post().uri(key.path() + "/reponse").with(csrf()).cookie(new Cookie("avis", pass)).multipart().file(file)
                .param("action", "envoyer").param("avis", "NO_REMARK").exchange();
        assertThat(sent).hasRedirectedUrl(key.path() + "/reponse?fait=envoye");
        var other = "zephyrin." + sign + "@exemple.org";
        var awaited = some.asked(reference, "scientifique", new Opinion.Person("Zéphyrin Dubocage-" + sign, "", other));
        secrets = Set.of("Zéphyrine Dubocage-" + sign, "Zéphyrin Dubocage-" + sign, "Laboratoire Dubocage " + sign, address, other, "avis-dubocage-" + sign);

        // what comes with scores is read once the service has its own: nothing hides behind that
        var view = some.view(reference);
        var typed = new HashMap<String, String>();
        scores.of(view.id()).grid().criteria().forEach(criterion -> {
            typed.put("note." + criterion.code(), "2");
            typed.put("motif." + criterion.code(), "Une justification assez longue pour la grille.");
        });
        scores.close(reference.value(), scores.read(view.id(), typed), some.officer());
        var document = sql.sql("select answer -> 'joined' ->> 'document' from opinions.opinion where id = :id").param("id", answered.value()).query(String.class).single();
        known = List.of(answered.toString(), awaited.toString(), document, view.id().toString(), view.project().toString(), view.holder().toString());
    }

    @Test
    void R05_no_page_list_search_export_or_file_reachable_by_others_reveals_who_was_asked() {
        for (var other : others().entrySet()) {
            var read = walk(other.getValue());
            var revealing = new ArrayList<String>();
            read.forEach((path, text) -> secrets.stream().filter(text::contains).forEach(secret -> revealing.add(other.getKey() + " " + path + " : " + secret)));
            assertThat(revealing).isEmpty();
            if (other.getKey().contains("officer"))
                assertThat(read.get("/instruction/" + reference + "/avis")).as(other.getKey()).contains("Personne consultée n° 1", "Personne consultée n° 2", "Sans observation");
        }
    }

    /** The same walk finds the name where it may be told: it would have found it elsewhere. */
    @Test
    void the_walk_finds_the_name_in_the_service_that_asked() {
        var read = walk(Optional.of(some.officer()));
        assertThat(read.entrySet()).filteredOn(page -> page.getValue().contains("Zéphyrine Dubocage-" + sign)).extracting(Map.Entry::getKey)
                .contains("/instruction/" + reference, "/instruction/" + reference + "/avis", "/instruction/" + reference + "/avis/" + known.getFirst());
    }

    @Test
    void no_mail_but_their_own_and_no_line_of_the_journal_names_who_was_asked() {
        var mails = sql.sql("select subject || ' ' || body from messaging.message where recipient_email not like :own").param("own", "%" + sign + "%").query(String.class).list();
        assertThat(mails).noneMatch(text -> secrets.stream().anyMatch(text::contains));
        var entries = sql.sql("select event || ' ' || by_whom || ' ' || facts::text from audit.entry").query(String.class).list();
        assertThat(entries).noneMatch(text -> secrets.stream().anyMatch(text::contains));
    }

    /** Nobody signed in, the author, and every role, outside the team that asked. */
    private Map<String, Optional<Caller.Account>> others() {
        var elsewhere = teams.all().stream().map(team -> team.slug()).filter(slug -> !some.officer().teams().contains(slug)).findFirst().orElseThrow();
        var others = new LinkedHashMap<String, Optional<Caller.Account>>();
        others.put("visitor", Optional.empty());
        others.put("author", Optional.of(author));
        for (var role : Role.values()) {
            if (role == Role.APPLICANT) continue;
            var person = accounts.open("Agent " + sign, role.name().toLowerCase(java.util.Locale.ROOT) + "-" + UUID.randomUUID() + "@exemple.fr", Optional.empty(), new Caller.System("test"));
            accounts.grant(person.id(), role, Optional.of(elsewhere), new Caller.System("test"));
            var reads = role == Role.CASE_OFFICER || role == Role.ASSISTANT || role == Role.HEAD || role == Role.AUDITOR || role == Role.ADMINISTRATOR;
            others.put((reads ? "officer " : "") + role.name(), accounts.caller(person.id()));
        }
        return others;
    }

    /** Every GET route with what is known put in its place, then the links found there. @return what could be read, by address */
    private Map<String, String> walk(Optional<Caller.Account> who) {
        var read = new LinkedHashMap<String, String>();
        var seen = new HashSet<String>();
        var found = new ArrayDeque<String>();
        for (var path : addresses()) read(who, path, seen, read, found);
        for (int i = 0; i < PAGES_FOLLOWED && !found.isEmpty(); i++) read(who, found.poll(), seen, read, found);
        return read;
    }

    private void read(Optional<Caller.Account> who, String path, Set<String> seen, Map<String, String> read, ArrayDeque<String> found) {
        if (!seen.add(path) || LETTER_BOXES.matcher(path).matches()) return;
        var request = browser.get().uri(path);
        var answer = (who.isPresent() ? request.with(user(who.get().id().toString())) : request).exchange();
        // refusals and pages of errors are read too
        var text = text(answer);
        read.put(path, text);
        if (answer.getResponse().getStatus() != 200 || !String.valueOf(answer.getResponse().getContentType()).contains("html")) return;
        Jsoup.parse(text).select("a[href]").eachAttr("href").stream().filter(href -> href.startsWith("/") && (href.contains(reference.value()) || href.contains("avis")))
                .map(href -> href.replaceFirst("#.*", "")).filter(href -> !href.contains("{") && !seen.contains(href)).forEach(found::add);
    }

    private List<String> addresses() {
        var all = new LinkedHashSet<String>();
        routes.getHandlerMethods().forEach((mapping, _) -> {
            if (!mapping.getMethodsCondition().getMethods().isEmpty() && !mapping.getMethodsCondition().getMethods().contains(RequestMethod.GET)) return;
            mapping.getPatternValues().forEach(pattern -> all.addAll(filled(pattern)));
        });
        var part = "Dubocage";
        for (var name : List.of("q", "mots", "recherche")) all.add("/instruction?" + name + "=" + part);
        for (var path : List.of("/aides", "/organisations", "/gestion/comptes")) all.add(path + "?q=" + part);
        return List.copyOf(all);
    }

    private List<String> filled(String pattern) {
        var variables = VARIABLE.matcher(pattern).results().map(match -> match.group(1)).toList();
        if (variables.isEmpty()) return List.of(pattern);
        // routes of other links than ours are opened by keys nobody here holds
        if (variables.contains("key") || variables.contains("token")) return List.of();
        var filled = pattern.replaceAll("\\{reference(:[^}]*)?}", reference.value());
        if (!VARIABLE.matcher(filled).find()) return List.of(filled);
        return known.stream().map(id -> VARIABLE.matcher(filled).replaceAll(id)).toList();
    }

    private MvcTestResult post(String pass, String path, String... typed) {
        var request = browser.post().uri(path).with(csrf()).cookie(new Cookie("avis", pass));
        for (int i = 0; i < typed.length; i += 2) request = request.param(typed[i], typed[i + 1]);
        return request.exchange();
    }

    private static String text(MvcTestResult answer) {
        try {
            var headers = String.join("\n", answer.getResponse().getHeaderNames().stream().map(name -> name + ": " + answer.getResponse().getHeaders(name)).toList());
            return headers + "\n" + text(answer.getResponse().getContentAsByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A PDF is read, an archive or a spreadsheet unfolded. */
    private static String text(byte[] content) throws IOException {
        var start = new String(content, 0, Math.min(4, content.length), StandardCharsets.ISO_8859_1);
        if (start.equals("%PDF")) {
            try (var pdf = Loader.loadPDF(content)) {
                return new PDFTextStripper().getText(pdf);
            } catch (IOException broken) {
                return new String(content, StandardCharsets.ISO_8859_1);
            }
        }
        if (!start.startsWith("PK")) return new String(content, StandardCharsets.UTF_8).replace("&#39;", "'");
        var all = new StringBuilder();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) all.append(entry.getName()).append('\n').append(text(zip.readAllBytes())).append('\n');
        }
        return all.toString();
    }
}
