package fr.levain.surveys;

/** SILENT: the closing day passed without an answer. CANCELLED: nobody wants the answers any more, or its holder asked for no survey. */
public enum SurveyStatus {
    PLANNED, SENT, ANSWERED, SILENT, CANCELLED
}
