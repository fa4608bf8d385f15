package fr.levain.home.web;

import fr.levain.ui.Page;

/** The attestation of the RGS, once signed. */
public record SecurityPage() implements Page {}
