package fr.levain.places.web;

import fr.levain.places.Place;
import fr.levain.places.ReportGround;
import fr.levain.ui.Choice;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import java.util.Arrays;
import java.util.List;

/** A visitor says what is wrong on a sheet. */
public record ReportPage(Place place, String ground, String text, String email, FormErrors errors, int status) implements Page {
    public List<Choice> grounds() {
        return Arrays.stream(ReportGround.values()).filter(ReportGround::isFault).map(each -> Choice.of(each.name(), each.label())).toList();
    }
}
