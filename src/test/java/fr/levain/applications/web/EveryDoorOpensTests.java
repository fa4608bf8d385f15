package fr.levain.applications.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levain.accounts.Accounts;
import fr.levain.applications.ApplicationView;
import fr.levain.applications.SomeApplicant;
import fr.levain.applications.Supplement.Piece;
import fr.levain.applications.Supplements;
import fr.levain.commitments.SomePartnership;
import fr.levain.testing.LevainTest;
import fr.levain.testing.Mailbox;
import fr.levain.testing.TestClock;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** No link and no button of a dossier answers « interdit » or « introuvable » to whom it is shown, whatever their right. */
@LevainTest
class EveryDoorOpensTests {
    private static final MockMultipartFile PAPER =
            new MockMultipartFile("mandat", "mandat.pdf", "application/pdf", "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n".getBytes());

    @Autowired MockMvcTester browser;
    @Autowired SomePartnership some;
    @Autowired SomeApplicant applicants;
    @Autowired Supplements supplements;
    @Autowired Accounts accounts;
    @Autowired JdbcClient sql;
    @Autowired TestClock clock;
    @Autowired PlatformTransactionManager transactions;

    Visit author;
    Visit guest;
    Visit officer;
    ApplicationView dossier;

    @BeforeEach
    void a_dossier_with_partners() {
        author = new Visit(browser, some.person());
        guest = new Visit(browser, some.person());
        officer = new Visit(browser, accounts.byEmail("nadia.bertin@demo.levain.example").flatMap(found -> accounts.caller(found.id())).orElseThrow());
        dossier = some.draft(author.person());
        some.invited(dossier, SomePartnership.FABRIQUE, SomePartnership.address(), author.person());
    }

    @ParameterizedTest
    @ValueSource(strings = {"OWN", "ACT", "WRITE", "SIGN", "READ"})
    void every_door_of_a_draft_opens(String right) {
        var who = joining(right);

        assertThat(shutTo(who)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"OWN", "ACT", "WRITE", "SIGN", "READ"})
    void every_door_of_a_filed_dossier_under_way_opens(String right) {
        var who = joining(right);
        if (right.equals("SIGN")) agrees();
        some.file(dossier, author.person());
        supplements.requestPieces(dossier.id(), List.of(Piece.awaited("RIB", "Coordonnées bancaires")), "Il manque une pièce.", 20, officer.person());
        supplements.askClarification(dossier.id(), List.of("project_title"), "Le titre est-il le bon ?", 15, officer.person());
        var call = applicants.callClosing(clock.instant().plus(Duration.ofDays(40)));
        officer.post("/instruction/" + dossier.reference() + "/reorientation", "vers", call, "delai", "15", "motif", "Plus adapté.");

        assertThat(shutTo(who)).isEmpty();
        assertThat(text(author.get(dossier.path()))).contains("Une autre aide vous est proposée", "Voir la proposition");
        if (!right.equals("OWN")) assertThat(text(guest.get(dossier.path()))).contains("Une autre aide est proposée").doesNotContain("Voir la proposition");
    }

    /** @return every link and button within reach that is refused, and the page that shows it */
    private Map<String, String> shutTo(Visit who) {
        var shut = new LinkedHashMap<String, String>();
        var seen = new LinkedHashSet<String>();
        var buttons = new LinkedHashMap<String, Element>();
        var queue = new ArrayDeque<String>(List.of(dossier.path()));
        seen.add(dossier.path());
        int pages = 0;
        while (!queue.isEmpty()) {
            var path = queue.poll();
            var answer = who.get(path);
            pages++;
            if (refused(answer.getResponse().getStatus())) shut.put("GET " + path, "" + answer.getResponse().getStatus());
            if (!path.startsWith(dossier.path()) || answer.getResponse().getStatus() != 200 || !isPage(answer)) continue;
            var page = Jsoup.parse(text(answer));
            for (var link : page.select("main a[href^=/]")) {
                var to = link.attr("href").replaceAll("#.*", "");
                if (seen.add(to)) queue.add(to);
            }
            for (var form : page.select("main form[method=post]")) {
                for (var button : form.select("button")) {
                    var to = target(button);
                    buttons.putIfAbsent(to + " " + button.attr("name") + "=" + button.attr("value"), button);
                }
            }
        }
        assertThat(pages).as("pages within reach").isGreaterThan(5);
        buttons.forEach((to, button) -> {
            var status = pressed(who, button);
            if (refused(status)) shut.put("POST " + to, "" + status);
        });
        return shut;
    }

    /** What each press does is undone: the next one finds the dossier as the page showed it. */
    private int pressed(Visit who, Element button) {
        var typed = new ArrayList<String>();
        for (var hidden : button.closest("form").select("input[type=hidden]")) typed.addAll(List.of(hidden.attr("name"), hidden.attr("value")));
        if (button.hasAttr("name")) typed.addAll(List.of(button.attr("name"), button.attr("value")));
        var to = target(button);
        var status = new TransactionTemplate(transactions).execute(transaction -> {
            transaction.setRollbackOnly();
            return who.post(to, typed.toArray(String[]::new)).getResponse().getStatus();
        });
        return status == null ? 0 : status;
    }

    /** A « formaction » that is only a place in the page sends where its form does. */
    private static String target(Element button) {
        var own = button.attr("formaction").replaceAll("#.*", "");
        return own.isEmpty() ? button.closest("form").attr("action").replaceAll("#.*", "") : own;
    }

    private static boolean refused(int status) {
        return status == 403 || status == 404 || status >= 500;
    }

    private Visit joining(String right) {
        if (right.equals("OWN")) return author;
        clock.advance(Duration.ofSeconds(1));
        var typed = new String[] {
            "nom", "Paul Roche", "courriel", guest.person().email(), "droit", right, "fin-jour", "31", "fin-mois", "12", "fin-annee", "2026"
        };
        assertThat(right.equals("ACT") ? author.send(dossier.path() + "/equipe", PAPER, typed) : author.post(dossier.path() + "/equipe", typed)).hasStatus3xxRedirection();
        assertThat(guest.post(new Mailbox(sql).found(guest.person().email(), "(/invitations/[A-Za-z0-9_-]+)"))).hasStatus3xxRedirection();
        return guest;
    }

    private void agrees() {
        var read = Jsoup.parse(text(guest.get(dossier.path() + "/accord"))).select("input[name=lu]").attr("value");
        assertThat(guest.post(dossier.path() + "/accord", "fonction", "Présidente", "accord", "oui", "lu", read)).hasStatus3xxRedirection();
    }

    private static boolean isPage(MvcTestResult answer) {
        return String.valueOf(answer.getResponse().getContentType()).startsWith("text/html");
    }

    private static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
