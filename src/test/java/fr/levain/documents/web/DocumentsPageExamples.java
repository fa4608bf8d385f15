package fr.levain.documents.web;

import fr.levain.testing.PageExamples;
import fr.levain.ui.Page;
import java.util.List;

class DocumentsPageExamples implements PageExamples {
    @Override
    public List<Page> pages() {
        return List.of(
                new DocumentWaitingPage("Statuts signés.pdf", false), new DocumentWaitingPage("Budget prévisionnel.xlsx", true));
    }
}
