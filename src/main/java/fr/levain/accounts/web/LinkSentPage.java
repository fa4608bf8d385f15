package fr.levain.accounts.web;

import fr.levain.ui.Page;

/** @param outbox mails stay inside: say where to read them */
public record LinkSentPage(boolean outbox) implements Page {}
