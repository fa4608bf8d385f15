package fr.levain.network.web;

import fr.levain.directory.OrganisationId;
import fr.levain.network.NetworkSettings;
import fr.levain.network.PracticeText;
import fr.levain.ui.FormErrors;
import java.util.Optional;
import org.springframework.util.MultiValueMap;

/**
 * A practice sheet as somebody types it.
 *
 * @param organisation that signs; the person who writes when empty
 */
public record PracticeForm(PracticeText text, Optional<OrganisationId> organisation, FormErrors errors) {
    private static final int TITLE = 120;
    private static final int SUMMARY = 400;
    private static final int PART = 6_000;

    /** @param whole it is to be read by an officer: nothing may be missing */
    static PracticeForm read(MultiValueMap<String, String> form, NetworkSettings settings, boolean whole) {
        var typed = new Typed(form);
        var text = new PracticeText(typed.limited("titre", TITLE), typed.limited("resume", SUMMARY), typed.limited("besoin", PART), typed.limited("demarche", PART),
                typed.limited("moyens", PART), typed.limited("lecons", PART), NetworkSettings.known(settings.themes(), typed.several("themes")), typed.text("licence"));
        if (text.title().isEmpty()) typed.refuse("titre", "Donnez un titre à la fiche.");
        if (whole) missing(text, settings, typed);
        return new PracticeForm(text, NoticeForm.id(typed.text("structure")).map(OrganisationId::new), typed.errors());
    }

    private static void missing(PracticeText text, NetworkSettings settings, Typed typed) {
        if (text.summary().isEmpty()) typed.refuse("resume", "Résumez la fiche en une ou deux phrases.");
        if (text.need().isEmpty()) typed.refuse("besoin", "Dites à quel besoin vous répondiez.");
        if (text.steps().isEmpty()) typed.refuse("demarche", "Racontez comment vous avez fait, étape par étape.");
        if (text.lessons().isEmpty()) typed.refuse("lecons", "Dites ce que vous referiez, et ce que vous éviteriez.");
        if (settings.licences().stream().noneMatch(each -> each.slug().equals(text.licence()))) typed.refuse("licence", "Choisissez sous quelle licence la fiche est partagée.");
    }
}
