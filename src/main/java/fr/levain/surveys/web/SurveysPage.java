package fr.levain.surveys.web;

import fr.levain.surveys.Survey;
import fr.levain.surveys.SurveyStatus;
import fr.levain.ui.Page;
import fr.levain.ui.Paging;
import fr.levain.ui.Tone;
import java.util.List;
import java.util.Map;

/** The surveys of a partner's former projects. @param programmes titles, by slug */
public record SurveysPage(View view, List<Survey> surveys, Map<String, String> programmes, Paging paging) implements Page {
    /** A part of the list. */
    public enum View {
        ANSWERED("repondus", "Répondus", List.of(SurveyStatus.ANSWERED)),
        SENT("envoyes", "Envoyés", List.of(SurveyStatus.SENT)),
        PLANNED("prevus", "Prévus", List.of(SurveyStatus.PLANNED)),
        SILENT("sans-reponse", "Sans réponse", List.of(SurveyStatus.SILENT, SurveyStatus.CANCELLED));

        private final String word;
        private final String label;
        private final List<SurveyStatus> statuses;

        View(String word, String label, List<SurveyStatus> statuses) {
            this.word = word;
            this.label = label;
            this.statuses = statuses;
        }

        static View of(String word) {
            for (var view : values()) if (view.word.equals(word)) return view;
            return ANSWERED;
        }

        public String href() {
            return "/partenaire/resultats?vue=" + word;
        }

        public String label() {
            return label;
        }

        List<SurveyStatus> statuses() {
            return statuses;
        }
    }

    public boolean opens(Survey survey) {
        return survey.status() == SurveyStatus.ANSWERED;
    }

    public static String state(Survey survey) {
        return switch (survey.status()) {
            case PLANNED -> "Prévu";
            case SENT -> "Envoyé";
            case ANSWERED -> "Répondu";
            case SILENT -> "Sans réponse";
            case CANCELLED -> "Arrêté";
        };
    }

    public static Tone tone(Survey survey) {
        return switch (survey.status()) {
            case PLANNED, CANCELLED -> Tone.NEUTRAL;
            case SENT -> Tone.WAIT;
            case ANSWERED -> Tone.OK;
            case SILENT -> Tone.KO;
        };
    }

    public static String title(Survey survey) {
        return survey.title().isEmpty() ? "Projet dont le nom est effacé" : survey.title();
    }
}
