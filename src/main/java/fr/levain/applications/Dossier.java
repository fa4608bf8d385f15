package fr.levain.applications;

import fr.levain.calls.CallRevision;
import fr.levain.calls.CutOff;
import fr.levain.eligibility.Change;
import fr.levain.eligibility.Verdict;
import fr.levain.forms.Answers;
import fr.levain.forms.BudgetAdvice;
import fr.levain.forms.FormPage;
import fr.levain.forms.FormRevision;
import fr.levain.forms.Gap;
import fr.levain.kernel.NotFound;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A draft as its authors see it: answers so far, what is left, what the rules say, when the next relève is.
 *
 * @param versions of the pages saved so far; a page never saved has version 0
 * @param sections in the order of the form, those that conditions hide left out
 * @param verdict of the rules the public may be told: a value nobody has confirmed is not among them
 * @param changes what would lift the obstacles found by the rules, smallest first
 * @param blocking what must be mended before filing
 * @param awaited pieces the receipt would say are still missing
 * @param cutOff the relève a filing made now would belong to
 */
public record Dossier(
        ApplicationView view,
        CallRevision terms,
        FormRevision form,
        Answers answers,
        Map<String, Integer> versions,
        List<Section> sections,
        Verdict verdict,
        List<Change> changes,
        List<Gap> blocking,
        List<String> awaited,
        Optional<CutOff> cutOff) {

    public int version(String page) {
        return versions.getOrDefault(page, 0);
    }

    /** @throws NotFound when the form has no such page, or does not ask for it */
    public FormPage page(String page) {
        return form.visiblePage(page, answers);
    }

    public Section section(String page) {
        return sections.stream()
                .filter(section -> section.page().equals(page))
                .findFirst()
                .orElseThrow(() -> new NotFound("page " + page));
    }

    /** The page after this one; empty after the last. */
    public Optional<String> after(String page) {
        var pages = form.visiblePages(answers).stream().map(FormPage::id).toList();
        int next = pages.indexOf(page) + 1;
        return next > 0 && next < pages.size() ? Optional.of(pages.get(next)) : Optional.empty();
    }

    /** Closed for good: the draft can still be read. */
    public boolean isTooLate(Instant now) {
        return terms.closesAt().filter(at -> !now.isBefore(at)).isPresent();
    }

    /** What the terms make of the budget in these answers; empty where they say nothing of its accounts. */
    public Optional<BudgetAdvice> budgetAdvice(Answers given) {
        return AdvisedBudget.of(terms, form, given);
    }
}
