package fr.levain.committees;

import fr.levain.documents.DocumentAccess;
import fr.levain.documents.DocumentId;
import fr.levain.documents.Documents;
import fr.levain.documents.UploadResult.Rejected;
import fr.levain.documents.UploadResult.Stored;
import fr.levain.documents.StoredDocument;
import fr.levain.documents.Upload;
import fr.levain.kernel.Caller;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.Stale;
import fr.levain.kernel.Subject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/**
 * Files joined to a session for all of its members: a note, a rule of the committee. What concerns one dossier alone has no
 * place here: a member who stood aside would read it (I3).
 */
@Service
public class SessionFiles {
    private final MeetingStore meetings;
    private final ObjectProvider<Documents> documents;
    private final Clock clock;

    SessionFiles(MeetingStore meetings, ObjectProvider<Documents> documents, Clock clock) {
        this.meetings = meetings;
        this.documents = documents;
        this.clock = clock;
    }

    /** Oldest first. */
    public List<StoredDocument> of(MeetingId meeting) {
        return documents.getObject().of(subject(meeting));
    }

    /** @return why the file is not taken; empty once it is joined */
    public Optional<String> join(MeetingId id, Upload file, Caller by) {
        changing(id);
        return switch (documents.getObject().store(file, by, subject(id), clock.instant())) {
            case Stored _ -> Optional.empty();
            case Rejected(_, var reason) -> Optional.of(reason);
        };
    }

    public void remove(MeetingId id, DocumentId file, Caller by) {
        changing(id);
        if (of(id).stream().noneMatch(each -> each.id().equals(file))) throw new NotFound("file " + file + " of meeting " + id);
        documents.getObject().remove(file, by, clock.instant());
    }

    /** Once the session is closed its files stay as they were. */
    private void changing(MeetingId id) {
        var meeting = meetings.find(id).orElseThrow(() -> new NotFound("meeting " + id));
        if (meeting.status().isOver() || meeting.status() == MeetingStatus.CANCELLED) throw new Stale("meeting " + id);
    }

    private static Subject subject(MeetingId meeting) {
        return new Subject("meeting-file", meeting.value());
    }

    /** Read by officers, and by whoever holds a seat once members are convened. */
    static DocumentAccess access(MeetingStore meetings) {
        return (owner, caller) -> owner.kind().equals("meeting-file")
                ? Optional.of(caller.isOfficer() || meetings.find(new MeetingId(owner.id()))
                        .filter(meeting -> meeting.status() != MeetingStatus.PLANNED && meeting.status() != MeetingStatus.CANCELLED)
                        .flatMap(meeting -> meeting.seatOf(caller)).isPresent())
                : Optional.empty();
    }
}
