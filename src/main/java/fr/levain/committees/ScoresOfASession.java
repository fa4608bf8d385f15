package fr.levain.committees;

import fr.levain.applications.ApplicationId;
import fr.levain.kernel.French;
import fr.levain.readings.ScoresInUse;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** From the freezing of its papers a session works from the scores of its dossiers: none of them changes any more. */
@Component
class ScoresOfASession implements ScoresInUse {
    private final MeetingStore meetings;

    ScoresOfASession(MeetingStore meetings) {
        this.meetings = meetings;
    }

    @Override
    public Optional<String> use(ApplicationId application) {
        return meetings.workingOn(application).map(meeting -> "Ce dossier est à l’ordre du jour de la séance du %s, %s : ses notes ne changent plus."
                .formatted(French.day(meeting.at()), meeting.status() == MeetingStatus.SIGNED ? "dont le procès-verbal est signé" : "dont les dossiers sont figés"));
    }
}
