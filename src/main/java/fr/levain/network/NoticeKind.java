package fr.levain.network;

/** What a notice is for. The last two are the researchers' side: each answers the other. */
public enum NoticeKind {
    PARTNER_SOUGHT, LABORATORY_SOUGHT, QUESTION_OFFERED;

    public String label() {
        return switch (this) {
            case PARTNER_SOUGHT -> "Un projet cherche un partenaire";
            case LABORATORY_SOUGHT -> "Un projet cherche un laboratoire";
            case QUESTION_OFFERED -> "Un laboratoire propose une question";
        };
    }

    /** Whether laboratories and disciplines come into it. */
    public boolean isResearch() {
        return this != PARTNER_SOUGHT;
    }

    /** The kind that answers it. */
    NoticeKind counterpart() {
        return switch (this) {
            case PARTNER_SOUGHT -> PARTNER_SOUGHT;
            case LABORATORY_SOUGHT -> QUESTION_OFFERED;
            case QUESTION_OFFERED -> LABORATORY_SOUGHT;
        };
    }
}
