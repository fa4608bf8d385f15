package fr.levain.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levain.testing.JourneyTest;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An officer adds « Innovations sociales 2016 » through the pages alone: form, grid, rules, call; then amends it. */
@JourneyTest
class CallWithoutCodeTests {
    private static final String OFFICER = "Nadia Bertin";
    private static final String HEAD = "Hélène Roux";

    @LocalServerPort
    int port;

    private String form;
    private String grid;
    private String rules;
    private String call;

    @Test
    void an_officer_adds_a_call_without_code_publishes_it_and_amends_it() {
        try (var officer = Visitor.at(port).signedInAs(OFFICER)) {
            writeForm(officer);
            writeGrid(officer);
        }
        try (var head = Visitor.at(port).signedInAs(HEAD)) {
            publish(head, form);
            publish(head, grid);
        }
        try (var officer = Visitor.at(port).signedInAs(OFFICER)) {
            writeRules(officer);
        }
        try (var head = Visitor.at(port).signedInAs(HEAD)) {
            publish(head, rules);
        }
        try (var officer = Visitor.at(port).signedInAs(OFFICER)) {
            writeCall(officer);
        }
        try (var head = Visitor.at(port).signedInAs(HEAD)) {
            head.opens(call + "/verification");
            head.sees("Prêt à publier");
            head.clicks("Publier cette version");
            head.sees("Publié, version 1");
        }
        var draft = openDraft();
        amend();
        acceptNewTerms(draft);
    }

    private void writeForm(Visitor officer) {
        officer.opens("/gestion/formulaires/nouveau");
        officer.types("titre", "Innovations sociales 2016");
        officer.clicks("Créer le brouillon");
        form = officer.path();
        page(officer, "Votre structure");
        question(officer, "votre-structure", "Nom du responsable", "TEXT");
        question(officer, "votre-structure", "Votre structure récupère la TVA", "YES_NO");
        bound(officer, "votre_structure_recupere_la_tva", "recovers_vat");
        page(officer, "Votre projet");
        question(officer, "votre-projet", "Nom du projet", "TEXT");
        bound(officer, "nom_du_projet", "project_title");
        question(officer, "votre-projet", "Départements du projet", "DEPARTMENT");
        officer.page.locator("#plusieurs").check();
        bound(officer, "departements_du_projet", "departments");
        question(officer, "votre-projet", "Aide demandée", "MONEY");
        bound(officer, "aide_demandee", "requested_amount");
        question(officer, "votre-projet", "Structure qui vous accompagne", "TEXT");
        bound(officer, "structure_qui_vous_accompagne", "support_structure");
        question(officer, "votre-projet", "Mois d’accompagnement", "NUMBER");
        bound(officer, "mois_d_accompagnement", "support_months");
        question(officer, "votre-projet", "Action ponctuelle", "YES_NO");
        question(officer, "votre-projet", "Modèle économique à terme", "LONG_TEXT");
    }

    private void page(Visitor officer, String title) {
        officer.opens(form);
        officer.types("nouvelle-page", title);
        officer.clicks("Ajouter la page");
    }

    private void question(Visitor officer, String page, String label, String kind) {
        officer.opens(form);
        officer.types("question-" + page, label);
        officer.selects("type-" + page, kind);
        officer.clicks(officer.page.locator("form[action=\"%s/pages/%s/questions\"] button".formatted(form, page)));
    }

    private void bound(Visitor officer, String question, String term) {
        if (!officer.path().endsWith("/questions/" + question)) officer.opens(form + "/questions/" + question);
        officer.selects("terme", term);
        save(officer);
    }

    private static void save(Visitor visitor) {
        visitor.clicks(visitor.page.locator("main button[value=\"enregistrer\"]").last());
    }

    private void writeGrid(Visitor officer) {
        officer.opens("/gestion/grilles/nouveau");
        officer.types("titre", "Cinq critères de 2016");
        officer.clicks("Créer le brouillon");
        grid = officer.path();
        criterion(officer, "Économie verte, santé ou bien-être", "Le projet répond-il à l’économie verte, à la santé ou au bien-être ?");
        criterion(officer, "Entrepreneuriat social créatif", "Le projet intègre-t-il l’entrepreneuriat social créatif ?");
        criterion(officer, "Intérêt général pour le territoire", "Que change le projet pour le territoire ?");
        criterion(officer, "Durabilité", "Le projet tient-il après l’aide ?");
        criterion(officer, "Déploiement rapide", "Le projet peut-il se déployer vite ?");
    }

