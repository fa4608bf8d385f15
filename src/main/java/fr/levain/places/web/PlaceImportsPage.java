package fr.levain.places.web;

import fr.levain.places.Licence;
import fr.levain.places.PlaceImports.Received;
import fr.levain.ui.Choice;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import java.util.Arrays;
import java.util.List;

/** Where an officer brings files of spaces. @param source and @param licence as typed */
public record PlaceImportsPage(List<Received> latest, String source, String licence, FormErrors errors) implements Page {
    public List<Choice> licences() {
        return Arrays.stream(Licence.values()).map(each -> new Choice(each.name(), each.label(), each.isOpen() ? null : each == Licence.UNKNOWN ? "Les fiches sont montrées. Un espace connu par ce seul fichier n’est donné nulle part en données ouvertes. Demandez la licence à qui tient le fichier." : "Les fiches sont montrées. Ce qui vient de ce fichier n’est donné qu’à part, sous cette même licence.")).toList();
    }

    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }
}
