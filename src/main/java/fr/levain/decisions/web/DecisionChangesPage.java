package fr.levain.decisions.web;

import fr.levain.decisions.Act;
import fr.levain.decisions.DecisionChange;
import fr.levain.decisions.Correctable;
import fr.levain.decisions.DecidedOutcome;
import fr.levain.decisions.Ground;
import fr.levain.decisions.Hearing;
import fr.levain.decisions.JoinedFile;
import fr.levain.decisions.PriorHearing;
import fr.levain.kernel.French;
import fr.levain.ui.Choice;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import fr.levain.ui.TypedDay;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A decision and its versions, for the service.
 *
 * @param outcome the decision that stands; empty when it was taken back
 * @param names of those who recorded the changes
 * @param files that went with each decision that no longer stands, by the change that ended it
 * @param gone why the decision applies to nothing any more: its dossier left under embargo
 * @param acts transmitted deliberations to choose from
 * @param answerUntil the last day the holder would have, if asked today
 * @param acting whether this person may change the decision
 */
public record DecisionChangesPage(
        String reference, String title, Optional<DecidedOutcome> outcome, List<DecisionChange> changes, Map<UUID, String> names, Map<UUID, List<JoinedFile>> files,
        Optional<Hearing> hearing, Optional<String> gone, List<Act> acts, LocalDate answerUntil, boolean acting, Map<String, String> typed, FormErrors errors, String notice)
        implements Page {
    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }

    public String path() {
        return "/decisions/corrections/" + reference;
    }

    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }

    public TypedDay day(String field) {
        return TypedDay.from(this::typed, field);
    }

    /** Letters that an officer posts, and follows. */
    public List<DecisionChange> toPost() {
        return acting ? changes.stream().filter(DecisionChange::waitsForThePost).toList() : List.of();
    }

    /** L121-1, L121-2: heard, or why not. */
    public List<Choice> hearings() {
        return Stream.concat(Stream.of(new Choice("demande", "Oui", "La délibération est votée après le délai donné pour répondre, ou après sa réponse.")),
                Stream.of(PriorHearing.Exemption.values()).map(why -> new Choice(why.name(), "Non : " + why.label(), why.source()))).toList();
    }

    public boolean isAwarded() {
        return outcome.filter(DecidedOutcome::awarded).isPresent();
    }

    /** What the decision says of each, so that the error is seen before it is mended. */
    public List<Choice> fields() {
        return Stream.of(Correctable.values())
                .map(field -> new Choice(field.name(), field.label(), outcome.map(field::in).filter(said -> !said.isBlank()).map(said -> "Aujourd’hui : " + said).orElse("Aujourd’hui : rien")))
                .toList();
    }

    public List<Choice> grounds() {
        return Stream.of(Ground.values()).map(ground -> new Choice(ground.name(), ground.label(), switch (ground) {
            case UNLAWFUL -> "Possible dans les quatre mois de la décision.";
            case CONDITIONS_UNMET -> "Possible à tout moment.";
        })).toList();
    }

    public List<Choice> effects() {
        return List.of(new Choice("retrait", "Dès l’origine (retrait)", "La décision est réputée n’avoir jamais existé ; ce qui est versé est à rembourser."),
                new Choice("abrogation", "Pour l’avenir (abrogation)", "Ce qui est versé reste acquis."));
    }

    public List<Choice> actChoices() {
        return Stream.concat(Stream.of(Choice.of("", "Choisissez une délibération transmise")),
                acts.stream().map(act -> Choice.of(act.id().toString(), "n° %s du %s".formatted(act.number(), French.day(act.votedOn()))))).toList();
    }
}
