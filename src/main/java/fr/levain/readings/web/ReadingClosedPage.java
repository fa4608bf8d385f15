package fr.levain.readings.web;

import fr.levain.readings.ReadingStatus;
import fr.levain.ui.Page;
import fr.levain.ui.Unkept;
import java.util.Optional;

/** Nothing of the dossier is shown any more, not even its title. @param ended RECUSED, DECLINED or EXPIRED @param unkept notes sent after that */
public record ReadingClosedPage(ReadingStatus ended, Optional<Unkept> unkept) implements Page {
    @Override
    public int status() {
        return unkept.isPresent() ? 409 : 200;
    }

    public String title() {
        return switch (ended) {
            case RECUSED -> "Votre déport est enregistré";
            case DECLINED -> "Vous avez décliné";
            case ASKED, OPENED, GIVEN, EXPIRED -> "Cette lecture n’est plus attendue";
        };
    }
}
