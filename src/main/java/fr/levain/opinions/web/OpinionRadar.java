package fr.levain.opinions.web;

import fr.levain.assessment.Mark;
import fr.levain.opinions.OpinionBoard;
import fr.levain.ui.Radar;
import java.util.ArrayList;
import java.util.Optional;

/** The scores of the service, then those of each person asked, as the radar draws them. */
public final class OpinionRadar {
    private OpinionRadar() {}

    public static Optional<Radar> of(OpinionBoard board) {
        var people = new ArrayList<Radar.Scores>();
        var own = board.rows().stream().map(row -> row.own().filter(Mark.Score.class::isInstance).map(mark -> ((Mark.Score) mark).value())).toList();
        if (own.stream().anyMatch(Optional::isPresent)) people.add(new Radar.Scores("Service", own));
        var scored = board.scored();
        for (int i = 0; i < scored.size(); i++) {
            int column = i;
            people.add(new Radar.Scores(scored.get(i).who(), board.rows().stream().map(row -> row.marks().get(column).flatMap(mark -> Optional.ofNullable(mark.score()))).toList()));
        }
        return Radar.of(people, board.rows().size(), board.scaleMax());
    }
}
