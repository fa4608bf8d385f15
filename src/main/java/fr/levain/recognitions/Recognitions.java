package fr.levain.recognitions;

import fr.levain.accounts.Accounts;
import fr.levain.applications.ApplicationId;
import fr.levain.applications.ApplicationReference;
import fr.levain.applications.ApplicationView;
import fr.levain.applications.Applications;
import fr.levain.decisions.Act;
import fr.levain.decisions.ActId;
import fr.levain.decisions.Decisions;
import fr.levain.decisions.Notifications;
import fr.levain.directory.Authority;
import fr.levain.directory.OrganisationView;
import fr.levain.directory.Organisations;
import fr.levain.documents.Documents;
import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import fr.levain.kernel.Instance;
import fr.levain.kernel.NotAllowed;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.Role;
import fr.levain.kernel.Stale;
import fr.levain.kernel.Subject;
import fr.levain.kernel.UuidV7;
import fr.levain.letters.Letters;
import fr.levain.letters.WrittenText;
import fr.levain.messaging.Message;
import fr.levain.messaging.Outbox;
import fr.levain.recognitions.RecognitionResult.Done;
import fr.levain.recognitions.RecognitionResult.Refused;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.util.HtmlUtils;

/** Recognising a project as socially innovative, by an act of the assembly, with or without money. */
@Service
@Transactional
public class Recognitions {
    static final String TEMPLATE = "attestation-innovation-sociale";
    static final String KIND = "recognition";
    private static final int SHORTEST_REASON = 20;

    private final RecognitionStore store;
    private final Applications applications;
    private final Decisions decisions;
    private final Notifications notifications;
    private final Organisations organisations;
    private final Authority authority;
    private final Letters letters;
    private final Documents documents;
    private final Accounts accounts;
    private final Outbox outbox;
    private final Instance instance;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Recognitions(
            RecognitionStore store, Applications applications, Decisions decisions, Notifications notifications, Organisations organisations, Authority authority, Letters letters,
            Documents documents, Accounts accounts, Outbox outbox, Instance instance, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.applications = applications;
        this.decisions = decisions;
        this.notifications = notifications;
        this.organisations = organisations;
        this.authority = authority;
        this.letters = letters;
        this.documents = documents;
        this.accounts = accounts;
        this.outbox = outbox;
        this.instance = instance;
        this.events = events;
        this.clock = clock;
    }

    /** The latest first. */
    @Transactional(readOnly = true)
    public List<Recognition> of(ApplicationId application) {
        return store.of(application);
    }

    /** For anyone. @throws NotFound when no attestation has this code */
    @Transactional(readOnly = true)
    public Recognition verify(String code) {
        return store.byCode(VerificationCode.read(code)).orElseThrow(() -> new NotFound("attestation"));
    }

    /** For anyone: by the number or the code written on the attestation. */
    @Transactional(readOnly = true)
    public Optional<Recognition> find(String typed) {
        return store.byNumberOrCode(VerificationCode.read(typed));
    }

    /** Once its act has reached the prefect: the attestation is made and its holder told. */
    public RecognitionResult grant(ApplicationReference reference, ActId voted, Caller by) {
        if (!acts(by)) throw new NotAllowed();
        var dossier = applications.byReference(reference, by);
        var act = decisions.act(voted);
        var held = notifications.held(voted);
        if (held.isPresent()) return new Refused("acte", held.get());
        if (store.of(dossier.id()).stream().anyMatch(Recognition::isValid)) return new Refused("acte", "Ce projet est déjà reconnu : son attestation est en cours de validité.");
        var now = clock.instant();
        var holder = organisations.view(dossier.holder());
        var number = store.nextNumber(act.votedOn().getYear());
        var code = VerificationCode.drawn();
        var pdf = documents.keep("Attestation " + number + ".pdf", "application/pdf", sheet(dossier, holder, act, number, code), by,
                new Subject(KIND, dossier.id().value()), now);
        var made = new Recognition(UuidV7.at(now), number, code, holder.name(), isNatural(holder), dossier.shownTitle(), act.number(), act.votedOn(), pdf.id(), Optional.empty());
        if (!store.add(dossier.id(), made, voted, by.signedIn().id(), now)) throw new Stale("recognition of " + reference);
        events.publishEvent(new RecognitionGranted(dossier.id(), now, by, number, act.number()));
        tell(dossier, "Votre projet est reconnu « projet socialement innovant »", "L’attestation %s vous attend dans votre dossier. Chacun peut la vérifier à cette adresse :\n%s".formatted(number, instance.link(made.path())));
        return new Done(made);
    }

