package fr.levain.calls;

import java.time.Instant;

/** A published revision as the public history tells it. */
public record CallChange(int number, Instant publishedAt, String told) {}
