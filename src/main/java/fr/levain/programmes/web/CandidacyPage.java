package fr.levain.programmes.web;

import fr.levain.programmes.Candidacy;
import fr.levain.programmes.CandidacyStatus;
import fr.levain.programmes.Cohort;
import fr.levain.programmes.Programme;
import fr.levain.ui.Choice;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A candidacy as the jury reads it, and its answer. @param department its name @param phone spaced @param full places there were, when none is left */
public record CandidacyPage(
        Candidacy candidacy, Programme programme, Optional<Cohort> cohort, String department, String phone, Optional<Integer> full, Typed typed, FormErrors errors,
        @Nullable String notice, int status) implements Page {
    public boolean mayAnswer() {
        return candidacy.status().isOpen();
    }

    public List<Choice> answers() {
        var answers = new ArrayList<Choice>();
        answers.add(Choice.of("admettre", "Admettre"));
        if (cohort.isPresent() && candidacy.status() == CandidacyStatus.APPLIED) answers.add(Choice.of("attente", "Mettre sur la liste d’attente"));
        answers.add(Choice.of("refuser", "Ne pas retenir"));
        return answers;
    }

    public String back() {
        return cohort.map(Cohort::partnerPath).orElse("/partenaire/candidatures?vue=a-examiner");
    }
}
