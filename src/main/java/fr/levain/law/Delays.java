package fr.levain.law;

import static java.time.temporal.ChronoUnit.DAYS;

import fr.levain.kernel.Euros;
import fr.levain.kernel.HolderKind;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The dates the law sets, counted with the parameters in force on the day of the act. Legal days are Paris days. */
public final class Delays {
    private final LegalParameters parameters;
    private final boolean silenceForAdministrations;

    public Delays(LegalParameters parameters, boolean silenceForAdministrations) {
        this.parameters = parameters;
        this.silenceForAdministrations = silenceForAdministrations;
    }

    /**
     * Whether the Code's rules on acknowledgement and silence cover this holder (CRPA L100-3): they bind the authority to
     * the public, not to other administrations unless the setting says so.
     */
    public boolean coversSilence(HolderKind holder) {
        return holder.isPrivate() || silenceForAdministrations;
    }

    /** Empty for holders to whom silence says nothing under the Code. */
    public Optional<LocalDate> implicitRejection(HolderKind holder, LocalDate received, List<Suspension> suspensions) {
        return coversSilence(holder) ? Optional.of(implicitRejection(received, suspensions)) : Optional.empty();
    }

    /** D6, D7, I10: the day silence becomes a refusal; each suspended day counts once and pushes it back. */
    public LocalDate implicitRejection(LocalDate received, List<Suspension> suspensions) {
        var rejection = at("silence.delai", received).after(received);
        var counted = received;
        for (var suspension : suspensions.stream().sorted(Comparator.comparing(Suspension::from)).toList()) {
            if (!suspension.from().isBefore(rejection)) break; // too late: the refusal was already born
            var from = suspension.from().isBefore(counted) ? counted : suspension.from();
            if (!suspension.until().isAfter(from)) continue;
            rejection = rejection.plusDays(DAYS.between(from, suspension.until()));
            counted = suspension.until();
        }
        return rejection;
    }

    /** D7: pieces required by the texts stop the clock for the time given, or until they come. */
    public Suspension piecesAsked(LocalDate asked, int days, Optional<LocalDate> provided) {
        var limit = asked.plusDays(days);
        return new Suspension(asked, provided.filter(limit::isAfter).map(day -> day.isBefore(asked) ? asked : day).orElse(limit));
    }

    /** I10: serious signs of fraud; it ends by itself at its term. */
    public Suspension fraudSuspected(LocalDate notified, Optional<LocalDate> lifted) {
        var limit = at("fraude.suspension", notified).after(notified);
        return new Suspension(notified, lifted.filter(limit::isAfter).orElse(limit));
    }

    /** D2: the last day to send the electronic acknowledgement. */
    public LocalDate acknowledgementDue(LocalDate received) {
        return at("ar_electronique.delai", received).after(received);
    }

    /** D2: the last day to confirm that the filing is registered, when that was not instantaneous. */
    public LocalDate registrationDue(LocalDate received) {
        return at("enregistrement_electronique.delai", received).after(received);
    }

    /** I7: the last day to appeal, in full days ({@code délai franc}), carried to a working day. */
    public LocalDate appealDeadline(LocalDate notified) {
        return appealDeadline(notified, Remoteness.MAINLAND);
    }

    public LocalDate appealDeadline(LocalDate notified, Remoteness remoteness) {
        int months = at("recours.contentieux", notified).whole() + remoteness.months();
        return WorkingDays.onOrAfter(notified.plusMonths(months).plusDays(1));
    }

    /**
     * D4: which delay runs to appeal. Without its mentions, that of I7 cannot be opposed (CRPA L112-12, CJA R421-5): a
     * reasonable year runs instead, from the day the decision is known.
     */
    public AppealPeriod appeal(LocalDate known, boolean mentioned) {
        return mentioned
                ? new AppealPeriod(true, appealDeadline(known))
                : new AppealPeriod(false, at("recours.delai_raisonnable", known).after(known));
    }

    /** I8: the day a letter put at disposal counts as notified; empty while it is still waiting to be read. */
    public Optional<LocalDate> electronicNotification(LocalDate available, Optional<LocalDate> read, LocalDate today) {
        var limit = electronicReadingLimit(available);
        if (read.isPresent() && !read.get().isAfter(limit)) return read;
        return today.isAfter(limit) ? Optional.of(available) : Optional.empty();
    }

    /** I8: the last day to read a letter put at disposal before it is deemed read. */
    public LocalDate electronicReadingLimit(LocalDate available) {
        return at("notification_electronique.presomption", available).after(available);
    }

    /** I9: the last day to withdraw an unlawful decision that created rights. */
    public LocalDate withdrawalLimit(LocalDate decided) {
        return at("retrait.delai", decided).after(decided);
    }

    /** I6: the last day to tell the reasons of an implicit refusal. */
    public LocalDate reasonsDue(LocalDate asked) {
        return at("motifs_rejet_implicite.delai", asked).after(asked);
    }

    /** A5: what silence on a request for documents means, and until when the CADA may be asked (CRPA R311-13, R343-1). */
    public AccessRequest accessRequest(LocalDate received) {
        var refused = at("communication_document.delai", received).after(received);
        return new AccessRequest(refused, referralUntil(refused));
    }

    /** A5: the last day to refer to the CADA documents refused that day, by words or by silence (CRPA R343-1). */
    public LocalDate referralUntil(LocalDate refused) {
        return at("communication_document.cada", refused).after(refused);
    }

    /** O1: the last day to publish the essential data of an agreement. */
    public LocalDate publicationDue(LocalDate signed) {
        return at("donnees_essentielles.delai_publication", signed).after(signed);
    }

    /** C3: the last day to pay, unless the agreement sets other dates. */
    public LocalDate paymentDue(LocalDate notified) {
        return at("paiement.delai", notified).after(notified);
    }

    /** C5: the last day to account for the money, after the end of the financial year. */
    public LocalDate financialReportDue(LocalDate yearEnd) {
        return at("compte_rendu_financier.delai", yearEnd).after(yearEnd);
    }

    /** E5: the last day to enter an aid into the central register of de minimis aid. */
    public LocalDate deMinimisEntryDue(LocalDate granted) {
        return at("minimis.registre.delai", granted).after(granted);
    }

    /** C1: all the aid of the year to a private body, in cash and in kind, strictly above the threshold. */
    public boolean needsAgreement(Collection<Euros> aidOfTheYear, LocalDate date) {
        return Euros.sum(aidOfTheYear).isAbove(at("convention.seuil_annuel", date).euros());
    }

    /** O1: above this, the essential data of the agreement are published. */
    public boolean mustBePublished(Euros aid, LocalDate signed) {
        return aid.isAbove(at("donnees_essentielles.seuil", signed).euros());
    }

    private LegalParameter at(String key, LocalDate date) {
        return parameters.at(key, date);
    }
}
