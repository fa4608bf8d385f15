package fr.levain.readings.web;

import fr.levain.applications.ApplicationView;
import fr.levain.kernel.Caller;
import fr.levain.opinions.ConflictHints;
import fr.levain.opinions.Opinion;
import org.springframework.stereotype.Component;

/** Whether something declared or public ties a reader to a project: told before they declare, it decides nothing. */
@Component
class ReaderTies {
    private final ConflictHints hints;

    ReaderTies(ConflictHints hints) {
        this.hints = hints;
    }

    boolean has(Caller.Account reader, ApplicationView view) {
        return !hints.between(new Opinion.Person(reader.name(), "", reader.email()), view).isEmpty();
    }
}
