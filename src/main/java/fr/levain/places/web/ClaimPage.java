package fr.levain.places.web;

import fr.levain.places.Place;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;

/** Somebody asks to keep a sheet. @param entitled by their organisation: one click is enough @param organisation its name */
public record ClaimPage(Place place, boolean entitled, String organisation, String email, String text, FormErrors errors, int status) implements Page {}
