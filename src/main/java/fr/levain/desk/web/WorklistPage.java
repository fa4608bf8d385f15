package fr.levain.desk.web;

import fr.levain.applications.ApplicationId;
import fr.levain.applications.ApplicationStatus;
import fr.levain.desk.Batches;
import fr.levain.desk.BulkKind;
import fr.levain.desk.CaseRow;
import fr.levain.desk.Column;
import fr.levain.desk.Desk;
import fr.levain.desk.Filters;
import fr.levain.desk.LevelFilter;
import fr.levain.desk.SavedView;
import fr.levain.desk.Step;
import fr.levain.desk.WaitsFor;
import fr.levain.desk.Worklist;
import fr.levain.kernel.French;
import fr.levain.ui.Choice;
import fr.levain.ui.DeskTask;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import fr.levain.ui.Paging;
import fr.levain.ui.Tone;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The officers’ list: filters live in the address.
 *
 * @param kept views the caller keeps, or that a team shares with them
 * @param acts what the caller may do on many dossiers at once
 * @param tasks what waits besides dossiers
 * @param withheld those whose scores the caller, who scores them too, may not see yet
 */
public record WorklistPage(
        Worklist list, Filters filters, Desk.Choices choices, List<SavedView> kept, List<BulkKind> acts, List<DeskTask.Task> tasks,
        Set<ApplicationId> withheld, LocalDate today)
        implements Page {
    private static final String PATH = "/instruction";

    @Override
    public int status() {
        return errors().isEmpty() ? 200 : 422;
    }

    /** Of the amounts typed: the list is shown without them. */
    public FormErrors errors() {
        return filters.problems();
    }

    /** A view in the side menu. */
    public record Shown(String label, String href, boolean here) {}

    public List<Shown> views() {
        return List.of(
                shown("Ce qui m’attend", Filters.waiting()),
                shown("Mes dossiers", Filters.read("agent=moi&tri=afaire")),
                shown("À confier", Filters.read("agent=personne&attente=ASSISTANT&tri=afaire")),
                shown("Pièces à vérifier", Filters.read("attente=ASSISTANT&tri=afaire")),
                shown("À instruire", Filters.read("attente=OFFICER&tri=afaire")),
                shown("Signalés à mon équipe", Filters.read("signale=equipe&tri=afaire")),
                shown("Rejet implicite sous 15 jours", Filters.read("delai=15&tri=echeance")),
                shown("Tous les dossiers", Filters.none()));
    }

    public List<Shown> keptViews() {
        return kept.stream().map(view -> shown(view.name(), view.filters())).toList();
    }

    private Shown shown(String label, Filters view) {
        return new Shown(label, view.listAddress(PATH), filters.query().equals(view.query()));
    }

    /** Whether the list is one of those in the menu: there is nothing to keep then. */
    public boolean isKnown() {
        return filters.query().isEmpty() || Stream.concat(views().stream(), keptViews().stream()).anyMatch(Shown::here);
    }

    public boolean isWhatWaits() {
        return filters.query().equals(Filters.waiting().query());
    }

    public String allHref() {
        return Filters.none().listAddress(PATH);
    }

    public List<Choice> actChoices() {
        return acts.stream().map(act -> Choice.of(act.word(), act.label())).toList();
    }

    public int most() {
        return Batches.MOST;
    }

    public String viewsHref() {
        return filters.address(PATH + "/vues");
    }

    public List<Column> columns() {
        return Arrays.stream(Column.values()).filter(filters.columns()::contains).toList();
    }

    public List<Choice> columnChoices() {
        return Arrays.stream(Column.values()).map(column -> Choice.of(column.word(), column.label())).toList();
    }

    public List<String> chosenColumns() {
        return columns().stream().map(Column::word).toList();
    }

    public List<Choice> statuses() {
        return Arrays.stream(ApplicationStatus.values()).filter(status -> !status.isDraft())
                .map(status -> Choice.of(status.name(), StatusWords.of(status))).toList();
    }

    public List<Choice> officers() {
        return Stream.concat(Stream.of(Choice.of("moi", "Moi"), Choice.of("personne", "Personne encore")), choices.officers().stream()).toList();
    }

    public List<Choice> waits() {
        return Stream.concat(Stream.of(Choice.of("moi", "Ce qui m’attend")),
                Arrays.stream(WaitsFor.values()).map(waits -> Choice.of(waits.name(), WaitsWords.of(waits)))).toList();
    }

    public List<Choice> levels() {
        return Arrays.stream(Step.values()).filter(step -> step != Step.ACKNOWLEDGEMENT)
                .flatMap(step -> Arrays.stream(LevelFilter.Standing.values()).map(standing -> new LevelFilter(step, standing)))
                .map(each -> Choice.of(each.word(), each.label())).toList();
    }

    public List<Choice> flags() {
        return List.of(Choice.of("equipe", "À mon équipe"), Choice.of("tous", "À une équipe"));
    }

    public List<Choice> deadlines() {
        return List.of(Choice.of("depasse", "Dépassé"), Choice.of("5", "Dans les 5 jours"),
                Choice.of("15", "Dans les 15 jours"), Choice.of("30", "Dans les 30 jours"),
                Choice.of("vote-apres", "Vote prévu après lui"));
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

    /** What comes first: the service's own level, or the law's. */
    public Optional<LocalDate> due(CaseRow row) {
        var legal = row.suspended() ? Optional.<LocalDate>empty() : row.rejectionOn();
        return Stream.concat(row.dueOn().stream(), legal.stream()).min(LocalDate::compareTo);
    }

    public Optional<String> lateness(CaseRow row) {
        return due(row).map(day -> ChronoUnit.DAYS.between(today, day)).flatMap(days ->
                days < 0 ? Optional.of("en retard de " + French.plural(-days, "jour", "jours"))
                        : days == 0 ? Optional.of("aujourd’hui") : days <= 7 ? Optional.of("dans " + French.plural(days, "jour", "jours")) : Optional.empty());
    }

    public boolean isLate(CaseRow row) {
        return due(row).filter(today::isAfter).isPresent();
    }

    /** Whether the day that comes first is the law's. */
    public boolean isLegal(CaseRow row) {
        return row.rejectionOn().isPresent() && due(row).equals(row.rejectionOn()) && !due(row).equals(row.dueOn());
    }

    /** « 2 sur 3 »; nothing when none is asked. */
    public String opinions(CaseRow row) {
        return row.opinions().asked() == 0 ? "—" : "%d sur %d".formatted(row.opinions().received(), row.opinions().asked());
    }

    /** Out of 100, as the grid tells it. */
    public String score(CaseRow row) {
        if (withheld.contains(row.application())) return "après vos notes";
        return row.perMille().map(perMille -> French.number(BigDecimal.valueOf(perMille, 1).stripTrailingZeros()) + " / 100").orElse("—");
    }

    public String place(CaseRow row) {
        return row.department().isEmpty() ? row.place() : row.place().isEmpty() ? row.department() : "%s (%s)".formatted(row.place(), row.department());
    }

    public String waits(CaseRow row) {
        return WaitsWords.of(row.waitsFor());
    }

    public String team(CaseRow row) {
        return choices.teams().stream().filter(team -> team.value().equals(row.team())).map(Choice::label).findFirst().orElse(row.team());
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
