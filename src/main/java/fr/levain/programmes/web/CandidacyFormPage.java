package fr.levain.programmes.web;

import fr.levain.programmes.Cohort;
import fr.levain.programmes.Programme;
import fr.levain.ui.Choice;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import java.util.List;
import java.util.Optional;

/**
 * A project is presented: by its holder, or written down by the partner.
 *
 * @param byPartner written down for somebody else, who is told
 * @param cohort that the holder answers the call of
 * @param cohorts among which the partner chooses
 * @param projects of the holder, or requests the partner took up
 */
public record CandidacyFormPage(
        Programme programme, String partner, boolean byPartner, String action, String back, Optional<Cohort> cohort, List<Choice> cohorts,
        List<Choice> projects, List<Choice> departments, Typed typed, FormErrors errors, int status) implements Page {}
