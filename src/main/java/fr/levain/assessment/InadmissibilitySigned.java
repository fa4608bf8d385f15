package fr.levain.assessment;

import fr.levain.applications.ApplicationEvent;
import fr.levain.applications.ApplicationId;
import fr.levain.kernel.Caller;
import java.time.Instant;

/** The dossier is inadmissible, by whoever signs (I1, I5). The journal keeps the fact, neither the name nor the reasons. */
public record InadmissibilitySigned(
        ApplicationId application, Instant at, Caller by, String reasons, Inadmissibility.Signature signature)
        implements ApplicationEvent {}
