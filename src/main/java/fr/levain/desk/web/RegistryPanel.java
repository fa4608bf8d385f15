package fr.levain.desk.web;

import fr.levain.desk.RegistryFile;
import fr.levain.directory.LegalForms;
import fr.levain.directory.RegisterCheck;
import fr.levain.directory.RegisterDetails;
import fr.levain.directory.RegisterEntry;
import fr.levain.directory.TaxCertificate;
import fr.levain.kernel.French;
import fr.levain.kernel.Siren;
import fr.levain.ui.Page;
import fr.levain.ui.Tone;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Registers, tax, legal notices and bank of the holder, in the case file: what was checked and when, what was not and how to.
 *
 * @param asks may ask the register again
 */
public record RegistryPanel(RegistryFile file, LocalDate today, boolean asks) implements Page {
    /** @param state in a word or two; empty when the line only tells @param link where an officer checks by hand */
    public record Line(String what, String state, Tone tone, String told, Optional<Link> link) {}

    public record Link(String label, String href) {}

    private static final Link BODACC = new Link("Ouvrir bodacc.fr", "https://www.bodacc.fr/");
    private static final Link JOAFE = new Link("Ouvrir les annonces d’associations", "https://www.journal-officiel.gouv.fr/pages/associations-recherche/");

    public List<Line> lines() {
        return List.of(register(), notices(), tax(), bank());
    }

    private Optional<RegisterEntry> entry() {
        return file.check().flatMap(RegisterCheck::entry);
    }

    private Line register() {
        var what = "Sirene et répertoire des associations";
        if (file.check().isEmpty()) return new Line(what, "non vérifié", Tone.WAIT, unasked(), Optional.empty());
        if (entry().isEmpty()) return new Line(what, "inconnu", Tone.KO, "Le registre ne connaît pas le %s.".formatted(file.check().get().asked()), Optional.empty());
        var open = entry().get().active();
        var since = entry().get().details().closedOn().map(day -> " depuis le " + French.day(day)).orElse("");
        return new Line(what, open ? "ouverte" : "fermée", open ? Tone.OK : Tone.KO,
                open ? facts() : "Structure ou établissement fermé%s : demandez au porteur ce qu’il en est. %s".formatted(since, facts()), Optional.empty());
    }

    private String unasked() {
        if (file.holder().siret().isEmpty() && file.holder().rna().isEmpty()) return "Aucun numéro SIRET ni RNA : la structure est en cours d’immatriculation.";
        return file.holder().register().isEmpty() ? "Ce que le dossier dit de la structure vient de son porteur."
                : "La structure vient d’un registre (%s), sans autre détail gardé.".formatted(file.holder().register().get());
    }

    private String facts() {
        var entry = entry().orElseThrow();
        var details = entry.details();
        var told = new ArrayList<String>();
        entry.legalCategory().flatMap(LegalForms::label).ifPresent(told::add);
        details.createdOn().ifPresent(day -> told.add("créée le %s (%s)".formatted(French.day(day), age(day))));
        told.add(staff(details));
        details.headOffice().ifPresent(head -> told.add(head ? "siège" : "établissement secondaire"));
        file.place().ifPresent(told::add);
        entry.localRegister().ifPresent(told::add);
        return String.join(" · ", told);
    }

    private String staff(RegisterDetails details) {
        var declared = file.declaredStaff().map(number -> "%s en équivalent temps plein d’après le dossier".formatted(number));
        var known = details.staff().orElse("effectif inconnu du registre");
        return declared.map(number -> known + ", " + number).orElse(known);
    }

    private String age(LocalDate created) {
        var years = ChronoUnit.YEARS.between(created, today);
        return years < 1 ? "moins d’un an" : French.plural(years, "an", "ans");
    }

    private Line notices() {
        var siren = file.holder().siren().map(Siren::spaced);
        var told = siren.map(number -> "Procédure collective, dissolution, vente : cherchez le SIREN %s sur bodacc.fr.".formatted(number))
                .orElseGet(() -> file.holder().rna().map(rna -> "Sans SIREN, les annonces d’une association se lisent au Journal officiel : cherchez le RNA %s.".formatted(rna.value()))
                        .orElse("Sans numéro, rien ne peut encore être cherché."));
        return new Line("Annonces légales (BODACC)", "non vérifié ici", Tone.NEUTRAL, told,
                siren.isPresent() ? Optional.of(BODACC) : file.holder().rna().map(_ -> JOAFE));
    }

    private Line tax() {
        var what = "Situation fiscale";
        var certificate = file.check().map(RegisterCheck::tax).orElse(TaxCertificate.NOT_ASKED);
        var ask = Optional.of(new Link("Demander une pièce", "/instruction/" + file.reference() + "/pieces"));
        return switch (certificate.status()) {
            case DELIVERED -> new Line(what, "à jour", Tone.OK, "Attestation délivrée par l’administration fiscale%s."
                    .formatted(certificate.on().map(day -> " le " + French.day(day)).orElse("")), Optional.empty());
            case NOT_DELIVERED -> new Line(what, "pas d’attestation", Tone.KO,
                    "L’administration fiscale n’en délivre pas : structure inconnue d’elle, ou pas à jour. Elle ne dit pas laquelle des deux. Demandez au porteur.", ask);
            case NO_ANSWER -> new Line(what, "sans réponse", Tone.WAIT, "L’administration fiscale n’a pas répondu : interrogez-la de nouveau plus tard.", Optional.empty());
            case NOT_ASKED -> new Line(what, "non vérifié ici", Tone.NEUTRAL,
                    "Demandez au porteur son attestation de régularité fiscale : il l’obtient dans son espace professionnel sur impots.gouv.fr.", ask);
        };
    }

    private Line bank() {
        var what = "Compte bancaire";
        return switch (file.bank()) {
            case NONE -> new Line(what, "inconnu", Tone.NEUTRAL, "Aucun compte n’est enregistré pour cette structure. Il n’est utile qu’au paiement.", Optional.empty());
            case DECLARED -> new Line(what, "à vérifier", Tone.WAIT, "Compte donné par le porteur. Le service financier le compare au relevé d’identité bancaire avant tout paiement.", Optional.empty());
            case CHECKED -> new Line(what, "vérifié", Tone.OK, "Un compte est vérifié pour cette structure.", Optional.empty());
        };
    }

    /** When, and by which register; an extract may be older than the check. */
    public Optional<String> source() {
        return file.check().map(check -> "Registre interrogé le %s%s.".formatted(French.day(check.checkedAt()),
                check.entry().map(entry -> " : " + entry.source()).orElse("")));
    }
}
