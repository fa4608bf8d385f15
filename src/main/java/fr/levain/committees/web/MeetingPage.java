package fr.levain.committees.web;

import fr.levain.applications.ApplicationId;
import fr.levain.committees.AgendaItem;
import fr.levain.committees.Hearing;
import fr.levain.committees.Meeting;
import fr.levain.committees.MeetingStatus;
import fr.levain.committees.Meetings;
import fr.levain.committees.ReadingSheet;
import fr.levain.committees.ReadyDossier;
import fr.levain.documents.StoredDocument;
import fr.levain.kernel.French;
import fr.levain.ui.Choice;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A meeting being prepared.
 *
 * @param withheld files of the agenda, or ready for it, whose scores its reader may not see yet
 * @param ready dossiers that may be put on its agenda
 * @param changes what its dossiers changed since the pack was sealed, by reference
 * @param holdsSession its reader prepares and holds the session, and does not only read it
 * @param files joined to the session, for all of its members
 */
public record MeetingPage(
        Meeting meeting, List<AgendaItem> agenda, Set<ApplicationId> withheld, List<ReadyDossier> ready, Map<String, List<ReadingSheet.Change>> changes, List<Hearing> hearings, List<StoredDocument> files, LocalDate today, boolean holdsSession,
        Map<String, String> typed, FormErrors errors)
        implements Page {
    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }

    public boolean prepares() {
        return meeting.status().isPrepared();
    }

    public boolean takesFiles() {
        return !meeting.status().isOver() && meeting.status() != MeetingStatus.CANCELLED;
    }

    /** Dossiers whose holder is not invited yet. */
    public List<Choice> mayBeHeard() {
        var invited = hearings.stream().map(Hearing::reference).toList();
        return agenda.stream().filter(item -> !invited.contains(item.reference())).map(item -> Choice.of(item.reference(), item.object())).toList();
    }

    /** The sealed pack tells scores: it opens once none of its files is withheld. */
    public boolean hidesPack() {
        return agenda.stream().anyMatch(item -> withheld.contains(item.application()));
    }

    /** Others may wait behind those: they come once these are on an agenda. */
    public boolean showsFirstReady() {
        return ready.size() >= Meetings.MOST;
    }

    public boolean isConvened() {
        return meeting.status() == MeetingStatus.CONVENED;
    }

    /** Place and minutes as typed, else as kept. */
    public String typed(String field, int otherwise) {
        return typed.getOrDefault(field, "" + otherwise);
    }

    public String length() {
        var minutes = meeting.length(agenda).toMinutes();
        return minutes < 60 ? minutes + "\u00a0min" : "%d\u00a0h\u00a0%02d".formatted(minutes / 60, minutes % 60);
    }

    /** Convening after the notice of the rules is possible, and said. */
    public boolean isShortNotice() {
        return today.isAfter(meeting.conveneBy());
    }

    public String dossiers() {
        return French.plural(agenda.size(), "dossier", "dossiers");
    }
}
