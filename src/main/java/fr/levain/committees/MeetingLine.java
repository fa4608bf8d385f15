package fr.levain.committees;

import java.time.Instant;

/** A meeting in a list. */
public record MeetingLine(MeetingId id, String committee, String title, Instant at, MeetingStatus status, int dossiers) {}
