package fr.levain.support;

import fr.levain.consents.Shared;
import fr.levain.programmes.Programme;
import fr.levain.support.SupportSession.SeenBy;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * All that is written of a project, as one reader may read it.
 *
 * @param programme empty when the pack has never known it
 * @param diagnoses oldest first
 * @param sessions latest first
 * @param work time spent besides the sessions; the team's own
 * @param successions proposals to hand the project over, oldest first
 * @param opinions of committees, latest first
 * @param missions of paid consultants, in the order they were planned
 */
public record FollowUp(
        SupportPlan plan, Optional<Programme> programme, List<Diagnosis> diagnoses, List<Objective> objectives, List<Action> actions,
        List<SupportSession> sessions, List<MilestoneDay> milestones, FundingPlan funding, List<Mentor> mentors, List<Work> work,
        List<FollowUpDocument> documents, List<Succession> successions, List<CommitteeOpinion> opinions, List<Mission> missions) {

    /** For whoever carries the project: neither the team's tasks and time, nor what it wrote for itself. */
    public FollowUp forHolder() {
        return with(shared(), summaries(SeenBy.HOLDER), List.of(), documents.stream().filter(each -> each.filed().isForHolder()).toList());
    }

    /** For the authority or another partner, within what the holder agreed to. @param agreed empty: nothing but that it exists */
    public FollowUp forReader(Set<Shared> agreed) {
        var read = with(shared(), agreed.contains(Shared.SUMMARIES) ? summaries(SeenBy.REGION) : summaries(null), List.of(),
                agreed.contains(Shared.DOCUMENTS) ? documents.stream().filter(each -> each.filed().isForReaders()).toList() : List.of());
        return agreed.contains(Shared.FOLLOW_UP) ? read : new FollowUp(
                plan, programme, List.of(), List.of(), List.of(), read.sessions, List.of(), FundingPlan.NONE, List.of(), List.of(), read.documents, List.of(), List.of(), List.of());
    }

    public Optional<Diagnosis> latest() {
        return diagnoses.isEmpty() ? Optional.empty() : Optional.of(diagnoses.getLast());
    }

    public Optional<Succession> openSuccession() {
        return successions.stream().filter(Succession::isOpen).findFirst();
    }

    /** Each milestone of the programme, with its days when it has some. */
    public List<MilestoneDay> calendar() {
        var known = milestones.stream().collect(Collectors.toMap(MilestoneDay::code, Function.identity()));
        return programme.map(each -> each.milestones().stream()
                .map(milestone -> known.getOrDefault(milestone.code(), new MilestoneDay(milestone.code(), Optional.empty(), Optional.empty()))).toList()).orElse(milestones);
    }

    /** Of the diagnosis its programme makes; none when it makes none. */
    public List<Programme.Axis> axes() {
        return programme.map(Programme::axes).orElse(List.of());
    }

    /** Whether the funder of its programme asks for the hours spent. */
    public boolean asksHours() {
        return programme.filter(Programme::hours).isPresent();
    }

    /** Of sessions and of other work; 0 where nobody asks for it. */
    public int minutes() {
        return !asksHours() ? 0 : sessions.stream().mapToInt(SupportSession::minutes).sum() + work.stream().mapToInt(Work::minutes).sum();
    }

    public long late(LocalDate today) {
        return actions.stream().filter(each -> each.isLate(today)).count();
    }

    private List<Action> shared() {
        return actions.stream().filter(each -> each.kind() != Action.Kind.TASK).toList();
    }

    /** The sessions all, and how long they lasted where that is asked; their summaries to those who may read them. @param reader null: none */
    private List<SupportSession> summaries(@org.jspecify.annotations.Nullable SeenBy reader) {
        return sessions.stream().map(each -> asksHours() ? each : each.withoutTime()).map(each -> reader != null && each.seenBy().compareTo(reader) >= 0 ? each : each.withoutSummary()).toList();
    }

    private FollowUp with(List<Action> actions, List<SupportSession> sessions, List<Work> work, List<FollowUpDocument> documents) {
        return new FollowUp(plan, programme, diagnoses, objectives, actions, sessions, milestones, funding, mentors, work, documents, successions, opinions, missions);
    }
}
