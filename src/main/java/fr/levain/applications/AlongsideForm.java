package fr.levain.applications;

import fr.levain.forms.Answers;
import fr.levain.forms.FormRevision;
import fr.levain.forms.Value;
import java.util.List;
import java.util.Map;

/** What a later module knows of a dossier beside its form: terms for the rules, and what to tell before it is filed. */
public interface AlongsideForm {
    /** Terms of the vocabulary, and their values; a term the call does not know is ignored. */
    Map<String, Value> facts(ApplicationId application, FormRevision form, Answers answers);

    /** Told on the page where answers are read over; never held against the filing. */
    List<Remark> remarks(ApplicationId application, FormRevision form, Answers answers);

    /** Told beside answers somebody else has signed: by input of the page, {@code partners.<row>.role}. */
    default Map<String, String> cautions(ApplicationId application, FormRevision form, Answers answers) {
        return Map.of();
    }

    /** @param path where to act on it, after that of the dossier */
    record Remark(String text, String path) {}
}
