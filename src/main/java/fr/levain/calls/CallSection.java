package fr.levain.calls;

import java.util.Optional;
import java.util.stream.Stream;

/** The pages on which officers write a call. */
public enum CallSection {
    IDENTITY("identite", "Identité"),
    AUDIENCE("public", "Pour qui, pour quoi"),
    AMOUNTS("montants", "Montants et dépenses"),
    DATES("calendrier", "Calendrier"),
    COURSE("etapes", "Étapes et accompagnement"),
    CONTENTS("formulaire", "Formulaire, grille et règles"),
    DOCUMENTS("pieces", "Pièces demandées"),
    ADMISSIONS("territoire", "Territoire et accès"),
    JUDGING("jugement", "Comment on juge"),
    IN_CHARGE("contact", "Contact et service");

    private final String slug;
    private final String title;

    CallSection(String slug, String title) {
        this.slug = slug;
        this.title = title;
    }

    /** In addresses. */
    public String slug() {
        return slug;
    }

    public String title() {
        return title;
    }

    public static Optional<CallSection> bySlug(String slug) {
        return Stream.of(values()).filter(section -> section.slug.equals(slug)).findFirst();
    }

    public CallPart of(CallRevision terms) {
        var sheet = terms.sheet();
        return switch (this) {
            case IDENTITY -> new CallPart.Identity(terms.title(), terms.summary(), terms.referencePrefix(), terms.aid(), terms.regulation());
            case AUDIENCE -> new CallPart.Audience(sheet.beneficiaries(), sheet.aims(), sheet.conditions());
            case AMOUNTS -> new CallPart.Amounts(terms.amounts(), sheet.expenses(), terms.vat(), terms.envelope());
            case DATES -> new CallPart.Dates(terms.opensAt(), terms.closesAt(), terms.cutOffs());
            case COURSE -> new CallPart.Course(terms.stages(), terms.support(), sheet.journey());
            case CONTENTS -> new CallPart.Contents(terms.form(), terms.grid(), terms.rules());
            case DOCUMENTS -> new CallPart.Documents(terms.documents());
            case ADMISSIONS -> new CallPart.Admissions(terms.access());
            case JUDGING -> new CallPart.Judging(sheet.judging(), sheet.sources());
            case IN_CHARGE -> new CallPart.InCharge(terms.contact(), terms.team());
        };
    }
}
