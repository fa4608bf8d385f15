package fr.levain.applications;

import fr.levain.kernel.Caller;
import java.time.Instant;

/** The dossier was taken off an agenda before any vote. */
public record TakenOffAgenda(ApplicationId application, Instant at, Caller by) implements ApplicationEvent {}
