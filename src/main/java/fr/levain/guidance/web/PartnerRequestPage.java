package fr.levain.guidance.web;

import fr.levain.guidance.Funder;
import fr.levain.guidance.FunderStatus;
import fr.levain.guidance.HandoverStatus;
import fr.levain.guidance.RequestForPartner;
import fr.levain.ui.Choice;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import fr.levain.ui.Tone;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A request and what the partner may do with it.
 *
 * @param others partners it may be passed on to
 * @param followedIn reference of the follow-up that keeps the funders now
 * @param typed what was typed in the form that has to be mended
 */
public record PartnerRequestPage(
        RequestForPartner opened, String partner, List<String> needs, String holder, Optional<String> passedBy, List<Choice> others,
        List<Funder> funders, Optional<String> followedIn, Typed typed, FormErrors errors) implements Page {
    public record Typed(String declineReason, String passOnTo, String passOnReason, String answer, FunderForm funder) {
        static final Typed NOTHING = new Typed("", "", "", "", FunderForm.EMPTY);
    }

    public String path() {
        return "/partenaire/demandes/" + opened.request().reference();
    }

    public HandoverStatus stage() {
        return opened.handover().status();
    }

    public String state() {
        return Words.forPartner(stage());
    }

    public Tone tone() {
        return Words.tone(stage());
    }

    public boolean isWaiting() {
        return stage() == HandoverStatus.WAITING;
    }

    public boolean isTaken() {
        return stage() == HandoverStatus.TAKEN;
    }

    public List<Choice> statuses() {
        return Arrays.stream(FunderStatus.values()).map(status -> Choice.of(status.name(), status.label())).toList();
    }

    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }
}
