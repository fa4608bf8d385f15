package fr.levain.applications.web;

import fr.levain.calls.SomeSchemes;
import fr.levain.testing.PageExamples;
import fr.levain.ui.Page;
import java.util.List;

public class SchemeTermsPageExamples implements PageExamples {
    @Override
    public List<Page> pages() {
        return List.of(new SchemeTermsPanel(SomeSchemes.terms("etude-de-faisabilite")));
    }
}
