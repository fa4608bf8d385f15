package fr.levain.surveys.web;

import fr.levain.programmes.SomeProgramme;
import fr.levain.projects.ProjectId;
import fr.levain.surveys.Answer;
import fr.levain.surveys.Evidence;
import fr.levain.surveys.Proof;
import fr.levain.surveys.Question;
import fr.levain.surveys.Survey;
import fr.levain.surveys.SurveyId;
import fr.levain.surveys.SurveyStatus;
import fr.levain.testing.PageExamples;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import fr.levain.ui.Paging;
import fr.levain.ui.SummaryRow;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

public class SurveysPageExamples implements PageExamples {
    private static final Instant NOW = Instant.parse("2026-12-05T20:42:08Z");

    private static Survey survey(SurveyStatus status) {
        return new Survey(new SurveyId(new UUID(1, status.ordinal())), new UUID(2, 1), new ProjectId(new UUID(3, 1)), "atis", SomeProgramme.INCUBATION, 12,
                LocalDate.of(2026, 12, 1), status, "Épicerie roulante des douze villages", "Camille Exemple", "c@exemple.fr", Optional.of(NOW), Optional.of(NOW.plusSeconds(900_000)),
                Optional.of(NOW));
    }

    @Override
    public List<Page> pages() {
        var jobs = new Question("emplois", "Emplois, en équivalent temps plein", "Deux mi-temps font 1.", Question.Kind.NUMBER, List.of(), false);
        var money = new Question("recettes", "Recettes des douze derniers mois", "", Question.Kind.AMOUNT, List.of(), false);
        var holds = new Question("equilibre", "L’activité tient-elle ?", "", Question.Kind.CHOICE, List.of(new Question.Option("a", "Oui"), new Question.Option("b", "Elle est menacée")), false);
        var words = new Question("mots", "Ce que vous voulez ajouter", "", Question.Kind.TEXT, List.of(), false);
        var questions = List.of(jobs, money, holds, words);
        var answers = List.of(new Answer(jobs, "2.5", Evidence.CHECKED, Optional.of(new Answer.Noted(true, NOW)), List.of(Proof.of("emplois", "https://exemple.fr/bilan"))), new Answer(money, "45000", Evidence.DECLARED, Optional.empty(), List.of()), new Answer(words, "Tout va bien.", Evidence.DECLARED, Optional.empty(), List.of()));
        return List.of(
                new SurveyPage(survey(SurveyStatus.SENT), questions, List.of(), Set.of(), "ATIS", "Incubateur", "La Région", false, "/resultats/x", Map.of("emplois", "deux"),
                        FormErrors.of("emplois", "Écrivez un nombre, par exemple 2,5.")),
                new SurveyPage(survey(SurveyStatus.ANSWERED), questions, List.of(Proof.of("emplois", "https://exemple.fr/bilan")), Set.of(), "ATIS", "Incubateur", "La Région", true, "/resultats/x", Map.of("emplois", "2,5", "equilibre", "a"), FormErrors.none()),
                new SurveyAnsweredPage(survey(SurveyStatus.ANSWERED), "/resultats/x", true, false, List.of(), FormErrors.none(), 200),
                new SurveyAnsweredPage(survey(SurveyStatus.ANSWERED), "/resultats/x", false, true, List.of(SummaryRow.of("Emplois", "40")), FormErrors.of("code", "Ce n’est pas le bon code."), 422),
                new SurveyOverPage("ATIS", SurveyOverPage.End.CLOSED),
                new SurveyOverPage("ATIS", SurveyOverPage.End.WITHDRAWN),
                new SurveysPage(SurveysPage.View.ANSWERED, List.of(survey(SurveyStatus.ANSWERED), survey(SurveyStatus.SENT)), Map.of(SomeProgramme.INCUBATION, "Incubateur"), Paging.whole("")),
                new SurveysPage(SurveysPage.View.PLANNED, List.of(), Map.of(), Paging.whole("")),
                new RegionSurveysPage(List.of(survey(SurveyStatus.ANSWERED)), Map.of(SomeProgramme.INCUBATION, "Incubateur"), Map.of("atis", "ATIS"), Paging.whole("")),
                new RegionSurveysPage(List.of(), Map.of(), Map.of(), Paging.whole("")),
                new SurveyAnswersPage(survey(SurveyStatus.ANSWERED), RegionSurveysPage.PATH, "Incubateur", answers, "Les niveaux de preuve sont enregistrés."));
    }
}