    /** By an act too: the public page says so at once. */
    public RecognitionResult withdraw(ApplicationReference reference, ActId voted, String reason, Caller by) {
        if (!acts(by)) throw new NotAllowed();
        var dossier = applications.byReference(reference, by);
        var standing = store.of(dossier.id()).stream().filter(Recognition::isValid).findFirst().orElseThrow(() -> new Stale("recognition of " + reference));
        var act = decisions.act(voted);
        if (act.transmittedOn().isEmpty()) return new Refused("acte-retrait", NOT_TRANSMITTED);
        if (reason.strip().length() < SHORTEST_REASON)
            return new Refused("motif", "Écrivez pourquoi, en %d caractères au moins : le porteur le lit.".formatted(SHORTEST_REASON));
        var now = clock.instant();
        if (!store.withdraw(standing.id(), LocalDate.ofInstant(now, French.PARIS), voted, reason.strip())) throw new Stale("recognition of " + reference);
        events.publishEvent(new RecognitionWithdrawn(dossier.id(), now, by, standing.number(), act.number()));
        tell(dossier, "La reconnaissance de votre projet est retirée", "L’attestation %s n’est plus valable. Le motif est dans votre dossier :\n%s".formatted(standing.number(), instance.link(dossier.path())));
        return new Done(store.byCode(standing.code()).orElseThrow());
    }

    private static final String NOT_TRANSMITTED = "Enregistrez d’abord la transmission au préfet : aucune attestation ne part avant elle.";

    private byte[] sheet(ApplicationView dossier, OrganisationView holder, Act act, String number, String code) {
        var address = instance.link("/attestations/" + code);
        var text = letters.write(TEMPLATE, Map.of(
                "destinataire", holder.name(), "titre", dossier.shownTitle(), "reference", dossier.reference().value(), "numero", number, "code", code, "adresse", address,
                "deliberation", act.number(), "vote", French.day(act.votedOn()), "autorite", authority.view().name(),
                "signataire", "%s %s, %s".formatted(act.signatory().firstName(), act.signatory().name(), act.signatory().quality())));
        return AttestationSheet.withCode(letters.pdf(text.subject(), html(text)), address);
    }

    private static String html(WrittenText text) {
        return "<h1>" + HtmlUtils.htmlEscape(text.subject(), "UTF-8") + "</h1>" + text.text().strip().lines().map(String::strip)
                .filter(line -> !line.isEmpty()).map(line -> "<p>" + HtmlUtils.htmlEscape(line, "UTF-8") + "</p>").collect(Collectors.joining());
    }

    /** K5: legal category 1000 is a natural person in business. */
    private static boolean isNatural(OrganisationView holder) {
        return holder.legalCategory().filter(category -> category.startsWith("1")).isPresent();
    }

    private void tell(ApplicationView dossier, String subject, String text) {
        accounts.find(dossier.author()).ifPresent(author -> outbox.send(new Message(author.email(), "Dossier %s : %s".formatted(dossier.reference(), subject),
                "Bonjour,\n\n" + text + "\n", Optional.of(author.id()), Optional.of(dossier.id().subject()), "recognitions.changed")));
    }

    private static boolean acts(Caller by) {
        return by.has(Role.ASSEMBLY_SECRETARY) || by.has(Role.HEAD);
    }
}
