package fr.levain.programmes;

import java.util.List;
import java.util.Optional;

/**
 * What a partner offers over time, as the pack describes it.
 *
 * @param partner slug of the organisation that runs it
 * @param summary what it offers, in a few sentences
 * @param audience for whom
 * @param entry how one comes in
 * @param steps in order; a follow-up starts at the first
 * @param axes of its diagnosis; none when it makes none
 * @param quietDays without any contact, after which the adviser is told
 * @param fundingDays an answer of a funder may be awaited for
 * @param funder who pays for it; empty when no source says so
 * @param hours whether its funder asks for the hours spent
 * @param satisfaction whether its funder asks what people think of it
 * @param surveyMonths after the exit, when its funder asks for results; empty when it asks for none
 * @param engineering whether paid consultants are engaged for a project
 * @param retired no longer in the pack: nobody enters it any more, what was followed stays
 */
public record Programme(
        String slug, String partner, ProgrammeKind kind, String title, String summary, String audience, String entry,
        List<Step> steps, List<Axis> axes, List<Milestone> milestones, int quietDays, int fundingDays,
        Optional<String> funder, boolean hours, boolean satisfaction, List<Integer> surveyMonths, boolean engineering, boolean retired) {
    /** One thing after another. @param what is done then @param committee whether a committee gives its opinion then */
    public record Step(String code, String label, String what, boolean committee) {}

    /** @param levels from the lowest, one word each: level 1 is the first */
    public record Axis(String code, String label, List<String> levels) {
        public Axis {
            levels = List.copyOf(levels);
        }
    }

    /** What a project reaches on its way: a prototype, the first job. */
    public record Milestone(String code, String label) {}

    public Programme {
        steps = List.copyOf(steps);
        axes = List.copyOf(axes);
        milestones = List.copyOf(milestones);
        surveyMonths = List.copyOf(surveyMonths);
    }

    /** Whether one of its steps waits for the opinion of a committee. */
    public boolean hasCommittee() {
        return steps.stream().anyMatch(Step::committee);
    }

    /** Its public page. */
    public String path() {
        return "/programmes/" + slug;
    }

    public String partnerPath() {
        return "/partenaire/programmes/" + slug;
    }

    /** The same, in the hands of another partner. */
    Programme runBy(String otherSlug, String otherPartner) {
        return new Programme(otherSlug, otherPartner, kind, title, summary, audience, entry, steps, axes, milestones, quietDays, fundingDays,
                funder, hours, satisfaction, surveyMonths, engineering, retired);
    }

    Programme withdrawn() {
        return new Programme(slug, partner, kind, title, summary, audience, entry, steps, axes, milestones, quietDays, fundingDays,
                funder, hours, satisfaction, surveyMonths, engineering, true);
    }
}
