package fr.levain.support.web;

import fr.levain.kernel.AccountId;
import fr.levain.kernel.French;
import fr.levain.programmes.Programme;
import fr.levain.programmes.ProgrammeKind;
import fr.levain.support.Alert;
import fr.levain.support.CaseloadLine;
import fr.levain.support.CaseloadQuery;
import fr.levain.support.Caseloads;
import fr.levain.support.SupportStatus;
import fr.levain.ui.Choice;
import fr.levain.ui.Page;
import fr.levain.ui.Paging;
import fr.levain.ui.Tone;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a partner follows: what is late, and what waits for whom, least recently met first.
 *
 * @param partners for whom the reader answers; nobody yet when empty
 * @param programmes of theirs
 * @param advisers by account
 * @param departments of the region
 * @param filters as the address says them, without a place in the list
 */
public record CaseloadPage(
        List<String> partners, CaseloadQuery query, Caseloads.Count count, List<CaseloadLine> lines, List<Programme> programmes,
        Map<AccountId, String> advisers, List<Choice> departments, String filters, boolean keptTexts, Paging paging, LocalDate today) implements Page {
    public static final String PATH = "/partenaire/accompagnements";

    public List<Tab> tabs() {
        return Stream.of(CaseloadQuery.View.values()).map(view -> new Tab(label(view), PATH + "?vue=" + view.name(), view == query.view())).toList();
    }

    public record Tab(String label, String href, boolean here) {}

    private String label(CaseloadQuery.View view) {
        return switch (view) {
            case OPEN -> "En cours (%s)".formatted(French.number(count.active()));
            case INVITED -> "Attendent un accord (%s)".formatted(French.number(count.invited()));
            case OVER -> "Terminés";
            case WITHDRAWN -> "Accord retiré (%s)".formatted(French.number(count.withdrawn()));
        };
    }

    public List<Choice> programmeChoices() {
        return programmes.stream().map(each -> Choice.of(each.slug(), each.title())).toList();
    }

    /** Those of the programme chosen, or of the only one. */
    public List<Choice> stepChoices() {
        var one = programmes.size() == 1 ? programmes : programmes.stream().filter(each -> each.slug().equals(query.filters().programme())).toList();
        return one.stream().flatMap(each -> each.steps().stream()).map(step -> Choice.of(step.code(), step.label())).toList();
    }

    public List<Choice> adviserChoices() {
        return Stream.concat(Stream.of(Choice.of(CaseloadQuery.NOBODY, "Personne encore")),
                advisers.entrySet().stream().sorted(Map.Entry.comparingByValue()).map(each -> Choice.of(each.getKey().toString(), each.getValue()))).toList();
    }

    public List<Choice> alertChoices() {
        return Stream.concat(Stream.of(Choice.of(CaseloadQuery.ANY_ALERT, "Avec une alerte")),
                Stream.of(Alert.Kind.values()).map(kind -> Choice.of(kind.name(), kind.label()))).toList();
    }

    public boolean followsLaureates() {
        return programmes.stream().anyMatch(each -> each.kind() == ProgrammeKind.LAUREATES);
    }

    public boolean isFiltered() {
        return !query.filters().areEmpty();
    }

    public String programme(CaseloadLine line) {
        return known(line).map(Programme::title).orElse(line.plan().programme());
    }

    public String step(CaseloadLine line) {
        return Words.step(known(line), line.plan().step());
    }

    public String adviser(CaseloadLine line) {
        return line.plan().adviser().map(account -> advisers.getOrDefault(account, "Ancien collègue")).orElse("Personne encore");
    }

    /** « il y a 12 jours » */
    public String lastContact(CaseloadLine line) {
        long days = ChronoUnit.DAYS.between(line.plan().lastContactOn(), today);
        return days <= 0 ? "aujourd’hui" : "il y a " + French.plural(days, "jour", "jours");
    }

    public boolean isWithdrawn(CaseloadLine line) {
        return line.plan().status() == SupportStatus.SUSPENDED;
    }

    /** Under the name: the numbers people know it by. */
    public String numbers(CaseloadLine line) {
        return line.ownKey().isEmpty() ? line.plan().reference() : line.plan().reference() + " · " + line.ownKey();
    }

    public String withdrawnOn(CaseloadLine line) {
        return French.day(LocalDate.ofInstant(line.plan().since(), French.PARIS));
    }

    /** « Reprendre contact le 3 décembre » */
    public Optional<String> nextContact(CaseloadLine line) {
        return line.nextContactOn().filter(day -> line.plan().status() == SupportStatus.ACTIVE && !day.isBefore(today)).map(day -> "Prochain contact le " + French.shortDay(day));
    }

    /** What waits, for whom. */
    public String waits(CaseloadLine line) {
        if (line.plan().status() == SupportStatus.INVITED) return "Le porteur : donner son accord";
        if (isWithdrawn(line)) return "Rien : seul le porteur peut redonner son accord";
        if (line.plan().status() == SupportStatus.ENDED) return line.plan().exit().map(exit -> exit.label()).orElse("");
        return line.next().map(next -> "%s : %s%s".formatted(next.who(), next.what(),
                        next.dueOn().map(day -> (day.isBefore(today) ? ", était attendu le " : ", pour le ") + French.shortDay(day)).orElse("")))
                .orElse("Vous : prévoir la suite");
    }

    public Tone tone(Alert.Kind kind) {
        return Words.tone(kind);
    }

    private Optional<Programme> known(CaseloadLine line) {
        return programmes.stream().filter(each -> each.slug().equals(line.plan().programme())).findFirst();
    }
}
