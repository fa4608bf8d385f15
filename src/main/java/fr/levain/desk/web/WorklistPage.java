package fr.levain.desk.web;

import fr.levain.applications.ApplicationStatus;
import fr.levain.desk.CaseRow;
import fr.levain.desk.Desk;
import fr.levain.desk.Filters;
import fr.levain.desk.Worklist;
import fr.levain.kernel.French;
import fr.levain.ui.Choice;
import fr.levain.ui.DeskTask;
import fr.levain.ui.Page;
import fr.levain.ui.Paging;
import fr.levain.ui.Tone;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The officers’ list: filters live in the address.
 *
 * @param tasks what waits besides dossiers
 */
public record WorklistPage(
        Worklist list, Filters filters, Desk.Choices choices, List<DeskTask.Task> tasks, LocalDate today)
        implements Page {
    private static final String PATH = "/instruction";

    /** A ready-made view in the side menu. */
    public record SavedView(String label, String href, boolean here) {}

    public List<SavedView> views() {
        var views = new ArrayList<SavedView>();
        add(views, "Tous les dossiers", "");
        add(views, "Mes dossiers", "agent=moi");
        add(views, "Non attribués", "agent=personne");
        add(views, "À compléter ou vérifier", "etape=SUBMITTED");
        add(views, "En instruction", "etape=UNDER_ASSESSMENT");
        add(views, "Proposés", "etape=PROPOSED");
        add(views, "Rejet implicite sous 15 jours", "delai=15&tri=echeance");
        return views;
    }

    private void add(List<SavedView> views, String label, String query) {
        views.add(new SavedView(label, query.isEmpty() ? PATH : PATH + "?" + query, filters.query().equals(query)));
    }

    public List<Choice> statuses() {
        return Arrays.stream(ApplicationStatus.values()).filter(status -> !status.isDraft())
                .map(status -> Choice.of(status.name(), StatusWords.of(status))).toList();
    }

    public List<Choice> officers() {
        return List.of(Choice.of("moi", "Moi"), Choice.of("personne", "Personne"));
    }

    public List<Choice> deadlines() {
        return List.of(Choice.of("depasse", "Dépassé"), Choice.of("5", "Dans les 5 jours"),
                Choice.of("15", "Dans les 15 jours"), Choice.of("30", "Dans les 30 jours"));
    }

    public List<Choice> sorts() {
        return Arrays.stream(Filters.Sort.values()).map(sort -> Choice.of(sort.word(), sort.label())).toList();
    }

    public String countInWords() {
        if (list.isCapped()) return "plus de " + French.number(Worklist.COUNTED) + " dossiers";
        return list.count() == 0 ? "aucun dossier" : French.plural(list.count(), "dossier", "dossiers");
    }

    public String hrefOf(CaseRow row) {
        return filters.address(PATH + "/" + row.reference());
    }

    /** How near the day is on which silence becomes a refusal. */
    public Optional<String> nearness(CaseRow row) {
        if (row.rejectionOn().isEmpty() || !row.status().isOpen()) return Optional.empty();
        long days = ChronoUnit.DAYS.between(today, row.rejectionOn().get());
        if (row.suspended()) return Optional.of("suspendu");
        if (days < 0) return Optional.of("dépassé");
        if (days == 0) return Optional.of("aujourd’hui");
        return days <= 30 ? Optional.of("dans " + French.plural(days, "jour", "jours")) : Optional.empty();
    }

    public boolean isUrgent(CaseRow row) {
        return row.status().isOpen() && !row.suspended()
                && row.rejectionOn().filter(day -> ChronoUnit.DAYS.between(today, day) <= 5).isPresent();
    }

    public String status(CaseRow row) {
        return StatusWords.of(row.status());
    }

    public Tone tone(CaseRow row) {
        return StatusWords.tone(row.status());
    }

    public Paging paging() {
        return new Paging(
                "",
                list.previous().map(cursor -> filters.address(PATH, "avant", cursor.word())),
                list.next().map(cursor -> filters.address(PATH, "apres", cursor.word())));
    }
}
