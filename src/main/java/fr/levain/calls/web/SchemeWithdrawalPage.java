package fr.levain.calls.web;

import fr.levain.calls.SchemeDraft;
import fr.levain.ui.Page;

/** Asks before an aid is no longer offered. */
public record SchemeWithdrawalPage(SchemeDraft draft) implements Page {}
