package fr.levain.desk.web;

import fr.levain.applications.ApplicationStatus;
import fr.levain.desk.CaseRow;
import fr.levain.desk.Desk.Neighbours;
import fr.levain.desk.Filters;
import fr.levain.desk.NextAct;
import fr.levain.kernel.French;
import fr.levain.ui.CaseFilePanel.Panel;
import fr.levain.ui.CaseFilePanel.Place;
import fr.levain.ui.Page;
import fr.levain.ui.Tone;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A dossier as the service sees it: what each module knows of it, and the acts its status allows.
 *
 * @param team which one answers for it, and why
 * @param assigns may give it to a colleague
 * @param all whether what is folded is shown open
 * @param next empty for whoever does not handle it, and once it is decided
 */
public record CaseFilePage(
        CaseRow row, String team, List<Panel> panels, Neighbours around, Filters filters, boolean handles, boolean mine,
        boolean assigns, Optional<NextAct> next, boolean all, LocalDate today)
        implements Page {
    private static final String PATH = "/instruction";

    /** @param post an act in itself, done by a button; else a page to open */
    public record Act(String label, String path, boolean post) {}

    public List<Panel> at(Place place) {
        return panels.stream().filter(panel -> panel.place() == place).toList();
    }

    /** What waits for an answer, above all the rest. */
    public List<Panel> first() {
        return at(Place.FIRST);
    }

    public List<Panel> main() {
        return at(Place.MAIN);
    }

    public List<Panel> side() {
        return at(Place.SIDE);
    }

    public List<Panel> below() {
        return at(Place.BELOW);
    }

    /** As the page shows them, but those that open it. */
    public List<Panel> inOrder() {
        return Stream.of(side(), main(), below()).flatMap(List::stream).toList();
    }

    public boolean folds() {
        return panels.stream().anyMatch(Panel::folded);
    }

    /** The same page, with what is folded open, or folded again. */
    public String allHref() {
        var here = href(row.reference());
        return all ? here : here + (here.contains("?") ? "&" : "?") + "tout=oui";
    }

    public String listHref() {
        return filters.listAddress(PATH);
    }

    public String href(String reference) {
        return filters.address(PATH + "/" + reference);
    }

    public String stage() {
        return StatusWords.of(row.status());
    }

    public Tone tone() {
        return StatusWords.tone(row.status());
    }

    public String title() {
        return row.title().isBlank() ? "Projet sans titre" : row.title();
    }

    /** Who, where, since when, until when: one line. */
    public String line() {
        var parts = new ArrayList<String>();
        parts.add(row.reference());
        parts.add(row.holder());
        if (!row.place().isEmpty()) parts.add(row.place() + " (" + row.department() + ")");
        parts.add("déposé le " + French.moment(row.receivedAt()));
        row.rejectionOn().ifPresent(day -> parts.add(
                "rejet implicite le " + French.day(day) + (row.suspended() ? ", délai suspendu" : day.isBefore(today) ? ", dépassé" : "")));
        row.plannedVote().ifPresent(day -> parts.add("vote prévu le " + French.day(day)));
        return String.join(" · ", parts);
    }

    /** D6: the vote is planned after silence refuses the request; what to do about it. Nobody may agree to another delay. */
    public Optional<LateVote> lateVote() {
        if (!row.isVotedTooLate()) return Optional.empty();
        var silence = row.rejectionOn().orElseThrow();
        var vote = French.day(row.plannedVote().orElseThrow());
        return Optional.of(silence.isBefore(today)
                ? new LateVote("Le silence a rejeté cette demande le %s, et son vote est prévu le %s.".formatted(French.day(silence), vote),
                        "Une décision expresse reste possible et remplace ce rejet. Inscrivez le dossier à la prochaine séance, et écrivez au porteur où il en est : son délai de recours court déjà.")
                : new LateVote("Le vote est prévu le %s, après le rejet implicite du %s.".formatted(vote, French.day(silence)),
                        ("Inscrivez le dossier à un comité et à un vote avant le %s. Un accord avec le porteur ne repousse pas ce jour : seule une demande de pièces exigées le suspend. "
                                + "Si aucune séance ne convient, écrivez-lui avant cette date qu’une décision expresse viendra après.").formatted(French.day(silence))));
    }

    /** @param told what is wrong @param todo what the officer does, and by when */
    public record LateVote(String told, String todo) {}

    /** Beside what comes next. */
    public List<Act> acts() {
        if (!handles) return List.of();
        var here = PATH + "/" + row.reference();
        var acts = new ArrayList<Act>();
        switch (row.status()) {
            case SUBMITTED -> {
                acts.add(new Act("Vérifier les pièces", filters.address(here + "/documents"), false));
                acts.add(new Act("Commencer l’instruction", here + "/demarrage", true));
            }
            case UNDER_ASSESSMENT -> {
                acts.add(new Act("Vérifier la recevabilité", here + "/recevabilite", false));
                acts.add(new Act("Noter sur la grille", here + "/grille", false));
                acts.add(new Act("Proposer un montant", here + "/proposition", false));
            }
            case COMPLETE, REINSTATED, DEFERRED, DRAFT, PROPOSED, ON_AGENDA, RESERVED, AWARDED, REFUSED, INADMISSIBLE, CLOSED, REORIENTED, WITHDRAWN -> {}
        }
        if (row.status().isOpen() && row.status() != ApplicationStatus.PROPOSED) {
            acts.add(new Act("Demander une pièce", here + "/pieces", false));
            acts.add(new Act("Demander une précision", here + "/precisions", false));
        }
        if (row.status().isOpen() && !mine) acts.add(new Act("Prendre ce dossier", here + "/affectation", true));
        if (row.status().isOpen() && assigns)
            acts.add(new Act("Confier à un collègue", here + "/affectation", false));
        if (row.status().isOpen()) acts.add(new Act("Signaler à une équipe", here + "/signalements", false));
        acts.removeIf(act -> next.filter(first -> first.label().equals(act.label()) || !first.post() && act.path().startsWith(first.path()) && first.isAnAct()).isPresent());
        return acts;
    }

    /** Its address keeps the list one comes from. */
    public String nextPath() {
        return next.map(act -> act.path().endsWith("/documents") ? filters.address(act.path()) : act.path()).orElse("");
    }
}
