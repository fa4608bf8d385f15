package fr.levain.programmes.web;

import fr.levain.programmes.Programme;
import fr.levain.ui.Choice;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import java.util.List;

/** Somebody is asked to catch needs. @param days they have to answer */
public record ScoutFormPage(
        Programme programme, String partner, int days, List<Choice> departments, List<Choice> themes, ScoutForm form, FormErrors errors, int status) implements Page {}
