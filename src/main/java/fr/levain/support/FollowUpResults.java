package fr.levain.support;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** A module that asks what becomes of projects, and comes after support, says what was answered. Whoever asks has checked the consents. */
public interface FollowUpResults {
    /** @param months after the end @param evidence how sure the answer is, in French */
    record Result(SupportId plan, int months, String question, String answer, String evidence, LocalDate answeredOn) {}

    /** By follow-up, then in the order of the questions. */
    List<Result> of(Collection<SupportId> plans);
}
