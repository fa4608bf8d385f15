package fr.levain.network.web;

import fr.levain.directory.Membership;
import fr.levain.network.Asking;
import fr.levain.network.NetworkSettings;
import fr.levain.network.NoticeKind;
import fr.levain.projects.ProjectView;
import fr.levain.territory.Department;
import fr.levain.ui.Choice;
import fr.levain.ui.Page;
import java.util.List;

/** @param written it is known already, and written again */
public record NoticeFormPage(
        String action, boolean written, NoticeForm form, NetworkSettings settings, List<Department> departments, List<Membership> organisations, List<ProjectView> projects) implements Page {
    @Override
    public int status() {
        return form.errors().isEmpty() ? 200 : 422;
    }

    public String title() {
        if (written) return "Modifier votre annonce";
        return switch (form.draft().kind()) {
            case PARTNER_SOUGHT -> "Chercher un partenaire";
            case LABORATORY_SOUGHT -> "Chercher un laboratoire";
            case QUESTION_OFFERED -> "Proposer une question de recherche";
        };
    }

    public boolean research() {
        return form.draft().kind() != NoticeKind.PARTNER_SOUGHT;
    }

    public List<Choice> places() {
        return departments.stream().map(each -> Choice.of(each.code().value(), each.label())).toList();
    }

    public List<Choice> ofOrganisations() {
        return organisations.stream().map(each -> Choice.of(each.organisation().value().toString(), each.organisationName())).toList();
    }

    public List<Choice> ofProjects() {
        return projects.stream().map(each -> Choice.of(each.id().toString(), each.title().isBlank() ? "Projet sans titre" : each.title())).toList();
    }

    public List<Choice> askings() {
        return List.of(new Choice(Asking.HERE.name(), "Dans mon espace seulement", "Aucun courriel ne part."),
                new Choice(Asking.BY_MAIL.name(), "Avec un courriel à chaque demande", "Jamais plus de %d par jour.".formatted(Math.max(1, settings.limits().mailsADay()))));
    }
}
