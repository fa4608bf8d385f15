package fr.levain.applications;

import fr.levain.law.Suspension;
import java.time.Instant;
import java.util.List;

/** A request received with an earlier dossier (CRPA L114-3): its delay runs on, with the suspensions it has had. */
record Reception(Instant at, ApplicationReference of, List<Suspension> suspensions) {}
