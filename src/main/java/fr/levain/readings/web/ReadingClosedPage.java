package fr.levain.readings.web;

import fr.levain.readings.ReadingStatus;
import fr.levain.ui.Page;

/** Nothing of the dossier is shown any more, not even its title. @param ended RECUSED, DECLINED or EXPIRED */
public record ReadingClosedPage(ReadingStatus ended) implements Page {
    public String title() {
        return switch (ended) {
            case RECUSED -> "Votre déport est enregistré";
            case DECLINED -> "Vous avez décliné";
            case ASKED, OPENED, GIVEN, EXPIRED -> "Cette lecture n’est plus attendue";
        };
    }
}
