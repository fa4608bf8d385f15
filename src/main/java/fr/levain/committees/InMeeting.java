package fr.levain.committees;

/** A fact of a session: its screens draw themselves again. */
interface InMeeting {
    MeetingId meeting();
}
