package fr.levain.readings.web;

import fr.levain.kernel.AccountId;
import fr.levain.readings.Progress;
import fr.levain.readings.ReadingRanking;
import fr.levain.readings.ReadingTerms;
import fr.levain.readings.SeverityModel;
import fr.levain.ui.Page;
import fr.levain.ui.Paging;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The readings of a whole call: who is where, and what the scores say together.
 *
 * @param ranking empty while the caller has a reading of this call to give
 * @param from position of the first line shown, from 0
 */
public record CallReadingsPage(
        String call, String title, ReadingTerms terms, ReadingTerms.Kind kind, List<Progress> progress, Map<AccountId, String> names,
        Optional<ReadingRanking> ranking, int from, Paging paging, boolean mayAct, LocalDate today) implements Page {
    static final int PER_PAGE = 50;
    private static final int WIDTH = 120;

    public String path() {
        return "/instruction/appels/" + call + "/lectures";
    }

    public String name(AccountId reader) {
        return names.getOrDefault(reader, "compte clos");
    }

    public String name(UUID reader) {
        return name(new AccountId(reader));
    }

    public int asked() {
        return progress.stream().mapToInt(Progress::asked).sum();
    }

    public int given() {
        return progress.stream().mapToInt(Progress::given).sum();
    }

    public int late() {
        return progress.stream().mapToInt(Progress::late).sum();
    }

    public List<ReadingRanking.Line> lines() {
        return ranking.map(all -> all.lines().stream().skip(from).limit(PER_PAGE).toList()).orElse(List.of());
    }

    /** {@code 3}, or {@code 3–4} for dossiers of the same raw score. */
    public String place(int index) {
        var all = ranking.map(ReadingRanking::lines).orElse(List.of());
        int first = index;
        int last = index;
        while (first > 0 && all.get(first - 1).raw() == all.get(index).raw()) first--;
        while (last < all.size() - 1 && all.get(last + 1).raw() == all.get(index).raw()) last++;
        return first == last ? "" + (first + 1) : (first + 1) + "–" + (last + 1);
    }

    /** Where a rank stands in the drawing of an interval. */
    public int x(double rank) {
        int many = Math.max(1, ranking.map(all -> all.lines().size()).orElse(1));
        return many == 1 ? WIDTH / 2 : (int) Math.round(4 + (WIDTH - 8) * (rank - 1) / (many - 1));
    }

    public String refusal(SeverityModel.Refused refused) {
        var who = String.join(", ", refused.readers().stream().map(this::name).toList());
        return switch (refused.reason()) {
            case NOTHING_SHARED -> "aucun dossier n’a encore deux lectures : rien ne compare les lecteurs.";
            case TOO_FEW -> "il faut au moins %d lectures partagées par lecteur. Il en manque à : %s.".formatted(
                    Math.max(SeverityModel.LEAST_READINGS, terms.adjustedFrom().orElse(0)), who);
            case APART -> "certains lecteurs ne partagent aucun dossier, même de proche en proche, avec les autres : %s. Confiez-leur un dossier commun.".formatted(who);
            case NO_ROOM -> "il y a trop peu de lectures pour distinguer la sévérité du hasard. Demandez d’autres lectures.";
        };
    }
}
