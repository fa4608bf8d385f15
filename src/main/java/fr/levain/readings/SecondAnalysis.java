package fr.levain.readings;

import fr.levain.kernel.AccountId;
import fr.levain.kernel.Euros;
import fr.levain.readings.ReadingTerms.Checklist;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The second analysis of a dossier: technical, legal, financial.
 *
 * @param answers by code of point
 * @param eligible expenses found eligible
 * @param signature who signed it, when; empty while it is a draft
 * @param version of what is written, to refuse an old page; 0 before the first save
 */
public record SecondAnalysis(
        Map<String, Answer> answers, Optional<Verdict> verdict, Optional<Euros> eligible, String remarks, Optional<Signature> signature, int version) {
    public enum Finding { YES, NO, NOT_CONCERNED }

    public enum Verdict { FAVOURABLE, WITH_RESERVE, UNFAVOURABLE }

    public record Answer(Optional<Finding> finding, String remark) {
        static final Answer NONE = new Answer(Optional.empty(), "");
    }

    public record Signature(AccountId by, Instant at) {}

    /** @param field id of the input to mend */
    public record Gap(String field, String message) {}

    static final SecondAnalysis BLANK = new SecondAnalysis(Map.of(), Optional.empty(), Optional.empty(), "", Optional.empty(), 0);

    public SecondAnalysis {
        answers = Map.copyOf(answers);
    }

    public Answer answer(String code) {
        return answers.getOrDefault(code, Answer.NONE);
    }

    public boolean isSigned() {
        return signature.isPresent();
    }

    public long answered() {
        return answers.values().stream().filter(each -> each.finding().isPresent()).count();
    }

    /**
     * What stops it from being signed, in the order of the form.
     *
     * @param charges all the expenses of the budget, when there is one
     */
    public List<Gap> gaps(Checklist list, Optional<Euros> charges) {
        var gaps = new ArrayList<Gap>();
        for (var item : list.items()) {
            var answer = answer(item.code());
            if (answer.finding().isEmpty()) gaps.add(new Gap("point." + item.code(), "« %s » : répondez oui, non ou sans objet.".formatted(item.question())));
            else if (answer.finding().get() == Finding.NO && answer.remark().isBlank())
                gaps.add(new Gap("remarque." + item.code(), "« %s » : dites ce qui manque.".formatted(item.question())));
        }
        if (verdict.isEmpty()) gaps.add(new Gap("avis", "Choisissez votre avis."));
        if (verdict.filter(each -> each != Verdict.UNFAVOURABLE).isPresent() && eligible.filter(Euros::isPositive).isEmpty())
            gaps.add(new Gap("eligible", "Indiquez les dépenses éligibles, supérieures à zéro."));
        if (eligible.isPresent() && charges.isPresent() && eligible.get().isAbove(charges.get()))
            gaps.add(new Gap("eligible", "Les dépenses éligibles ne dépassent pas le budget du projet (%s).".formatted(charges.get())));
        if (verdict.filter(each -> each != Verdict.FAVOURABLE).isPresent() && remarks.isBlank())
            gaps.add(new Gap("remarques", "Dites la réserve, ou ce qui motive l’avis défavorable."));
        return gaps;
    }
}
