package fr.levain.support.web;

import fr.levain.programmes.Programme;
import fr.levain.support.CaseloadTable;
import fr.levain.ui.Choice;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import java.util.List;
import java.util.stream.Stream;

/** Tables to take away and to send, and what each column means. @param programmes of the reader, whose codes the tables name @param chosen what the file is said to hold */
public record CaseloadImportPage(List<Programme> programmes, String chosen, FormErrors errors) implements Page {
    public static final String PATH = CaseloadPage.PATH + "/import";

    public List<Choice> kinds() {
        return Stream.of(CaseloadTable.values()).filter(CaseloadTable::isImported).map(table -> Choice.of(table.slug(), table.label())).toList();
    }

    public List<CaseloadTable> tables() {
        return List.of(CaseloadTable.values());
    }

    public String use(CaseloadTable.Column column) {
        return switch (column.use()) {
            case NEEDED -> " (obligatoire)";
            case READ -> "";
            case WRITTEN -> " (écrit seulement)";
        };
    }

    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }
}
