package fr.levain.surveys.web;

import fr.levain.surveys.Survey;
import fr.levain.ui.Page;
import fr.levain.ui.Paging;
import java.util.List;
import java.util.Map;

/** What projects answered, whose holders let the Region read their follow-up. @param programmes titles @param partners names, by slug */
public record RegionSurveysPage(List<Survey> surveys, Map<String, String> programmes, Map<String, String> partners, Paging paging) implements Page {
    static final String PATH = "/accompagnement/questionnaires";

    public String path(Survey survey) {
        return PATH + "/" + survey.id();
    }
}
