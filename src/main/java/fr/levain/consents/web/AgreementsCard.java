package fr.levain.consents.web;

import fr.levain.ui.Page;

/** The way to « Mes accords », in somebody's own space. */
public record AgreementsCard() implements Page {}
