package fr.levain.guidance.web;

import fr.levain.directory.PartnerMatch;
import fr.levain.guidance.GivenAnswer;
import fr.levain.ui.Choice;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import java.util.List;

/**
 * Second step: who suits, and what to tell them.
 *
 * @param asked needs and holder, as people read them
 * @param matches those who suit; when nobody does, the authority answers
 * @param projects those the person already has
 * @param given answers already given, which go with the request
 */
public record RequestFormPage(
        RequestForm form, List<String> asked, String holder, String commune, List<PartnerMatch> matches, List<Choice> projects,
        List<GivenAnswer> given, int unansweredDays, int retentionMonths, boolean signedIn, FormErrors errors, int status) implements Page {
    public List<Choice> partners() {
        return matches.stream().map(match -> new Choice(match.partner().slug(), match.partner().name(),
                String.join(" ", match.does()) + (match.isLocal() ? " Près de chez vous." : ""))).toList();
    }
}
