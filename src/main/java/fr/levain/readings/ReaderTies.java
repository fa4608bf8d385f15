package fr.levain.readings;

import fr.levain.applications.Applications;
import fr.levain.kernel.Caller;
import fr.levain.opinions.ConflictHints;
import fr.levain.opinions.Opinion;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is declared or public and ties a reader to a project, looked up again when they declare. */
@Service
@Transactional(readOnly = true)
public class ReaderTies {
    private final ConflictHints hints;
    private final Applications applications;
    private final ReadingDossiers dossiers;

    ReaderTies(ConflictHints hints, Applications applications, ReadingDossiers dossiers) {
        this.hints = hints;
        this.applications = applications;
        this.dossiers = dossiers;
    }

    /** Told to who knows who carries the project, it decides nothing. */
    public boolean has(AskedReading reading, Caller.Account reader) {
        var dossier = applications.view(reading.application());
        return !hints.between(new Opinion.Person(reader.name(), "", reader.email()), dossier).isEmpty() || hints.concerns(reader.email(), dossier);
    }

    /** Who is not told who carries the project cannot weigh a tie themselves (I3): where one is found, the reading stays shut. */
    public boolean shuts(AskedReading reading, Caller.Account reader) {
        return dossiers.kind(reading).masked() && has(reading, reader);
    }
}
