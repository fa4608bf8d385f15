package fr.levain.applications.web;

import fr.levain.applications.AlreadyKnown;
import fr.levain.applications.Holder;
import fr.levain.calls.Call;
import fr.levain.directory.OrganisationId;
import fr.levain.ui.Choice;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Before a draft exists: which organisation carries it, and which project it goes on with.
 *
 * @param known what their record would fill in, for the first {@value #COUNTED}
 * @param projects told before by whoever opens it; empty when there are none
 * @param structure chosen
 * @param project chosen
 */
public record StartDossierPage(
        Call call, List<Holder> holders, Map<OrganisationId, AlreadyKnown> known, List<Choice> projects, String structure, String project, FormErrors errors)
        implements Page {
    public static final int COUNTED = 5;

    public String path() {
        return "/appels/" + call.slug() + "/dossiers";
    }

    public String attachment() {
        return "/organisations/rattachement?suite=" + path();
    }

    public List<Choice> choices() {
        return holders.stream().map(holder -> new Choice(holder.id().toString(), holder.name(), hint(holder))).toList();
    }

    public String chosen() {
        return structure.isEmpty() && holders.size() == 1 ? holders.getFirst().id().toString() : structure;
    }

    private @Nullable String hint(Holder holder) {
        var told = Optional.ofNullable(known.get(holder.id())).map(AlreadyKnown::told).orElse("");
        return told.isEmpty() ? null : told + " d’après sa fiche.";
    }

    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }
}
