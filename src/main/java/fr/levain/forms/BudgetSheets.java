package fr.levain.forms;

import fr.levain.forms.BudgetImport.Read;
import fr.levain.forms.BudgetImport.Refused;
import fr.levain.forms.spreadsheet.OdsWriting;
import fr.levain.forms.spreadsheet.OpenedFile;
import fr.levain.forms.spreadsheet.Sheet;
import fr.levain.forms.spreadsheet.Spreadsheets;
import fr.levain.forms.spreadsheet.XlsxWriting;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** A budget taken away as a spreadsheet, which is also the model to fill in, and brought back. */
@Service
public class BudgetSheets {
    private static final String NAME = "Budget";

    private final Clock clock;

    BudgetSheets(Clock clock) {
        this.clock = clock;
    }

    /** The two formats, as their files end. */
    public enum Format {
        XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        ODS("application/vnd.oasis.opendocument.spreadsheet");

        private final String mediaType;

        Format(String mediaType) {
            this.mediaType = mediaType;
        }

        public String mediaType() {
            return mediaType;
        }
    }

    /** Every account of the chart has its row; the lines of the budget are already in theirs. */
    public byte[] write(Format format, String title, FieldType.Budget type, BudgetSetting setting, List<BudgetLine> lines) {
        var sheet = new BudgetSheetWriting(title, type, setting, lines).written(NAME);
        try {
            return format == Format.XLSX ? XlsxWriting.of(sheet) : OdsWriting.of(sheet);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    /** @param before lines the budget has: those found again keep their identity */
    public BudgetImport read(InputStream content, String name, FieldType.Budget type, List<BudgetLine> before) {
        try {
            return switch (Spreadsheets.open(content, name, Spreadsheets.Expected.BUDGET)) {
                case OpenedFile.Refused(var why) -> new Refused(why);
                case OpenedFile.Opened(var sheets) -> read(sheets, type, before);
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private BudgetImport read(List<Sheet> sheets, FieldType.Budget type, List<BudgetLine> before) {
        for (var sheet : sheets) {
            var columns = BudgetColumns.in(sheet);
            if (columns.isEmpty()) continue;
            var at = clock.instant();
            var read = new BudgetSheetReading(sheet, columns.get(), type.accountChart(), before, () -> fr.levain.kernel.UuidV7.at(at)).read();
            return read.lines().isEmpty() && read.remarks().isEmpty()
                    ? new Refused("La feuille « %s » ne contient aucun montant. Remplissez-la, puis renvoyez-la.".formatted(sheet.name())) : read;
        }
        var names = sheets.stream().map(sheet -> "« " + sheet.name() + " »").limit(5).collect(Collectors.joining(", "));
        return new Refused("Nous ne trouvons pas le budget%s. Il faut une ligne de titres avec « Compte » et « Montant » : partez du modèle proposé sur cette page."
                .formatted(names.isEmpty() ? "" : " dans " + (sheets.size() > 1 ? "les feuilles " : "la feuille ") + names));
    }
}
