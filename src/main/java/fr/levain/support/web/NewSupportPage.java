package fr.levain.support.web;

import fr.levain.programmes.Programme;
import fr.levain.support.Origin;
import fr.levain.support.Source;
import fr.levain.ui.Choice;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A follow-up to open: from a request taken or a dossier shared nothing is typed again; but for a request, its holder is invited first.
 *
 * @param taken requests of the partner that may be followed, by reference
 * @param key of the form: sent twice, it opens one
 */
public record NewSupportPage(
        List<Programme> programmes, List<Choice> taken, Optional<Source> source, String key, Typed typed, FormErrors errors, LocalDate today) implements Page {
    public List<Choice> programmeChoices() {
        return programmes.stream().map(each -> Choice.of(each.slug(), each.title())).toList();
    }

    /** Whether its holder chose the partner already: the follow-up begins at once. */
    public boolean beginsAtOnce() {
        return source.filter(each -> each.origin() == Origin.REQUEST).isPresent();
    }

    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }
}
