package fr.levain.committees;

import fr.levain.applications.Applications;
import fr.levain.readings.ReadResults;
import fr.levain.readings.ReadingGiven;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Keeps beside each file of an agenda where its readings put it, for committees ranked by readings: as they stand until the
 * papers are sealed, then as they were.
 */
@Component
class ReadRanks {
    private final MeetingStore meetings;
    private final AgendaStore agendas;
    private final Committees committees;
    private final ReadResults results;
    private final Applications applications;

    ReadRanks(MeetingStore meetings, AgendaStore agendas, Committees committees, ReadResults results, Applications applications) {
        this.meetings = meetings;
        this.agendas = agendas;
        this.committees = committees;
        this.results = results;
        this.applications = applications;
    }

    void refresh(Meeting meeting) {
        if (meeting.rules().rankedBy() != RankedBy.READINGS) return;
        for (var call : committees.of(meeting.committee()).calls()) agendas.read(meeting.id(), results.places(call));
    }

    @EventListener
    void on(ReadingGiven given) {
        committees.serving(applications.view(given.application()).callSlug())
                .filter(committee -> committee.rules().rankedBy() == RankedBy.READINGS)
                .ifPresent(committee -> meetings.unsealed(committee.slug()).forEach(this::refresh));
    }
}
