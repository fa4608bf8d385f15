package fr.levain.calls;

import fr.levain.kernel.French;
import fr.levain.kernel.PackNode;
import java.time.LocalDate;

/** The règlement d'intervention a call rests on, and its successive versions. */
final class Regulations {
    private Regulations() {}

    /** Its title and the version in force, e.g. « …, version du 13 février 2017 ». */
    static String read(PackNode node) {
        var title = node.text("title");
        var latest = LocalDate.MIN;
        for (var version : node.list("versions")) {
            var adopted = version.date("adopted");
            version.text("label");
            version.text("source");
            version.optionalText("act");
            version.bool("assumption", false);
            if (adopted.isBefore(latest)) version.problem("adopted", "les versions se suivent de la plus ancienne à la plus récente");
            latest = adopted;
        }
        return latest.equals(LocalDate.MIN) ? title : "%s, version du %s".formatted(title, French.day(latest));
    }
}
