package fr.levain.applications.web;

import fr.levain.applications.Holder;
import fr.levain.calls.Call;
import fr.levain.ui.Choice;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import java.util.List;

/** Before a draft exists: which organisation carries it. */
public record StartDossierPage(Call call, List<Holder> holders, FormErrors errors) implements Page {
    public String path() {
        return "/appels/" + call.slug() + "/dossiers";
    }

    public String attachment() {
        return "/organisations/rattachement?suite=" + path();
    }

    public List<Choice> choices() {
        return holders.stream().map(holder -> Choice.of(holder.id().toString(), holder.name())).toList();
    }

    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }
}
