package fr.levain.readings.web;

import fr.levain.accounts.Person;
import fr.levain.readings.AskedReading;
import fr.levain.readings.FormerReading;
import fr.levain.readings.ReadingBoard;
import fr.levain.readings.ReadingRanking;
import fr.levain.readings.ReadingTerms;
import fr.levain.readings.SeverityModel;
import fr.levain.ui.Choice;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import fr.levain.ui.Radar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The readings of one dossier, kind by kind, and asking for one more.
 *
 * @param ranking of the whole call, to tell what was computed for this dossier (A2); empty while the caller has readings to give
 * @param people who may be asked, with a tie each might have
 */
public record CaseReadingsPage(
        String reference, String title, ReadingTerms terms, List<ReadingBoard> boards, Optional<ReadingRanking> ranking, Map<Person, Optional<String>> people, boolean mayAsk, boolean mayReopen, LocalDate today, String notice,
        FormErrors errors) implements Page {
    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }

    public Optional<ReadingRanking.Line> line() {
        return ranking.flatMap(all -> all.lines().stream().filter(each -> each.reference().equals(reference)).findFirst());
    }

    /** {@code Nadia Bertin −4,2, Marc Delmas +4,2}: the effects taken off for this dossier. */
    public String effects() {
        if (ranking.flatMap(ReadingRanking::severity).orElse(null) instanceof SeverityModel.Fitted fitted)
            return boards.getFirst().lines().stream().filter(each -> each.reading().isGiven())
                    .map(each -> each.name() + " " + Words.signed(fitted.effectOf(each.reading().reader().value()))).collect(Collectors.joining(", "));
        return "";
    }

    /** What was given first, criterion by criterion. */
    public String told(ReadingBoard board, FormerReading former) {
        return board.grid().criteria().stream().filter(each -> former.marks().containsKey(each.code()))
                .map(each -> each.label() + " " + Words.mark(former.marks().get(each.code()))).collect(Collectors.joining(", "));
    }

    public String path() {
        return "/instruction/" + reference + "/lectures";
    }

    /** The marks of the table, drawn. */
    public static Optional<Radar> radar(ReadingBoard board) {
        var people = new ArrayList<Radar.Scores>();
        var scored = board.scored();
        for (int i = 0; i < scored.size(); i++) {
            int column = i;
            people.add(new Radar.Scores(scored.get(i).name(), board.rows().stream().map(row -> Optional.ofNullable(row.marks().get(column).score())).toList()));
        }
        return people.isEmpty() ? Optional.empty() : Radar.of(people, board.rows().size(), board.grid().scaleMax());
    }

    /** Whether something computed from readings took part in what this page shows of the dossier (A1). */
    public String computed() {
        var told = new ArrayList<String>();
        var all = boards.stream().flatMap(board -> board.lines().stream()).map(ReadingBoard.Line::reading).toList();
        if (all.stream().anyMatch(each -> each.origin() == AskedReading.Origin.ALLOCATION)) told.add("proposé des lecteurs");
        if (terms.third().filter(ReadingTerms.Third::automatic).isPresent() && all.stream().anyMatch(each -> each.origin() == AskedReading.Origin.THIRD))
            told.add("choisi un troisième lecteur");
        if (line().flatMap(ReadingRanking.Line::adjusted).isPresent()) told.add("calculé une note ajustée");
        if (line().isPresent() && ranking.filter(ReadingRanking::hasIntervals).isPresent()) told.add("calculé les rangs possibles du dossier");
        return told.isEmpty() ? "" : "Levain a " + (told.size() == 1 ? told.getFirst() : String.join(", ", told.subList(0, told.size() - 1)) + " et " + told.getLast()) + ".";
    }

    /** Those who have no reading of this kind, with the tie to know of. */
    public List<Choice> choices(ReadingBoard board) {
        if (!board.tellsWho() || board.kind().lay().isPresent()) return List.of();
        return people.entrySet().stream().filter(each -> each.getValue().isEmpty() || !board.kind().isBarredByTies()).filter(each -> board.lines().stream().noneMatch(line -> line.reading().reader().equals(each.getKey().id())))
                .map(each -> Choice.of(each.getKey().id().toString(), each.getKey().name() + each.getValue().map(tie -> " – lien possible : " + tie).orElse(""))).toList();
    }

    public static String labelOf(ReadingBoard board, String what) {
        return what + "-" + board.kind().slug();
    }
}
