package fr.levain.opendata;

import fr.levain.kernel.Siret;
import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;

/** Looks at the file, or at one line of it, the way the national validators do, before anyone reads it. */
public final class ScdlCheck {
    /**
     * @param line of the file, from 1 (the header); 0 for a line looked at alone
     * @param column its name, empty for the whole line
     * @param message in French: what is wrong
     * @param fix in French: what to do
     */
    public record Fault(int line, String column, String message, String fix) {}

    private static final Set<String> NATURES =
            Set.of("aide en numéraire", "aide en nature", "aide en numéraire;aide en nature", "aide en nature;aide en numéraire");

    private final int line;
    private final List<String> cells;
    private final List<Fault> faults = new ArrayList<>();

    private ScdlCheck(int line, List<String> cells) {
        this.line = line;
        this.cells = cells;
    }

    /** A whole file, header included. Nothing is mended. */
    public static List<Fault> file(Reader csv) throws IOException {
        var faults = new ArrayList<Fault>();
        var seen = new HashSet<List<String>>();
        int number = 0;
        for (var row : CSVFormat.RFC4180.parse(csv)) {
            number++;
            var cells = row.toList();
            if (number == 1) {
                if (!cells.equals(ScdlGrants.COLUMNS))
                    return List.of(new Fault(
                            1,
                            "",
                            "les colonnes ne sont pas celles du schéma",
                            "écrivez les 16 colonnes dans l’ordre : " + String.join(", ", ScdlGrants.COLUMNS)));
                continue;
            }
            if (cells.size() != ScdlGrants.COLUMNS.size()) {
                faults.add(new Fault(
                        number, "", "la ligne compte %d cellules".formatted(cells.size()), "écrivez 16 cellules"));
                continue;
            }
            faults.addAll(new ScdlCheck(number, cells).look());
            if (!seen.add(cells))
                faults.add(new Fault(number, "", "la ligne répète une ligne précédente", "gardez une seule des deux lignes"));
        }
        if (number == 0) faults.add(new Fault(1, "", "le fichier est vide", "écrivez au moins les noms de colonnes"));
        return faults;
    }

    /** One line alone. */
    public static List<Fault> line(List<String> cells) {
        return new ScdlCheck(0, cells).look();
    }

    private List<Fault> look() {
        required("nomAttribuant", "complétez le nom de l’autorité dans ses réglages");
        siret("idAttribuant", true, "corrigez le SIRET de l’autorité dans ses réglages");
        date("dateConvention", "enregistrez la convention signée et sa date sur la page de décision");
        required("nomBeneficiaire", "complétez le nom de la structure");
        siret("idBeneficiaire", false, "demandez à la structure son SIRET et corrigez sa fiche");
        rna();
        required("objet", "écrivez l’objet de la subvention");
        atMost("objet", 256, "écrivez un objet plus court ci-dessous");
        amount();
        if (!NATURES.contains(cell("nature"))) fault("nature", "la nature n’est pas dans la liste", "choisissez « aide en numéraire » ou « aide en nature »");
        required("conditionsVersement", "complétez les modalités de paiement sur la page de décision");
        atMost("conditionsVersement", 256, "raccourcissez les modalités de paiement");
        period();
        atMost("idRAE", 5, "vérifiez l’identifiant au répertoire des aides");
        if (!cell("notificationUE").matches("oui|non"))
            fault("notificationUE", "la base d’aide d’État ne dit pas si l’aide est notifiée", "choisissez la base d’aide d’État du dossier");
        share();
        return faults;
    }

    private void rna() {
        var rna = cell("rnaBeneficiaire");
        if (!rna.isEmpty() && !rna.matches("W\\d{9}"))
            fault("rnaBeneficiaire", "le numéro RNA n’est pas de la forme W et 9 chiffres", "laissez ce champ vide et donnez le SIRET");
        if (rna.isEmpty() && cell("idBeneficiaire").isEmpty())
            fault("idBeneficiaire", "ni SIRET ni RNA", "demandez à la structure son SIRET et complétez sa fiche");
    }

    private void siret(String column, boolean required, String fix) {
        var siret = cell(column);
        if (siret.isEmpty()) {
            if (required) fault(column, "le SIRET manque", fix);
        } else if (!siret.matches("\\d{14}")) {
            fault(column, "le SIRET ne compte pas 14 chiffres", fix);
        } else if (!new Siret(siret).hasValidKey()) {
            fault(column, "la clé du SIRET est fausse", fix);
        }
    }

    private void date(String column, String fix) {
        var typed = cell(column);
        if (typed.isEmpty()) fault(column, "la date manque", fix);
        else if (day(typed).isEmpty()) fault(column, "la date n’est pas de la forme AAAA-MM-JJ", fix);
    }

    private void amount() {
        var typed = cell("montant");
        if (!typed.matches("\\d+(\\.\\d{1,2})?") || new BigDecimal(typed).signum() <= 0)
            fault("montant", "le montant n’est pas un nombre positif à point décimal", "corrigez le montant de la décision");
    }

    private void period() {
        var fix = "indiquez ci-dessous la date ou la période de versement";
        var typed = cell("datesPeriodeVersement");
        if (typed.isEmpty()) {
            fault("datesPeriodeVersement", "la période de versement manque", fix);
            return;
        }
        var days = typed.split("/", -1);
        var read = List.of(days).stream().map(ScdlCheck::day).flatMap(Optional::stream).toList();
        if (days.length > 2 || read.size() != days.length)
            fault("datesPeriodeVersement", "la période n’est pas de la forme AAAA-MM-JJ/AAAA-MM-JJ", fix);
        else if (read.size() == 2 && read.get(1).isBefore(read.get(0)))
            fault("datesPeriodeVersement", "la période finit avant de commencer", fix);
    }

    private void share() {
        var typed = cell("pourcentageSubvention");
        var fix = "donnez à chaque bénéficiaire sa part, de 0.01 à 1 ; leur somme est 1";
        if (!typed.matches("\\d+(\\.\\d+)?")) fault("pourcentageSubvention", "la part n’est pas un nombre à point décimal", fix);
        else if (new BigDecimal(typed).compareTo(new BigDecimal("0.01")) < 0 || new BigDecimal(typed).compareTo(BigDecimal.ONE) > 0)
            fault("pourcentageSubvention", "la part sort de 0.01 à 1", fix);
    }

    private void required(String column, String fix) {
        if (cell(column).isBlank()) fault(column, "la valeur manque", fix);
    }

    private void atMost(String column, int most, String fix) {
        int length = cell(column).codePointCount(0, cell(column).length());
        if (length > most) fault(column, "%d caractères au lieu de %d au plus".formatted(length, most), fix);
    }

    private String cell(String column) {
        return cells.get(ScdlGrants.COLUMNS.indexOf(column));
    }

    private void fault(String column, String message, String fix) {
        faults.add(new Fault(line, column, message, fix));
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return typed.matches("\\d{4}-\\d{2}-\\d{2}") ? Optional.of(LocalDate.parse(typed)) : Optional.empty();
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