    private void criterion(Visitor officer, String label, String question) {
        officer.opens(grid);
        officer.types("nouveau", label);
        officer.clicks("Ajouter le critère");
        officer.types("question", question);
        officer.types("bas", "Rien dans le dossier n’y répond.");
        officer.types("haut", "Le dossier y répond, preuves à l’appui.");
        officer.types("ou", "Votre projet");
        officer.clicks("Enregistrer");
    }

    private void writeRules(Visitor officer) {
        officer.opens("/gestion/regles/nouveau");
        officer.types("titre", "Règles de 2016");
        officer.clicks("Créer le brouillon");
        rules = officer.path();
        officer.selects("formulaire", form.substring(form.lastIndexOf('/') + 1));
        officer.clicks("Enregistrer les réglages");
        rule(officer, "Pas d’action ponctuelle", "!action_ponctuelle",
                "Le projet n’est pas une action ponctuelle.", "Une action ponctuelle n’est pas éligible.", "Dites si l’action est ponctuelle.");
    }

    private void rule(Visitor officer, String title, String expression, String met, String notMet, String unknown) {
        officer.opens(rules);
        officer.types("nouvelle", title);
        officer.clicks("Ajouter la règle");
        officer.types("expression", expression);
        officer.types("respectee", met);
        officer.types("non-respectee", notMet);
        officer.types("inconnue", unknown);
        officer.types("source", "Appel « Innovations sociales 2016 »");
        officer.clicks("Enregistrer");
    }

    private static void publish(Visitor head, String text) {
        head.opens(text + "/verification");
        head.sees("Prêt à publier");
        head.clicks("Publier la version 1");
    }

    private void writeCall(Visitor officer) {
        officer.opens("/gestion/appels");
        officer.clicks("Nouvel appel");
        officer.types("titre", "Innovations sociales 2016");
        officer.clicks("Créer le brouillon");
        call = officer.path();
        Pictures.of(officer, "appel-brouillon");

        part(officer, "identite");
        officer.types("resume", "Deux départements soutiennent l’accompagnement de projets d’innovation sociale, en santé, bien-être ou économie verte.");
        officer.types("sigle", "ISO");
        officer.page.locator("#reglement").selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
        save(officer);

        part(officer, "public");
        officer.types("beneficiaires", "Associations\nCoopératives\nEntreprises\nCollectivités territoriales");
        officer.types("buts", "Faire accompagner un projet d’innovation sociale qui répond à un besoin mal couvert.");
        officer.types("conditions", "Le projet a un modèle économique viable à terme.\nLes actions ponctuelles ne sont pas éligibles.");
        save(officer);

        part(officer, "montants");
        officer.types("taux.valeur", "50");
        officer.types("taux.source", "Appel « Innovations sociales 2016 »");
        officer.chooses("tva", "NET_UNLESS_KEPT");
        officer.selects("enveloppe", "ami-innovation-sociale");
        officer.types("depense.0.label", "Prestations externes d’accompagnement");
        officer.types("depense.0.source", "Appel « Innovations sociales 2016 »");
        Pictures.of(officer, "appel-montants");
        save(officer);

        part(officer, "calendrier");
        officer.typesDay("ouverture.jour", 20, 11, 2026);
        officer.types("ouverture.heure", "09:00");
        officer.typesDay("cloture.jour", 26, 2, 2027);
        officer.types("cloture.heure", "12:00");
        save(officer);

        part(officer, "etapes");
        officer.types("etape.0.titre", "Présélection");
        officer.selects("etape.0.genre", "preselection");
        officer.types("etape.0.texte", "Les dossiers éligibles sont présélectionnés.");
        officer.clicks("Ajouter une étape");
        officer.types("etape.1.titre", "Audition");
        officer.selects("etape.1.genre", "audition");
        officer.typesDay("etape.1.jour", 6, 4, 2027);
        officer.types("etape.1.texte", "Les porteurs présélectionnés présentent leur projet à l’oral.");
        officer.types("mois.min", "6");
        officer.types("mois.max", "12");
        Pictures.of(officer, "appel-etapes");
        officer.types("chemin", "Vous déposez le dossier.\nVous êtes présélectionné, puis entendu.\nLa commission permanente vote.");
        save(officer);

        part(officer, "formulaire");
        choose(officer, "formulaire", "Innovations sociales 2016");
        choose(officer, "grille", "Cinq critères de 2016");
        choose(officer, "regles", "Règles de 2016");
        save(officer);

        part(officer, "pieces");
        officer.types("piece.0.label", "Lettre de la structure qui accompagne");
        officer.types("piece.0.source", "Appel « Innovations sociales 2016 »");
        save(officer);

        part(officer, "territoire");
        officer.chooses("departements", "23");
        officer.chooses("departements", "87");
        save(officer);

        officer.opens(call + "/verification");
        officer.sees("points empêchent de publier");
        Pictures.of(officer, "appel-verification");
        officer.clicks("Dites comment les dossiers sont jugés");
        officer.types("jugement", "Chaque dossier présélectionné est entendu, puis jugé sur cinq critères. La commission permanente décide.");
        save(officer);

        part(officer, "contact");
        officer.types("nom", "Direction de l’ESS");
        officer.types("courriel", "ess@levain.example");
        officer.selects("equipe", "ess-direction");
        save(officer);

        officer.clicks("Essayer");
        officer.sees("Essai : rien n’est enregistré");
        officer.sees("Durée de l’accompagnement");
        officer.sees("Territoire de l’appel");
        Pictures.of(officer, "appel-essai");
        officer.clicks("Vérifier et publier");
        officer.sees("Prêt à publier");
        officer.doesNotSee("Publier cette version");
    }

