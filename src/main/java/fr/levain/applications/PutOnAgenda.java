package fr.levain.applications;

import fr.levain.kernel.Caller;
import java.time.Instant;

/** The dossier was put on the agenda of a commission. */
public record PutOnAgenda(ApplicationId application, Instant at, Caller by) implements ApplicationEvent {}
