package fr.levain.cofunding.web;

import fr.levain.applications.ApplicationView;
import fr.levain.cofunding.CoFunding;
import fr.levain.cofunding.CostSplit;
import fr.levain.cofunding.Funder;
import fr.levain.cofunding.FunderStatus;
import fr.levain.decisions.DecidedOutcome;
import fr.levain.kernel.Euros;
import fr.levain.ui.Choice;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import fr.levain.ui.TypedDay;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who funds a dossier and how its costs are shared, for the service.
 *
 * @param vote what this authority decided
 * @param act number of its deliberation
 * @param handles whether this person may act on the dossier
 * @param email of the reader: an officer who answers for another scheme does it here
 */
public record CoFundingPage(
        ApplicationView view, CoFunding coFunding, Optional<DecidedOutcome> vote, String act, boolean handles, String email, LocalDate today,
        Map<String, String> typed, FormErrors errors) implements Page {
    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }

    public String path() {
        return "/instruction/" + view.reference() + "/co-instruction";
    }

    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }

    public TypedDay due() {
        return TypedDay.from(name -> typed.getOrDefault(name, ""), "attendu");
    }

    public boolean maySplit() {
        return handles && coFunding.isShared() && !coFunding.isSettled() && !isBeingDecided();
    }

    /** From the proposal on, funders and shares stay as they are. */
    public boolean isBeingDecided() {
        return view.status().isBeingDecided();
    }

    public boolean mayAdd() {
        return handles && !coFunding.isSettled() && !isBeingDecided();
    }

    public boolean mayRemove(Funder funder) {
        return mayAsk(funder) && !isBeingDecided();
    }

    public boolean mayAsk(Funder funder) {
        return handles && !funder.ours() && !funder.status().hasVoted();
    }

    public boolean mayAcknowledge(Funder funder) {
        return funder.status() == FunderStatus.ASKED && funder.contactEmail().equalsIgnoreCase(email);
    }

    public String share(Funder funder, CostSplit.Cost cost) {
        var field = CostSplit.field(funder.id(), cost.line());
        if (typed.containsKey(field)) return typed(field);
        var share = coFunding.split().of(funder.id(), cost.line());
        return share.isPositive() ? share.toDecimal().stripTrailingZeros().toPlainString().replace('.', ',') : "";
    }

    public String lead() {
        return typed.containsKey("chef") ? typed("chef") : coFunding.lead().map(funder -> funder.id().toString()).orElse("");
    }

    public List<Choice> leads() {
        return coFunding.funders().stream().map(funder -> Choice.of(funder.id().toString(), funder.label())).toList();
    }

    public Euros left(CostSplit.Cost cost) {
        return coFunding.split().left(cost);
    }
}
