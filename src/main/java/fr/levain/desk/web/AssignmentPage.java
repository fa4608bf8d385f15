package fr.levain.desk.web;

import fr.levain.desk.AssignmentProposals.Candidate;
import fr.levain.desk.AssignmentProposals.Proposed;
import fr.levain.kernel.AccountId;
import fr.levain.kernel.French;
import fr.levain.ui.Choice;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import java.util.List;
import java.util.Optional;

/**
 * To whom a dossier may be given, what each carries, and whom Levain proposes.
 *
 * @param team which one answers for it, and why
 * @param officer who follows it today
 */
public record AssignmentPage(
        String reference, String title, String team, List<Candidate> candidates, Optional<Proposed> proposed, Optional<AccountId> officer, FormErrors errors)
        implements Page {
    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }

    public List<Choice> choices() {
        return candidates.stream().map(each -> new Choice(each.person().id().toString(), each.person().name(), hint(each))).toList();
    }

    public String value() {
        return officer.or(() -> proposed.map(each -> each.officer().id())).map(AccountId::toString).orElse("");
    }

    private String hint(Candidate candidate) {
        var follows = officer.filter(candidate.person().id()::equals).isPresent() ? "Suit déjà ce dossier. " : "";
        var away = candidate.away().map(absence -> " Absent ou absente jusqu’au %s.".formatted(French.day(absence.until()))).orElse("");
        return follows + carries(candidate) + away;
    }

    static String carries(Candidate candidate) {
        var load = candidate.load();
        if (load.open() == 0) return "Ne suit aucun dossier ouvert.";
        return French.plural(load.open(), "dossier ouvert", "dossiers ouverts") + (load.late() == 0 ? "." : ", dont %d en retard.".formatted(load.late()));
    }
}
