package fr.levain.programmes.web;

import fr.levain.programmes.Programme;
import fr.levain.ui.Choice;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import java.util.List;
import java.util.Optional;

/**
 * A need is said: by anybody, by a scout, or written down by the partner.
 *
 * @param voice in whose name a scout says it; empty when it is to be asked
 * @param action where it is sent
 * @param back where one comes from
 */
public record NeedFormPage(
        Programme programme, String partner, Optional<String> voice, String action, String back, List<Choice> themes, List<Choice> departments, Typed typed, FormErrors errors,
        int status) implements Page {}
