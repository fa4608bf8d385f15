package fr.levain.committees.web;

import fr.levain.committees.Meeting;
import fr.levain.committees.MeetingStatus;
import fr.levain.committees.Minutes;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import java.util.Optional;

/**
 * The minutes, being written or signed.
 *
 * @param back page of its reader
 * @param writes the reader corrects the text
 * @param signs the reader presided
 * @param typed what they wrote, when it could not be kept
 */
public record MinutesPage(
        Meeting meeting, Optional<Minutes> minutes, String back, boolean writes, boolean signs, Optional<String> typed, FormErrors errors)
        implements Page {
    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 409;
    }

    public boolean isClosed() {
        return meeting.status() == MeetingStatus.CLOSED;
    }

    public boolean isSigned() {
        return minutes.flatMap(Minutes::signed).isPresent();
    }

    /** Holders may be told once it is signed, by those who follow the dossiers. */
    public boolean tells() {
        return isSigned() && back.startsWith(meeting.path());
    }

    public String text() {
        var kept = minutes.map(Minutes::text).orElse("");
        return isSigned() ? kept : typed.orElse(kept);
    }
}
