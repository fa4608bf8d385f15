package fr.levain.committees;

import java.time.Instant;

/** @param signed the minutes are: it is final, and an act may rest on it */
public record GivenOpinion(MeetingId meeting, String committee, Instant heldAt, boolean signed, CommitteeOpinion opinion) {}
