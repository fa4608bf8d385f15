package fr.levain.applications;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The pieces of a dossier, in the order its call asks for them. */
public record DossierFiles(ApplicationView view, List<PieceShelf> shelves, LocalDate today) {
    public Optional<PieceShelf> shelf(String code) {
        return shelves.stream().filter(shelf -> shelf.code().equals(code)).findFirst();
    }
}
