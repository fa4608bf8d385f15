package fr.levain.applications;

import fr.levain.kernel.French;
import fr.levain.kernel.HolderKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What is handed to whoever filed, sealed with the filing. CRPA R112-11-1 and R112-5 (D3): without one of its mentions
 * it is not issued, since the delays of appeal could not be opposed (D4).
 *
 * @param number of the receipt
 * @param receivedAt instant of arrival, to the microsecond
 * @param digest of the answers as filed
 * @param silenceMeansRejection false between administrations (CRPA L100-3), unless the authority says otherwise
 * @param implicitRejection the day silence becomes a rejection, if the filing is complete; empty between administrations
 * @param appeals paths and delays of appeal, one sentence each
 * @param awaited pieces still missing
 * @param followsOn the re-oriented dossier whose date of reception is kept; receipts sealed before it existed have none
 * @param postedOn the postmark of a dossier received on paper, of which the day of arrival is known and no hour
 * @param unanswered questions the paper does not answer: a gap, never a refusal
 * @param depositor who filed; unknown to receipts sealed before it was told, and to paper
 */
public record Receipt(
        String number,
        ApplicationReference reference,
        Instant receivedAt,
        String digest,
        String call,
        String title,
        String holder,
        HolderKind holderKind,
        boolean silenceMeansRejection,
        Service service,
        Optional<LocalDate> implicitRejection,
        List<String> appeals,
        List<String> awaited,
        Optional<Instant> cutOff,
        Optional<LocalDate> commission,
        Optional<ApplicationReference> followsOn,
        Optional<LocalDate> postedOn,
        List<String> unanswered,
        Optional<Depositor> depositor) {

    /** Who is in charge of the dossier. */
    public record Service(String name, String address, String email, String phone) {}

    /** Who filed. @param mandateUntil last day of the mandate they filed under; empty for the holder's own people */
    public record Depositor(String name, Optional<LocalDate> mandateUntil) {
        /** « Cabinet Appui, par mandat de Les Voisins, valable jusqu’au 31 décembre 2026 ». */
        String told(String holder) {
            return mandateUntil.map(day -> "%s, par mandat de %s, valable jusqu’au %s".formatted(name, holder, French.day(day))).orElse(name);
        }
    }

    public Receipt {
        appeals = List.copyOf(appeals);
        awaited = List.copyOf(awaited);
        followsOn = Objects.requireNonNullElse(followsOn, Optional.empty());
        postedOn = Objects.requireNonNullElse(postedOn, Optional.empty());
        unanswered = List.copyOf(Objects.requireNonNullElse(unanswered, List.of()));
        depositor = Objects.requireNonNullElse(depositor, Optional.empty());
        stated("le numéro", number);
        stated("l’empreinte", digest);
        stated("le service chargé du dossier", service.name());
        stated("l’adresse postale du service", service.address());
        stated("l’adresse électronique du service", service.email());
        stated("le téléphone du service", service.phone());
        if (silenceMeansRejection) {
            if (implicitRejection.isEmpty()) throw new IncompleteReceipt("la date du rejet implicite");
            if (appeals.isEmpty()) throw new IncompleteReceipt("les voies et délais de recours");
        }
    }

    /** What silence means, said the same on the receipt, in the mail and on the page of the dossier (D6). */
    public static String silence(LocalDate rejection, Optional<LocalDate> vote) {
        var rejected = "Sans réponse le %s, votre demande est rejetée, sous réserve qu’elle soit complète.".formatted(French.day(rejection));
        return vote.filter(day -> day.isAfter(rejection)).map(day -> """
                %s Le vote est prévu après, le %s : l’absence de réponse le %s vaut refus, sauf décision ensuite. \
                Le service ne vous oublie pas : votre dossier reste prévu à ce vote, et sa décision vous est adressée.""".formatted(rejected, French.day(day), French.day(rejection)))
                .orElse(rejected);
    }

    public Optional<String> silence() {
        return implicitRejection.map(day -> silence(day, commission));
    }

    /** One that follows on no other. */
    public Receipt(
            String number, ApplicationReference reference, Instant receivedAt, String digest, String call, String title, String holder,
            HolderKind holderKind, boolean silenceMeansRejection, Service service, Optional<LocalDate> implicitRejection,
            List<String> appeals, List<String> awaited, Optional<Instant> cutOff, Optional<LocalDate> commission) {
        this(number, reference, receivedAt, digest, call, title, holder, holderKind, silenceMeansRejection, service, implicitRejection,
                appeals, awaited, cutOff, commission, Optional.empty(), Optional.empty(), List.of(), Optional.empty());
    }

    /** What a re-orientation keeps; empty otherwise. */
    public Optional<String> kept() {
        return followsOn.map(first -> "Ce dossier prend la suite du dossier " + first
                + ". La date de réception reste la sienne : le délai de réponse n’est pas recommencé.");
    }

    /** Who filed, and under which mandate, in words. */
    public Optional<String> filedBy() {
        return depositor.map(who -> who.told(holder));
    }

    /** A delay runs whether or not the filing is complete; only the date told is « sous réserve ». */
    public boolean isComplete() {
        return awaited.isEmpty() && unanswered.isEmpty();
    }

    public boolean isOnPaper() {
        return postedOn.isPresent();
    }

    /** To the second where a machine took it in; on paper the day, and the postmark. */
    public String receptionShown() {
        return postedOn.map(day -> "%s, sur papier, cachet de la poste du %s".formatted(French.day(receivedAt), French.day(day)))
                .orElseGet(() -> French.momentToTheSecond(receivedAt) + " (heure de Paris)");
    }

    public String titleShown() {
        return title.isBlank() ? "Projet sans titre" : title;
    }

    /** Whether it tells what opens the two months to appeal (D4); one sealed for an administration does not. */
    public boolean tellsAppeals() {
        return silenceMeansRejection && implicitRejection.isPresent() && !appeals.isEmpty();
    }

    private static void stated(String what, String value) {
        if (value.isBlank()) throw new IncompleteReceipt(what);
    }
}
