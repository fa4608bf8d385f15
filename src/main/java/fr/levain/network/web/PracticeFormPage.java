package fr.levain.network.web;

import fr.levain.directory.Membership;
import fr.levain.network.NetworkSettings;
import fr.levain.network.Practice;
import fr.levain.ui.Choice;
import fr.levain.ui.Page;
import java.util.List;
import java.util.Optional;

/**
 * @param practice empty for a new one
 * @param name of the person, who may sign
 */
public record PracticeFormPage(Optional<Practice> practice, PracticeForm form, NetworkSettings settings, List<Membership> organisations, String name, boolean saved) implements Page {
    @Override
    public int status() {
        return form.errors().isEmpty() ? 200 : 422;
    }

    public String action() {
        return practice.map(Practice::path).orElse("/mes-fiches-pratiques/nouvelle");
    }

    public List<Choice> licences() {
        return settings.licences().stream().map(each -> Choice.of(each.slug(), each.name())).toList();
    }

    public List<Choice> signatures() {
        return organisations.stream().map(each -> Choice.of(each.organisation().value().toString(), each.organisationName())).toList();
    }
}
