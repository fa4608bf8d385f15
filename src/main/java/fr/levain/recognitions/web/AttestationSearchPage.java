package fr.levain.recognitions.web;

import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;

/** Typing the number of an attestation. */
public record AttestationSearchPage(String typed, FormErrors errors, int status) implements Page {}
