package fr.levain.network.web;

import fr.levain.directory.OrganisationId;
import fr.levain.network.Asking;
import fr.levain.network.Audience;
import fr.levain.network.NetworkSettings;
import fr.levain.network.Profile;
import fr.levain.network.ProfileDraft;
import fr.levain.network.ProfileKind;
import fr.levain.network.Spot;
import fr.levain.network.Topics;
import fr.levain.territory.Department;
import fr.levain.ui.FormErrors;
import java.util.List;
import java.util.Optional;
import org.springframework.util.MultiValueMap;

/** An entry of the directory as somebody types it: what was typed comes back, with what is left to mend. */
public record ProfileForm(ProfileDraft draft, String commune, boolean agreed, FormErrors errors) {
    /** Nothing is ticked for anybody: they choose. */
    static ProfileForm blank(Optional<OrganisationId> organisation) {
        return new ProfileForm(new ProfileDraft(organisation.isPresent() ? ProfileKind.ORGANISATION : ProfileKind.PERSON, organisation, "", "", "", "", Topics.NONE, Optional.empty(),
                Audience.MEMBERS, Asking.HERE), "", false, FormErrors.none());
    }

    static ProfileForm of(Profile profile) {
        return new ProfileForm(profile.said(), profile.spot().map(Spot::label).orElse(""), true, FormErrors.none());
    }

    static ProfileForm read(MultiValueMap<String, String> form, Optional<OrganisationId> organisation, NetworkSettings settings, List<Department> departments, Searches searches) {
        var typed = new Typed(form);
        var presentation = typed.needed("presentation", Typed.LONG, "Dites en une phrase ce que vous faites.");
        var skills = typed.shown("competences", Typed.SHORT);
        var commune = typed.commune(searches);
        var topics = typed.topics(settings, departments.stream().map(each -> each.code().value()).toList());
        var offer = typed.shown("offre", Typed.SHORT);
        var need = typed.shown("cherche", Typed.SHORT);
        var kind = typed.one(ProfileKind.class, "genre").filter(each -> (each == ProfileKind.PERSON) == organisation.isEmpty())
                .orElse(organisation.isPresent() ? ProfileKind.ORGANISATION : ProfileKind.PERSON);
        var audience = typed.one(Audience.class, "public").orElse(Audience.MEMBERS);
        var asking = typed.one(Asking.class, "demandes").orElse(Asking.HERE);
        boolean agreed = typed.text("accord").equals("oui");
        if (!agreed) typed.refuse("accord", "Cochez la case pour que la fiche soit montrée. Sans votre accord, rien n’est gardé.");
        return new ProfileForm(new ProfileDraft(kind, organisation, presentation, skills, offer, need, topics, commune, audience, asking), typed.text("commune"), agreed, typed.errors());
    }

    boolean isSound() {
        return errors.isEmpty();
    }
}
