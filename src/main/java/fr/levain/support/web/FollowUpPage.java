package fr.levain.support.web;

import fr.levain.accounts.Person;
import fr.levain.kernel.AccountId;
import fr.levain.programmes.Programme;
import fr.levain.support.Action;
import fr.levain.support.Alert;
import fr.levain.support.CommitteeOpinion;
import fr.levain.support.ExitReason;
import fr.levain.support.FollowUp;
import fr.levain.support.FollowUpDocument;
import fr.levain.support.Funding;
import fr.levain.support.MilestoneDay;
import fr.levain.support.Mission;
import fr.levain.support.Reopening;
import fr.levain.support.SupportPlan;
import fr.levain.support.SupportSession;
import fr.levain.support.SupportStatus;
import fr.levain.ui.Choice;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import fr.levain.ui.Radar;
import fr.levain.ui.Step;
import fr.levain.ui.TimelineItem;
import fr.levain.ui.Tone;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A project as its adviser follows it: what is late first, then what is done with it.
 *
 * @param people names of those who wrote in it
 * @param colleagues it may be entrusted to
 * @param toJoin what consultants do for others of the programme, that the project may share
 * @param told in requests whose holder still lets the partner read them
 * @param typed what was typed in the form that has to be mended
 */
public record FollowUpPage(
        FollowUp read, String partner, Map<AccountId, String> people, List<Person> colleagues, List<Alert> alerts, List<Mission> toJoin, List<ToldBefore> told, List<TimelineItem> timeline,
        Typed typed, FormErrors errors, LocalDate today) implements Page {
    public SupportPlan plan() {
        return read.plan();
    }

    public String path() {
        return plan().partnerPath();
    }

    public String programme() {
        return read.programme().map(Programme::title).orElse(plan().programme());
    }

    public Tone tone() {
        return Words.tone(plan().status());
    }

    public boolean isInvited() {
        return plan().status() == SupportStatus.INVITED;
    }

    public boolean isActive() {
        return plan().status() == SupportStatus.ACTIVE;
    }

    public boolean mayReopen() {
        return Reopening.isOpen(plan(), today);
    }

    public LocalDate reopensUntil() {
        return Reopening.until(plan());
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

    public String name(AccountId account) {
        return people.getOrDefault(account, "Une personne de l’équipe");
    }

    public String adviser() {
        return plan().adviser().map(this::name).orElse("Personne encore");
    }

    /** What is late, in words, with what it is about. */
    public String told(Alert alert) {
        return AlertWords.told(alert, read);
    }

    public String milestone(String code) {
        return Words.milestone(read.programme(), code);
    }

    public Tone tone(Action action) {
        return Words.tone(action, today);
    }

    public Tone tone(Funding.Answer answer) {
        return Words.tone(answer);
    }

    public String state(Action action) {
        return action.doneOn().isPresent() ? "Fait" : action.isLate(today) ? "En retard" : "À faire";
    }

    public String state(MilestoneDay milestone) {
        return milestone.reachedOn().isPresent() ? "Atteint" : milestone.isLate(today) ? "En retard" : milestone.dueOn().isPresent() ? "Prévu" : "À venir";
    }

    public Tone tone(MilestoneDay milestone) {
        return milestone.reachedOn().isPresent() ? Tone.OK : milestone.isLate(today) ? Tone.KO : milestone.dueOn().isPresent() ? Tone.WAIT : Tone.NEUTRAL;
    }

    public List<Choice> stepChoices() {
        return read.programme().map(each -> each.steps().stream().map(step -> Choice.of(step.code(), step.label())).toList()).orElse(List.of());
    }

    public List<Choice> milestoneChoices() {
        return read.programme().map(each -> each.milestones().stream().map(one -> Choice.of(one.code(), one.label())).toList()).orElse(List.of());
    }

    public List<Choice> levelChoices(Programme.Axis axis) {
        return Words.levels(axis);
    }

    public List<Choice> about() {
        return Words.about(read);
    }

    /** What a document is about, in words; empty when of none. */
    public String about(FollowUpDocument document) {
        return Words.about(read, document);
    }

    /** As one types it. */
    public String budgetTyped() {
        return read.funding().budget().map(budget -> budget.toDecimal().toPlainString().replace('.', ',').replaceFirst(",00$", "")).orElse("");
    }

    public List<Choice> actionKinds() {
        return Words.choices(Action.Kind.class, Action.Kind::label);
    }

    public boolean hasCommittee() {
        return read.programme().filter(Programme::hasCommittee).isPresent() || !read.opinions().isEmpty();
    }

    public boolean hasEngineering() {
        return read.programme().filter(Programme::engineering).isPresent() || !read.missions().isEmpty();
    }

    public List<Choice> verdicts() {
        return Words.choices(CommitteeOpinion.Verdict.class, each -> each.label().substring(0, 1).toUpperCase(java.util.Locale.FRENCH) + each.label().substring(1));
    }

    public List<Choice> missionKinds() {
        return List.of(Choice.of(Mission.Kind.INDIVIDUAL.name(), "Cette structure seule : ingénierie individuelle"),
                Choice.of(Mission.Kind.COLLECTIVE.name(), "Plusieurs structures : ingénierie collective"));
    }

    public List<Choice> missionsToJoin() {
        return toJoin.stream().map(each -> Choice.of(each.id().toString(), "%s (%s)".formatted(each.subject(),
                fr.levain.kernel.French.plural(each.projects(), "structure", "structures")))).toList();
    }

    /** As one types it. */
    public String daysTyped(Mission mission) {
        return mission.halfDays().map(halves -> halves / 2 + (halves % 2 == 1 ? ",5" : "")).orElse("");
    }

    public String costTyped(Mission mission) {
        return mission.cost().map(cost -> cost.toDecimal().toPlainString().replace('.', ',').replaceFirst(",00$", "")).orElse("");
    }

    public List<Choice> sessionKinds() {
        return Words.choices(SupportSession.Kind.class, SupportSession.Kind::label);
    }

    public List<Choice> readers() {
        return Words.choices(SupportSession.SeenBy.class, SupportSession.SeenBy::label);
    }

    public List<Choice> exits() {
        return Words.choices(ExitReason.class, ExitReason::label);
    }

    public List<Choice> answers() {
        return List.of(Choice.of(Funding.Answer.GRANTED.name(), "Accordé"), Choice.of(Funding.Answer.REFUSED.name(), "Refusé"), Choice.of(Funding.Answer.WITHDRAWN.name(), Funding.Answer.WITHDRAWN.label()));
    }

    public List<Choice> colleagueChoices() {
        return colleagues.stream().map(person -> Choice.of(person.id().toString(), person.name())).toList();
    }

    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }
}
