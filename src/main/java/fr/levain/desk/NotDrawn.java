package fr.levain.desk;

import java.time.Instant;

/** A dossier whose row still says what an earlier version of Levain wrote. */
public record NotDrawn(String reference, Instant triedAt) {}
