package fr.levain.guidance.web;

import fr.levain.applications.Holder;
import fr.levain.calls.Call;
import fr.levain.forms.AnswerText;
import fr.levain.forms.Gap;
import fr.levain.forms.Value.PlaceReference;
import fr.levain.forms.web.PageFields;
import fr.levain.guidance.Prefill;
import fr.levain.ui.Choice;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import fr.levain.ui.SummaryRow;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a dossier would begin with, before it exists.
 *
 * @param structure chosen to carry it
 * @param projects told before by whoever opens it; empty when there are none
 * @param project chosen
 * @param gaps what is wrong in the answers
 * @param errors all that is left to mend
 * @param places that may have been meant, by question
 */
public record PrefillPage(
        Call call, Prefill prefill, List<Holder> holders, boolean signedIn, String structure, List<Choice> projects, String project,
        Source source, List<Gap> gaps, FormErrors errors, Map<String, List<PlaceReference>> places)
        implements Page {
    /**
     * Where the answers come from.
     *
     * @param address of this page, with all it says
     * @param opening where it is sent
     * @param result the orientation it comes from
     */
    public record Source(String address, String opening, Optional<String> result) {}

    public PageFields fields() {
        return PageFields.of(prefill.form(), prefill.page(), prefill.answers(), gaps).withPlaces(places);
    }

    /** For whoever is not signed in yet: nothing to type that could be lost on the way. */
    public List<SummaryRow> rows() {
        return prefill.page().fields().stream()
                .map(field -> SummaryRow.of(field.label(), AnswerText.of(field.type(), prefill.answers().to(field.id())))).toList();
    }

    public String signIn() {
        return "/connexion?retour=" + URLEncoder.encode(source.address(), StandardCharsets.UTF_8);
    }

    public List<Choice> choices() {
        return holders.stream().map(holder -> Choice.of(holder.id().toString(), holder.name())).toList();
    }

    public String chosen() {
        return structure.isEmpty() && holders.size() == 1 ? holders.getFirst().id().toString() : structure;
    }

    public String attachment() {
        return "/organisations/rattachement?suite=" + URLEncoder.encode(source.address(), StandardCharsets.UTF_8);
    }

    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }
}
