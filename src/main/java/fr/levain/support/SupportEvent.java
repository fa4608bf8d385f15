package fr.levain.support;

import fr.levain.kernel.DomainEvent;
import fr.levain.kernel.Subject;

/** A fact about one follow-up. */
public interface SupportEvent extends DomainEvent {
    SupportId support();

    @Override
    default Subject subject() {
        return support().subject();
    }
}
