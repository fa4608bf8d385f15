package fr.levain.network.web;

import fr.levain.network.Asking;
import fr.levain.network.Audience;
import fr.levain.network.NetworkSettings;
import fr.levain.network.ProfileKind;
import fr.levain.territory.Department;
import fr.levain.ui.Choice;
import fr.levain.ui.Page;
import java.util.List;

/**
 * @param name who is shown
 * @param action where the form goes
 */
public record ProfileFormPage(String name, String action, ProfileForm form, NetworkSettings settings, List<Department> departments) implements Page {
    @Override
    public int status() {
        return form.errors().isEmpty() ? 200 : 422;
    }

    public boolean ofOrganisation() {
        return form.draft().organisation().isPresent();
    }

    public List<Choice> kinds() {
        return List.of(Choice.of(ProfileKind.ORGANISATION.name(), "Une organisation"), Choice.of(ProfileKind.LABORATORY.name(), "Un laboratoire, une équipe de recherche"));
    }

    public List<Choice> places() {
        return departments.stream().map(each -> Choice.of(each.code().value(), each.label())).toList();
    }

    public List<Choice> audiences() {
        return List.of(new Choice(Audience.MEMBERS.name(), "Les membres du réseau", "Ceux qui ont eux-mêmes une fiche, les partenaires et la Région."),
                new Choice(Audience.PUBLIC.name(), "Tout le monde", "La fiche est publique, sur internet."));
    }

    public List<Choice> askings() {
        return List.of(new Choice(Asking.HERE.name(), "Oui, dans mon espace seulement", "Aucun courriel ne part."), new Choice(Asking.BY_MAIL.name(), "Oui, avec un courriel à chaque demande", "Jamais plus de %d par jour.".formatted(Math.max(1, settings.limits().mailsADay()))),
                new Choice(Asking.NONE.name(), "Non", "La fiche est montrée, personne ne peut vous demander."));
    }
}
