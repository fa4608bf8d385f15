package fr.levain.applications;

import fr.levain.kernel.DomainEvent;
import fr.levain.kernel.Subject;
import java.util.Map;

/** A fact about one dossier. */
public interface ApplicationEvent extends DomainEvent {
    ApplicationId application();

    @Override
    default Subject subject() {
        return application().subject();
    }

    @Override
    default Map<String, Object> facts() {
        return Map.of();
    }
}
