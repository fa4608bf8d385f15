package fr.levain.calls;

import fr.levain.eligibility.AmountTerms;
import fr.levain.forms.FieldType;
import fr.levain.kernel.PackFields;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** An aid as packs write it: what {@link SchemeReader} reads back as the same. */
final class SchemeWriter {
    private SchemeWriter() {}

    /** @param types of the terms of the vocabulary, by name */
    static Map<String, Object> scheme(SchemeRevision terms, Function<String, Optional<FieldType>> types) {
        var fields = new PackFields().text("slug", terms.slug()).text("regulation", terms.regulation()).text("head", terms.head())
                .text("article", terms.article()).text("title", terms.title()).text("summary", terms.summary()).text("source", terms.source());
        if (terms.datesKnown()) fields.day("from", terms.from());
        fields.day("until", terms.until()).fields("audience", audience(terms.audience())).fields("aid", aid(terms.aid()))
                .list("expenses", terms.expenses(), CallWriter::expense)
                .list("conditions", terms.conditions(), each -> new PackFields().text("text", each.text()).text("source", each.source())
                        .flag("assumption", each.assumption(), false));
        new TextWriter(types).rules(terms.rules(), fields).list("documents", terms.documents(), CallWriter::document)
                .texts("state-aid", terms.stateAidRegimes());
        terms.payment().ifPresent(payment -> fields.fields("payment", payment(payment)));
        return fields.texts("frames", terms.frames()).texts("advice", terms.advice())
                .list("path", terms.path(), step -> new PackFields().text("title", step.title()).text("text", step.text())
                        .text("document", step.document()).text("next", step.next()))
                .fields("contact", CallWriter.contact(terms.contact())).text("team", terms.team()).flag("rolling", terms.rolling(), true)
                .text("form", terms.form()).text("next", terms.next()).texts("unknown", terms.unknown()).map();
    }

    private static PackFields audience(Audience audience) {
        return new PackFields().texts("beneficiaries", audience.beneficiaries()).texts("holder-kinds", audience.holderKinds())
                .texts("phases", audience.phases()).texts("themes", audience.themes()).texts("spendings", audience.spendings());
    }

    private static PackFields aid(Aid aid) {
        return switch (aid) {
            case Aid.Share(var terms) -> amounts(terms, new PackFields().text("kind", "part"));
            case Aid.LumpSum(var amount, var result) -> new PackFields().text("kind", "forfait").fields("amount", CallWriter.euros(amount)).text("result", result);
            case Aid.PerJob(var each, var ceiling) -> ceiling(new PackFields().text("kind", "par-emploi").fields("each", CallWriter.euros(each)), ceiling);
            case Aid.CapitalMatch(var least, var most, var per, var ceiling) -> ceiling(new PackFields().text("kind", "apport")
                    .fields("least", CallWriter.euros(least)).fields("most", CallWriter.euros(most)).text("per", per), ceiling);
            case Aid.Range(var least, var most) -> new PackFields().text("kind", "fourchette")
                    .fields("least", CallWriter.euros(least)).fields("most", CallWriter.euros(most));
            case Aid.ToBeKnown(var source) -> new PackFields().text("kind", "inconnu").text("source", source);
        };
    }

    private static PackFields ceiling(PackFields fields, Optional<fr.levain.eligibility.Figure<fr.levain.kernel.Euros>> ceiling) {
        ceiling.ifPresent(figure -> fields.fields("ceiling", CallWriter.euros(figure)));
        return fields;
    }

    static PackFields amounts(AmountTerms amounts, PackFields fields) {
        ceiling(fields, amounts.ceiling()).fields("rate", CallWriter.rate(amounts.rate()));
        amounts.rateUnderStateAid().ifPresent(figure -> fields.fields("rate-under-state-aid", CallWriter.rate(figure)));
        amounts.floor().ifPresent(figure -> fields.fields("floor", CallWriter.euros(figure)));
        amounts.publicShareCap().ifPresent(figure -> fields.fields("public-share-cap", CallWriter.rate(figure)));
        return fields;
    }

    private static PackFields payment(PaymentTemplate payment) {
        return new PackFields().text("source", payment.source()).flag("assumption", payment.assumption(), false)
                .list("parts", payment.parts(), part -> new PackFields().text("label", part.label()).rate("share", part.share()).text("when", part.when()));
    }
}
