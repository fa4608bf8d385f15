package fr.levain.support.web;

import fr.levain.consents.Shared;
import fr.levain.programmes.Programme;
import fr.levain.support.Action;
import fr.levain.support.FollowUp;
import fr.levain.support.FollowUpDocument;
import fr.levain.support.MilestoneDay;
import fr.levain.support.MySupport;
import fr.levain.support.SupportPlan;
import fr.levain.support.SupportStatus;
import fr.levain.ui.Choice;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import fr.levain.ui.Radar;
import fr.levain.ui.Step;
import fr.levain.ui.TimelineItem;
import fr.levain.ui.Tone;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * « Qui m’accompagne »: who does, who sees what since when, who looked, and what is done.
 *
 * @param agreements given and withdrawn, oldest first
 * @param forRegion what the authority may read today
 * @param others partners that may be let to read it, those that follow the project first
 * @param chosenPartner in the form that lets one read it; none yet when empty
 * @param dossiers filed at the authority, that its holder may put in the funding plan
 * @param hasAccount whether its holder signs in to read it
 * @param notice said once, after an act; null for none
 */
public record MySupportPage(
        FollowUp read, String partner, String presentation, String adviser, List<Permission> agreements, List<Looked> looks, Set<Shared> forRegion,
        List<Choice> others, String chosenPartner, List<Choice> dossiers, boolean hasAccount, List<TimelineItem> timeline, LocalDate today, @Nullable String notice, FormErrors errors) implements Page {
    /** @param recipient slug @param sees in words @param until when it was withdrawn @param toPartner that follows the project */
    public record Permission(String recipient, String who, String sees, Instant since, Optional<Instant> until, boolean toPartner) {
        public boolean inForce() {
            return until.isEmpty();
        }
    }

    public record Looked(String who, String person, LocalDate day) {}

    public MySupportPage {
        forRegion = Set.copyOf(forRegion);
    }

    public SupportPlan plan() {
        return read.plan();
    }

    public String path() {
        return plan().privatePath();
    }

    public String programme() {
        return read.programme().map(Programme::title).orElse(plan().programme());
    }

    public String state() {
        return switch (plan().status()) {
            case INVITED -> "Attend votre accord";
            case ACTIVE -> "En cours";
            case SUSPENDED -> "Vous avez retiré votre accord";
            case DECLINED -> "Sans suite";
            case ENDED -> "Terminé";
        };
    }

    public Tone tone() {
        return Words.tone(plan().status());
    }

    public boolean isInvited() {
        return plan().status() == SupportStatus.INVITED;
    }

    public boolean isSuspended() {
        return plan().status() == SupportStatus.SUSPENDED;
    }

    public boolean partnerSees() {
        return agreements.stream().anyMatch(each -> each.toPartner() && each.inForce());
    }

    public List<Step> steps() {
        return Words.steps(read);
    }

    public Optional<Radar> radar() {
        return Words.radar(read);
    }

    public List<Programme.Axis> axes() {
        return read.axes();
    }

    public String milestone(String code) {
        return Words.milestone(read.programme(), code);
    }

    public Tone tone(Action action) {
        return Words.tone(action, today);
    }

    public String state(Action action) {
        return action.doneOn().isPresent() ? "Fait" : action.isLate(today) ? "En retard" : "À faire";
    }

    public List<MilestoneDay> calendar() {
        return read.calendar().stream().filter(each -> each.dueOn().isPresent() || each.reachedOn().isPresent()).toList();
    }

    /** All their agreements: behind a link, only of this project. */
    public String agreementsPath() {
        return hasAccount ? "/mes-accords" : "/mes-accords/lien/" + plan().token();
    }

    public List<Choice> about() {
        return Words.about(read);
    }

    /** What a document is about, in words; empty when of none. */
    public String about(FollowUpDocument document) {
        return Words.about(read, document);
    }

    public List<Choice> forTheRegion() {
        return choices(MySupport.FOR_REGION);
    }

    public List<Choice> forAPartner() {
        return choices(MySupport.FOR_PARTNERS);
    }

    private static List<Choice> choices(List<Shared> scopes) {
        return scopes.stream().map(each -> Choice.of(each.name(), each.label().substring(0, 1).toUpperCase(Locale.FRENCH) + each.label().substring(1))).toList();
    }

    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }

    public List<String> chosen() {
        return forRegion.stream().map(Shared::name).toList();
    }
}
