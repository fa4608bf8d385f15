package fr.levain.surveys;

import static fr.levain.surveys.SurveyStatus.ANSWERED;
import static fr.levain.surveys.SurveyStatus.CANCELLED;
import static fr.levain.surveys.SurveyStatus.PLANNED;
import static fr.levain.surveys.SurveyStatus.SENT;
import static fr.levain.surveys.SurveyStatus.SILENT;

import fr.levain.kernel.Lifecycle;

final class SurveyLifecycle {
    static final Lifecycle<SurveyStatus> MOVES = Lifecycle.startingAt(SurveyStatus.class, PLANNED)
            .allow(PLANNED, SENT, SurveySent.class)
            .allow(PLANNED, CANCELLED, SurveyCancelled.class)
            .allow(SENT, ANSWERED, SurveyAnswered.class)
            .allow(SENT, SILENT, SurveySilent.class)
            .allow(SENT, CANCELLED, SurveyCancelled.class);

    private SurveyLifecycle() {}
}
