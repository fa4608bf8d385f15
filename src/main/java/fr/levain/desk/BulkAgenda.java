package fr.levain.desk;

import fr.levain.applications.ApplicationStatus;
import fr.levain.committees.Meeting;
import fr.levain.committees.MeetingId;
import fr.levain.committees.Meetings;
import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import fr.levain.kernel.NotFound;
import fr.levain.ui.FormErrors;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Puts proposed dossiers on the agenda of a meeting being prepared. */
@Component
class BulkAgenda implements BulkAct {
    private final Meetings meetings;
    private final Handling handling;

    BulkAgenda(Meetings meetings, Handling handling) {
        this.meetings = meetings;
        this.handling = handling;
    }

    @Override
    public BulkKind kind() {
        return BulkKind.AGENDA;
    }

    @Override
    public FormErrors check(Map<String, String> typed, Caller.Account by) {
        return meeting(typed, by).filter(meeting -> meeting.status().isPrepared()).isPresent() ? FormErrors.none()
                : FormErrors.of("seance", "Choisissez une séance à venir. S’il n’y en a pas, préparez-en une depuis son comité.");
    }

    private Optional<Meeting> meeting(Map<String, String> typed, Caller.Account by) {
        try {
            return Optional.of(meetings.meeting(new MeetingId(UUID.fromString(typed.getOrDefault("seance", ""))), by));
        } catch (IllegalArgumentException | NotFound unknown) {
            return Optional.empty();
        }
    }

    @Override
    public Prepared prepare(Map<String, String> typed, Caller.Account by) {
        var meeting = meeting(typed, by).orElseThrow();
        var calls = meetings.calls(meeting);
        var files = handling.files();
        return new Prepared() {
            @Override
            public void foresee(List<CaseRow> rows) {
                files.foresee(rows);
            }

            @Override
            public String summary() {
                return "Inscrire à la séance du %s".formatted(French.moment(meeting.at()));
            }

            @Override
            public Optional<String> refusal(CaseRow row) {
                var handled = files.refusal(row, by);
                if (handled.isPresent()) return handled;
                if (row.status() == ApplicationStatus.ON_AGENDA) return Optional.of("Ce dossier est déjà à l’ordre du jour d’une séance.");
                if (row.status() != ApplicationStatus.PROPOSED && row.status() != ApplicationStatus.DEFERRED) return Optional.of("La direction n’a pas encore validé de proposition.");
                return calls.contains(row.call()) ? Optional.empty() : Optional.of("Ce comité ne sert pas l’appel de ce dossier.");
            }

            @Override
            public void apply(CaseRow row) {
                if (meetings.add(meeting.id(), List.of(row.reference()), by) == 0) throw new Refused("Une autre séance vient de prendre ce dossier.");
            }
        };
    }
}
