package fr.levain.forms.web;

import fr.levain.ui.Tone;

/**
 * What is told above a question whose answer was given elsewhere.
 *
 * @param state « Déjà connu, à vérifier »
 * @param said « d’après la fiche de la structure, le 3 mars 2026 »
 */
public record KnownNote(String state, Tone tone, String said) {}
