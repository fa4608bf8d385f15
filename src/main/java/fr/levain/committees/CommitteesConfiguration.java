package fr.levain.committees;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import fr.levain.assessment.Scores;
import fr.levain.documents.DocumentAccess;
import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import fr.levain.kernel.Role;
import fr.levain.ui.NavEntry;
import java.time.LocalTime;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CommitteesConfiguration {
    private static final Logger LOG = LoggerFactory.getLogger(CommitteesConfiguration.class);

    @Bean
    NavEntry committeesEntry() {
        return NavEntry.forRoles("Comités", "/comites", 28, Role.CASE_OFFICER, Role.ASSISTANT, Role.HEAD, Role.ASSEMBLY_SECRETARY);
    }

    @Bean
    RecurringTask<Void> freezeMeetingPacks(Meetings meetings) {
        return Tasks.recurring("committees-freeze", new Daily(French.PARIS, LocalTime.of(6, 10)))
                .execute((task, context) -> meetings.toFreeze().forEach(id -> freeze(meetings, id)));
    }

    /** One that fails holds no other back. */
    private static void freeze(Meetings meetings, MeetingId id) {
        try {
            meetings.freeze(id, new Caller.System("committees-freeze"));
        } catch (RuntimeException failed) {
            LOG.error("The pack of meeting {} could not be sealed", id, failed);
        }
    }

    /**
     * Whole packs and minutes are read by officers; a member draws a pack of the dossiers they may read (I3). A pack tells scores:
     * an officer who has a reading of one of its dossiers to give does not open it before, nor one who withdrew from one.
     */
    @Bean
    DocumentAccess meetingDocuments(InterestStore interests, AgendaStore agendas, ObjectProvider<Scores> scores, ObjectProvider<SessionBoards> boards) {
        return (owner, caller) -> owner.kind().equals(MeetingId.KIND)
                ? Optional.of(caller instanceof Caller.Account account && caller.isOfficer()
                        && !interests.isRecusedAnywhere(new MeetingId(owner.id()), account.email())
                        && boards.getObject().closed(agendas.of(new MeetingId(owner.id())), caller).isEmpty()
                        && scores.getObject().withheld(agendas.of(new MeetingId(owner.id())).stream().map(AgendaItem::application).toList(), caller).isEmpty())
                : Optional.empty();
    }

    @Bean
    DocumentAccess sessionFiles(MeetingStore meetings) {
        return SessionFiles.access(meetings);
    }

    /** Signed minutes are read by officers and by whoever had a seat. */
    @Bean
    DocumentAccess minutesDocuments(MeetingStore meetings) {
        return (owner, caller) -> owner.kind().equals(MinutesBook.KIND)
                ? Optional.of(caller.isOfficer() || meetings.find(new MeetingId(owner.id())).flatMap(meeting -> meeting.seatOf(caller)).isPresent())
                : Optional.empty();
    }
}
