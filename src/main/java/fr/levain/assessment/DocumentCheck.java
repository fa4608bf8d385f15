package fr.levain.assessment;

import java.time.Instant;

/** @param document code of the document the call asks for */
public record DocumentCheck(String document, DocumentVerdict verdict, String comment, Instant checkedAt) {}
