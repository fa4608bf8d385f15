package fr.levain.readings;

import fr.levain.applications.ApplicationId;
import java.util.Optional;

/** Supplied as a bean by a module that works from scores: from then on, what was given stays as it is. */
public interface ScoresInUse {
    /** Why a reading of this dossier is not opened again any more, in French; empty while it may be. */
    Optional<String> use(ApplicationId application);
}