    private void part(Visitor officer, String part) {
        officer.opens(call + "/" + part);
    }

    private static void choose(Visitor officer, String id, String label) {
        var option = officer.page.locator("select[id=\"%s\"] option".formatted(id)).filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText(label)).first();
        officer.page.locator("select[id=\"%s\"]".formatted(id)).selectOption(option.getAttribute("value"));
    }

    private String openDraft() {
        try (var holder = Visitor.at(port).signedInAs("Jeanne Morel")) {
            holder.opens("/appels/" + slug());
            holder.sees("Creuse, Haute-Vienne");
            holder.sees("Présélection");
            holder.sees("par la structure que vous nommez dans le dossier");
            holder.sees("Si votre structure ne récupère pas la TVA");
            assertThat(holder.page.locator("table:has(caption:text('Référents')) tbody tr").count()).isEqualTo(2);
            Pictures.of(holder, "appel-public");
            holder.clicks("Commencer un dossier");
            holder.begins();
            var draft = holder.path();
            holder.opens(draft + "/pages/votre-projet");
            holder.types("nom_du_projet", "La cuisine en santé");
            holder.types("mois_d_accompagnement", "9");
            holder.clicks("Enregistrer et continuer");
            return draft;
        }
    }

    private void amend() {
        try (var officer = Visitor.at(port).signedInAs(OFFICER)) {
            officer.opens(call);
            officer.clicks("Préparer une nouvelle version");
            part(officer, "montants");
            officer.types("plafond.valeur", "15 000");
            officer.types("plafond.source", "Délibération");
            save(officer);
        }
        try (var head = Visitor.at(port).signedInAs(HEAD)) {
            head.opens(call + "/verification");
            head.sees("L’aide maximale par projet est de 15 000 €.");
            Pictures.of(head, "appel-differences");
            head.clicks("Publier cette version");
            head.sees("Publié, version 2");
        }
    }

    private void acceptNewTerms(String draft) {
        try (var holder = Visitor.at(port).signedInAs("Jeanne Morel")) {
            holder.opens("/appels/" + slug());
            holder.sees("L’aide maximale par projet est de 15 000 €.");
            holder.opens(draft);
            holder.sees("L’appel a changé depuis l’ouverture de ce brouillon.");
            holder.clicks("Voir ce qui change et choisir");
            holder.sees("Votre brouillon suit la version 1");
            Pictures.of(holder, "appel-nouveaux-termes");
            holder.clicks("Garder les termes que j’ai lus");
            holder.doesNotSee("L’appel a changé depuis");
            holder.opens(draft + "/nouveaux-termes");
            holder.sees("Vous avez choisi de garder vos termes.");
            holder.clicks("Accepter les nouveaux termes");
            holder.opens(draft + "/pages/votre-projet");
            assertThat(holder.page.locator("#nom_du_projet").inputValue()).isEqualTo("La cuisine en santé");
            holder.opens(draft + "/nouveaux-termes");
            assertThat(holder.path()).isEqualTo(draft);
        }
    }

    private String slug() {
        return call.substring(call.lastIndexOf('/') + 1);
    }
}
