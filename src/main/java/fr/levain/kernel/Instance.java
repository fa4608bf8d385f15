package fr.levain.kernel;

/**
 * What this installation is. A demonstration offers one-click personas, keeps mails in an in-app outbox and shows a
 * banner; a real one asks officers for a second factor and sends mails.
 */
public record Instance(boolean demonstration) {}
