package fr.levain.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levain.applications.ApplicationReference;
import fr.levain.applications.ApplicationView;
import fr.levain.applications.Applications;
import fr.levain.calls.Calls;
import fr.levain.decisions.SomeDossier;
import fr.levain.decisions.SomePaper;
import fr.levain.documents.Documents;
import fr.levain.documents.Pieces;
import fr.levain.kernel.French;
import fr.levain.letters.Letters;
import fr.levain.testing.JourneyTest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An assistant checks pieces at the keyboard, asks for the missing ones, notes a call, keys in a paper dossier, prints the letters. */
@JourneyTest
class AssistantsDayTests {
    @LocalServerPort
    int port;

    @Autowired
    SomeDossier some;

    @Autowired
    Applications applications;

    @Autowired
    Documents documents;

    @Autowired
    Pieces pieces;

    @Autowired
    Letters letters;

    @Autowired
    Calls calls;

    @Autowired
    SomePaper paper;

    @Autowired
    Clock clock;

    @Test
    void pieces_are_checked_by_keyboard_the_missing_are_asked_a_call_is_noted_and_letters_are_printed() {
        var reference = some.filed().value();
        withDocument(reference);
        try (var assistant = Visitor.at(port).signedInAs("Paul Giraud")) {
            assistant.opens("/instruction/" + reference);
            assistant.clicks("Vérifier les pièces");
            Pictures.of(assistant, "assistant-pieces");
            assistant.clicks("Vérifier les pièces une à une");
            assistant.sees("Pièce 1 sur");
            assertThat(assistant.page.locator("iframe").count()).as("the document is beside").isEqualTo(1);
            Pictures.of(assistant, "assistant-piece");
            presses(assistant, "3");
            assistant.sees("Pièce 2 sur");
            presses(assistant, "ArrowLeft");
            assistant.sees("Constat gardé : Périmée");
            presses(assistant, "ArrowRight");
            while (assistant.path().matches(".*/documents/.+")) presses(assistant, "6");
            assistant.sees("Demander les pièces manquantes (1)");
            assistant.clicks("Demander les pièces manquantes");
            assertThat(assistant.page.locator("[id=message]").inputValue()).contains("n’est plus valable");
            Pictures.of(assistant, "assistant-demande");
            assistant.clicks("Envoyer la demande");

            assistant.clicks("Noter un appel ou un courrier");
            assistant.types("avec", "Mme Exemple, trésorière");
            assistant.types("resume", "Les comptes approuvés arrivent lundi.");
            assistant.clicks("Noter l’échange");
            assistant.sees("Appel téléphonique reçu le");
            Pictures.of(assistant, "assistant-appel");

            paper(assistant);
            assistant.opens("/instruction/numerisations");
            assistant.opens("/instruction/structures/doublons");
        }
    }

    /** A dossier on paper, opened on behalf of its author, whose request for pieces leaves by post. */
    private void paper(Visitor assistant) {
        var today = LocalDate.ofInstant(clock.instant(), French.PARIS);
        assistant.opens("/instruction/papier");
        assistant.clicks("Saisir un dossier reçu sur papier");
        assistant.selects("appel", "innovation-sociale");
        assistant.typesDay("reception", today.getDayOfMonth(), today.getMonthValue(), today.getYear());
        assistant.typesDay("cachet", today.getDayOfMonth(), today.getMonthValue(), today.getYear());
        assistant.types("auteur", "Zélie Exemple");
        assistant.types("adresse", "1 rue Haute\n23400 Bourganeuf");
        assistant.types("structure", "Le Fournil " + UUID.randomUUID());
        Pictures.of(assistant, "assistant-papier");
        assistant.clicks("Ouvrir le dossier");
        assistant.sees("Reçu sur papier");
        var dossier = assistant.path();
        Pictures.of(assistant, "assistant-papier-dossier");
        paper.answered(ApplicationReference.valueOf(dossier.substring(dossier.lastIndexOf('/') + 1)), some.persona("paul.giraud"));

        assistant.opens("/instruction/courriers");
        assistant.sees("Zélie Exemple");
        Pictures.of(assistant, "assistant-courriers");
        assistant.clicks("Préparer un seul PDF");
        assistant.sees("Ouvrir le PDF à imprimer");
        assistant.typesDay("envoi", today.getDayOfMonth(), today.getMonthValue(), today.getYear());
        assistant.clicks("Noter que le lot est posté");
        assistant.sees("Posté le");
        Pictures.of(assistant, "assistant-lot");
    }

    private void withDocument(String reference) {
        var assistant = some.persona("paul.giraud");
        var view = applications.byReference(ApplicationReference.valueOf(reference), assistant);
        var code = firstPiece(view);
        var pdf = letters.pdf("Comptes", "<h1>Comptes de l’exercice 2023</h1><p>Document d’essai.</p>");
        var kept = documents.keep("comptes-2023.pdf", "application/pdf", pdf, assistant, view.id().subject(), clock.instant());
        pieces.file(kept.id(), code, Optional.empty());
    }

    private String firstPiece(ApplicationView view) {
        return calls.revision(view.callRevision()).pieces().getFirst().code();
    }

    private static void presses(Visitor visitor, String key) {
        var before = visitor.page.url();
        // the page sets the focus on the findings when it is first drawn, a moment after it is loaded
        visitor.page.waitForFunction("() => document.activeElement?.closest('[data-digits]')");
        visitor.page.keyboard().press(key);
        visitor.page.waitForCondition(() -> !visitor.page.url().equals(before));
        visitor.page.waitForLoadState();
    }
}
