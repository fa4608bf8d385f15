package fr.levain.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levain.kernel.French;
import fr.levain.testing.JourneyTest;
import fr.levain.testing.Mailbox;
import fr.levain.testing.TestClock;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An officer asks two people for an opinion: one gives it without an account, the other stands aside. */
@JourneyTest
class OpinionAskedTests {
    @LocalServerPort
    int port;

    @Autowired
    JdbcClient sql;

    @Autowired
    TestClock clock;

    private boolean pictured;
    private boolean narrow;

    @Test
    void one_gives_an_opinion_from_a_link_and_one_stands_aside() {
        pictured = true;
        try (var officer = Visitor.at(port).signedInAs("Nadia Bertin"); var person = Visitor.at(port)) {
            run(officer, person);
        }
    }

    @Test
    void the_same_without_javascript() {
        try (var officer = Visitor.withoutScriptAt(port).signedInAs("Nadia Bertin"); var person = Visitor.withoutScriptAt(port)) {
            run(officer, person);
        }
    }

    @Test
    void the_same_on_a_phone() {
        narrow = true;
        try (var officer = Visitor.at(port).signedInAs("Nadia Bertin"); var person = Visitor.at(port)) {
            officer.page.setViewportSize(360, 800);
            person.page.setViewportSize(360, 800);
            run(officer, person);
        }
    }

    private void run(Visitor officer, Visitor person) {
        var dossier = "/instruction/" + sql.sql("select reference from applications.application where title = 'Veiller ensemble'").query(String.class).single();
        officer.opens(dossier);
        officer.sees("Avis");
        look(officer, "avis-dossier");
        var reader = asks(officer, dossier, "Zoé Blanc", "Université de Limoges");
        var tied = asks(officer, dossier, "Ali Roy", "Les Veilleurs du Limousin (inventés)");

        // one gives it
        person.opens(link(reader));
        person.sees("Votre avis est demandé");
        person.sees("Veiller ensemble");
        person.doesNotSee("Qu’est-ce qui est nouveau ici ?");
        person.doesNotSee("Veilleurs du Limousin");
        look(person, "avis-lien");
        opens(person, reader);
        person.sees("Avez-vous un lien avec ce projet ?");
        person.sees("Les Veilleurs du Limousin");
        look(person, "avis-declaration");
        person.chooses("declaration", "aucun");
        person.clicks("Continuer");
        person.sees("Qu’est-ce qui est nouveau ici ?");
        look(person, "avis-reponse");
        for (var code : java.util.List.of("TRANSFO", "RUPTURE", "MODE")) person.chooses("note." + code, "3");
        person.chooses("note.RECHERCHE", "0");
        person.types("mots", "Le manque est montré, la méthode reste à écrire.");
        person.clicks("Garder le brouillon");
        person.sees("Votre brouillon est gardé.");
        person.clicks("Envoyer votre avis");
        person.sees("dites en une phrase pourquoi cette note");
        person.sees("Choisissez votre avis.");
        look(person, "avis-manque");
        person.types("motif.RECHERCHE", "Aucun laboratoire n’est associé.");
        person.chooses("avis", "WITH_RESERVE");
        person.attaches("fichier", "note.pdf", "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n");
        person.clicks("Envoyer votre avis");
        person.sees("Votre avis est envoyé. Merci.");
        person.sees("Aucun laboratoire n’est associé.");
        look(person, "avis-envoye");

        // the other stands aside: the tie was told to both
        person.opens(link(tied));
        opens(person, tied);
        person.sees("Votre structure porte le nom du porteur ou d’un partenaire.");
        person.chooses("declaration", "conflit");
        person.selects("lien", "OFFICE");
        person.clicks("Continuer");
        person.sees("Votre déport est enregistré");
        person.doesNotSee("Veiller ensemble");

        officer.opens(dossier + "/avis");
        officer.sees("Reçu");
        officer.sees("Déport");
        officer.sees("votre note d’abord");
        look(officer, "avis-suivi");
        officer.clicks("Ali Roy");
        officer.sees("Je siège ou j’ai un mandat dans une structure du projet");
        officer.opens("/instruction/avis");
        officer.sees("Avis attendus de votre service");
        officer.sees("Marc Delmas");
        look(officer, "avis-attendus");
    }

    private String asks(Visitor officer, String dossier, String name, String organisation) {
        var address = UUID.randomUUID() + "@exemple.org";
        officer.opens(dossier + "/avis/demande");
        officer.chooses("nature", "scientifique");
        officer.types("nom-1", name);
        officer.types("structure-1", organisation);
        officer.types("courriel-1", address);
        var due = LocalDate.ofInstant(clock.instant(), French.PARIS).plusDays(12);
        officer.typesDay("echeance", due.getDayOfMonth(), due.getMonthValue(), due.getYear());
        officer.types("question", "Qu’est-ce qui est nouveau ici ?");
        look(officer, "avis-demande");
        officer.clicks("Relire avant d’envoyer");
        officer.sees("Ce qu’elles verront");
        if (organisation.contains("Veilleurs")) {
            officer.sees("Lien possible");
            look(officer, "avis-relire");
        }
        officer.clicks("Envoyer la demande");
        officer.sees("La demande d’avis est partie.");
        return address;
    }

    private void opens(Visitor person, String address) {
        person.clicks("Recevoir le code");
        person.types("code", new Mailbox(sql).found(address, "Votre code : (\\d{6})"));
        person.clicks("Ouvrir");
    }

    private String link(String address) {
        return new Mailbox(sql).found(address, "(/avis/[A-Za-z0-9_-]{32})");
    }

    private void look(Visitor visitor, String name) {
        if (pictured) Pictures.of(visitor, name);
        if (narrow) assertThat(visitor.page.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .as("too wide: " + visitor.page.url()).isEqualTo(0);
    }
}
